/** What a caveat speaks of, and whom it names: spans worked out from where its words stand in the sentence. */
import {
  addings,
  auxiliaries,
  backwardWords,
  betweens,
  claimNouns,
  clauseWords,
  contentOpeners,
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
    case 'either':
      return clauseAfter(last, sentence, document) ?? subjectBefore(first, sentence, document)
    case 'noun':
      return nounAfter(last, sentence, document)
    case 'said':
      return saidBy(first, last, sentence, document)
    case 'subject':
      return subjectBefore(first, sentence, document)
    case 'person':
    case 'speaker':
      return personBefore(first, sentence, document)
  }
}

/**
 * From the token at `from` to the end of its clause; a comma ends it only where a speaker is named after it, and a
 * quotation mark only where it closes what was opened before.
 */
function clauseAfter(from: number, sentence: Sentence, { tokens }: Document): Span | undefined {
  let first = from
  // "what is unclear is whether …"
  if (copulas.has(tokens[from]?.lower ?? '') || tokens[from]?.text === '-') first++
  const opening = tokens[first]?.text ?? ''
  if (stops.has(opening) && !opens.has(opening)) return undefined
  let last = first
  // up to here, every quotation mark has its fellow
  let balanced = first
  let open = 0
  const limit = Math.min(sentence.last, from + longest)
  for (; last < limit; last++) {
    const { text } = tokens[last] as Token
    if (opens.has(text) && !(text === '"' && open > 0)) open++
    else if (closes.has(text) && open > 0) {
      open--
      balanced = last + 1
    } else if (endsClause(tokens, last, sentence)) break
  }
  while (last > balanced && isLoose(tokens[last - 1] as Token)) last--
  return spanOf(tokens, first, last)
}

const copulas = new Set(['is', 'was', 'are', 'were'])
/** At the end of a clause, it belongs to what follows. */
const isLoose = ({ text, lower }: Token) => stops.has(text) || lower === 'while' || lower === 'but'
const opens = new Set(['“', '"', '(', '['])
const closes = new Set(['”', '"', ')', ']'])

function endsClause(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const { text } = tokens[at] as Token
  if (text === ',') return namesSpeaker(tokens, at + 1, sentence)
  return text === ';' || text === ':' || text === '—' || text === '–' || text === '”' || text === ')'
}

/** ", police said", ", calling it absurd": a verb of saying within the next words. */
function namesSpeaker(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  if (addings.has(tokens[from]?.lower ?? '')) return true
  for (let at = from; at < Math.min(from + 6, sentence.last); at++) {
    if (sayings.has((tokens[at] as Token).lower)) return true
  }
  return false
}

/** What the noun in [first, last) says: the clause after it, or the sentence before where it only points back. */
function saidBy(first: number, last: number, sentence: Sentence, document: Document): Span | undefined {
  const { tokens } = document
  const after = tokens[last]
  const isClause =
    after !== undefined &&
    (contentOpeners.has(after.lower) ||
      (after.lower === 'to' && tokens[last + 1]?.tag === 'VB') ||
      (/^(?:PRP|NNP|DT)/.test(after.tag) && hasVerb(tokens, last, sentence)))
  if (isClause) return clauseAfter(last, sentence, document)
  const previous = document.sentences[sentence.index - 1]
  const pointsAtIt = backwardWords.has(tokens[first - 1]?.lower ?? '') || tokens[first - 1]?.lower === 'the'
  return pointsAtIt && previous ? { start: previous.start, end: previous.end } : undefined
}

/** "the claims they are rude": a subject and its verb. */
const hasVerb = (tokens: readonly Token[], from: number, sentence: Sentence) =>
  tokens.slice(from, Math.min(from + 5, sentence.last)).some(({ tag }) => /^(?:VB[DPZ]|MD)/.test(tag))

/** The noun phrase that begins at `from`. */
function nounAfter(from: number, sentence: Sentence, { tokens }: Document): Span | undefined {
  let last = from
  const limit = Math.min(sentence.last, from + longestNoun)
  while (last < limit && (isNounPart(tokens[last] as Token, last === from) || linksNouns(tokens, last, from)))
    last++
  return spanOf(tokens, from, last)
}

/** "an undisclosed number of boats". */
const linksNouns = (tokens: readonly Token[], at: number, from: number) =>
  at > from &&
  tokens[at]?.lower === 'of' &&
  tokens[at + 1] !== undefined &&
  isNounPart(tokens[at + 1] as Token, false)

const longestNoun = 10

function isNounPart(token: Token, first: boolean): boolean {
  if (token.tag === '') return first && token.kind === 'word'
  return /^(?:DT|PRP\$|JJ|NN|CD|VBN|VBG|POS)/.test(token.tag)
}

/** The subject before `to`; where it only points back ("The claim", "It"), the sentence before. */
function subjectBefore(to: number, sentence: Sentence, document: Document): Span | undefined {
  const { tokens } = document
  const limit = Math.max(sentence.first, to - longest)
  let first = to
  while (first > limit && (!opensClause(tokens[first - 1] as Token) || joinsWords(tokens, first - 1))) first--
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
const endsSubject = ({ tag, lower }: Token) =>
  /^(?:VB[DPZ]|MD)/.test(tag) || (tag !== 'POS' && auxiliaries.has(lower))

/** "the northern and southern claims": an "and" inside a noun phrase opens no clause. */
const joinsWords = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'and' &&
  /^(?:JJ|NN)/.test(tokens[at - 1]?.tag ?? '') &&
  /^(?:JJ|NN)/.test(tokens[at + 1]?.tag ?? '')

/** Who it is about: the noun phrase before the verb at `to`, or before what is put in between by commas or "who". */
function personBefore(to: number, sentence: Sentence, { tokens }: Document): Span | undefined {
  let last = to
  while (last > sentence.first && isBetween(tokens[last - 1] as Token)) last--
  if (tokens[last]?.lower === ',') last = beforeInsertion(last, sentence, tokens)
  const limit = Math.max(sentence.first, last - longestPerson)
  let first = last
  while (first > limit && (isNamePart(tokens[first - 1] as Token) || joinsPeople(tokens, first - 1))) first--
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
const longestPerson = 10

/** "Amsel and the island council": both are meant. */
const joinsPeople = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'and' &&
  /^NN/.test(tokens[at - 1]?.tag ?? '') &&
  /^(?:DT|NN|JJ)/.test(tokens[at + 1]?.tag ?? '')

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
