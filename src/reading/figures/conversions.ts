/** The same amount given again in another unit: "12 miles (19 km)", "some 140 hp (104 kW / 142 PS)". */
import type { Quantity } from './model.ts'

/** Links a quantity in brackets to the one that it converts, and gives it the other's precision and direction. */
export function linkConversion(text: string, previous: Quantity, quantity: Quantity): void {
  const here = quantity.amounts[0]
  const there = previous.amounts[0]
  if (here.dimension === '' || here.dimension !== there.dimension || here.unit === there.unit) return
  const between = text.slice(previous.end, quantity.start).trim()
  const isFurther = previous.converts !== undefined && (between === '/' || between === ',' || between === ';')
  if (between !== '(' && !isFurther) return
  quantity.converts = previous
  if (quantity.precision === 'exact') {
    quantity.precision = previous.precision
    quantity.hedges = [...previous.hedges]
  }
  if (previous.change && !quantity.change) quantity.change = previous.change
}
