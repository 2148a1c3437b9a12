/**
 * Who does what a verb says: the noun phrase before it (or, inverted, after it) with all that hangs onto it:
 * "Ada Byrne, a professor at the college, said", "officials briefed on the talks say", "A and B said".
 */
import { peopleNouns, roles } from '../../languages/en/roles.ts'
import { occasions, postmodifiers, relatives, subordinators } from '../../languages/en/syntax-words.ts'
import type { Token } from '../../text/tokens.ts'
import type { Phrase, Syntax } from './phrases.ts'

/** Token indices [first, last). */
export interface Range {
  first: number
  last: number
}

const closingMarks = new Set(['”', '"', '’', "'", '»', '“'])
const openingMarks = new Set(['“', '"', '‘', "'", '«', '„'])
const dashes = new Set(['—', '–', '--', '-'])

/**
 * The subject that ends right before token `index` (the first of a verb group), one range a joint speaker; empty
 * where none stands there. `limit` is the sentence's first token.
 */
export function subjectBefore(syntax: Syntax, index: number, limit: number): Range[] {
  const { tokens } = syntax
  let end = index
  const word = (at: number) => (at >= limit ? (tokens[at] as Token) : undefined)
  while (end > limit && /^RB/.test(word(end - 1)?.tag ?? '')) end--
  if (word(end - 1)?.text === ')') end = openingParenthesis(tokens, end - 1, limit)
  const before = word(end - 1)
  if (!before) return []
  if (relatives.has(before.lower) && before.lower !== 'whose' && /^(?:W|DT|IN)/.test(before.tag))
    return antecedent(syntax, end - 1, limit)
  if (before.text === ',') return appositive(syntax, end - 1, limit)
  if (dashes.has(before.text)) {
    let dash = end - 2
    while (dash > limit && !dashes.has((tokens[dash] as Token).text)) dash--
    const ending = dash > limit ? syntax.endingAt(dash) : undefined
    return ending ? ranges(syntax, ending, limit, end - 1) : []
  }
  let ending = syntax.endingAt(end)
  for (let steps = 0; steps < 3 && ending && ending.first > limit; steps++) {
    // "the ministry on Sunday confirmed", "Byrne in a statement said"
    const preposition = tokens[ending.first - 1] as Token
    const hangs =
      /^(?:on|in|at|during|after|before)$/.test(preposition.lower) &&
      isCircumstance(tokens, ending.first - 1, ending)
    if (!hangs && ending.kind !== 'time') break
    const at = hangs ? ending.first - 1 : ending.first
    const earlier = syntax.endingAt(at)
    if (!earlier || earlier.first < limit) break
    ending = earlier
    end = at
  }
  if (!ending && /^(?:VB[NDPZG]?|JJ|RP|RB|IN)$/.test(before.tag)) {
    const relative = relativeBefore(tokens, end - 1, limit)
    if (relative > 0) {
      return upTo(antecedent(syntax, relative, limit), end)
    }
    if (/^(?:VB[ND]|JJ)$/.test(before.tag)) ending = syntax.endingAt(end - 1)
  }
  if (!ending || ending.kind === 'time') return []
  // "A designer who lost her job said": the relative clause has its verb, and the object is no subject
  const relative = relativeBefore(tokens, ending.first - 1, limit)
  // but "a group that calls itself Red Heron said"
  const isItself = /^(?:it|them|him|her)sel(?:f|ves)$/.test(tokens[ending.first - 1]?.lower ?? '')
  if (relative > 0 && !isItself && isOneClause(tokens, relative + 1, ending.first)) {
    const whole = antecedent(syntax, relative, limit)
    if (whole.length > 0) return upTo(whole, end)
  }
  const found = ranges(syntax, ending, limit, end)
  // "Ada Byrne, a lawyer for the family said": the closing comma is missing
  const first = found[0]?.first ?? 0
  const isOpen =
    found.length === 1 && /^(?:a|an)$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.text === ','
  const named = isOpen && first - 1 > limit ? syntax.endingAt(first - 1) : undefined
  if (
    named &&
    named.first >= limit &&
    /^NNP/.test(tokens[named.head]?.tag ?? '') &&
    isFree(tokens, named.first, limit)
  )
    return [{ first: named.first, last: end }]
  return found
}

