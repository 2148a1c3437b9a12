/** The unit of measure after a number: "%", "km", "-minute", "miles per hour". Money has a file of its own. */
import { currencySigns } from '../languages/en/currencies.ts'
import {
  apart,
  longestUnit,
  perSigns,
  screenLines,
  type Unit,
  unitSigns,
  unitStarts,
  unitWords,
} from '../languages/en/units.ts'
import { isDigit, isHyphen, isLetter, isSpace, type Word, wordAfter } from './characters.ts'
import type { Amount, Numeral } from './model.ts'
import { readCurrencyWords } from './money.ts'

export interface Suffix {
  end: number
  unit: string
  dimension: Amount['dimension']
  hyphenated: boolean
}

/** The unit that follows a numeral: "%", "km", "-minute", "Hong Kong dollars", "miles per hour", "mg/dl". */
export function readUnitAfter(text: string, numeral: Numeral): Suffix | undefined {
  const sign = readSign(text, numeral)
  if (!sign) return readWordUnit(text, numeral)
  // "50 km an hour": the sign is the first of several words
  if (sign.dimension === 'length' && isSpace(text.charCodeAt(sign.end))) {
    const words = readWordUnit(text, numeral)
    if (words && words.end > sign.end) return words
  }
  return text[sign.end] === '/' ? withPer(text, sign) : sign
}

/** A unit for each of another: "km/h", "g/km", "A/cm²". */
function withPer(text: string, above: Suffix): Suffix {
  const start = above.end + 1
  let end = start
  while (end - start < 4 && isSignPart(text, end)) end++
  const below = perSigns.get(text.slice(start, end))
  if (!below || isLetter(text.charCodeAt(end))) return above
  const isSpeed = above.dimension === 'length' && (below === 'hour' || below === 'second')
  return {
    end,
    unit: `${above.unit} per ${below}`,
    dimension: isSpeed ? 'speed' : 'rate',
    hyphenated: false,
  }
}

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
  // "50p", not "10p.m."
  if ((sign === 'p' || sign === 'c') && !(text[end] === '.' && isLetter(text.charCodeAt(end + 1)))) {
    if (sign === 'p' && !spaced && screenLines.has(numeral.value ?? 0)) return undefined
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
  if (!unitStarts.has(first.lower) && !isHyphen(text.charCodeAt(first.end))) return undefined
  let found: { unit: Unit; end: number } | undefined
  let end = first.end
  let words = first.lower
  for (let count = 1; ; count++) {
    const unit = unitOf(words)
    if (unit) found = { unit, end }
    if (count === longestUnit) break
    // "sq. miles", "b/d"
    const joint = text[end]
    if ((words === 'sq' || words === 'cu') && joint === '.') end++
    const next = wordAfter(text, joint === '/' ? end + 1 : end)
    if (!next || (next.gap === 'none' && text[end - 1] !== '.' && joint !== '/')) break
    words += (joint === '/' ? '/' : next.gap === 'hyphen' ? '-' : ' ') + next.lower
    end = next.end
    if ((next.gap === 'hyphen' || joint === '/') && !unitOf(words)) break
  }
  if (!found || isOtherWord(text, first, found.unit, found.end, numeral)) return undefined
  return {
    end: found.end,
    unit: found.unit.name,
    dimension: found.unit.dimension,
    hyphenated: first.gap === 'hyphen',
  }
}

/** "square-foot" is found under "square foot". */
const unitOf = (words: string): Unit | undefined =>
  unitWords.get(words) ?? (words.includes('-') ? unitWords.get(words.replaceAll('-', ' ')) : undefined)

/** Unit words that are other words here: "two second homes", "five stone walls". */
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
