/** Verbs of saying with a quotation or a clause, in every order: X said S; "S," X said; "S," said X. */
import { clauseOnly } from '../../languages/en/cues.ts'
import type { Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { clauseEnd, following, spanOf } from '../syntax/contents.ts'
import type { CueOccurrence } from '../syntax/cues.ts'
import { type Range, subjectAfter } from '../syntax/subjects.ts'
import { fits, isAsked, isOwnVoice, isUnsaid, lengthOf, propose, type Rule, subjectOf } from './rule.ts'

const speaks = (cue: CueOccurrence) =>
  cue.frames.has('clause') || cue.frames.has('quote') || cue.frames.has('told')

/** "S," X said · "S," said X · S, X said */
export const speechAfterContent: Rule = {
  name: 'speech-after-content',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      if (!speaks(cue) || cue.group.passive || cue.group.infinitive || isUnsaid(cue)) return []
      if (subjectOf(context, cue).length === 0 && !isInverted(context, cue)) return []
      // "During the call, he asked about the road"
      if (cue.lemma === 'ask' && context.tokens[cue.last]?.lower === 'about') return []
      const before = subjectOf(context, cue)
      const content = contentBefore(context, before[0]?.first ?? cue.group.first, cue)
      if (!content) return []
      if (before.length > 0) {
        if (isOwnVoice(context, before) && context.quotationAround(cue.token)) return []
        // “It is small.” He also questioned the cost: the next sentence has its own object
        if (content.quoted && context.text[content.span.end - 2] === '.' && !closes(context, cue)) return []
        if (
          !content.quoted &&
          !((cue.frames.has('clause') || cue.frames.has('told')) && closes(context, cue))
        )
          return []
        const spans = [content.span, ...quotationAfter(context, cue, cue.last)]
        return [propose(context, 'speech-after-content', before, cue, spans, 0.95)]
      }
      const after = subjectAfter(context.syntax, cue.last, cue.sentence.last)
      if (after.length === 0 || isOwnVoice(context, after)) return []
      const isPlain =
        cue.frames.has('clause') &&
        cue.stance !== 'shows' &&
        (!cue.frames.has('object') || endsSentence(context, after))
      if (!content.quoted && !(isPlain && endsAfter(context, after))) return []
      const spans = [content.span, ...quotationAfter(context, cue, after.at(-1)?.last ?? cue.last)]
      return [propose(context, 'speech-after-content', after, cue, spans, 0.95)]
    }),
}

/** X said S · X told Y (that) S · X said: "S" */
export const speechBeforeContent: Rule = {
  name: 'speech-before-content',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      if (!speaks(cue) || !cue.group.finite || cue.group.passive || isUnsaid(cue)) return []
      const subject = subjectOf(context, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      if (cue.group.negated && cue.stance !== 'believes') return []
      if (cue.stance === 'believes' && isAsked(context, subject)) return []
      // "in a statement emailed on Monday": a participle, not a verb with a subject
      if (cue.group.doubtful && context.tokens[(subject[0]?.first ?? 0) - 1]?.tag === 'IN') return []
      const hears = cue.frames.has('told')
      const what = following(context, cue.last, cue.sentence, hears)
      // "asked whether the road was open" tells nothing, nor does "said nothing about the road"
      const opening = context.tokens[what.start]?.lower ?? ''
      if (cue.lemma === 'ask' && questioning.test(opening)) return []
      // "shards found at both sites"
      if (cue.lemma === 'find' && /^(?:at|by|in|near|on|with)$/.test(opening)) return []
      const next = context.tokens[what.start + 1]?.lower ?? ''
      if (cue.lemma === 'say' && opening === 'nothing' && /^(?:about|more|of)$/.test(next)) return []
      const middle = what.span ? undefined : contentAfterComma(context, what.start, subject, cue)
      if (middle) return [propose(context, 'speech-before-content', subject, cue, [middle], 0.85)]
      const below = what.span ? undefined : paragraphBelow(context, what.start, cue)
      if (below) return [propose(context, 'speech-before-content', subject, cue, [below], 0.9)]
      if (!what.span) return []
      const takesClause = cue.frames.has('clause') || hears
      if (what.loose && !clauseOnly.has(cue.lemma) && !hears) return []
      const isClause =
        what.shape === 'clause'
          ? takesClause
          : fits(cue, what.shape, lengthOf(context, what.span)) && clauseOnly.has(cue.lemma)
      if (!isClause && !(what.shape === 'quotation' && (takesClause || opensSpeech(context, what.span))))
        return []
      const probability = what.shape === 'quotation' ? 0.95 : 0.9
      return [propose(context, 'speech-before-content', subject, cue, [what.span], probability)]
    }),
}