/** The "who" or "which" of "the officer who responded", no comma between it and token `at`; 0 where there is none. */
function relativeBefore(tokens: readonly Token[], at: number, limit: number): number {
  for (let index = at; index > Math.max(limit, at - 10); index--) {
    const token = tokens[index] as Token
    if (token.kind === 'punctuation') return 0
    if (/^(?:who|which|that)$/.test(token.lower) && /^W/.test(token.tag)) return index
  }
  return 0
}

/** The noun phrase that `who` or `which` at `index` speaks of. */
function antecedent(syntax: Syntax, index: number, limit: number): Range[] {
  let at = syntax.tokens[index - 1]?.text === ',' ? index - 1 : index
  // "aired a film on Sunday that claims"
  const day = syntax.endingAt(at)
  if (day?.kind === 'time' && day.first - 1 > limit)
    at = /^(?:on|in|at)$/.test(syntax.tokens[day.first - 1]?.lower ?? '') ? day.first - 1 : day.first
  const ending = syntax.endingAt(at)
  if (!ending || ending.first < limit || ending.kind !== 'noun') return []
  const head = syntax.tokens[ending.head] as Token
  const relative = syntax.tokens[index] as Token
  // "extradition to the United States, which says": the name itself
  const isAlone = /^NNP/.test(head.tag) && relative.lower === 'which'
  const found = isAlone ? [{ first: ending.first, last: at }] : ranges(syntax, ending, limit, at)
  const first = found[0]?.first ?? at
  // "Kestrel, a charity that says": the name before the apposition
  // "a post, shared by many in a local group, which says"
  const verb = /^(?:IN|TO)$/.test(syntax.tokens[first - 1]?.tag ?? '') ? first - 2 : first - 1
  const isReduced = /^VB[DN]$/.test(syntax.tokens[verb]?.tag ?? '') && syntax.tokens[verb - 1]?.text === ','
  const whole = isReduced ? syntax.endingAt(verb - 1) : undefined
  if (whole && relative.lower === 'which' && whole.kind === 'noun' && whole.first >= limit)
    return [{ first: leftmost(syntax, whole, limit), last: at }]
  const named = syntax.tokens[first - 1]?.text === ',' ? syntax.endingAt(first - 1) : undefined
  const isName = named !== undefined && /^NNP/.test(syntax.tokens[named.head]?.tag ?? '')
  if (
    found.length === 1 &&
    isName &&
    named.first >= limit &&
    /^(?:a|an|the)$/.test(syntax.tokens[first]?.lower ?? '')
  )
    return [{ first: named.first, last: at }]
  return found
}

/** "Hong Li, 24, a shop owner who saw it, said": the comma at `comma` closes one or more appositions. */
function appositive(syntax: Syntax, comma: number, limit: number): Range[] {
  const { tokens } = syntax
  let best: Range[] = []
  let right = comma
  for (let steps = 0; steps < 6 && right > limit; steps++) {
    const ending = syntax.endingAt(right)
    let left = right - 1
    let depth = 0
    while (left >= limit) {
      const { text, tag } = tokens[left] as Token
      if (text === ')') depth++
      if (text === '(') depth--
      if (
        depth === 0 &&
        (text === ',' || text === ';' || text === ':' || (closingMarks.has(text) && tag !== 'POS'))
      )
        break
      left--
    }
    const open = left + 1
    const opener = tokens[open] as Token
    const opensApposition = isAppositionOpener(opener, tokens[open + 1])
    const isAge = open === right - 1 && opener.tag === 'CD'
    if (ending && ending.kind !== 'time' && !isAge) {
      const found = ranges(syntax, ending, Math.max(limit, open), right)
      const opens = found[0]?.first ?? open
      if (opens === open || (steps > 0 && isGlue(tokens, open, opens))) best = upTo(found, comma)
      else if (steps > 0 && !opensApposition) {
        // the name closes a longer clause: "In Paris on Monday Ada Byrne, a lawyer, said"
        if (tokens[left]?.text !== ',' && !hasFiniteVerb(tokens, open, opens)) best = upTo(found, comma)
        break
      } else if (!opensApposition) break
    } else if (!opensApposition) break
    else if (
      steps > 0 &&
      opener.tag === 'DT' &&
      syntax.startingAt(open) &&
      !hasFiniteVerb(tokens, open, right)
    ) {
      // "A driver with 26 years in, who asked not to be named, said"
      best = [{ first: open, last: comma }]
      break
    }
    if (left < limit || tokens[left]?.text !== ',') break
    right = left
  }
  return best
}

