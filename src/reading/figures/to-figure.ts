/** Turns a quantity into a figure. */
import { yearsIn } from '../languages/en/units.ts'
import type { Figure } from '../model.ts'
import type { Quantity } from './model.ts'

/** The figure that a quantity comes to; attributions, wholes and the rest are added by the refiners. */
export function toFigure(quantity: Quantity, index: number): Figure {
  const unit = ownUnit(quantity) ?? quantity.unit
  const years = yearsIn.get(unit)
  const figure: Figure = {
    id: `f${index + 1}`,
    start: quantity.start,
    end: quantity.end,
    value: years === undefined ? round(quantity.value) : times(quantity.value, years),
    unit: years === undefined ? unit : 'years',
    precision: quantity.precision,
    estimated: quantity.precision !== 'exact',
    why: quantity.hedges,
  }
  if (quantity.counted !== undefined) figure.counted = quantity.counted
  if (quantity.change !== undefined) figure.change = quantity.change
  return figure
}

/** The unit of a share, a multiple and a ratio, whatever noun follows them. */
function ownUnit({ amounts: [amount] }: Quantity): string | undefined {
  if (amount.form === 'multiple') return 'times'
  if (amount.form === 'ratio') return 'ratio'
  return amount.form === 'share' && amount.dimension === '' && !amount.hyphenated ? 'share' : undefined
}

type Value = Figure['value']

/** Takes the noise of binary fractions off: 2.2 × 10⁹ is 2,200,000,000, not 2,200,000,000.0000005. */
function round(value: Value): Value {
  if (value === null) return null
  return typeof value === 'number' ? clean(value) : [clean(value[0]), clean(value[1])]
}

const clean = (value: number) =>
  Number.isInteger(value) || Math.abs(value) < 1 ? value : Number(value.toPrecision(15))

function times(value: Value, factor: number): Value {
  if (value === null) return null
  return typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor]
}
