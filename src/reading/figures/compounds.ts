/** Measures in two units: "5 feet 11 inches", "two hours and 10 minutes", "7 pounds, 4 ounces", "6-foot-2". */
import { smallerUnits } from '../languages/en/units.ts'
import type { Amount } from './model.ts'

/** The amounts, with those that are one measure in two units joined into one in the larger unit. */
export function joinCompounds(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = []
  for (const amount of amounts) {
    const last = joined.at(-1)
    const whole = last && compoundOf(text, last, amount)
    if (whole) joined[joined.length - 1] = whole
    else joined.push(amount)
  }
  return joined
}

function compoundOf(text: string, large: Amount, small: Amount): Amount | undefined {
  const smaller = smallerUnits.get(large.unit)
  if (!smaller || large.value === null || small.value === null || large.value < 0) return undefined
  if (small.form !== 'digits' && small.form !== 'words') return undefined
  if (small.value < 0 || small.value >= smaller.count || small.scale !== 1 || large.scale !== 1)
    return undefined
  if (!Number.isInteger(large.value) || large.form === 'share' || large.bounds || small.bounds)
    return undefined
  const gap = text.slice(large.end, small.start)
  // "6-foot-2": the inches go without saying
  const isBare = small.unit === '' && large.unit === 'feet' && gap === '-'
  const isTied = small.unit === smaller.unit && /^(?:\.? ?|, | and |, and |-)$/.test(gap)
  // "three hours, 20 minutes longer"
  const isMore = /^ (?:ago|after|before|earlier|faster|later|less|longer|more|of )/.test(
    text.slice(small.end, small.end + 9),
  )
  if (!isBare && (!isTied || (gap.startsWith(',') && isMore))) return undefined
  return {
    ...large,
    end: small.end,
    next: small.next,
    value: large.value + small.value / smaller.count,
    form: large.form === 'single' ? 'words' : large.form,
    grouped: true,
    hyphenated: small.hyphenated,
  }
}
