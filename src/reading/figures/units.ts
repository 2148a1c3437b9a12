/** The unit of a number: a currency before or after it, a measure after it, a rate after that ("a share", "per day"). */
import {
  currencyCountries,
  currencyLetters,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  wordLikeCodes,
} from '../languages/en/currencies.ts'
import { longestUnit, type Unit, unitSigns, unitStarts, unitWords } from '../languages/en/units.ts'
import type { Token } from '../text/tokens.ts'
import { isDigit, isHyphen, isLetter, isSpace, type Word, wordAfter } from './characters.ts'
import type { Amount, Numeral } from './model.ts'

/** ISO 4217 codes, from the platform's own table; those that are words stay out. */
const codes: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !wordLikeCodes.has(code)),
)

export interface Prefix {
  start: number
  unit: string
}

/** The currency that stands right before the offset `at` where tokens[index] starts: "$", "US$", "US $", "Rs ", "USD". */
export function readCurrencyBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  at: number,
): Prefix | undefined {
  let end = at
  if (text[end - 1] === '-' || text[end - 1] === '−') end--
  const space = isSpace(text.charCodeAt(end - 1)) ? 1 : 0
  const sign = currencySigns.get(text[end - space - 1] ?? '')
  if (sign !== undefined) return withLetters(text, end - space - 1, sign)
  if (text[end - 1] === '=' && text[end - 2] === 'Y') return { start: end - 2, unit: 'JPY' }
  const before = tokens[index - 1]
  if (!before || before.end < at - 1 || before.kind !== 'word') return undefined
  const unit = letterCurrency(before.text)
  if (!unit) return undefined
  const dollar = before.start > 0 && text[before.start - 1] === '$'
  return {
    start: dollar ? before.start - 1 : before.start,
    unit: dollar ? (dollarPrefixes.get(before.text) ?? unit) : unit,
  }
}

function letterCurrency(letters: string): string | undefined {
  return currencyLetters.get(letters) ?? (codes.has(letters) ? letters : undefined)
}

/** The letters before a dollar sign: US$, "US $", HK$. */
function withLetters(text: string, sign: number, unit: string): Prefix {
  if (text[sign] !== '$') return { start: sign, unit }
  const gap = text[sign - 1] === ' ' ? 1 : 0
  let start = sign - gap
  while (
    start > 0 &&
    sign - start < 6 &&
    (isLetter(text.charCodeAt(start - 1)) || (gap === 0 && text[start - 1] === '.'))
  )
    start--
  const letters = text.slice(start, sign - gap)
  const country = dollarPrefixes.get(letters)
  if (!country || (gap > 0 && letters.length < 2)) return { start: sign, unit }
  return { start, unit: country }
}

/** A currency's letters glued to digits, in one token: "RM6", "USD10m", "$US55", "PS21". Where the digits start. */
export function readGluedCurrency(
  text: string,
  token: Token,
): { digits: number; prefix: Prefix } | undefined {
  let digits = token.start
  while (digits < token.end && digits - token.start < 5 && isLetter(text.charCodeAt(digits))) digits++
  if (digits === token.start || !isDigit(text.charCodeAt(digits))) return undefined
  const letters = text.slice(token.start, digits)
  if (text[token.start - 1] === '$') {
    const unit = dollarPrefixes.get(letters)
    return unit ? { digits, prefix: { start: token.start - 1, unit } } : undefined
  }
  const unit = letterCurrency(letters)
  return unit ? { digits, prefix: { start: token.start, unit } } : undefined
}

export interface Suffix {
  end: number
  unit: string
  dimension: Amount['dimension']
  hyphenated: boolean
}

/** The unit that follows a numeral: "%", "km", "-minute", "Hong Kong dollars", "miles per hour". */
export function readUnitAfter(text: string, numeral: Numeral): Suffix | undefined {
  return readSign(text, numeral) ?? readWordUnit(text, numeral)
}

/** Signs that may stand apart from the digits; the others would be words or initials there ("10 a", "5 in"). */
const apart = new Set(
  '% ％ km cm mm nm μm µm ha kg mg ml mL °C °F ° º kW KW MW GW TW W V Nm kV Hz kHz MHz GHz KB MB GB TB Mt dB dBA dBa MPa GPa kPa km² m² m³ km2 m2 m3 PS m C F L A'.split(
    ' ',
  ),
)

