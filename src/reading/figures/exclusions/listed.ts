/** Numbers that are no figures because one before them is none: in a list with it, or the same name again. */
import type { Context, Quantity } from '../model.ts'
import { before, firstOf, isBareInteger } from './rule.ts'

const joint = /^\s*(?:,|and|or|&|,\s*and|,\s*or|through)\s*$/

/** The 26 of "sections 21, 24 and 26", the 11 of "caves 1 through 11": true where `quantity` is a bare number that only a comma or "and" parts from one that was dropped. */
export function isListedWith(text: string, dropped: Quantity, quantity: Quantity): boolean {
  if (!isBareInteger(firstOf(quantity)) || quantity.counted !== undefined || quantity.hedges.length > 0)
    return false
  // "12 boats in 2022, 247 in 2024"
  if (isYear(dropped) && !isYear(quantity)) return false
  const gap = quantity.start - dropped.amounts[0].end
  return gap > 0 && gap < 10 && joint.test(text.slice(dropped.amounts[0].end, quantity.start))
}

const isYear = (quantity: Quantity): boolean => {
  const [{ value }] = quantity.amounts
  return isBareInteger(firstOf(quantity)) && (value ?? 0) >= 1500
}

/** The numbers of names, each with the words that stood before it there. */
export type NamedNumbers = Map<number | null, Set<string>>

/** Notes the number of a name. */
export function addNamed(named: NamedNumbers, quantity: Quantity, context: Context): void {
  const { value } = firstOf(quantity)
  named.set(value, (named.get(value) ?? new Set()).add(before(quantity, context)))
}

/**
 * "The Boeing 757 landed. … The 757 left.": true where the bare number was part of a name before. A small number
 * counts other things too, so the word before it must be the name's or an article.
 */
export function isNamedBefore(named: NamedNumbers, quantity: Quantity, context: Context): boolean {
  const { value } = firstOf(quantity)
  const names = named.get(value)
  if (!names || !isBareInteger(firstOf(quantity)) || quantity.counted !== undefined) return false
  const lead = before(quantity, context)
  return quantity.hedges.length === 0 && ((value ?? 0) >= 10 || lead === 'the' || names.has(lead))
}
