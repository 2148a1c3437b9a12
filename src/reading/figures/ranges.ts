/**
 * Joins two amounts into a range: "10-12", "5 to 7 percent", "between 5 and 7", "three or four", "$10m to $15m",
 * "from $1 to $2". What the one side leaves out (unit, scale), it takes from the other.
 */

import { insideRanges, leadFillers } from '../languages/en/approximators.ts'
import { changeVerbs, movements, spans } from '../languages/en/changes.ts'
import type { Token } from '../text/tokens.ts'
import { isDash, skipSpaces, wordAfter } from './characters.ts'
import { isMonth } from './exclusions/dates.ts'
import type { Amount, Context, Quantity } from './model.ts'

/** Quantities out of amounts: each is one amount or a range of two. */
export function joinRanges(context: Context, amounts: readonly Amount[]): Quantity[] {
  const quantities: Quantity[] = []
  for (let index = 0; index < amounts.length; index++) {
    const left = amounts[index] as Amount
    const right = amounts[index + 1]
    const beyond = amounts[index + 2]
    // "from 18.4 to 21-22 billion": a dash binds closer
    const isTaken =
      right &&
      beyond &&
      linkBetween(context.text, right, beyond) === 'dash' &&
      linkBetween(context.text, left, right) !== 'dash'
    const joined = right && !isTaken ? join(context, left, right) : undefined
    if (joined) index++
    else if (right && isVote(context.text, left, right)) {
      quantities.push(single({ ...left, unit: right.unit, dimension: right.dimension }))
      continue
    }
    const earlier = quantities.at(-1)
    if (joined && earlier && isListed(context, earlier, joined))
      quantities[quantities.length - 1] = widen(earlier, joined)
    else quantities.push(joined ?? single(left))
  }
  return quantities
}

/** The 25 of "25, 40 or 60 miles": a bare number that a comma parts from a choice of larger ones. */
function isListed({ text, tokens }: Context, earlier: Quantity, choice: Quantity): boolean {
  const [first] = earlier.amounts
  if (earlier.amounts.length > 1 || first.unit !== '' || !isPlain(first) || isAfterMonth({ tokens }, first))
    return false
  const isChoice = choice.precision === 'range' && /\sor\s/.test(text.slice(choice.start, choice.end))
  const [low] = [choice.value].flat()
  return isChoice && text.slice(first.end, choice.start) === ', ' && (first.value ?? 0) < (low ?? 0)
}

function widen({ start, first, amounts: [low] }: Quantity, choice: Quantity): Quantity {
  const { unit, dimension } = choice.amounts[0]
  const [, high = 0] = choice.value as [number, number]
  const ends: [Amount, Amount] = [{ ...low, unit, dimension }, choice.amounts.at(-1) as Amount]
  return { ...choice, start, first, amounts: ends, value: [low.value as number, high] }
}

function single(amount: Amount): Quantity {
  const { start, end, first, next, unit, value, bounds } = amount
  return {
    start,
    end,
    first,
    next,
    amounts: [amount],
    value: bounds ?? value,
    unit,
    precision: amount.form === 'vague' ? 'vague' : bounds ? 'range' : 'exact',
    hedges: [],
  }
}

/** "by 52 to 38 percent": two shares, not a range; the unit of the first stands after the second. */
function isVote(text: string, left: Amount, right: Amount): boolean {
  if (left.unit !== '' || right.unit !== '%' || left.value === null || right.value === null) return false
  return left.value >= right.value && linkBetween(text, left, right) === 'to'
}

/** Joins clauses, not the ends of a range. */
const emDash = 0x2014

type Link = 'dash' | 'to' | 'and' | 'or' | 'plus-minus'

function join(context: Context, left: Amount, right: Amount): Quantity | undefined {
  const link = linkBetween(context.text, left, right)
  if (!link) return undefined
  if (left.value === null || right.value === null || left.bounds || right.bounds) return undefined
  if (left.form !== right.form && !(isPlain(left) && isPlain(right))) return undefined
  if (!isPlain(left) && left.form !== 'share' && left.form !== 'ratio') return undefined
  const lead = leadOf(context, left)
  if (link === 'plus-minus') return spread(left, right)
  if (link === 'and' && lead !== 'between') return undefined
  // "three or four days", "$2 or $3"
  const isChoice = isPlain(left) && right.value > left.value && (left.unit === '' || left.unit === right.unit)
  if (link === 'or' && !isChoice) return undefined
  if (left.unit !== '' && right.unit !== '' && left.unit !== right.unit) return undefined
  if (left.unit !== '' && right.unit === '' && !left.unitBefore && link === 'dash') return undefined
  // a bare year beside an amount, "in 2018 to 4.8 percent"
  if (link !== 'dash' && isYear(left) !== isYear(right) && (left.unit === '' || right.unit === ''))
    return undefined
  // a year or a day, then an amount: "in 2018 – six days after", "on July 14 to 46 percent"
  if ((isYear(left) || isAfterMonth(context, left)) && !isBare(right)) return undefined

  const low = scaledLike(left, right, lead)
  const high = right.value
  // "76%-21%": how a vote went
  if (link === 'dash' && low > high && bothCarryUnits(left, right)) return undefined
  const fromTo = link === 'to' && isChange(context, left, right, lead)
  if (fromTo && (lead !== 'from' || bothCarryUnits(left, right))) return undefined
  if (link === 'to' && lead !== 'from' && lead !== 'between' && low >= high) return undefined
  // "to 2-1": a score, told by the exclusions; "70-30": no range either
  const unit = left.unit || right.unit
  const dimension = left.dimension || right.dimension
  // "between 5 and 7" is one phrase
  const start = lead === 'between' ? (context.tokens[leadAt(context, left)] as Token) : left
  return {
    start: start.start,
    end: right.end,
    first: lead === 'between' ? leadAt(context, left) : left.first,
    next: right.next,
    amounts: [
      { ...left, unit, dimension },
      { ...right, unit, dimension },
    ],
    value: fromTo || low <= high ? [low, high] : [high, low],
    unit,
    precision: fromTo ? 'exact' : 'range',
    hedges: [],
    ...(fromTo ? { fromTo } : {}),
  }
}

