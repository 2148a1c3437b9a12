/** A figure's value written out for a reader: "≈ 4,000", "at least 12 people", "10–12 km". */
import type { Figure } from '../reading/model.ts'
import { formatNumber, isolated, language, t } from './i18n.ts'

/** Units by the names that Intl knows them by. */
const intlUnits: Record<string, string> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  metre: 'meter',
  meter: 'meter',
  kilometre: 'kilometer',
  kilometer: 'kilometer',
  centimetre: 'centimeter',
  centimeter: 'centimeter',
  millimetre: 'millimeter',
  millimeter: 'millimeter',
  mile: 'mile',
  yard: 'yard',
  foot: 'foot',
  inch: 'inch',
  hectare: 'hectare',
  acre: 'acre',
  kilogram: 'kilogram',
  gram: 'gram',
  pound: 'pound',
  ounce: 'ounce',
  litre: 'liter',
  liter: 'liter',
  gallon: 'gallon',
  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
}

/** From here on numbers are written with a word: "2.2 million". */
const compactFrom = 1_000_000

/** A number with its unit, by the language of the messages. */
export function amount(value: number, unit: string): string {
  const compact =
    Math.abs(value) >= compactFrom ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {}
  const write = (options: Intl.NumberFormatOptions, number = value) =>
    new Intl.NumberFormat(language(), { maximumFractionDigits: 2, ...compact, ...options }).format(number)
  if (unit === '%') return write({ style: 'percent' }, value / 100)
  if (unit === 'share') return write({ style: 'percent', maximumFractionDigits: 0 })
  if (/^[A-Z]{3}$/.test(unit)) {
    const whole = Number.isInteger(value) ? { minimumFractionDigits: 0 } : {}
    return write({ style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol', ...whole })
  }
  const known = intlUnits[unit.toLowerCase()]
  if (known) return write({ style: 'unit', unit: known, unitDisplay: 'long' })
  return unit === '' ? write({}) : isolated(`${write({})} ${unit}`)
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
  if (Array.isArray(value)) return t('figure_range', formatNumber(value[0]), amount(value[1], unit))
  const words = derived === undefined ? amount(value, unit) : amount(derived, unit === 'share' ? '' : unit)
  const whole = derived !== undefined && of !== undefined ? t('figure_of', words, of) : words
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
