/** Which plainly stated figures are estimates after all: by the attribution, the caveat or the words around them. */
import { allegedBy, elapsed, estimatingCues, judging } from '../../languages/en/estimating.ts'
import type { Attribution, Caveat, CaveatKind, Figure } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity, Surroundings } from '../model.ts'
import { planOf } from './plans.ts'
import { isDefinite } from './plans-around.ts'
import { holders } from './sweep.ts'

/** Ties each figure to the attribution that holds it, and marks as estimated what is not given as a plain fact. */
export function markEstimates(
  figures: Figure[],
  quantities: readonly Quantity[],
  { document, attributions, caveats }: Surroundings,
): void {
  const attributionsOf = holders(attributions, ({ content }) => content)
  const doubts = caveats.filter((caveat) => isDoubt(caveat, document.text))
  const doubtsOf = holders(doubts, ({ scope }) => (scope ? [scope] : []))
  const places = new Map(quantities.map((quantity, index) => [quantity, index]))
  quantities.forEach((quantity, index) => {
    const figure = figures[index] as Figure
    const attributed = attributionsOf(figure)
    if (attributed[0]) figure.attribution = attributed[0].id
    if (figure.estimated || isFixed(document.tokens, quantity)) return
    const converted = quantity.converts && figures[places.get(quantity.converts) ?? -1]
    const isThere = isKnown(document.tokens, quantity)
    const why =
      (converted?.estimated ? converted.why : undefined) ??
      (isThere ? undefined : attributed.find((one) => isEstimating(one, document.text))?.cue) ??
      (isThere
        ? undefined
        : doubtsOf(figure).find((doubt) => !isAccused(doubt, quantity, document.tokens))) ??
      planOf(document, quantity)
    if (!why) return
    figure.estimated = true
    figure.why = [...figure.why, ...('start' in why ? [{ start: why.start, end: why.end }] : why)]
  })
}

/** Caveats whose scope is not given as a fact. */
const doubting: ReadonlySet<CaveatKind> = new Set<CaveatKind>([
  'unverified',
  'claim',
  'hearsay',
  'preliminary',
])

/** An attribution that estimates or claims by its stance, by its cue, or by its source ("according to one estimate"). */
function isEstimating({ stance, cue, sourceSpans }: Attribution, text: string): boolean {
  if (stance === 'estimates' || stance === 'claims') return true
  return [...cue, ...sourceSpans.filter((span) => span.end - span.start < 60)].some(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => estimatingCues.has(word)),
  )
}

/** What no doubt and no plan touches: time that has passed, counts of a charge, the value that a change starts from, wholes. */
const isFixed = (tokens: readonly Token[], quantity: Quantity) =>
  isElapsed(tokens, quantity) ||
  isCharge(tokens, quantity) ||
  isStart(tokens, quantity) ||
  isWhole(tokens, quantity)

/**
 * "They claim that the 40 boats sank", "expects the town's 40 boats to sail": what is told of them is doubtful, not how
 * many. The whole of a share, "a third of the 40 boats that sailed", is told along with it.
 */
function isKnown(tokens: readonly Token[], { first, unit }: Quantity): boolean {
  // "hit her 20 times"
  if (unit === 'times') return false
  const [lead, earlier] = [tokens[first - 1], tokens[first - 2]]
  if (lead?.lower === 'the') return earlier?.lower !== 'of'
  return isDefinite(lead) || (/^JJ/.test(lead?.tag ?? '') && isDefinite(earlier))
}

/** It leaves open whether its scope is so; "is seen as" tells how something strikes people, not whether it is so. */
function isDoubt({ kind, start, end }: Caveat, text: string): boolean {
  const words = text.slice(start, end)
  // "denied taking $3 million", "held on suspicion of taking $3 million"
  if (kind === 'disputed' || kind === 'hedge') return allegedBy.test(words)
  return doubting.has(kind) && !(kind === 'hearsay' && judging.test(words))
}

/** "charged two bakers with fraud", "accused 40 firms of lying": who stands accused is no allegation. */
function isAccused(doubt: Caveat, { first }: Quantity, tokens: readonly Token[]): boolean {
  if (doubt.kind !== 'claim') return false
  for (let index = first - 1; index > first - 5; index--) {
    const token = tokens[index]
    if (!token || /^(?:with|of|for|over|on)$/.test(token.lower)) return false
    if (token.start <= doubt.start) return /^(?:charg|accus|blam|indict|arrest)/.test(token.lower)
  }
  return false
}

/** "from 23 % to 35 %", "to 35 % next year from 23 %": the latter is so already. */
function isStart(tokens: readonly Token[], { first, next }: Quantity): boolean {
  if (tokens[first - 1]?.lower !== 'from') return false
  const hasNumber = (from: number) => tokens.slice(from, from + 3).some(({ kind }) => kind === 'number')
  if (tokens[next]?.lower === 'to' && hasNumber(next + 1)) return true
  for (let index = first - 2; index >= 0 && index > first - startReach; index--) {
    const { lower, tag } = tokens[index] as Token
    if (lower === 'to' && tag !== 'VB' && hasNumber(index + 1)) return true
    if (/^(?:VB[DPZ]|MD|[.;:])$/.test(tag)) return false
  }
  return false
}

/** How far back the value that a change leads to may stand, in tokens. */
const startReach = 11

/** "210 of 400 seats": the whole of a count is there. */
const isWhole = (tokens: readonly Token[], { first }: Quantity) =>
  tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.tag === 'CD'

/** "charged with five counts of theft": the deed is alleged, the number of counts is a fact. */
function isCharge(tokens: readonly Token[], { first, next, unit, counted }: Quantity): boolean {
  if (!/^(?:counts?|charges)$/.test(unit)) return false
  // "and two counts of fraud", in a list
  const isNamed = tokens[next]?.lower === 'of' || counted?.includes(' of ') === true
  return isNamed || /^(?:with|on|of)$/.test(tokens[first - 1]?.lower ?? '')
}

/** "The past two years", "two years ago". */
function isElapsed(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.amounts[0].dimension === 'time' && tokens[quantity.next]?.lower === 'ago') return true
  const before = tokens[quantity.first - 1]?.lower ?? ''
  // "is due to last five weeks"
  const isVerb = before === 'last' && tokens[quantity.first - 2]?.lower === 'to'
  return quantity.amounts[0].dimension === 'time' && elapsed.has(before) && !isVerb
}