function readSign(text: string, numeral: Numeral): Suffix | undefined {
  if (numeral.form === 'words' && !/[%％]/.test(text[numeral.end] ?? '')) return undefined
  const spaced = isSpace(text.charCodeAt(numeral.end))
  const start = numeral.end + (spaced ? 1 : 0)
  const currency = currencySigns.get(text[start] ?? '')
  if (currency !== undefined && currency !== 'USD' && (!spaced || !isDigit(text.charCodeAt(start + 1)))) {
    return { end: start + 1, unit: currency, dimension: 'money', hyphenated: false }
  }
  let end = start
  while (end - start < 5 && isSignPart(text, end)) end++
  if (end === start || isLetter(text.charCodeAt(end))) return undefined
  const sign = text.slice(start, end)
  if ((sign === 'p' || sign === 'c') && text[end] !== '.') {
    return { end, unit: sign === 'p' ? 'pence' : 'cent', dimension: 'money', hyphenated: false }
  }
  const unit = unitSigns.get(sign)
  if (!unit || (spaced && !apart.has(sign))) return undefined
  if (spaced && /^[A-Z]$/.test(sign) && text[end] === '.') return undefined
  return { end, unit: unit.name, dimension: unit.dimension, hyphenated: false }
}

function isSignPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    isLetter(code) ||
    '%％‰°º²³″′'.includes(text[at] ?? ' ') ||
    ((text[at] === '2' || text[at] === '3') && isLetter(text.charCodeAt(at - 1)))
  )
}

function readWordUnit(text: string, numeral: Numeral): Suffix | undefined {
  const first = wordAfter(text, numeral.end)
  if (!first) return undefined
  if (first.gap === 'none' && numeral.form === 'words') return undefined
  if (numeral.form === 'share') return readMeasure(text, afterArticle(text, first), numeral)
  return readCurrencyWords(text, first, numeral) ?? readMeasure(text, first, numeral)
}

/** Half an hour, a quarter of a mile: the unit stands after the article. */
function afterArticle(text: string, first: Word): Word {
  const article = first.lower === 'of' ? wordAfter(text, first.end) : first
  if (article?.lower !== 'a' && article?.lower !== 'an') return first
  return wordAfter(text, article.end) ?? first
}

function readMeasure(text: string, first: Word, numeral: Numeral): Suffix | undefined {
  const slashed =
    first.lower === 'km' || first.lower === 'm'
      ? /^(?:km\/hr?|m\/s)/.exec(text.slice(first.start, first.start + 5))
      : null
  if (slashed) {
    const unit = unitWords.get(slashed[0]) as Unit
    return {
      end: first.start + slashed[0].length,
      unit: unit.name,
      dimension: unit.dimension,
      hyphenated: false,
    }
  }
  if (!unitStarts.has(first.lower) && !isHyphen(text.charCodeAt(first.end))) return undefined
  let found: { unit: Unit; end: number } | undefined
  let end = first.end
  let words = first.lower
  for (let count = 1; ; count++) {
    const unit = unitWords.get(words)
    if (unit) found = { unit, end }
    if (count === longestUnit) break
    const next = wordAfter(text, end)
    if (!next || next.gap === 'none') break
    words += (next.gap === 'hyphen' ? '-' : ' ') + next.lower
    end = next.end
    if (next.gap === 'hyphen' && !unitWords.has(words) && !unitWords.has(words.replaceAll('-', ' '))) break
  }
  if (!found || isOtherWord(text, first, found.unit, found.end, numeral)) return undefined
  return {
    end: found.end,
    unit: found.unit.name,
    dimension: found.unit.dimension,
    hyphenated: first.gap === 'hyphen',
  }
}

/** Unit words that are other words here: "two second homes", "five stone walls", "10 min" of a name, "three block voters". */
function isOtherWord(text: string, first: Word, unit: Unit, end: number, numeral: Numeral): boolean {
  const next = wordAfter(text, end)
  if (unit.name === 'seconds' && first.lower === 'second') {
    return numeral.form === 'words' && first.gap === 'space' && numeral.value !== 1
  }
  // "three cup finals", "five stone walls"
  if (first.lower === 'stone' || (first.lower === 'cup' && (numeral.value ?? 0) > 1)) {
    return next !== undefined && first.gap === 'space'
  }
  return false
}

