/** What follows a number that is none in a list with it: the 26 of "sections 21, 24 and 26", the 7 of "aged 11 and 7". */
import type { Quantity } from '../model.ts'
import { firstOf, isBareInteger } from './rule.ts'

const joint = /^\s*(?:,|and|or|&|,\s*and|,\s*or)\s*$/

/** True where `quantity` is a bare number that only a comma or "and" parts from one that was dropped. */
export function isListedWith(text: string, dropped: Quantity, quantity: Quantity): boolean {
  if (!isBareInteger(firstOf(quantity)) || quantity.counted !== undefined || quantity.hedges.length > 0)
    return false
  const gap = quantity.start - dropped.amounts[0].end
  return gap > 0 && gap < 8 && joint.test(text.slice(dropped.amounts[0].end, quantity.start))
}
