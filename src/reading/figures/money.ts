/** Amounts of money: the currency before a number ("$", "US $", "Rs", "USD") or after it ("Hong Kong dollars"). */
import {
  currencyCountries,
  currencyLetters,
  currencyLettersAfter,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  largeCurrencyLetters,
  wordLikeCodes,
  wordsOfMoney,
  wordsOfWeight,
} from '../languages/en/currencies.ts'
import type { Token } from '../text/tokens.ts'
import { isDigit, isLetter, isSpace, type Word, wordAfter } from './characters.ts'
import type { Numeral } from './model.ts'
import type { Suffix } from './units.ts'

/** ISO 4217 codes, from the platform's own table; those that are words stay out. */
const codes: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !wordLikeCodes.has(code)),
)

export interface Prefix {
  start: number
  unit: string
  /** The letters are a currency's only where the amount has a scale or separators: "N500 million". */
  large?: boolean
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
  if (text.startsWith('Rs.', end - space - 3)) return { start: end - space - 3, unit: 'INR' }
  const before = tokens[index - 1]
  if (!before || before.end < at - 1 || !mayBeLetters(text, before.start, before.end)) return undefined
  const letters = letterCurrency(before.text)
  if (!letters) return undefined
  const dollar = before.start > 0 && text[before.start - 1] === '$' && dollarPrefixes.get(before.text)
  return dollar ? { start: before.start - 1, unit: dollar } : { ...letters, start: before.start }
}

/** Short, and with a capital or as "kr" and "zł" are written: most words before a number need no look-up. */
function mayBeLetters(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  return end - start < 5 && ((code >= 65 && code <= 90) || code === 107 || code === 122 || code === 108)
}

function letterCurrency(letters: string): Omit<Prefix, 'start'> | undefined {
  const unit = currencyLetters.get(letters) ?? (codes.has(letters) ? letters : undefined)
  if (unit) return { unit }
  const large = largeCurrencyLetters.get(letters)
  return large ? { unit: large, large: true } : undefined
}

/** The letters before a dollar sign, or Ghana's: US$, "US $", HK$, GH¢. */
function withLetters(text: string, sign: number, unit: string): Prefix {
  if (/[¢₵]/.test(text[sign] ?? '') && text.startsWith('GH', sign - 2))
    return { start: sign - 2, unit: 'GHS' }
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
  const currency = letterCurrency(letters)
  return currency ? { digits, prefix: { ...currency, start: token.start } } : undefined
}

/** "dollars", "US dollars", "Hong Kong dollars", "Danish crowns", "pounds", "SEK", "kr". */
export function readCurrencyWords(text: string, first: Word, numeral: Numeral): Suffix | undefined {
  let word: Word | undefined = first
  let theirs: ReadonlyMap<string, string> | undefined
  for (let count = 0; count < 3 && word; count++) {
    const unit =
      theirs?.get(word.lower) ?? (count === 0 || theirs ? currencyWords.get(word.lower) : undefined)
    if (unit !== undefined) {
      if (!isMoney(text, word, numeral)) return undefined
      return { end: word.end, unit, dimension: 'money', hyphenated: first.gap === 'hyphen' }
    }
    // "US" and "Hong Kong" are words of the country, and start with a capital
    const letter = text[word.start] ?? ''
    if (letter === letter.toLowerCase()) break
    const initials = text[word.end] === '.'
    theirs = currencyCountries.get(initials ? 'us' : word.lower)
    word = wordAfter(text, initials ? word.end + (text[word.end + 2] === '.' ? 3 : 1) : word.end)
  }
  if (first.gap === 'hyphen' || !mayBeLetters(text, first.start, first.end)) return undefined
  const letters = text.slice(first.start, first.end)
  const unit = codes.has(letters) ? letters : currencyLettersAfter.get(letters)
  return unit ? { end: first.end, unit, dimension: 'money', hyphenated: false } : undefined
}

/** Pounds are money or weight; "won", "real" and "crown" are everyday words. */
function isMoney(text: string, word: Word, numeral: Numeral): boolean {
  const value = Math.abs(numeral.value ?? 0)
  if (word.lower === 'won' || word.lower === 'real' || word.lower === 'dong') return value >= 100
  if (word.lower === 'crown') return false
  return word.lower !== 'pound' && word.lower !== 'pounds' ? true : arePoundsMoney(text, word, value)
}

/** Weight before "of" and by the words around; money with a large scale or the words of money; else weight. */
function arePoundsMoney(text: string, word: Word, value: number): boolean {
  const after = wordAfter(text, word.end)
  if (after?.lower === 'sterling') return true
  if (after?.lower === 'of') return false
  if (after?.lower === 'an' && wordAfter(text, after.end)?.lower === 'hour') return true
  const near = text.slice(Math.max(0, word.start - 80), word.end + 60)
  const around = near.toLowerCase().split(/[^a-z]+/)
  if (around.some((one) => wordsOfWeight.has(one))) return false
  return value >= 1e5 || near.includes('£') || around.some((one) => wordsOfMoney.has(one))
}