/** The ranges, the last of them with all up to token `last`. */
const upTo = (found: readonly Range[], last: number): Range[] =>
  found.map((range, index) => (index === found.length - 1 ? { first: range.first, last } : range))

/** Not "accused the union of it": a verb with its object. */
const isAppositionOpener = (token: Token, next: Token | undefined) =>
  relatives.has(token.lower) ||
  /^(?:DT|CD|VB[GN]|JJ|PRP\$|W|RB)/.test(token.tag) ||
  (token.tag === 'VBD' && token.lower.endsWith('ed') && !/^(?:DT|PRP.?|NNP)$/.test(next?.tag ?? '')) ||
  /^(?:of|from|in|including|like|at|for|on|with)$/.test(token.lower)

const hasFiniteVerb = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last).some((token) => /^(?:VB[DZP]|MD)$/.test(token.tag))

/** The words hold one finite verb, and open no clause of their own. */
function isOneClause(tokens: readonly Token[], first: number, last: number): boolean {
  const inside = tokens.slice(first, last)
  const verbs = inside.filter(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))
  return verbs.length === 1 && !inside.some(({ lower }) => subordinators.has(lower))
}

/** Words that may stand before a subject in its own segment: "but", "and", "that", a fronted adverb. */
function isGlue(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token
    const opensClause = /^(?:that|because|although|though|while|whereas|if|when|as|where|whether)$/.test(
      token.lower,
    )
    if (!/^(?:CC|RB|UH)$/.test(token.tag) && !opensClause && !openingMarks.has(token.text)) return false
  }
  return true
}

/** The phrase with its postmodifiers and, where it is coordinated, its fellows; `end` is where the source ends. */
function ranges(syntax: Syntax, ending: Phrase, limit: number, end: number): Range[] {
  const { tokens } = syntax
  const found: Range[] = [{ first: leftmost(syntax, ending, limit), last: end }]
  for (;;) {
    const { first } = found[0] as Range
    const joint = first > limit ? (tokens[first - 1] as Token) : undefined
    const isAnd = joint?.lower === 'and' || joint?.lower === '&'
    const isListed = joint?.text === ',' && found.length > 1
    if (!joint || !(isAnd && found.length === 1) === !isListed) break
    const at = isAnd && tokens[first - 2]?.text === ',' ? first - 2 : first - 1
    const fellow = syntax.endingAt(at)
    if (!fellow || fellow.kind === 'time' || fellow.first < limit) break
    found.unshift({ first: leftmost(syntax, fellow, limit), last: fellow.last })
  }
  // "met Putin and Xi said": what a verb or preposition governs is no fellow
  while (found.length > 1 && !isFree(tokens, (found[0] as Range).first, limit)) found.shift()
  return found
}

/** Nothing governs the phrase at `first`: it opens its clause. */
function isFree(tokens: readonly Token[], first: number, limit: number): boolean {
  const before = first > limit ? (tokens[first - 1] as Token) : undefined
  return (
    !before ||
    openingMarks.has(before.text) ||
    closingMarks.has(before.text) ||
    dashes.has(before.text) ||
    /^(?:but|that|as|because|while|both|when|although|if|whether|,)$/.test(before.lower)
  )
}

/** Where the noun phrase begins that ends with `ending`, over its postmodifiers and reduced relative clauses. */
export function leftmost(syntax: Syntax, ending: Phrase, limit: number): number {
  const { tokens } = syntax
  let first = ending.first
  if (ending.kind === 'pronoun' || opensAfter(tokens, ending)) return first
  for (let steps = 0; steps < 12 && first > limit; steps++) {
    const next = stepLeft(syntax, tokens, first, limit)
    if (next === undefined) return first
    first = next
  }
  return first
}

