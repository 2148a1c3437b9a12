/**
 * Joins two amounts into a range: "10-12", "5 to 7 percent", "between 5 and 7", "three or four", "$10m to $15m",
 * "from $1 to $2". What the one side leaves out (unit, scale), it takes from the other.
 */

import { insideRanges, leadFillers } from '../languages/en/approximators.ts'
import { changeVerbs, movements, spans } from '../languages/en/changes.ts'
import { isDash, skipSpaces, wordAfter } from './characters.ts'
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
    quantities.push(joined ?? single(left))
  }
  return quantities
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

/** Joins clauses, not the ends of a range. */
const emDash = 0x2014

type Link = 'dash' | 'to' | 'and' | 'or'

function join(context: Context, left: Amount, right: Amount): Quantity | undefined {
  const link = linkBetween(context.text, left, right)
  if (!link) return undefined
  if (left.value === null || right.value === null || left.bounds || right.bounds) return undefined
  if (left.form !== right.form && !(isPlain(left) && isPlain(right))) return undefined
  if (!isPlain(left) && left.form !== 'share' && left.form !== 'ratio') return undefined
  const lead = leadOf(context, left)
  if (link === 'and' && lead !== 'between') return undefined
  if (link === 'or' && !(isPlain(left) && right.value > left.value && left.unit === '')) return undefined
  if (left.unit !== '' && right.unit !== '' && left.unit !== right.unit) return undefined
  if (left.unit !== '' && right.unit === '' && !left.unitBefore && link === 'dash') return undefined
  // a bare year beside an amount, "in 2018 to 4.8 percent"
  if (link !== 'dash' && isYear(left) !== isYear(right) && (left.unit === '' || right.unit === ''))
    return undefined

  const low = scaledLike(left, right)
  const high = right.value
  const fromTo = link === 'to' && isChange(context, left, lead)
  if (fromTo && (lead !== 'from' || bothCarryUnits(left, right))) return undefined
  if (link === 'to' && lead !== 'from' && lead !== 'between' && low >= high) return undefined
  // "to 2-1": a score, told by the exclusions; "70-30": no range either
  const unit = left.unit || right.unit
  const dimension = left.dimension || right.dimension
  return {
    start: left.start,
    end: right.end,
    first: left.first,
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

/** The left end in the right end's scale, where it has none of its own: "2 to 3 million", "$60 to $70 million". */
function scaledLike(left: Amount, right: Amount): number {
  const low = left.value as number
  const high = right.value as number
  if (left.scale !== 1 || right.scale === 1 || low === 0) return low
  return low < high / right.scale ? low * right.scale : low
}

/** The words between two amounts, where they tie them into a range. */
function linkBetween(text: string, left: Amount, right: Amount): Link | undefined {
  const gap = right.start - left.end
  if (gap < 1 || gap > 24) return undefined
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
function leadOf({ tokens, sentence }: Context, left: Amount): 'from' | 'between' | undefined {
  for (let index = left.first - 1; index >= sentence.first && index >= left.first - 4; index--) {
    const word = tokens[index]?.lower ?? ''
    if (word === 'from' || word === 'between') return word
    if (!leadFillers.has(word)) return undefined
  }
  return undefined
}

/** A verb of change, or "down", before the left end: "fell from 5 to 4", "raised 5 cents to 40 cents". */
function isChange({ tokens, sentence }: Context, left: Amount, lead: string | undefined): boolean {
  if (left.dimension === 'time' || (lead === undefined && left.unit === '')) return false
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
