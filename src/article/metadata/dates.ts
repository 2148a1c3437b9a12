/**
 * Dates as pages write them, to ISO 8601. Month names of every language come from `Intl`, so there is no list to keep.
 * What a page leaves out stays out: a day without a time gives "2024-05-03", a time without a zone gives no zone.
 */
import { tableOf } from '../../table.ts'

const zones = tableOf<string>({
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  est: '-05:00',
  edt: '-04:00',
  et: '-05:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
})

const iso =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+at\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|UTC|GMT)?)?/i
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/
const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?[./年년]\s?(\d{1,2})\s?[./月월]\s?(\d{1,2})(?!\d)/
const yearLast = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?!\d)/
const clock =
  /(?<![\d:.-])(\d{1,2})\s?(?:[:h.時시]\s?(\d{2})(?::\d{2})?\s?分?)(?![\d:]|[.]\d)\s?([ap]\.?m\b\.?)?\s?(?:\(?([a-z]{1,4})\b\)?)?\s?([+-]\d{2}:?\d{2})?/i
const hourOnly = /(?<![\d:.])(\d{1,2})\s?([ap]\.?m)\b/i

/** The first date in `text`, in ISO 8601; null for none. `language` (BCP 47) tells month names and the order of day and month. */
export function parseDate(text: string, language = 'en'): string | null {
  const trimmed = text.trim().slice(0, 200)
  if (trimmed === '') return null
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) return fromEpoch(trimmed)
  const short = compact.exec(trimmed)
  if (short) return assemble(short[1], short[2], short[3], short[4], short[5], short[6], short[7])
  const standard = iso.exec(trimmed)
  if (standard) {
    const [, year, month, day, hour, minute, second, zone] = standard
    return assemble(year, month, day, hour, minute, second, zone)
  }
  const named = namedDate(trimmed, language)
  if (named) return withClock(named.year, named.month, named.day, named.rest)
  const asian = yearFirst.exec(trimmed)
  if (asian) return withClock(asian[1], asian[2], asian[3], without(trimmed, asian))
  const numeric = yearLast.exec(trimmed)
  if (!numeric) return null
  let [, day, separator, month, year] = numeric
  const american = separator !== '.' && /^en(?:-(?:us|ph)|$)/i.test(language)
  if ((american && Number(day) <= 12) || Number(month) > 12) [day, month] = [month, day]
  if (year?.length === 2) year = `20${year}`
  return withClock(year, month, day, without(trimmed, numeric))
}

/** Milliseconds since 1970, for comparing; NaN where `date` is none. A date without a zone counts as UTC. */
export function timeOf(date: string | null | undefined): number {
  if (!date) return Number.NaN
  return Date.parse(/T\d\d:\d\d(?::\d\d)?$/.test(date) ? `${date}Z` : date)
}

const without = (text: string, match: RegExpExecArray) =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`

function fromEpoch(digits: string): string | null {
  const date = new Date(digits.length === 10 ? Number(digits) * 1000 : Number(digits))
  const year = date.getUTCFullYear()
  return year > 1990 && year < 2100 ? date.toISOString().replace('.000Z', 'Z') : null
}

function withClock(year?: string, month?: string, day?: string, rest = ''): string | null {
  if (!/\d/.test(rest)) return assemble(year, month, day)
  const time = clock.exec(rest)
  if (time) {
    const [, hour, minute, half, name, offset] = time
    return assemble(
      year,
      month,
      day,
      String(to24(Number(hour), half)),
      minute,
      undefined,
      offset ?? zones.get(name?.toLowerCase() ?? ''),
    )
  }
  const bare = hourOnly.exec(rest)
  if (bare) return assemble(year, month, day, String(to24(Number(bare[1]), bare[2])), '00')
  return assemble(year, month, day)
}

function to24(hour: number, half: string | undefined): number {
  if (!half) return hour
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

function assemble(
  year?: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(y >= 1900 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  const date = `${y}-${pad(m)}-${pad(d)}`
  if (new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d) return null
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return date
  const offset = zone === undefined ? '' : (zones.get(zone.toLowerCase()) ?? withColon(zone))
  return `${date}T${pad(Number(hour) % 24)}:${minute}:${second ?? '00'}${offset}`
}

const pad = (value: number) => String(value).padStart(2, '0')
const withColon = (zone: string) =>
  zone.includes(':') ? zone : zone.length === 3 ? `${zone}:00` : `${zone.slice(0, 3)}:${zone.slice(3)}`

/** English months stand here because most pages need them and `Intl` costs milliseconds on its first use. */
const english = 'january february march april may june july august september october november december'.split(
  ' ',
)
const monthsByLanguage = new Map<string, Map<string, number>>([
  [
    'en',
    new Map(
      english.flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
    ),
  ],
])
monthsByLanguage.get('en')?.set('sept', 9)

/** Month names of a language (its base code), full and short, as it writes them with a day, in lower case, without dots. */
function monthsOf(language: string): Map<string, number> {
  const known = monthsByLanguage.get(language)
  if (known) return known
  const months = new Map<string, number>()
  try {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month,
        day: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      })
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month')
        const name = part?.value.toLowerCase().replace(/\./g, '') ?? ''
        if (/\p{L}/u.test(name)) months.set(name, index + 1)
      }
    }
  } catch {
    // a language that Intl does not know: no names
  }
  if (language === 'de') months.set('jänner', 1)
  monthsByLanguage.set(language, months)
  return months
}

/** Words and numbers of `text` as "3 may 2024", "may 3, 2024", "3. mai 2024", "3 de mayo de 2024". */
function namedDate(text: string, language: string) {
  if (!/(?:19|20)\d\d/.test(text)) return null
  const base = language.toLowerCase().split('-')[0] as string
  const words = [...text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)]
  for (const own of base === 'en' ? ['en'] : ['en', base]) {
    const months = monthsOf(own)
    for (let index = 0; index < words.length; index++) {
      const month = months.get(words[index]?.[0] ?? '')
      if (month === undefined) continue
      const near = (offset: number) => words[index + offset]?.[0] ?? ''
      const joined = /^(?:de|del|of|d|da|di|the)$/
      const before = joined.test(near(-1)) ? near(-2) : near(-1)
      const day1 = /^\d{1,2}$/.test(before) ? before : /^(?:st|nd|rd|th|er|º|o)$/.test(before) ? near(-2) : ''
      const after = joined.test(near(1)) ? 2 : 1
      const day2 = /^\d{1,2}$/.test(near(after)) ? near(after) : ''
      const isYear = (word: string) => /^(?:19|20)\d{2}$/.test(word)
      let year = ''
      let last = index
      for (const offset of [1, 2, 3]) {
        if (isYear(near(offset))) {
          year = near(offset)
          last = index + offset
          break
        }
      }
      if (!year && day2 && isYear(near(-1))) year = near(-1) // "2023 Jan 7"
      const day = day1 && !(day2 && !day1) ? day1 : day2
      if (!day || !year) continue
      const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)
      return {
        year,
        month: String(month),
        day,
        rest: `${text.slice(end)} | ${text.slice(0, words[index]?.index ?? 0)}`,
      }
    }
  }
  return null
}
