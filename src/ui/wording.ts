/** A figure's value written out for a reader: "≈ 4,000", "at least 12 people", "10–12 km". */
import type { Figure } from '../reading/model.ts'
import { tableOf } from '../table.ts'
import { isolated, numberFormat, t } from './i18n.ts'

/** Units that Intl knows, by the name that a Figure shows. */
export const intlUnits = tableOf<string>({
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  meters: 'meter',
  kilometers: 'kilometer',
  centimeters: 'centimeter',
  millimeters: 'millimeter',
  miles: 'mile',
  yards: 'yard',
  feet: 'foot',
  inches: 'inch',
  hectares: 'hectare',
  acres: 'acre',
  kilograms: 'kilogram',
  grams: 'gram',
  pounds: 'pound',
  ounces: 'ounce',
  liters: 'liter',
  gallons: 'gallon',
  'kilometers per hour': 'kilometer-per-hour',
  'miles per hour': 'mile-per-hour',
  'degrees Celsius': 'celsius',
  'degrees Fahrenheit': 'fahrenheit',
})

/** From here on numbers are written with a word: "2.2 million". */
const compactFrom = 1_000_000

/** A number, or from one to another, with its unit, by the language of the messages: "4,000", "$12–15M". */
export function amount(value: number | readonly [number, number], unit: string): string {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  const largest = Math.max(Math.abs(low), Math.abs(high))
  const compact = largest >= compactFrom ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {}
  const write = (options: Intl.NumberFormatOptions, scale = 1) => {
    const format = numberFormat({ maximumFractionDigits: 2, ...compact, ...options })
    return low === high ? format.format(low * scale) : format.formatRange(low * scale, high * scale)
  }
  if (unit === '%') return write({ style: 'percent' }, 1 / 100)
  if (unit === 'share') return write({ style: 'percent', maximumFractionDigits: 0 })
  if (/^[A-Z]{3}$/.test(unit)) {
    const whole = Number.isInteger(low) && Number.isInteger(high) ? { minimumFractionDigits: 0 } : {}
    return write({ style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol', ...whole })
  }
  const known = intlUnits.get(unit)
  if (known) return write({ style: 'unit', unit: known, unitDisplay: 'long' })
  return unit === '' ? write({}) : isolated(`${write({})} ${unit}`)
}

/** Parts that have a sign of their own in every script. */
const fractions: readonly [number, string][] = [
  [1 / 2, '½'],
  [1 / 3, '⅓'],
  [2 / 3, '⅔'],
  [1 / 4, '¼'],
  [3 / 4, '¾'],
  [1 / 5, '⅕'],
  [2 / 5, '⅖'],
  [3 / 5, '⅗'],
  [4 / 5, '⅘'],
  [1 / 6, '⅙'],
  [1 / 8, '⅛'],
  [1 / 10, '⅒'],
]

/** A share by its sign ("⅓"), else in percent. */
function shareInWords(value: number, unit: string): string {
  const sign = unit === 'share' && fractions.find(([part]) => Math.abs(part - value) < 0.001)?.[1]
  return sign || amount(value, unit)
}

/** What the figure comes to, in words; a share with its whole comes to a number. */
export function figureInWords(figure: Figure): string {
  const words = bounded(figure)
  if (figure.change === 'up') return t('figure_up', words)
  if (figure.change === 'down') return t('figure_down', words)
  return words
}

function bounded({ value, unit, precision, derived, of, counted }: Figure): string {
  if (value === null) return t('figure_vague')
  if (Array.isArray(value)) return amount(value, unit)
  const words =
    derived === undefined
      ? amount(value, unit)
      : amount(derived, unit === 'share' || unit === '%' ? '' : unit)
  const whole =
    derived !== undefined && of !== undefined
      ? t('figure_share_of', words, shareInWords(value, unit), of)
      : words
  switch (precision) {
    case 'approximate':
      return t('figure_approximate', whole)
    case 'at-least':
      return t('figure_at_least', whole)
    case 'at-most':
      return t('figure_at_most', whole)
    default:
      return counted && unit === '' ? isolated(`${whole} ${counted}`) : whole
  }
}