/** "dollars", "US dollars", "Hong Kong dollars", "Danish crowns", "pounds". */
function readCurrencyWords(text: string, first: Word, numeral: Numeral): Suffix | undefined {
  let word: Word | undefined = first
  let country = ''
  for (let count = 0; count < 3 && word; count++) {
    const unit = currencyWords.get(word.lower)
    if (
      unit !== undefined &&
      (count === 0 || currencyCountries.has(country) || /^(?:us|american|u)$/.test(country))
    ) {
      if (!isMoney(text, word, numeral)) return undefined
      const singular = word.lower.replace(/s$/, '')
      const code = currencyCountries.get(country)?.[singular] ?? unit
      return { end: word.end, unit: code, dimension: 'money', hyphenated: first.gap === 'hyphen' }
    }
    // "US" and "Hong Kong" are words of the country, and start with a capital
    const letter = text[word.start] ?? ''
    if (letter === letter.toLowerCase()) return undefined
    country = word.lower
    if (text[word.end] === '.') word = wordAfter(text, word.end + (text[word.end + 2] === '.' ? 3 : 1))
    else word = wordAfter(text, word.end)
  }
  const code = text.slice(first.start, first.end)
  if (codes.has(code) && first.gap === 'space')
    return { end: first.end, unit: code, dimension: 'money', hyphenated: false }
  if (first.lower === 'kn' && first.gap === 'space')
    return { end: first.end, unit: 'HRK', dimension: 'money', hyphenated: false }
  return undefined
}

/** Pounds are money or weight; "won", "real" and "crown" are everyday words. */
function isMoney(text: string, word: Word, numeral: Numeral): boolean {
  const value = Math.abs(numeral.value ?? 0)
  if (word.lower === 'won' || word.lower === 'real' || word.lower === 'dong') return value >= 100
  if (word.lower === 'crown') return false
  return word.lower !== 'pound' && word.lower !== 'pounds' ? true : arePoundsMoney(text, word, value)
}

const moneyNear =
  /£|sterling|\b(?:cost|costs|price|priced|paid|pay|pays|worth|fine|fined|spend|spent|fund|funding|budget|bill|tax|debt|profit|loss|sales|revenue|salary|wage|earn|bank|currency|dollars?|euros?|economy|exchange)\b/i
const weightNear =
  /\b(?:weigh\w*|weight|heav\w+|lighter|body|muscle|lbs?|kg|kilograms?|meat|fruit|cocaine|marijuana|drugs?|methamphetamine|fentanyl|explosives?|payload|force|thrust|torque)\b/i

/** Weight before "of" and by the words around; money with a large scale or the words of money; else weight. */
function arePoundsMoney(text: string, word: Word, value: number): boolean {
  const after = wordAfter(text, word.end)
  if (after?.lower === 'sterling') return true
  if (after?.lower === 'of') return false
  const near = text.slice(Math.max(0, word.start - 80), word.end + 60)
  if (weightNear.test(near)) return false
  return value >= 1e5 || moneyNear.test(near)
}

/** What a rate is counted by: "a share", "per barrel", "an hour". */
const rateNouns = new Set(
  `share barrel day week month year hour minute second head person gallon litre liter tonne ton ounce unit piece night
  game capita vote kilo kilogram kilometer kilometre mile pound bottle ticket annum quarter household student patient family
  vehicle car worker employee acre hectare century decade season kilowatt-hour megawatt-hour mmbtu bushel gram shift trip ride
  pupil child adult seat visit dose test word copy customer user month-long square cubic sq mwh kwh bbl`.split(
    /\s+/,
  ),
)

/** Where the rate ends that follows the offset `from`: " a share", " per square foot", "/day"; `from` where none does. */
export function rateEnd(text: string, from: number): number {
  if (text[from] === '/') {
    const word = wordAfter(text, from + 1)
    return word?.gap === 'none' && rateNouns.has(word.lower) ? word.end : from
  }
  const link = wordAfter(text, from)
  if (!link || link.gap === 'none') return from
  if (link.lower !== 'a' && link.lower !== 'an' && link.lower !== 'per' && link.lower !== 'each') return from
  const noun = wordAfter(text, link.end)
  if (!noun || noun.gap === 'none' || !rateNouns.has(noun.lower)) return from
  if (noun.lower === 'square' || noun.lower === 'cubic' || noun.lower === 'sq') {
    const second = wordAfter(text, noun.end)
    return second?.gap === 'space' ? second.end : from
  }
  // "two men a week later"
  const after = wordAfter(text, noun.end)
  return after && /^(?:ago|later|earlier|before|after|old)$/.test(after.lower) ? from : noun.end
}