/** "concerns after Kestrel had warned", "charges before investigators doubted": a clause of its own, where somebody acts. */
function opensAfter(tokens: readonly Token[], { first, head, last }: Phrase): boolean {
  if (!/^(?:after|before|because|since)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const { lower, tag } = tokens[head] as Token
  const isSomebody = /^NNP/.test(tag) || roles.has(lower.replace(/s$/, '')) || peopleNouns.has(lower)
  return isSomebody && /^(?:VB[DZP]|MD|RB)$/.test(tokens[last]?.tag ?? '')
}

function stepLeft(
  syntax: Syntax,
  tokens: readonly Token[],
  first: number,
  limit: number,
): number | undefined {
  let at = first - 1
  const before = tokens[at] as Token
  if (at <= limit) return undefined
  // "ships came under fire as Corrin warned": meanwhile, and no fire
  const isMeanwhile = before.lower === 'as' && tokens[at - 1]?.lower !== 'such'
  if (isMeanwhile && /^(?:NNPS?|DT|PRP\$)$/.test((tokens[first] as Token).tag)) return undefined
  if (/^(?:IN|TO|VBG)$/.test(before.tag) && postmodifiers.has(before.lower)) {
    let end = at
    if (tokens[end - 1]?.text === ')') end = openingParenthesis(tokens, end - 1, limit)
    const phrase = syntax.endingAt(end)
    if (phrase && phrase.first >= limit) {
      if (phrase.kind === 'pronoun') return undefined
      if (phrase.kind === 'time') return undefined
      return phrase.first
    }
    at--
  }
  // "people familiar with", "two men briefed on", "doctors offering to run the clinic", "the aide who saw the call"
  let verbs = 0
  while (
    at > limit &&
    verbs < 7 &&
    /^(?:VB[NGD]?|VB[PZ]|TO|RB|JJ|MD|IN|RP)$/.test((tokens[at] as Token).tag)
  ) {
    if ((tokens[at] as Token).tag === 'IN' && !postmodifiers.has((tokens[at] as Token).lower)) break
    at--
    verbs++
  }
  const opener = tokens[at + 1] as Token
  const word = tokens[at] as Token
  const isRelative = /^(?:who|which|that)$/.test(word.lower) && /^(?:W|IN|DT)/.test(word.tag)
  if (verbs > 0 && isRelative) {
    const phrase = syntax.endingAt(at)
    return phrase && phrase.kind === 'noun' && phrase.first >= limit && word.tag !== 'IN'
      ? phrase.first
      : undefined
  }
  if (verbs > 0 && /^VB[DPZ]$/.test(opener.tag)) {
    // "the messages Byrne sent to the board": two phrases side by side, the second with its verb
    const inner = syntax.endingAt(at + 1)
    const outer = inner && inner.first > limit ? syntax.endingAt(inner.first) : undefined
    return outer && outer.kind === 'noun' && outer.first >= limit ? outer.first : undefined
  }
  if (verbs > 0 && /^(?:VB[NG]|JJ)$/.test(opener.tag)) {
    const phrase = syntax.endingAt(at + 1)
    return phrase && phrase.kind === 'noun' && phrase.first >= limit ? phrase.first : undefined
  }
  return undefined
}

/** The subject that starts at token `index`, after an inverted verb: "said Ada Byrne, a lawyer in Cork". */
export function subjectAfter(syntax: Syntax, index: number, limit: number): Range[] {
  const { tokens } = syntax
  const opening = syntax.startingAt(index)
  if (!opening || opening.kind === 'time') return []
  if (opening.kind === 'pronoun') return [{ first: opening.first, last: opening.last }]
  const found: Range[] = [{ first: opening.first, last: rightmost(syntax, opening, limit) }]
  const and = tokens[(found[0] as Range).last]
  if (and?.lower === 'and') {
    const fellow = syntax.startingAt(and.index + 1)
    if (fellow && fellow.kind === 'noun' && !isFiniteVerb(tokens[fellow.last])) {
      found.push({ first: fellow.first, last: rightmost(syntax, fellow, limit) })
    }
  }
  return found
}

const isRoleNoun = (token: Token | undefined) => token !== undefined && roles.has(token.lower)
const isFiniteVerb = (token: Token | undefined) => token !== undefined && /^(?:VB[DZP]|MD)$/.test(token.tag)

/** Where a noun phrase ends, over postmodifiers, appositions, parentheses and relative clauses. */
export function rightmost(syntax: Syntax, opening: Phrase, limit: number): number {
  const { tokens } = syntax
  let last = opening.last
  for (;;) {
    const token = tokens[last]
    if (!token || last >= limit) return last
    if (token.text === '(') {
      let close = last
      while (close < limit && tokens[close]?.text !== ')') close++
      if (close >= limit) return last
      last = close + 1
    } else if (
      /^(?:sur|nick)?named$/.test(token.lower) &&
      /^NNP/.test(tokens[last + 1]?.tag ?? '') &&
      syntax.startingAt(last + 1)
    ) {
      last = (syntax.startingAt(last + 1) as Phrase).last // "the teacher surnamed Wu"
    } else if (
      token.tag === 'VBN' &&
      tokens[last + 1]?.lower === 'by' &&
      syntax.startingAt(last + 2)?.kind === 'noun'
    ) {
      last = (syntax.startingAt(last + 2) as Phrase).last // "the filing obtained by the paper"
    } else if (
      /^(?:of|at|for|from|with|in|on|by|like|to|against|near|behind|under)$/.test(token.lower) &&
      syntax.startingAt(last + 1)?.kind === 'noun'
    ) {
      const phrase = syntax.startingAt(last + 1) as Phrase
      if (isCircumstance(tokens, last, phrase)) return last
      last = phrase.last
    } else if (token.text === ',') {
      const next = tokens[last + 1]
      if (!next) return last
      const phrase = syntax.startingAt(last + 1)
      const isAge = /^\d{1,3}$/.test(next.text) && /^[,.]$/.test(tokens[last + 2]?.text ?? '.')
      if (isAge) {
        last += 2
      } else if (/^(?:who|which|whose)$/.test(next.lower)) {
        const end = segmentEnd(tokens, last + 1, limit)
        last = end
      } else if (phrase && phrase.kind === 'noun' && !/^PRP/.test(next.tag)) {
        const end = rightmost(syntax, phrase, limit)
        // an apposition ends at a mark or with the sentence, a plain one also before "who" or "in"; else a clause begins
        const stop = tokens[end]
        const isPlain = /^(?:DT|PRP\$)$/.test(next.tag) || isRoleNoun(tokens[phrase.head])
        const ends =
          !stop ||
          end >= limit ||
          /^[.,;:—–?!]$/.test(stop.text) ||
          openingMarks.has(stop.text) ||
          closingMarks.has(stop.text) ||
          (isPlain && /^(?:IN|CC|VBG|TO|W)/.test(stop.tag))
        if (!ends) return last
        last = end
      } else return last
    } else if (
      /^(?:JJ|VBN)$/.test(token.tag) &&
      /^(?:with|on|in|to|of|about|from|at)$/.test(tokens[last + 1]?.lower ?? '') &&
      syntax.startingAt(last + 2)?.kind === 'noun'
    ) {
      last = (syntax.startingAt(last + 2) as Phrase).last // "two people familiar with the matter"
    } else if (/^(?:who|whose)$/.test(token.lower)) {
      last = segmentEnd(tokens, last, limit)
    } else if (token.lower === 'and' && isTitleFellow(syntax, last, limit)) {
      last = (syntax.startingAt(last + 1) as Phrase).last
    } else return last
  }
}

/** "the chairman and chief executive of …": one person with two roles. */
function isTitleFellow(syntax: Syntax, and: number, limit: number): boolean {
  const next = syntax.startingAt(and + 1)
  const head = next ? (syntax.tokens[next.first] as Token) : undefined
  return (
    next !== undefined &&
    next.last < limit &&
    head !== undefined &&
    !/^(?:DT|PRP|NNP)/.test(head.tag) &&
    /^(?:of|at|for)$/.test(syntax.tokens[next.last]?.lower ?? '')
  )
}

/** "in a statement", "at a news conference", "on Monday": where and when it was said, not who said it. */
export function isCircumstance(tokens: readonly Token[], preposition: number, phrase: Phrase): boolean {
  if (phrase.kind === 'time') return true
  // "admitted for the first time that"
  if (tokens[preposition]?.lower === 'for' && (tokens[phrase.head] as Token).lower === 'time') return true
  return tokens[preposition]?.lower !== 'of' && occasions.has((tokens[phrase.head] as Token).lower)
}

function segmentEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  while (
    end < limit &&
    !/^[.,;:—–?!]$/.test((tokens[end] as Token).text) &&
    !openingMarks.has((tokens[end] as Token).text)
  )
    end++
  return end
}

function openingParenthesis(tokens: readonly Token[], closing: number, limit: number): number {
  let index = closing
  while (index > limit && tokens[index]?.text !== '(') index--
  return index
}
