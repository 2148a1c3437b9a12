/** Small steps over the words of a source: where it begins, ends, and names somebody. */
import { weekdays } from '../../languages/en/syntax-words.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Phrase } from '../syntax/phrases.ts'
import { leftmost, type Range } from '../syntax/subjects.ts'

/**
 * A word that more names share than these tells none of them; the other words do, or all together. Looking through a
 * crowd for every new name would grow with the square of the text.
 */
export const crowd = 100

/** The last of the places, which are in order, before token `at`; -1 for none. */
export function lastBefore(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low > 0 ? (places[low - 1] as number) : -1
}

/** How many of the places, which are in order, are not after token `at`. */
export function countUpTo(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return low
}

export function isSubject(context: Context, place: number): boolean {
  const phrase = context.syntax.holding(place)
  const sentence = context.sentenceOf(place)
  if (!phrase) return false
  const first = leftmost(context.syntax, phrase, sentence.first)
  const before = first > sentence.first ? (context.tokens[first - 1] as Token) : undefined
  // "it was Byrne who won"
  const isCleft = context.tokens[first - 2]?.lower === 'it' && context.tokens[phrase.last]?.lower === 'who'
  if (isCleft && /^(?:is|was|'s|’s)$/.test(before?.lower ?? '')) return true
  return !before || /^(?:,|”|"|—|–|and|but|so|that|as|when|while|because|“)$/.test(before.lower)
}

/** What its clause is about: its subject, and not what hangs onto that, as in "the workers of Kestrel Mills found". */
export function isTopic(context: Context, place: number): boolean {
  const { sentenceOf, syntax, tokens } = context
  const first = syntax.holding(place)?.first ?? place
  const before = first > sentenceOf(place).first ? tokens[first - 1] : undefined
  // "She is Ada Byrne, a baker": the next sentence is about her
  if (isNamedAs(context, place)) return true
  return isSubject(context, place) && !hanging.test(before?.lower ?? '')
}

/** "The man in the mask is Tom Hale": a clause that tells who somebody is. */
function isNamedAs({ syntax, tokens, sentenceOf }: Context, place: number): boolean {
  const phrase = syntax.holding(place)
  const verb = phrase && phrase.first > sentenceOf(place).first ? tokens[phrase.first - 1] : undefined
  return /^(?:is|was)$/.test(verb?.lower ?? '') && /^NNP/.test(tokens[phrase?.head ?? -1]?.tag ?? '')
}

const hanging = /^(?:of|for|at|in|from|with|to|by|about|on|between|among)$/

export function trim(context: Context, range: Range): Range {
  const { tokens } = context
  let { first } = range
  while (first < range.last - 1 && /^(?:,|“|"|‘|—|–|and|but|that)$/.test((tokens[first] as Token).lower))
    first++
  // "Tuesday prosecutors said", "CORRIN – Two officers were": when and where
  if (first < range.last - 1 && weekdays.has((tokens[first] as Token).lower)) first++
  const isDateline = /^[–—-]$/.test(tokens[first + 1]?.text ?? '') && first + 2 < range.last
  if (isDateline && /^[\p{Lu}.]{3,}$/u.test((tokens[first] as Token).text)) first += 2
  // "One, a retired baker": what the one is
  const isAnyone = /^(?:one|another)$/.test((tokens[first] as Token).lower) && tokens[first + 1]?.text === ','
  if (isAnyone && first + 3 < range.last && /^(?:an?|the)$/.test(tokens[first + 2]?.lower ?? '')) first += 2
  let { last } = range
  // "Mr Byrne himself"
  const before = isReflexive(tokens[first]) ? context.syntax.endingAt(first) : undefined
  if (before) return { first: before.first, last: before.last }
  // "ten minutes ago he", "were her": who speaks is the pronoun
  if (last - first > 1 && /^(?:he|she|they)$/.test((tokens[last - 1] as Token).lower)) first = last - 1
  // "Byrne further added", "Byrne's": the name alone
  while (
    last > first + 1 &&
    (/^(?:POS|RB[RS]?|MD)$/.test((tokens[last - 1] as Token).tag) || isWhen(tokens[last - 1]))
  )
    last--
  return { first, last }
}

const isReflexive = (token: Token | undefined) => /^(?:him|her|it|them)sel(?:f|ves)$/.test(token?.lower ?? '')

/** "The embassy earlier", "he further": whatever the tagger takes these for. */
const isWhen = (token: Token | undefined) =>
  /^(?:earlier|later|further|then|previously)$/.test(token?.lower ?? '')

export function indexOf(tokens: readonly Token[], text: string, first: number, last: number): number {
  for (let index = first; index < last; index++) if ((tokens[index] as Token).text === text) return index
  return -1
}

export function findLike(tokens: readonly Token[], range: Range): number {
  for (let index = range.first + 1; index < range.last; index++) {
    const { lower } = tokens[index] as Token
    if (lower === 'like' || lower === 'including') return index
    if (lower === 'as' && tokens[index - 1]?.lower === 'such') return index
  }
  return -1
}

export function skipDeterminer(tokens: readonly Token[], index: number): number {
  return /^(?:a|an|the|this|that|these|those)$/.test((tokens[index] as Token).lower) ? index + 1 : index
}

/** The same over "her" and "its": a role is nobody's. */
export function skipOwner(tokens: readonly Token[], index: number): number {
  const { lower, tag } = tokens[index] as Token
  return tag === 'PRP$' || lower === 'one' ? index + 1 : skipDeterminer(tokens, index)
}

/** A description ends before its apposition. */
export function descriptionEnd(context: Context, range: Range): number {
  for (let index = range.first + 1; index < range.last; index++) {
    const { text } = context.tokens[index] as Token
    if (/^[,(—–]$/.test(text)) return index
    // "Republicans on Thursday"
    if (/^(?:on|in|at)$/.test(text) && context.syntax.startingAt(index + 1)?.kind === 'time') return index
  }
  return range.last
}

/** "As director for the Montana office, Byrne said": a preposition or participle has the phrase, and no apposition follows. */
export const isGoverned = ({ tokens }: Context, { first }: Phrase): boolean =>
  /^(?:IN|TO|VBG?)$/.test(tokens[first - 1]?.tag ?? '')

/** "The contractor, Kestrel, said": the singular phrase to which a name, the tokens [from, last), stands in apposition. */
export function apposedTo(context: Context, from: number, last: number): Phrase | undefined {
  const { syntax, tokens } = context
  if (tokens[from - 1]?.text !== ',' || !/^(?:[,.]|VB[DZ])$/.test(tokens[last]?.tag ?? '')) return undefined
  const phrase = syntax.endingAt(from - 1)
  if (!phrase || tokens[phrase.head]?.tag !== 'NN') return undefined
  // "shares in its parent, Kestrel, fell"; but "the head of department, Byrne," and a clause that ends before the name
  const isOver =
    tokens[last]?.text !== ',' ||
    tokens[phrase.first - 1]?.lower === 'of' ||
    phrase.first - 1 === context.sentenceOf(from).first
  return isGoverned(context, phrase) && isOver ? undefined : phrase
}