const isPlain = (amount: Amount) => amount.form === 'digits' || amount.form === 'words'
const isYear = (amount: Amount) =>
  amount.unit === '' &&
  !amount.grouped &&
  amount.scale === 1 &&
  amount.form === 'digits' &&
  amount.value !== null &&
  amount.value >= 1500 &&
  amount.value <= 2100
const bothCarryUnits = (left: Amount, right: Amount) => left.unit !== '' && right.unit !== ''

/** "20 ± 3 kg" is 17 to 23. */
function spread(left: Amount, right: Amount): Quantity {
  const middle = left.value as number
  const margin = right.value as number
  return {
    ...single({ ...left, unit: left.unit || right.unit, dimension: left.dimension || right.dimension }),
    end: right.end,
    next: right.next,
    value: [middle - margin, middle + margin],
    precision: 'range',
  }
}

/**
 * The left end in the right end's scale, where it has none of its own: "2 to 3 million", "$60 to $70 million",
 * "10-12,000" for ten to twelve thousand.
 */
function scaledLike(left: Amount, right: Amount, lead: string | undefined): number {
  const low = left.value as number
  const high = right.value as number
  if (left.scale !== 1 || low === 0) return low
  if (right.scale !== 1) return low < high / right.scale ? low * right.scale : low
  const isThousands = high >= 1000 && high % 1000 === 0 && right.form === 'digits' && !left.grouped
  return isThousands && lead === undefined && low < high / 1000 && low >= high / 10_000 ? low * 1000 : low
}

const isBare = ({ unit, form, scale }: Amount) => unit === '' && form === 'digits' && scale === 1

/** "May 14": the number is a day. */
function isAfterMonth({ tokens }: Pick<Context, 'tokens'>, amount: Amount): boolean {
  const before = tokens[amount.first - 1]
  return isBare(amount) && (amount.value ?? 99) <= 31 && before !== undefined && isMonth(before)
}

/** Between a number and how far it may be off, and before a margin. */
const plusMinus = /^\s?(?:±|\+\/[-−–]|plus or minus|plus\/minus)\s?$/i
export const plusMinusBefore = /(?:±|\+\/[-−–]|plus or minus|plus\/minus)\s?$/i

/** The words between two amounts, where they tie them into a range. */
function linkBetween(text: string, left: Amount, right: Amount): Link | undefined {
  const gap = right.start - left.end
  if (gap < 1 || gap > 24) return undefined
  if (plusMinus.test(text.slice(left.end, right.start))) return 'plus-minus'
  let at = skipSpaces(text, left.end)
  if (isDash(text.charCodeAt(at)) && text.charCodeAt(at) !== emDash) {
    at++
    const to = wordAfter(text, at)
    const end = to?.lower === 'to' ? to.end : at
    const rest = skipSpaces(text, end)
    const tail = text.charCodeAt(rest) === 45 ? rest + 1 : rest
    return tail === right.start ? 'dash' : undefined
  }
  const word = wordAfter(text, left.end)
  if (!word || !(word.lower === 'to' || word.lower === 'and' || word.lower === 'or')) return undefined
  let end = word.end
  for (;;) {
    const next = wordAfter(text, end)
    if (!next || next.end > right.start || !insideRanges.has(next.lower)) break
    end = next.end
  }
  const rest = skipSpaces(text, end)
  const start = text.charCodeAt(rest) === 45 ? rest + 1 : rest
  return start === right.start || rest === right.start ? word.lower : undefined
}

/** "from" or "between" before the left end, with what may stand in between. */
function leadOf(context: Context, left: Amount): 'from' | 'between' | undefined {
  const word = context.tokens[leadAt(context, left)]?.lower
  return word === 'from' || word === 'between' ? word : undefined
}

/** The index of that word; -1 where there is none. */
function leadAt({ tokens, sentence }: Context, left: Amount): number {
  for (let index = left.first - 1; index >= sentence.first && index >= left.first - 4; index--) {
    const word = tokens[index]?.lower ?? ''
    if (word === 'from' || word === 'between') return index
    if (!leadFillers.has(word)) return -1
  }
  return -1
}

/** A verb of change, or "down", before the left end: "fell from 5 to 4", "raised 5 cents to 40 cents". */
function isChange(
  { tokens, sentence }: Context,
  left: Amount,
  right: Amount,
  lead: string | undefined,
): boolean {
  if (left.dimension === 'time' || (lead === undefined && left.unit === '')) return false
  // "cut by 5 % to 15 %"; "cut by 5 cents to 40 cents" is a change
  if (left.unit === '%' && right.unit === '%' && tokens[left.first - 1]?.lower === 'by') return false
  const reach = lead === 'from' ? 25 : 3
  for (let index = left.first - 1; index >= sentence.first && index >= left.first - reach; index--) {
    const word = tokens[index]?.lower ?? ''
    if (word === 'up' && tokens[index + 1]?.lower === 'to') continue
    // "down from the $89 to $93 billion it had planned"
    if (word === 'the' && index === left.first - 1) return false
    if (spans.has(word) || (word === 'by' && lead !== 'from' && left.unit === '')) return false
    if (changeVerbs.has(word) || movements.has(word)) return true
    if (word === ';' || (word === ',' && lead !== 'from')) return false
  }
  return false
}
