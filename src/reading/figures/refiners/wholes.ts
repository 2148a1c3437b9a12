/**
 * What a share is a share of, only where the text itself ties the two: "half of the 40 seats", "of the 12,000 troops,
 * nearly a third", "600 people, almost half of them", and a change's base: "up 40 % to 700" is up from 500.
 */
import { samples } from '../../languages/en/same-thing.ts'
import type { Figure } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity, Surroundings } from '../model.ts'

/** Writes `of` and `derived` into shares and percentages whose whole, or base, the text gives. */
export function tieWholes(
  figures: Figure[],
  quantities: readonly Quantity[],
  { document }: Surroundings,
): void {
  quantities.forEach((quantity, index) => {
    const figure = figures[index] as Figure
    const part = partOf(figure)
    if (part !== undefined && figure.change) {
      const base =
        baseOf(document, figures, quantities, index, part) ??
        wholeOf(document, figures, quantities, index)?.value
      if (typeof base === 'number') tie(figure, base, part)
      return
    }
    const whole = wholeOf(document, figures, quantities, index)
    if (!whole || typeof whole.value !== 'number') return
    if (part !== undefined) tie(figure, whole.value, part)
    // "eight of the 10 questions"
    else if (typeof figure.value === 'number' && isCount(quantity) && figure.value < whole.value)
      figure.of = whole.value
  })
}

/** The share as a fraction of 1; undefined for what is none. */
function partOf(figure: Figure): number | undefined {
  if (typeof figure.value !== 'number') return undefined
  return figure.unit === '%' ? figure.value / 100 : figure.unit === 'share' ? figure.value : undefined
}

function tie(figure: Figure, whole: number, part: number): void {
  figure.of = whole
  const derived = whole * part
  figure.derived =
    Number.isInteger(whole) && derived > 10 ? Math.round(derived) : Number(derived.toPrecision(6))
}

const isCount = (quantity: Quantity) => quantity.amounts.length === 1 && quantity.amounts[0].dimension === ''
/** What can be a whole: a number of things or of money, not another share. */
const isWhole = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined &&
  typeof figure.value === 'number' &&
  figure.value > 1 &&
  !['%', 'share', 'times', 'ratio', 'point', 'percentage points'].includes(figure.unit)

const pronouns = new Set(['them', 'whom', 'which', 'these', 'those'])
const determiners = new Set([
  'the',
  'all',
  'its',
  'their',
  'his',
  'her',
  'our',
  'those',
  'these',
  'some',
  'about',
  'roughly',
  'nearly',
  'an',
  'estimated',
  'around',
  'more',
  'than',
  'combined',
])

function wholeOf(
  document: Document,
  figures: readonly Figure[],
  quantities: readonly Quantity[],
  index: number,
): Figure | undefined {
  const { tokens } = document
  const quantity = quantities[index] as Quantity
  const share = partOf(figures[index] as Figure) !== undefined
  if (tokens[quantity.next]?.lower === 'of') {
    const after = tokens[quantity.next + 1]?.lower ?? ''
    if (pronouns.has(after) && !isNumberNext(tokens, quantity.next + 2))
      return share ? countBefore(document, figures, quantities, index) : undefined
    const next = quantities[index + 1]
    const whole = figures[index + 1]
    // "40 % of its 12 year lead": a length of time that only describes
    if (next?.amounts[0].dimension === 'time' && /^NN/.test(tokens[next.next]?.tag ?? '')) return undefined
    if (next && isWhole(whole) && onlyDeterminers(tokens, quantity.next + 1, next.first)) return whole
    // "a tenth of its workforce of 34,000"
    if (next && isWhole(whole) && share && isNamedWhole(tokens, quantity.next + 1, next.first)) return whole
    return undefined
  }
  if (!share) return undefined
  // "of the 12,000 troops Lund sent, nearly a third were ill": the whole stands before, after "of", in the sentence
  const before = quantities[index - 1]
  const whole = figures[index - 1]
  if (!before || !isWhole(whole) || !inOneSentence(document, before, quantity)) return undefined
  if (leadBefore(tokens, before.first) !== 'of') return undefined
  const isSample = samples.has(tokens[before.first - 2]?.lower ?? '') && before.counted !== undefined
  const isNear = quantity.first - before.next < 14
  return isNear && (isSample || endsPhrase(tokens, before, quantity)) ? whole : undefined
}

const isNumberNext = (tokens: readonly Token[], index: number) =>
  tokens[index]?.kind === 'number' || tokens[index]?.tag === 'CD'

function onlyDeterminers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!determiners.has(tokens[index]?.lower ?? '')) return false
  return true
}

/** A short noun phrase and "of": "its workforce of". */
function isNamedWhole(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5 || tokens[to - 1]?.lower !== 'of') return false
  return tokens.slice(from, to - 1).every((token) => /^(?:DT|PRP\$|JJ|NNP?S?|POS)$/.test(token.tag))
}

/** The word before a figure, past its determiner. */
function leadBefore(tokens: readonly Token[], first: number): string {
  const word = tokens[first - 1]?.lower ?? ''
  return determiners.has(word) ? (tokens[first - 2]?.lower ?? '') : word
}

/** A comma parts "of the 12,000 troops …" from its share. */
function endsPhrase(tokens: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  for (let index = before.next; index < quantity.first; index++) if (tokens[index]?.text === ',') return true
  return false
}

/** How many figures back "of them" is looked up. */
const furthest = 8

/** The count that "of them" means: the last one before it in the sentence, or the only one in the sentence before. */
function countBefore(
  document: Document,
  figures: readonly Figure[],
  quantities: readonly Quantity[],
  index: number,
): Figure | undefined {
  const quantity = quantities[index] as Quantity
  const here = sentenceOf(document, quantity)
  let inSentenceBefore: Figure | undefined
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const other = quantities[at] as Quantity
    const sentence = sentenceOf(document, other)
    if (sentence < here - 1) break
    const figure = figures[at]
    if (!isWhole(figure) || !isCount(other) || other.counted === undefined) continue
    if (sentence === here) return figure
    if (inSentenceBefore) return undefined
    inSentenceBefore = figure
  }
  return inSentenceBefore
}

/** The value before the change: given after "from", or worked out from the one reached, after "to". */
function baseOf(
  document: Document,
  figures: readonly Figure[],
  quantities: readonly Quantity[],
  index: number,
  part: number,
): number | undefined {
  const quantity = quantities[index] as Quantity
  const link = document.tokens[quantity.next]?.lower
  const next = quantities[index + 1]
  const level = figures[index + 1]
  if ((link !== 'to' && link !== 'from') || next?.first !== quantity.next + 1 || !isWhole(level))
    return undefined
  if (next.amounts[0].dimension === 'time') return undefined
  const value = level.value as number
  if (link === 'from') return value
  const factor = (figures[index] as Figure).change === 'up' ? 1 + part : 1 - part
  return factor > 0 ? Number((value / factor).toPrecision(4)) : undefined
}

function inOneSentence(document: Document, a: Quantity, b: Quantity): boolean {
  return sentenceOf(document, a) === sentenceOf(document, b)
}

function sentenceOf({ sentences }: Document, quantity: Quantity): number {
  return sentenceAt(sentences, quantity.first)
}

/** The index of the sentence that holds a token. Binary search. */
export function sentenceAt(sentences: Document['sentences'], token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.last ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}
