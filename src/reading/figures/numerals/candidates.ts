/**
 * Where numbers may start. One regular expression over the text finds the places, so that most tokens, which lie all
 * over memory, are never looked at; each place is then looked at closely by `readNumeral`.
 */
import {
  cardinals,
  denominators,
  fractionSigns,
  multiples,
  scales,
  sets,
  vaguePlurals,
  vagueQuantifiers,
} from '../../languages/en/numbers.ts'
import { unitStarts } from '../../languages/en/units.ts'
import type { Token } from '../../text/tokens.ts'

/** Words that can start a number by themselves. */
const starters = [
  ...cardinals.keys(),
  ...multiples.keys(),
  ...vaguePlurals,
  ...vagueQuantifiers.keys(),
  ...sets.keys(),
  'half',
  'couple',
  'once',
]
/** Words that make a number of the "a" or "an" before them. */
const afterArticles = [...scales.keys(), ...sets.keys(), ...denominators.keys(), ...unitStarts, 'couple']
/** Words that make a share of the "another" before them. */
const parts = [...denominators.keys()]
const isWord = (word: string) => /^[a-z]+$/.test(word)
const any = (words: readonly string[]) => [...new Set(words)].filter(isWord).join('|')

const places = new RegExp(
  `\\d|[${[...fractionSigns.keys()].join('')}]|fold\\b|\\b(?:${any(starters)}|an?[\\s-](?:${any(afterArticles)})|another (?:${any(parts)}))\\b`,
  'gi',
)

/** The indices of the tokens in which a number may start, in order. */
export function candidatesIn(text: string, tokens: readonly Token[]): number[] {
  const found: number[] = []
  let index = 0
  for (const { index: offset } of text.matchAll(places)) {
    if ((tokens[index]?.end ?? 0) > offset && found.at(-1) === index) continue
    index = tokenAt(tokens, offset, index)
    if (found.at(-1) !== index) found.push(index)
  }
  return found
}

/** The index of the token that holds `offset`, looked for from the index `from` on in growing steps, then by halves. */
function tokenAt(tokens: readonly Token[], offset: number, from: number): number {
  let low = from
  let step = 1
  while ((tokens[low + step]?.start ?? Number.POSITIVE_INFINITY) <= offset) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, tokens.length)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start <= offset) low = middle
    else high = middle
  }
  return low
}
