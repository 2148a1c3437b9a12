/** Which plainly stated figures are estimates after all: by the attribution, the caveat or the words around them. */
import { elapsed, estimatingCues } from '../../languages/en/estimating.ts'
import type { Attribution, CaveatKind, Figure } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity, Surroundings } from '../model.ts'
import { planOf } from './plans.ts'
import { holders } from './sweep.ts'

/** Ties each figure to the attribution that holds it, and marks as estimated what is not given as a plain fact. */
export function markEstimates(
  figures: Figure[],
  quantities: readonly Quantity[],
  { document, attributions, caveats }: Surroundings,
): void {
  const attributionsOf = holders(attributions, ({ content }) => content)
  const doubts = caveats.filter(({ kind }) => doubting.has(kind))
  const doubtsOf = holders(doubts, ({ scope }) => (scope ? [scope] : []))
  const places = new Map(quantities.map((quantity, index) => [quantity, index]))
  quantities.forEach((quantity, index) => {
    const figure = figures[index] as Figure
    const attributed = attributionsOf(figure)
    const doubted = doubtsOf(figure)[0]
    if (attributed[0]) figure.attribution = attributed[0].id
    if (figure.estimated || isElapsed(document.tokens, quantity) || isCharge(document.tokens, quantity))
      return
    const converted = quantity.converts && figures[places.get(quantity.converts) ?? -1]
    const why =
      (converted?.estimated ? converted.why : undefined) ??
      attributed.find((attribution) => isEstimating(attribution, document.text))?.cue ??
      doubted ??
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
