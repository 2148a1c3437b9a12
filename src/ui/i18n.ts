/**
 * Every word that the extension shows comes from public/_locales through here: typed by the keys of the English
 * messages, with plurals, numbers and dates by Intl, in the language that the messages are written in.
 */
import type messages from '../../public/_locales/en/messages.json'

export type MessageKey = keyof typeof messages

type StemOf<Key extends string> = Key extends `${infer Stem}_other` ? Stem : never
/** What comes in several plural forms: "count_sources" for count_sources_one, count_sources_other. */
export type PluralStem = StemOf<MessageKey>

/** A kind as it stands in a message key, where "-" is not allowed. */
type KeyPart<Kind extends string> = Kind extends `${infer Head}-${infer Tail}`
  ? `${Head}_${KeyPart<Tail>}`
  : Kind

/** "no-comment" → "no_comment". */
export function keyPart<Kind extends string>(kind: Kind): KeyPart<Kind> {
  return kind.replaceAll('-', '_') as KeyPart<Kind>
}

/** The message under `key`, its $1, $2, … replaced. The browser falls back to English where a locale has none. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return chrome.i18n.getMessage(
    key,
    values.map((value) => (typeof value === 'number' ? formatNumber(value) : isolated(value))),
  )
}

/**
 * `words` as they stand inside a message: in a right-to-left one a name or phrase of another script keeps its own
 * order ("412 dead", not "dead 412"), by the isolates of Unicode's bidirectional algorithm (UAX #9, 2.4). Marks with
 * which a page would turn the rest of the message around are left out.
 */
export function isolated(words: string): string {
  const own = words.replace(/[\u202a-\u202e\u2066\u2067]/g, '')
  return own && maybe('messages_direction') === 'rtl' ? `\u2068${own}\u2069` : own
}

/** The message under `key` where there is one: for kinds that come from outside, such as a note's. */
export function maybe(key: string, ...values: (string | number)[]): string | undefined {
  return t(key as MessageKey, ...values) || undefined
}

/** The form of `stem` for `count` things; $1 is the count, $2 and on are `values`. */
export function plural(stem: PluralStem, count: number, ...values: (string | number)[]): string {
  const form = maybe(`${stem}_${pluralRules().select(count)}`, count, ...values)
  return form ?? t(`${stem}_other` as MessageKey, count, ...values)
}

/** The language of the messages shown, which need not be the browser's own. */
export function language(): string {
  return maybe('messages_language') ?? 'en'
}

/** Makes the page's language and direction those of the messages. */
export function setDocumentLanguage(title: string): void {
  document.documentElement.lang = language()
  document.documentElement.dir = maybe('messages_direction') ?? 'ltr'
  document.title = title
}

/** Keeps what `make` gives for each language: Intl's objects are slow to make. */
function kept<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<string, Made>()
  return () => {
    const locale = language()
    const found = made.get(locale) ?? make(locale)
    made.set(locale, found)
    return found
  }
}

const formats = new Map<string, Intl.NumberFormat>()

/** Writes numbers as `options` say, in the language of the messages. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language()} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.NumberFormat(language(), options)
  formats.set(key, format)
  return format
}

const pluralRules = kept((locale) => new Intl.PluralRules(locale))
const numbers = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const percents = kept((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))
const days = kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
const units = kept((locale) => new Intl.ListFormat(locale, { type: 'unit' }))
const lists = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

export const formatNumber = (value: number): string => numbers().format(value)

/** 0.22 → "22%", as the language writes it. */
export const formatShare = (share: number): string => percents().format(share)

/** "A, B and C". */
export const formatList = (items: readonly string[]): string => lists().format(items)

/** "A, B, C". */
export const formatUnits = (items: readonly string[]): string => units().format(items)

/** The day of an ISO 8601 date as the page gave it, without shifting it to the reader's zone; "" where it is none. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? []
  if (!year || !month) return ''
  const time = Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 1)
  return Number.isNaN(time) ? '' : days().format(time)
}
