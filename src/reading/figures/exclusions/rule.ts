/** What a rule for numbers that are no figures looks like. */
import type { Token } from '../../text/tokens.ts'
import type { Amount, Context, Quantity } from '../model.ts'

export interface Exclusion {
  name: string
  /** It speaks of numbers without a unit alone: the others need not be asked. */
  onlyBare?: true
  /** True where the quantity is no figure. */
  excludes(quantity: Quantity, context: Context): boolean
  /** Sentences in which the number in [brackets] is no figure by this rule. */
  hits: readonly string[]
  /** Sentences like those in which it is a figure. */
  misses: readonly string[]
}

export const firstOf = (quantity: Quantity): Amount => quantity.amounts[0]
export const lastOf = (quantity: Quantity): Amount => quantity.amounts[quantity.amounts.length - 1] as Amount

/** The word before the number itself, past the start of its hedge; "" at the start of the sentence. */
export const before = (quantity: Quantity, { tokens, sentence }: Context, distance = 1): string => {
  const index = firstOf(quantity).first - distance
  return index >= sentence.first ? (tokens[index]?.lower ?? '') : ''
}

/** The word after the number itself, before what it counts; "" at the end of the sentence. */
export const after = (quantity: Quantity, { tokens, sentence }: Context, distance = 0): string => {
  const index = lastOf(quantity).next + distance
  return index < sentence.last ? (tokens[index]?.lower ?? '') : ''
}

/** A plain whole number without unit, as a year, an age or a label is written. */
export const isBareInteger = (amount: Amount): boolean =>
  amount.unit === '' &&
  !amount.grouped &&
  amount.scale === 1 &&
  Number.isInteger(amount.value) &&
  amount.form === 'digits'

/** A capital anywhere: "Boeing", "iPhone". */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text !== token.text.toLowerCase()
