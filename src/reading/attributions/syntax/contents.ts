/** What is said: the quotation, clause or phrase that goes with a cue, before it or after it. */
import { modals, subordinators } from '../../languages/en/syntax-words.ts'
import type { Span } from '../../model.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { cueVerb } from './cues.ts'
import type { Phrase } from './phrases.ts'
import { isCircumstance, type Range, rightmost } from './subjects.ts'

export type Shape = 'quotation' | 'clause' | 'infinitive' | 'object' | 'object-infinitive' | 'gerund' | 'none'

/** What follows a cue: its shape, the content and the token where it starts. */
export interface Following {
  shape: Shape
  span?: Span
  start: number
  /** A clause whose verb stands only after a comma: perhaps an object, and then something else. */
  loose?: boolean
}

const openers = new Set(['“', '"', '‘', "'", '«', '„'])

/** What stands after token `from` (one past the cue), within its sentence. `listener`: a noun phrase may come first. */
export function following(context: Context, from: number, sentence: Sentence, listener: boolean): Following {
  const { tokens, syntax } = context
  let index = from
  const none: Following = { shape: 'none', start: from }
  let heard = !listener
  for (;;) {
    const token = tokens[index]
    if (!token || index >= sentence.last) return { ...none, start: index }
    const phrase = syntax.startingAt(index)
    if (token.tag === 'VBG' && !heard && listener && /^NN/.test(tokens[index + 1]?.tag ?? '')) index++
    else if (/^RB/.test(token.tag) || (token.tag === 'RP' && index === from)) index++
    else if (phrase?.kind === 'time') index = phrase.last
    else if (
      /^(?:IN|TO)$/.test(token.tag) &&
      !subordinatorHere(token) &&
      circumstanceEnd(context, index, sentence) > 0
    )
      index = circumstanceEnd(context, index, sentence)
    else if (!heard && phrase) {
      heard = true
      const next = tokens[phrase.last]
      index =
        next && /^(?:of|at|from|in|for|and|with)$/.test(next.lower) && phrase.kind === 'noun'
          ? listenerEnd(context, phrase.last, sentence)
          : phrase.last
    } else if (token.text === ',' && listener && heard && apposition(context, index, sentence) > 0)
      index = apposition(context, index, sentence)
    else if (token.text === ',' && parenthesis(context, index, sentence) > 0)
      index = parenthesis(context, index, sentence)
    else break
  }
  const token = tokens[index] as Token
  const quotation = quotationFrom(context, index)
  if (quotation) {
    const end = Math.max(quotation.end, restAfterQuotation(context, quotation, sentence))
    return { shape: 'quotation', span: { start: quotation.start, end }, start: index }
  }
  if (
    /^(?:that|whether|if|how|why|what|who|where|when|which)$/.test(token.lower) &&
    /^(?:IN|W|DT)/.test(token.tag)
  ) {
    const end = clauseEnd(context, index, sentence)
    // "for claiming that.": a pronoun
    if (token.lower === 'that' && end === index + 1)
      return { shape: 'object', span: spanOf(tokens, index, end), start: index }
    return { shape: 'clause', span: spanOf(tokens, index, end), start: index }
  }
  if (token.text === ':' && index === from && index + 2 < sentence.last) {
    return {
      shape: 'clause',
      span: spanOf(tokens, index + 1, clauseEnd(context, index + 1, sentence)),
      start: index,
    }
  }
  if (token.tag === 'TO' && tokens[index + 1]?.tag === 'VB') {
    const end = clauseEnd(context, index, sentence)
    return { shape: 'infinitive', span: spanOf(tokens, index, end), start: index }
  }
  if (token.tag === 'VBG') {
    return { shape: 'gerund', span: spanOf(tokens, index, clauseEnd(context, index, sentence)), start: index }
  }
  const inner =
    token.tag === 'IN' && /^(?:of|about|on|for|against)$/.test(token.lower) ? tokens[index + 1] : undefined
  if (inner && (inner.tag === 'VBG' || syntax.startingAt(index + 1))) {
    return { shape: 'object', span: spanOf(tokens, index, clauseEnd(context, index, sentence)), start: index }
  }
  const phrase = syntax.startingAt(index)
  const isExistential = token.tag === 'EX'
  if (
    phrase ||
    isExistential ||
    token.tag === 'IN' ||
    (token.tag === 'CC' && /^(?:both|either|neither|not)$/.test(token.lower)) ||
    /^(?:WP|CD|JJ|VBN|DT)/.test(token.tag)
  ) {
    const end = clauseEnd(context, index, sentence)
    const span = spanOf(tokens, index, end)
    if (phrase && hasInfinitiveAfter(context, phrase, end))
      return { shape: 'object-infinitive', span, start: index }
    const object = phrase ? beforeNextVerb(context, span) : span
    if (object.end < span.end) return { shape: 'object', span: object, start: index }
    const verb = isExistential ? 'here' : finiteVerb(context, index, end)
    if (verb) return { shape: 'clause', span, start: index, ...(verb === 'apart' ? { loose: true } : {}) }
    if (phrase) {
      return { shape: 'object', span, start: index }
    }
  }
  return { ...none, start: index }
}

