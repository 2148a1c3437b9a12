/** What the stages of `figures` hand on to each other: a numeral, a quantity made of one or two, its context. */
import type { Article } from '../../article/model.ts'
import type { Direction } from '../languages/en/changes.ts'
import type { Dimension } from '../languages/en/units.ts'
import type { Attribution, Caveat, Precision, Span } from '../model.ts'
import type { Document } from '../text/document.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'

/**
 * digits "1,200" · words "twelve hundred", "5 million" · share "a third", "½", "one in five" · ratio "3:1" ·
 * multiple "twice", "tenfold" · vague "dozens", "several" · single "an (hour)"
 */
type Form = 'digits' | 'words' | 'share' | 'ratio' | 'multiple' | 'vague' | 'single'

/** A number as written, without unit. */
export interface Numeral extends Span {
  /** null where no value is given ("dozens"). */
  value: number | null
  form: Form
  /** Written with separators, decimals or a sign: no year, no name. */
  grouped: boolean
  /** The scale it ends with ("million", "bn", "dozen"); 1 where it has none. */
  scale: number
  /** Low and high of "the low 30s". */
  bounds?: [number, number]
  /** A multiple that is a change by itself: "doubled". */
  change?: Direction
}

/** A numeral with its unit. */
export interface Amount extends Numeral {
  /** Index of its first token, and of the first one that starts after it. */
  first: number
  next: number
  /** Empty where it has none: then a noun may be counted. */
  unit: string
  dimension: Dimension | 'money' | ''
  /** The unit stands before it (a currency sign or code). */
  unitBefore: boolean
  /** Tied to what follows by a hyphen: "20-minute", "five-year". */
  hyphenated: boolean
}

/** One figure in the making: one amount, or the two ends of a range. */
export interface Quantity extends Span {
  first: number
  next: number
  amounts: [Amount] | [Amount, Amount]
  value: number | [number, number] | null
  unit: string
  counted?: string
  /** Token index of the counted noun's head. */
  head?: number
  precision: Precision
  /** The words that make it less than exact. */
  hedges: Span[]
  change?: Direction
  /** The quantity that this one gives again in another unit, in brackets after it. */
  converts?: Quantity
  /** It is a change from the one value to the other, not a range. */
  fromTo?: boolean
}

/** What a rule sees around a quantity. */
export interface Context {
  text: string
  tokens: readonly Token[]
  sentence: Sentence
  document: Document
}

/** What the refiners see of the whole. */
export interface Surroundings {
  document: Document
  article: Article
  attributions: readonly Attribution[]
  caveats: readonly Caveat[]
}
