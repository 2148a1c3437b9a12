/** Sports events that are called by their distance: "the women's 400m hurdles", "a 4x100m relay", "won the 1500m". */
import { eventDistances, eventNouns, raceNouns } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { before, type Exclusion, firstOf } from './rule.ts'

const lengths = /^(?:meters|kilometers|miles|yards)$/
/** "400m hurdles" reads as millions of them at first. */
const inMeters = /^[\d,]+m$/

/** How many words may stand between the distance and what names the event: "100m world title". */
const furthest = 2

export const events: Exclusion = {
  name: 'sports event',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const written = context.text.slice(first.start, first.end)
    if (/^\d\s?[x×]\s?\d/.test(context.text.slice(first.start, first.start + 5)))
      return isNamed(quantity, context, first.next)
    if (quantity.amounts.length > 1 || quantity.hedges.length > 0) return false
    if (!lengths.test(first.unit) && !inMeters.test(written)) return false
    return isNamed(quantity, context, first.next) || standsAlone(quantity, context)
  },
  hits: [
    'She won the [400m] hurdles in Lund.',
    'He took silver in the [200m] butterfly.',
    'They won the [4x100m] relay.',
    'The [100-metre] champion slept.',
    'He won [200m] gold in Lund.',
    'She broke the [100m] world record there.',
    'He came third in the [1500m].',
    'She won the women’s [10,000 metres] in May.',
    'He ran the [100m] sprint.',
  ],
  misses: [
    'They ran a [100-metre] sprint.',
    'He swam the [400m] to the shore.',
    'They sold [400m] boats.',
    'It stands [100 metres] away.',
    'The final [200 metres] are steep.',
  ],
}

/** The event's noun follows, over a word or two: "200m gold", "100m world title". */
function isNamed(quantity: Quantity, context: Context, from: number): boolean {
  const { tokens, sentence } = context
  const isKnown = /^(?:the|'s|’s|men|women)$/.test(before(quantity, context))
  for (let index = from; index < sentence.last && index <= from + furthest; index++) {
    const { lower, tag } = tokens[index] as Token
    if (eventNouns.has(lower) || (isKnown && raceNouns.has(lower))) return true
    if (!/^(?:NN|JJ|POS)/.test(tag)) return false
  }
  return false
}

/** "won the 1500m", "in the women's 800 metres": nothing follows that it could measure. */
function standsAlone(quantity: Quantity, context: Context): boolean {
  const { unit, value, next, hyphenated } = firstOf(quantity)
  if (unit !== 'meters' || hyphenated || !eventDistances.has(value ?? 0)) return false
  if (!/^(?:the|'s|’s)$/.test(before(quantity, context))) return false
  const after = context.tokens[next]
  return (
    !after ||
    next >= context.sentence.last ||
    /^(?:CC|[.,:;)])$/.test(after.tag) ||
    /^(?:in|at)$/.test(after.lower)
  )
}

/** The minute of a match: "was sent off on 67 minutes". */
export const minutesOfPlay: Exclusion = {
  name: 'minute of play',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (first.unit !== 'minutes' || first.hyphenated || quantity.amounts.length > 1) return false
    return context.tokens[quantity.first - 1]?.lower === 'on' && context.tokens[first.next]?.lower !== 'of'
  },
  hits: ['He was sent off on [67 minutes].', 'She scored on [12 minutes] for Lund.'],
  misses: ['He spent it on [12 minutes] of fame.', 'He was sent off after [67 minutes].'],
}