const questioning = /^(?:whether|if|about|how|why|what|who|where|when|which)$/

/** S, as X said · as X told the board, S · “S,” as X puts it */
export const asSaid: Rule = {
  name: 'as-said',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      const { tokens } = context
      const { sentence, group } = cue
      if (!speaks(cue) || !group.finite || group.passive || isUnsaid(cue) || cue.stance === 'believes')
        return []
      const subject = subjectOf(context, cue)
      const as = (subject[0]?.first ?? 0) - 1
      if (as < sentence.first || tokens[as]?.lower !== 'as' || isOwnVoice(context, subject)) return []
      // "as residents chanted": meanwhile
      if (meanwhile.test(cue.lemma) || (cue.lemma !== 'put it' && !tellsAll(cue))) return []
      const { start, shape } = following(context, cue.last, sentence, cue.frames.has('told'))
      const stop = tokens[start]
      const closes = !stop || start >= sentence.last || /^[,.;:—–)”"?!-]+$/.test(stop.text)
      if (!closes && shape !== 'quotation') return []
      const opens = as - sentence.first < 2
      const [from, until] = opens ? [start, sentence.last] : [sentence.first, as]
      const content = trimmed(context, from, until)
      return content ? [propose(context, 'as-said', subject, cue, [content], 0.85)] : []
    }),
}

/** What crowds do while something else happens. */
const meanwhile = /^(?:chant|shout|yell|scream|boast|complain|announce)$/
const tellsAll = ({ frames }: CueOccurrence) => frames.has('clause') || frames.has('told')

/** The tokens [from, until) without the marks at either end; undefined where none are left. */
function trimmed(context: Context, from: number, until: number): Span | undefined {
  const { tokens } = context
  const isMark = (index: number) => /^[,;:.!?—–-]+$/.test(tokens[index]?.text ?? '')
  let [first, last] = [from, until]
  while (first < last && isMark(first)) first++
  while (last > first && isMark(last - 1)) last--
  return last - first > 1 ? spanOf(tokens, first, last) : undefined
}

/** "Meanwhile, Hale says, they are waiting": the content goes on after the comma that closes the cue. */
function contentAfterComma(
  context: Context,
  comma: number,
  subject: readonly Range[],
  cue: CueOccurrence,
): Span | undefined {
  const { tokens } = context
  const before = tokens[(subject[0]?.first ?? 0) - 1]
  if (tokens[comma]?.text !== ',' || before?.text !== ',' || comma + 2 >= cue.sentence.last) return undefined
  // "…, Hale says, after a day at sea", "…, citing the council": when, how and from whom
  if (/^(?:IN|TO|CC|VB[GN]|W.*)$/.test(tokens[comma + 1]?.tag ?? '')) return undefined
  return spanOf(tokens, comma + 1, clauseEnd(context, comma + 1, cue.sentence))
}

/** "The governor added:" speaks of the next paragraph. */
function paragraphBelow(context: Context, colon: number, { sentence }: CueOccurrence): Span | undefined {
  if (context.tokens[colon]?.text !== ':' || colon + 1 < sentence.last) return undefined
  const next = context.document.paragraphs[sentence.paragraph + 1]
  const isLast = context.sentences[sentence.index + 1]?.paragraph !== sentence.paragraph
  return next && isLast ? { start: next.start, end: next.end } : undefined
}

