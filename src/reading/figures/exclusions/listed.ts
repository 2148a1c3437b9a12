/** Numbers that are no figures because one before them is none: in a list with it, or the same name again. */
import type { Quantity } from '../model.ts'
import { firstOf, isBareInteger } from './rule.ts'

const joint = /^\s*(?:,|and|or|&|,\s*and|,\s*or)\s*$/

/** The 26 of "sections 21, 24 and 26": true where `quantity` is a bare number that only a comma or "and" parts from one that was dropped. */
export function isListedWith(text: string, dropped: Quantity, quantity: Quantity): boolean {
  if (!isBareInteger(firstOf(quantity)) || quantity.counted !== undefined || quantity.hedges.length > 0)
    return false
  const gap = quantity.start - dropped.amounts[0].end
  return gap > 0 && gap < 8 && joint.test(text.slice(dropped.amounts[0].end, quantity.start))
}

/** "The Boeing 757 landed. … The 757 left.": true where the bare number was part of a name before. */
export function isNamedBefore(named: ReadonlySet<number | null>, quantity: Quantity): boolean {
  const isBare =
    isBareInteger(firstOf(quantity)) && quantity.counted === undefined && quantity.hedges.length === 0
  return isBare && named.has(quantity.amounts[0].value)
}