/** "asked jurors to go", "asked people on the upper floors “to wait”": an infinitive stands behind the object. */
function hasInfinitiveAfter({ syntax, tokens }: Context, object: Phrase, end: number): boolean {
  return [object.last, rightmost(syntax, object, end)].some((right) => {
    let verb = right + 1
    while (openers.has(tokens[verb]?.text ?? '') || /^RB/.test(tokens[verb]?.tag ?? '')) verb++
    return tokens[right]?.tag === 'TO' && /^VB/.test(tokens[verb]?.tag ?? '')
  })
}

/** A subordinator that opens content, not a circumstance. */
const subordinatorHere = (token: Token) =>
  /^(?:that|whether|if|because|while|although|though)$/.test(token.lower)

/** Past "in a statement to reporters", "on Monday", "at a briefing"; 0 where no circumstance starts at `index`. */
function circumstanceEnd(context: Context, index: number, sentence: Sentence): number {
  const { syntax, tokens } = context
  const phrase = syntax.startingAt(index + 1)
  if (!phrase || phrase.last > sentence.last) return 0
  const token = tokens[index] as Token
  const toListener = token.lower === 'to' && phrase.kind !== 'time'
  // "said at Corrin Castle that": a place with a name, and the clause at once
  const isPlace =
    /^(?:at|in)$/.test(token.lower) &&
    /^NNP/.test(tokens[phrase.head]?.tag ?? '') &&
    opensThat(tokens, phrase.last)
  if (!toListener && !isPlace && !isCircumstance(tokens, index, phrase)) return 0
  let end = phrase.last
  while (
    end < sentence.last &&
    /^(?:of|to|with|by|for|on|in|at|from|after)$/.test(tokens[end]?.lower ?? '')
  ) {
    const next = syntax.startingAt(end + 1)
    if (!next || next.last > sentence.last) break
    end = next.last
  }
  if (/^VB[ND]$/.test(tokens[end]?.tag ?? '') && /^(?:IN|TO|RB|NN)/.test(tokens[end + 1]?.tag ?? '')) {
    // "in a statement released on Monday", "in an email seen by the paper"
    let past = end + 1
    while (past < sentence.last && (/^(?:IN|TO)$/.test(tokens[past]?.tag ?? '') || syntax.startingAt(past))) {
      past = syntax.startingAt(past)?.last ?? past + 1
      if (tokens[past - 1]?.lower === 'that') break
    }
    return tokens[past - 1]?.lower === 'that' ? past - 1 : past
  }
  return end
}

const opensThat = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'that' && tokens[index]?.tag === 'IN'

function listenerEnd(context: Context, from: number, sentence: Sentence): number {
  const { syntax, tokens } = context
  let end = from
  while (end < sentence.last && /^(?:of|at|from|in|for|and|with|on)$/.test(tokens[end]?.lower ?? '')) {
    const next = syntax.startingAt(end + 1)
    if (!next || hasVerbRightAfter(tokens, next.last)) break
    end = next.last
  }
  return end
}