/** A quotation that is a speech, not a term: it opens with a capital after a comma or colon. */
function opensSpeech(context: Context, span: Span): boolean {
  const first = context.tokenFrom(span.start)
  return (
    /^[:,]$/.test(context.tokens[first - 1]?.text ?? '') &&
    /^\p{Lu}/u.test(context.tokens[first + 1]?.text ?? '')
  )
}

/** `"S," said X`: the verb follows the quotation or the comma at once. */
function isInverted(context: Context, cue: CueOccurrence): boolean {
  const before = context.tokens[cue.group.first - 1]
  return (
    before !== undefined &&
    /^[,”"’'»]$/.test(before.text) &&
    /^VB[DZNP]$/.test((context.tokens[cue.token] as Token).tag) &&
    // "she said, had warned the council": an auxiliary stands after its subject
    cue.group.first === cue.token
  )
}

/** The quotation or clause that ends right before token `first`. */
function contentBefore(
  context: Context,
  first: number,
  cue: CueOccurrence,
): { span: Span; quoted: boolean } | undefined {
  const { tokens } = context
  const paragraph = context.document.paragraphs[cue.sentence.paragraph] as Span
  let at = first - 1
  if (at < 0 || (tokens[at] as Token).start < paragraph.start) return undefined
  if (/^[—–]$/.test((tokens[at] as Token).text)) at--
  const closing = context.quotationEndingAt(tokens[at]?.end ?? -1)
  // the “first in, first out” rules: a part of the phrase, and no speech
  const isPart =
    closing && /^(?:DT|PRP\$|POS|JJ|IN)$/.test(tokens[context.tokenFrom(closing.start) - 1]?.tag ?? '')
  if (isPart && /\p{L}$/u.test(context.text.slice(closing.inner.start, closing.inner.end))) return undefined
  if (closing) return { span: closing, quoted: true }
  if (tokens[at]?.text !== ',') return undefined
  const earlier = context.quotationEndingAt(tokens[at - 1]?.end ?? -1)
  if (earlier) return { span: earlier, quoted: true }
  let start = cue.sentence.first
  for (let index = at - 1; index > cue.sentence.first; index--) {
    if ((tokens[index] as Token).text === ';') {
      start = index + 1
      break
    }
  }
  return at - start >= 2 ? { span: spanOf(tokens, start, at), quoted: false } : undefined
}

/** True where after the cue the sentence ends, or only when, where and how follows. */
function closes(context: Context, cue: CueOccurrence): boolean {
  const what = following(context, cue.last, cue.sentence, cue.frames.has('told'))
  const token = context.tokens[what.start]
  if (what.start >= cue.sentence.last || !token) return true
  if (what.shape === 'quotation' || what.shape === 'clause') return false
  return /^[.,;:!?”")—–]/.test(token.text) || /^(?:IN|CC|VBG|WRB)$/.test(token.tag)
}

function endsSentence(context: Context, ranges: readonly Range[]): boolean {
  return /^[.;!?]$/.test(context.tokens[ranges.at(-1)?.last ?? 0]?.text ?? '.')
}

function endsAfter(context: Context, ranges: readonly Range[]): boolean {
  const last = ranges.at(-1)?.last ?? 0
  const token = context.tokens[last]
  if (!token || /^[.,;:!?”")]/.test(token.text)) return true
  return /^(?:IN|TO|CC|VBG|WRB|RB)$/.test(token.tag) || context.syntax.startingAt(last)?.kind === 'time'
}

/** The second half of an interrupted quotation: "A," X said, "B." */
function quotationAfter(context: Context, cue: CueOccurrence, from: number): Span[] {
  for (let index = from; index < cue.sentence.last; index++) {
    const quotation = context.quotationAt((context.tokens[index] as Token).start)
    if (!quotation) continue
    return /^[,.:—–]$/.test(context.tokens[index - 1]?.text ?? '') ? [quotation] : []
  }
  return []
}
