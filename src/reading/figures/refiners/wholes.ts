/**
 * What a share is a share of, only where the text itself ties the two: "half of the 40 seats", "of the 12,000 troops,
 * nearly a third", "600 people, almost half of them", "it has 1,200 workers. A third of the workers left"; and a
 * change's base: "up 40 % to 700" is up from 500.
 */
import { respondents, samples, sampling } from '../../languages/en/same-thing.ts'
import type { Figure } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Quantity, Surroundings } from '../model.ts'

/** All figures, and the one among them that is looked at. */
interface Place {
  document: Document
  figures: readonly Figure[]
  quantities: readonly Quantity[]
  index: number
  /** The size of the one sample whose size the article gives. */
  sample(): number | undefined
}

/** Writes `of` and `derived` into shares and percentages whose whole, or base, the text gives. */
export function tieWholes(
  figures: Figure[],
  quantities: readonly Quantity[],
  { document }: Surroundings,
): void {
  let size: number | null | undefined
  const sample = () => {
    if (size === undefined) size = sampleSize(document, figures, quantities) ?? null
    return size ?? undefined
  }
  quantities.forEach((quantity, index) => {
    const figure = figures[index] as Figure
    const place = { document, figures, quantities, index, sample }
    const part = partOf(figure)
    if (part === undefined) {
      // "eight of the 10 questions"
      const whole = isCount(quantity) ? wholeAfter(place) : undefined
      if (whole && isCount(quantities[index + 1]) && (figure.value as number) < whole) figure.of = whole
      return
    }
    const whole = figure.change
      ? (baseOf(place, part) ?? wholeAfter(place))
      : (wholeAfter(place) ??
        wholeOfPronoun(place) ??
        wholeBefore(place) ??
        wholeNamed(place) ??
        wholeUnsaid(place) ??
        sampleOf(place))
    if (whole !== undefined && isPossible(figure, whole)) tie(figure, whole, part)
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

/** Of 14 people none make 41 %: a plain percentage of a few must come to a whole number of them. */
function isPossible(figure: Figure, whole: number): boolean {
  if (figure.unit !== '%' || figure.precision !== 'exact' || figure.change || whole > 100) return true
  if (!Number.isInteger(whole)) return true
  const percent = figure.value as number
  const nearest = Math.round((percent * whole) / 100)
  return Math.abs((100 * nearest) / whole - percent) <= (Number.isInteger(percent) ? 0.5 : 0.05)
}

const isCount = (quantity: Quantity | undefined) =>
  quantity?.amounts.length === 1 && quantity.amounts[0].dimension === '' && !quantity.amounts[0].hyphenated
/** What can be a whole: a number of things or of money, not another share. */
const isWhole = (figure: Figure | undefined): figure is Figure & { value: number } =>
  figure !== undefined &&
  typeof figure.value === 'number' &&
  figure.value > 1 &&
  !['%', 'share', 'times', 'ratio', 'point', 'percentage points'].includes(figure.unit)

const determiners = new Set(
  'the all its their his her our those these some about roughly nearly an estimated around more than combined'.split(
    ' ',
  ),
)

/** "half of the 40 seats", "10 % of its workforce of 1,200", "a third of the firm's 1,200 workers", "half the 40 seats". */
function wholeAfter({ document: { tokens }, figures, quantities, index }: Place): number | undefined {
  const quantity = quantities[index] as Quantity
  const next = quantities[index + 1]
  const whole = figures[index + 1]
  if (!next || !isWhole(whole)) return undefined
  const isOf = tokens[quantity.next]?.lower === 'of'
  if (!isOf && figures[index]?.value !== 0.5) return undefined
  // "40 % of its 12 year lead": a length of time that only describes
  if (next.amounts[0].dimension === 'time' && /^NN/.test(tokens[next.next]?.tag ?? '')) return undefined
  const from = quantity.next + (isOf ? 1 : 0)
  if (next.first - from > 6) return undefined
  const between = tokens.slice(from, next.first)
  if (between.every(({ lower }) => determiners.has(lower)))
    return isOf || between.length > 0 ? whole.value : undefined
  const link = between.at(-1)
  const isNoun = between.slice(0, -1).every(({ tag }) => /^(?:DT|PRP\$|JJ|NNP?S?|POS)$/.test(tag))
  const isNamed = isNoun && between.length > 1 && (link?.tag === 'POS' || link?.lower === 'of')
  return isNamed && partOf(figures[index] as Figure) !== undefined ? whole.value : undefined
}

/** "600 boats, half of them", "of which a third". */
function wholeOfPronoun(place: Place): number | undefined {
  const { tokens } = place.document
  const { next } = place.quantities[place.index] as Quantity
  if (tokens[next]?.lower !== 'of') return undefined
  const pronoun = tokens[next + 1]?.lower ?? ''
  const after = tokens[next + 2]
  const isBare =
    after === undefined || /^(?:VB[DPZ]|MD|[.,:;])/.test(after.tag) || after.kind === 'punctuation'
  if (!/^(?:them|whom|which)$/.test(pronoun) && !(/^(?:these|those)$/.test(pronoun) && isBare))
    return undefined
  return countBefore(place)
}

/** "of the 12,000 troops Lund sent, nearly a third were ill", "a survey of 1,200 voters found that 25 % agreed". */
function wholeBefore({ document, figures, quantities, index }: Place): number | undefined {
  const { tokens, sentences } = document
  const quantity = quantities[index] as Quantity
  const before = quantities[index - 1]
  const whole = figures[index - 1]
  if (!before || !isWhole(whole) || quantity.first - before.next >= 14) return undefined
  if (tokens[quantity.next]?.lower === 'of' || !inOneSentence(document, before, quantity)) return undefined
  const of = determiners.has(tokens[before.first - 1]?.lower ?? '') ? before.first - 2 : before.first - 1
  if (tokens[of]?.lower !== 'of') return undefined
  const lead = tokens[of - 1]
  if (samples.has(lead?.lower ?? '') && before.counted !== undefined) return whole.value
  // "of" opens the sentence or clause, or follows a part: "31 of the 214 volunteers, about one in seven"; a comma ends it
  const opens =
    of === sentences[sentenceOf(document, before)]?.first ||
    !/^(?:NN|CD|JJ)/.test(lead?.tag ?? '') ||
    figures[index - 2]?.of === whole.value
  return opens && tokens.slice(before.next, quantity.first).some(({ text }) => text === ',')
    ? whole.value
    : undefined
}

/** "It has 1,200 workers. A third of the workers left": the same noun, counted once in this sentence or the one before. */
function wholeNamed({ document, figures, quantities, index }: Place): number | undefined {
  const { tokens } = document
  const quantity = quantities[index] as Quantity
  const determiner = tokens[quantity.next + 1]
  if (
    tokens[quantity.next]?.lower !== 'of' ||
    !/^(?:the|these|those|its|their|his|her|all)$/.test(determiner?.lower ?? '')
  )
    return undefined
  const noun = tokens[quantity.next + 2]
  const after = tokens[quantity.next + 3]
  // "of the workers who …": not all of them
  if (
    !noun?.tag.endsWith('S') ||
    (after && !/^(?:VB[DPZ]|MD|CC|RB)/.test(after.tag) && after.kind !== 'punctuation')
  )
    return undefined
  const here = sentenceOf(document, quantity)
  const values = new Set<number>()
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const other = quantities[at] as Quantity
    if (sentenceOf(document, other) < here - 1) break
    const figure = figures[at]
    if (isWhole(figure) && isCount(other) && figure.unit === noun.lower && figure.of === undefined)
      values.add(figure.value)
  }
  return values.size === 1 ? [...values][0] : undefined
}

/** "Lund sent 12,000 troops. Nearly a third were ill": a subject that only the one count before it completes. */
function wholeUnsaid(place: Place): number | undefined {
  const { tokens, sentences } = place.document
  const quantity = place.quantities[place.index] as Quantity
  const opens =
    quantity.first === sentences[sentenceOf(place.document, quantity)]?.first ||
    tokens[quantity.first - 1]?.text === ';'
  const verb = tokens[quantity.next]?.lower ?? ''
  return opens && /^(?:are|were|was|have|had|died|survived|remain|remained)$/.test(verb)
    ? countBefore(place)
    : undefined
}

/** "25 % of those surveyed", "of respondents": of the article's one sample. */
function sampleOf({ document: { tokens }, quantities, index, sample }: Place): number | undefined {
  const { next } = quantities[index] as Quantity
  if (tokens[next]?.lower !== 'of') return undefined
  const noun = tokens[next + 1]?.lower ?? ''
  const asked = tokens[next + 2]?.lower ?? ''
  return respondents.has(noun) || (noun === 'those' && sampling.has(asked)) ? sample() : undefined
}

/** "A poll of 1,200 people", "they polled 1,200 adults": undefined where the article gives none, or several. */
function sampleSize(
  { tokens, sentences }: Document,
  figures: readonly Figure[],
  quantities: readonly Quantity[],
): number | undefined {
  const sizes = new Set<number>()
  quantities.forEach((quantity, at) => {
    const figure = figures[at]
    if (!isWhole(figure) || !isCount(quantity) || figure.value < 20 || quantity.counted === undefined) return
    const first = sentences[sentenceAt(sentences, quantity.first)]?.first ?? 0
    const around = tokens.slice(Math.max(first, quantity.first - 4), quantity.next + 2)
    if (around.some(({ lower }) => samples.has(lower) || sampling.has(lower))) sizes.add(figure.value)
  })
  return sizes.size === 1 ? [...sizes][0] : undefined
}

/** How many figures back a whole is looked up. */
const furthest = 8

/** The count that "of them" means: the last one before it in the sentence, or the only one in the sentence before. */
function countBefore({ document, figures, quantities, index }: Place): number | undefined {
  const here = sentenceOf(document, quantities[index] as Quantity)
  let inSentenceBefore: number | undefined
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const other = quantities[at] as Quantity
    const sentence = sentenceOf(document, other)
    if (sentence < here - 1) break
    const figure = figures[at]
    if (!isWhole(figure) || !isCount(other) || other.counted === undefined) continue
    if (sentence === here) return figure.value
    if (inSentenceBefore !== undefined) return undefined
    inSentenceBefore = figure.value
  }
  return inSentenceBefore
}

/** The value before the change: given after "from", or worked out from the one reached: "up 40 % to 700", "to 700, up 40 %". */
function baseOf(place: Place, part: number): number | undefined {
  const { document, figures, quantities, index } = place
  const { tokens } = document
  const quantity = quantities[index] as Quantity
  const figure = figures[index] as Figure
  const link = tokens[quantity.next]?.lower
  const next = quantities[index + 1]
  if (
    (link === 'to' || link === 'from') &&
    next?.first === quantity.next + 1 &&
    isLevel(next, figures[index + 1])
  ) {
    const level = figures[index + 1]?.value as number
    return link === 'from' ? level : levelBefore(level, figure, part)
  }
  const previous = quantities[index - 1]
  if (!previous || !isLevel(previous, figures[index - 1]) || !inOneSentence(document, previous, quantity))
    return undefined
  const level = figures[index - 1]?.value as number
  const words = tokens.slice(previous.next, quantity.first).map(({ lower }) => lower)
  // "from 500 by 40 %"
  if (words.join() === 'by' && tokens[previous.first - 1]?.lower === 'from') return level
  const isAfterwards = words.length === 2 && words[0] === ',' && /^(?:up|down|an?)$/.test(words[1] ?? '')
  return isAfterwards ? levelBefore(level, figure, part) : undefined
}

const levelBefore = (level: number, { change }: Figure, part: number): number | undefined => {
  const factor = change === 'up' ? 1 + part : 1 - part
  return factor > 0 ? Number((level / factor).toPrecision(4)) : undefined
}

/** An amount that something has reached, not a length of time and not a change itself. */
const isLevel = (quantity: Quantity, figure: Figure | undefined): boolean =>
  isWhole(figure) && figure.change === undefined && quantity.amounts[0].dimension !== 'time'

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
