/** The words of the card, from public/_locales, and a figure's value written out. */
import browser from 'webextension-polyfill'
import type { Figure } from '../reading/model.ts'

/** The message under `key`; its $1, $2, … are `values`. */
export const t = (key: string, ...values: string[]): string => browser.i18n.getMessage(key, values)

/** "no-comment" → "no_comment": message keys take no "-". */
export const keyPart = (kind: string): string => kind.replaceAll('-', '_')

/** The language that the messages are written in, and its direction. */
export const language = (): string => browser.i18n.getUILanguage()
export const direction = (): string => browser.i18n.getMessage('@@bidi_dir')

/** "A, B and C". */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(items)

/** What a figure comes to: "≈ 4,000", "10–12 km"; "" where no number is given. */
export function figureInWords({ value, unit, precision, of, derived }: Figure): string {
  const format = (number: number) =>
    new Intl.NumberFormat(language(), { maximumSignificantDigits: 4 }).format(number)
  if (value === null) return t('card_no_number')
  if (Array.isArray(value)) return `${format(value[0])}–${format(value[1])} ${unit}`
  const sign =
    precision === 'at-least' ? '≥' : precision === 'at-most' ? '≤' : precision === 'approximate' ? '≈' : '='
  if (derived !== undefined && of !== undefined) return t('card_share', format(of), format(derived))
  return `${sign} ${format(value)} ${unit === 'share' ? '' : unit}`.trim()
}