const hasVerbRightAfter = (tokens: readonly Token[], index: number) =>
  /^(?:VB[DZP]|MD)$/.test(tokens[index]?.tag ?? '')

/** Past ", the parent company," after a listener; 0 where there is none. */
function apposition(context: Context, comma: number, sentence: Sentence): number {
  const phrase = context.syntax.startingAt(comma + 1)
  if (phrase?.kind !== 'noun') return 0
  const end = rightmost(context.syntax, phrase, sentence.last)
  const after = context.tokens[end + 1]
  return context.tokens[end]?.text === ',' &&
    after &&
    /^(?:IN|TO)$/.test(after.tag) &&
    end + 1 < sentence.last
    ? end + 1
    : 0
}

/** Past ", in a letter to the board," between cue and content; 0 where there is none. */
function parenthesis(context: Context, comma: number, sentence: Sentence): number {
  const { tokens } = context
  const next = tokens[comma + 1]
  if (!next || comma + 1 >= sentence.last) return 0
  if (openers.has(next.text)) return comma + 1
  let close = comma + 1
  while (close < sentence.last && close < comma + 14 && tokens[close]?.text !== ',') close++
  if (tokens[close]?.text !== ',' || close >= sentence.last) return 0
  if (!/^(?:IN|RB|TO)$/.test(next.tag) || subordinatorHere(next)) return 0
  const after = tokens[close + 1]
  if (!after) return 0
  return openers.has(after.text) || after.lower === 'that' || context.syntax.startingAt(close + 1)
    ? close + 1
    : 0
}

/** The outermost quotation that opens at token `index`, or right after a colon or comma there. */
export function quotationFrom(context: Context, index: number): Quotation | undefined {
  const { tokens } = context
  let at = index
  while (tokens[at] && /^[:,—–]$/.test((tokens[at] as Token).text)) at++
  return context.quotationAt(tokens[at]?.start ?? -1)
}

/** Where the sentence goes on after a quotation that ends inside it: `he called it "vile" and left`. */
function restAfterQuotation(context: Context, quotation: Quotation, sentence: Sentence): number {
  const { tokens } = context
  if (quotation.end >= sentence.end) return quotation.end
  const after = context.tokenFrom(quotation.end)
  const next = tokens[after]
  if (!next || after >= sentence.last || /^[.,;:!?—–]/.test(next.text)) return quotation.end
  const inner = tokens[context.tokenFrom(quotation.inner.end) - 1]
  if (inner && /^[.,!?]$/.test(inner.text)) return quotation.end
  const end = clauseEnd(context, after, sentence)
  return (tokens[end - 1] as Token).end
}

/** One past the last token of the clause that starts at `from`: the sentence's end, or where another voice cuts in. */
export function clauseEnd(context: Context, from: number, sentence: Sentence): number {
  const { tokens } = context
  // speech within a quotation ends where the quotation does
  const around = context.quotationAround(from)
  let index = from
  for (; index < sentence.last; index++) {
    const token = tokens[index] as Token
    if (around && token.start >= around.inner.end) break
    const quotation = context.quotationAt(token.start)
    if (quotation && index > from) {
      const after = context.tokenFrom(quotation.end)
      if (after > sentence.last) return after
      index = after - 1
      continue
    }
    if (token.text === ';' || (token.text === '—' && index > from)) break
    if (
      token.text === ',' &&
      index > from &&
      (cutsIn(context, index, sentence) || closesRelative(context, from, index))
    )
      break
    if (token.text === '”' || token.text === '"') {
      if (index > from && !context.isInsideSameQuotation(from, index)) continue
      break
    }
  }
  let end = Math.min(index, sentence.last)
  while (end > from + 1 && /^[.,!?:;]+$/.test((tokens[end - 1] as Token).text)) end--
  return end
}

/** ", accused of theft, has left": the first comma, with a verb right behind it that goes on with the main clause. */
function closesRelative({ tokens }: Context, from: number, comma: number): boolean {
  const next = tokens[comma + 1]
  if (!next || !/^(?:VB[DZP]|MD)$/.test(next.tag) || (next.tag === 'VBD' && next.lower.endsWith('ed')))
    return false
  return !tokens.slice(from, comma).some(({ text }) => text === ',')
}

