/** What a caveat speaks of, and whom it names: spans worked out from where its words stand in the sentence. */
import {
  auxiliaries,
  backwardWords,
  betweens,
  claimNouns,
  clauseWords,
  determiners,
  nounLinks,
  sayings,
} from '../languages/en/caveats/scope-words.ts'
import type { Span } from '../model.ts'
import { type Document, tokensIn } from '../text/document.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Reach } from './rule.ts'

/** No scope is longer, in tokens: in a text without full stops the work would grow with its square. */
const longest = 80

const stops = new Set([',', ';', ':', '—', '–', '--', '(', ')', '.', '?', '!', '“', '”', '"'])

/** The words that `reach` points to from `marked`; undefined where there are none. */
export function reachFrom(
  reach: Reach,
  marked: Span,
  sentence: Sentence,
  document: Document,
): Span | undefined {
  const [first, last] = tokensIn(document.tokens, marked)
  switch (reach) {
    case 'none':
      return undefined
    case 'sentence':
      return { start: sentence.start, end: sentence.end }
    case 'after':
      return clauseAfter(last, sentence, document)
    case 'noun':
      return nounAfter(last, sentence, document)
    case 'subject':
      return subjectBefore(first, sentence, document)
    case 'person':
      return personBefore(first, sentence, document)
  }
}

/** From the token at `from` to the end of its clause; a comma ends it only where a speaker is named after it. */
function clauseAfter(from: number, sentence: Sentence, { tokens }: Document): Span | undefined {
  let last = from
  const limit = Math.min(sentence.last, from + longest)
  while (last < limit && !endsClause(tokens, last, sentence)) last++
  while (last > from && stops.has((tokens[last - 1] as Token).text)) last--
  return stops.has(tokens[from]?.text ?? '') ? undefined : spanOf(tokens, from, last)
}

function endsClause(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const text = (tokens[at] as Token).text
  if (text === ',') return namesSpeaker(tokens, at + 1, sentence)
  return text === ';' || text === ':' || text === '—' || text === '–' || text === '”' || text === ')'
}

/** ", police said": a verb of saying within the next words. */
function namesSpeaker(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(from + 6, sentence.last); at++) {
    if (sayings.has((tokens[at] as Token).lower)) return true
  }
  return false
}

/** The noun phrase that begins at `from`. */
function nounAfter(from: number, sentence: Sentence, { tokens }: Document): Span | undefined {
  let last = from
  while (last < sentence.last && last < from + 8 && isNounPart(tokens[last] as Token, last === from)) last++
  return spanOf(tokens, from, last)
}

function isNounPart(token: Token, first: boolean): boolean {
  if (token.tag === '') return first && token.kind === 'word'
  return /^(?:DT|PRP\$|JJ|NN|CD|VBN|VBG|POS)/.test(token.tag)
}

/** The subject before `to`; where it only points back ("The claim", "It"), the sentence before. */
function subjectBefore(to: number, sentence: Sentence, document: Document): Span | undefined {
  const { tokens } = document
  const limit = Math.max(sentence.first, to - longest)
  let first = to
  while (first > limit && !opensClause(tokens[first - 1] as Token)) first--
  let last = first
  while (last < to && !endsSubject(tokens[last] as Token)) last++
  if (first === last) return personBefore(to, sentence, document)
  if (pointsBack(tokens, first, last)) {
    const previous = document.sentences[sentence.index - 1]
    if (previous) return { start: previous.start, end: previous.end }
  }
  return spanOf(tokens, first, last)
}

/** A finite verb, or an auxiliary or adverb before it. */
const endsSubject = ({ tag, lower }: Token) => /^(?:VB[DPZ]|MD)/.test(tag) || auxiliaries.has(lower)

/** Who it is about: the noun phrase before the verb at `to`, or before what is put in between by commas or "who". */
function personBefore(to: number, sentence: Sentence, { tokens }: Document): Span | undefined {
  let last = to
  while (last > sentence.first && isBetween(tokens[last - 1] as Token)) last--
  if (tokens[last]?.lower === ',') last = beforeInsertion(last, sentence, tokens)
  const limit = Math.max(sentence.first, last - longestPerson)
  let first = last
  while (first > limit && isNamePart(tokens[first - 1] as Token)) first--
  while (first < last && nounLinks.has((tokens[first] as Token).lower)) first++
  const named = tokens.slice(first, last).some(({ tag }) => /^(?:NN|PRP|CD|JJ)/.test(tag))
  return named ? spanOf(tokens, first, last) : undefined
}

/** A verb, an adverb, a comma, "who", "on": what may stand between the person and the marked words. */
const isBetween = ({ tag, lower }: Token) => /^(?:VB|MD|RB|WP|WDT|,)/.test(tag) || betweens.has(lower)

/** Where the insertion begins that the comma at `comma` closes: ", who held the office," or ", speaking by phone,". */
function beforeInsertion(comma: number, sentence: Sentence, tokens: readonly Token[]): number {
  const limit = Math.max(sentence.first, comma - longestInsertion)
  for (let at = comma - 1; at > limit; at--) {
    if (tokens[at - 1]?.lower === ',' && /^(?:WP|WDT|VB[GN])/.test(tokens[at]?.tag ?? '')) return at - 1
  }
  return comma
}

const longestInsertion = 25
const longestPerson = 8
const isNamePart = ({ tag, lower }: Token) => /^(?:DT|PRP|JJ|NN|CD|POS)/.test(tag) || nounLinks.has(lower)

const opensClause = (token: Token) => stops.has(token.text) || clauseWords.has(token.lower)

function pointsBack(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = (tokens[first] as Token).lower
  if (last - first === 1) return backwardWords.has(opening) || claimNouns.has(opening)
  const closing = (tokens[last - 1] as Token).lower
  return last - first <= 3 && determiners.has(opening) && claimNouns.has(closing)
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  if (last <= first) return undefined
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end }
}