/** A comma after which another cue speaks: ", according to", ", adding that", ", and said", ", he added". */
function cutsIn(context: Context, comma: number, sentence: Sentence): boolean {
  const { tokens } = context
  const next = tokens[comma + 1]
  if (!next || comma + 1 >= sentence.last) return false
  if (next.lower === 'according' || next.lower === 'per') return true
  if (next.tag === 'VBG' && cueVerb(next.lower)) return true
  const subject = context.syntax.startingAt(comma + 1)
  const verb = subject && tokens[subject.last]
  // ", the agency said in its report"
  if (verb && subject.last < sentence.last && subject.kind !== 'time' && /^VB[DZ]$/.test(verb.tag)) {
    const isTold = cueVerb(verb.lower)?.frames.has('told')
    const listener = isTold ? context.syntax.startingAt(subject.last + 1) : undefined
    const after = tokens[listener?.last ?? subject.last + 1]
    const closes = !after || /^[.,;”"]$/.test(after.text) || after.tag === 'IN'
    if (closes && (isTold || cueVerb(verb.lower)?.frames.has('clause'))) return true
  }
  if (/^(?:and|but)$/.test(next.lower)) {
    for (let index = comma + 2; index < Math.min(comma + 6, sentence.last); index++) {
      const token = tokens[index] as Token
      if (/^VB[DZ]/.test(token.tag)) return cueVerb(token.lower)?.frames.has('clause') === true
      if (!/^(?:PRP|RB|NNP|VB)/.test(token.tag)) return false
    }
  }
  return false
}

/** Whether [from, end) holds a clause: a finite verb that no relative word opens, at once or apart, after a comma. */
function finiteVerb(context: Context, from: number, end: number): 'here' | 'apart' | undefined {
  const { tokens, syntax } = context
  const phrase = syntax.startingAt(from)
  let index = phrase ? phrase.last : from
  if (phrase && phrase.kind === 'noun') index = Math.max(index, Math.min(rightmost(syntax, phrase, end), end))
  let relative = false
  let where: 'here' | 'apart' = 'here'
  for (; index < end; index++) {
    const token = tokens[index] as Token
    const isPronoun = phrase?.kind === 'pronoun'
    const participle =
      token.tag === 'VBN' && (isPronoun || (syntax.endingAt(index) && tokens[index + 1]?.lower !== 'by'))
    if (/^(?:VB[DZP]|MD)$/.test(token.tag) || modals.has(token.lower) || participle) {
      if (!relative) return where
      relative = false
    } else if (token.text === ',') where = 'apart'
    else if (subordinators.has(token.lower) && token.lower !== 'than' && /^(?:W|IN|DT)/.test(token.tag)) {
      if (adverbial.test(token.lower)) return undefined
      relative = true
    }
  }
  return undefined
}

/** Opens a clause of time or reason: what stood before it was no clause. */
const adverbial = /^(?:because|although|though|while|if|when|after|before|as|since|unless|until)$/

/** The tokens of a span: one at least. */
export function rangeOf({ tokenFrom }: Context, { start, end }: Span): Range {
  const first = tokenFrom(start)
  return { first, last: Math.max(first + 1, tokenFrom(end)) }
}

export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[Math.max(first, last - 1)] as Token).end }
}

/** "called for | unity and appeared pleased": an object ends before the next verb of the same subject. */
function beforeNextVerb({ quotationAround, tokenFrom, tokens }: Context, span: Span): Span {
  const first = tokenFrom(span.start)
  const around = quotationAround(first)
  for (let index = first + 1; index < tokenFrom(span.end) - 1; index++) {
    const { lower, tag } = tokens[index] as Token
    if (/^(?:VB[DZP]|MD|W.*)$/.test(tag) || tag === '``') return span
    if (/^(?:and|but)$/.test(lower) && tokens[index + 1]?.tag === 'VBD' && quotationAround(index) === around)
      return spanOf(tokens, first, tokens[index - 1]?.text === ',' ? index - 1 : index)
  }
  return span
}
