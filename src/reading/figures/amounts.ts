/** Finds every number of a sentence and reads it with its unit: the first stage. */
import { wholeMark, wholeMarkUnit } from '../languages/en/currencies.ts'
import { cardinals } from '../languages/en/numbers.ts'
import { unitWords } from '../languages/en/units.ts'
import type { Token } from '../text/tokens.ts'
import { isDigit, isHyphen, isLetter, wordAfter } from './characters.ts'
import type { Amount, Context, Numeral } from './model.ts'
import { type Prefix, readCurrencyBefore, readGluedCurrency } from './money.ts'
import { mayStart, readDigitsAt, readNumeral } from './numerals/read.ts'
import { readWords } from './numerals/words.ts'
import { readUnitAfter } from './units.ts'

/** All amounts of the sentence, in order; none overlap. `candidates`: indices of tokens in which a number may start. */
export function readAmounts(context: Context, candidates: readonly number[]): Amount[] {
  const { tokens, sentence } = context
  const amounts: Amount[] = []
  let at = sentence.start
  for (const index of candidates) {
    if ((tokens[index] as Token).end <= at) continue
    const amount = readAt(context, index, at, amounts.at(-1))
    if (!amount) continue
    amounts.push(amount)
    readTail(context, index, amounts)
    at = (amounts.at(-1) as Amount).end
  }
  return amounts
}

/** The amount that starts at tokens[index], if one does at or after `from`. `previous`: the one before it. */
function readAt(
  context: Context,
  index: number,
  from: number,
  previous: Amount | undefined,
): Amount | undefined {
  const { text, tokens } = context
  const token = tokens[index] as Token
  if (isGluedCandidate(text, token)) {
    const glued = readGluedCurrency(text, token)
    const numeral = glued && readDigitsAt(text, tokens, index, glued.digits, true)
    if (glued && numeral && isMoneyHere(numeral, glued.prefix) && !isModel(text, numeral, token))
      return finish(context, index, numeral, glued.prefix)
  }
  if (!mayStart(token)) return undefined
  if (token.kind !== 'number') {
    const isArticle = token.lower === 'a' || token.lower === 'an'
    const numeral =
      readNumeral(text, tokens, index, false) ?? (isArticle ? readSingle(context, index) : undefined)
    return numeral && numeral.start >= from ? finish(context, index, numeral, undefined) : undefined
  }
  if (isSerial(token.text)) return undefined
  const start = Math.max(token.start, from)
  const prefix = start === token.start ? readCurrencyBefore(text, tokens, index, start) : undefined
  const isMoney = prefix !== undefined || endsMoneyRange(text, previous, start)
  const numeral = readDigitsAt(text, tokens, index, start, isMoney)
  if (!numeral) return undefined
  const amount = finish(context, index, numeral, prefix && isMoneyHere(numeral, prefix) ? prefix : undefined)
  return isLabel(text, amount) ? undefined : amount
}

/** The "15m" of "$10m–15m": its currency stands before the other end. */
function endsMoneyRange(text: string, previous: Amount | undefined, start: number): boolean {
  if (!previous?.unitBefore || start - previous.end > 4) return false
  return /^\s?(?:[-‐‑‒–−]|to)\s?$/.test(text.slice(previous.end, start))
}

/** So many amounts at most are joined by hyphens: the ends of a range, and one to tell that it is none. */
const longestTail = 2

/** What hyphens join to the last amount inside one token: "10-12", "three-to-four-day", "25°C-30°C". */
function readTail(context: Context, index: number, amounts: Amount[]): void {
  const { text, tokens } = context
  for (let count = 0; count < longestTail; count++) {
    const last = amounts.at(-1) as Amount
    if (!isHyphen(text.charCodeAt(last.end))) return
    const to = text.slice(last.end + 1, last.end + 4).toLowerCase() === 'to-'
    const start = last.end + (to ? 4 : 1)
    while ((tokens[index]?.end ?? start + 1) <= start) index++
    // what starts a token of its own is read there
    if ((tokens[index]?.start ?? start) >= start) return
    const isMoney = last.unitBefore
    const numeral = isDigit(text.charCodeAt(start))
      ? readDigitsAt(text, tokens, index, start, isMoney)
      : readWordsInside(text, start)
    if (!numeral) return
    const amount = finish(context, index, numeral, undefined)
    if (isLabel(text, amount)) return
    amounts.push(amount)
  }
}

function readWordsInside(text: string, start: number): Numeral | undefined {
  if (!cardinals.has(wordAfter(text, start)?.lower ?? '')) return undefined
  const words = readWords(text, start)
  return (
    words && { start, end: words.end, value: words.value, form: 'words', grouped: false, scale: words.scale }
  )
}

/** "N500 million" is money; the N of "N95" is none. */
const isMoneyHere = (numeral: Numeral, prefix: Prefix) =>
  !prefix.large || numeral.scale > 1 || numeral.grouped

/** "R1T": letters around a digit that would read as a currency and a trillion; "PS4": a console, not four pounds. */
const isModel = (text: string, { end, scale }: Numeral, token: Token) =>
  (scale === 1e12 && text[end - 1] === 'T') || (/^PS[1-5]$/.test(token.text) && end === token.end)

/** A capital, then a digit among the next four characters: "RM6", "USD10m". */
function isGluedCandidate(text: string, token: Token): boolean {
  if (token.kind !== 'word' || token.end - token.start < 2) return false
  const code = text.charCodeAt(token.start)
  if (code < 65 || code > 90) return false
  const last = Math.min(token.start + 5, token.end)
  for (let at = token.start + 1; at < last; at++) {
    const next = text.charCodeAt(at)
    if (isDigit(next)) return true
    if (!isLetter(next)) return false
  }
  return false
}

/** "1-1/2": a whole and a fraction. */
const mixed = /^\d{1,2}-\d\/\d{1,2}$/

/** Three parts or more joined by hyphens, slashes or colons: a phone number, a date, a serial number. */
function isSerial(text: string): boolean {
  if (mixed.test(text)) return false
  let joints = 0
  for (let at = 1; at + 1 < text.length && joints < 2; at++) {
    const code = text.charCodeAt(at)
    if ((isHyphen(code) || code === 0x2f || code === 0x3a) && isDigit(text.charCodeAt(at + 1))) joints++
  }
  return joints > 1
}

/** A letter right after the number that is no unit: "5th", "1980s", "3D", "4x4"; a percent-like unit is none. */
function isLabel(text: string, amount: Amount): boolean {
  const hasSuffix = amount.unit !== '' && !amount.unitBefore
  return !hasSuffix && amount.form !== 'multiple' && isLetter(text.charCodeAt(amount.end))
}

/** "an hour", "a decade": one, where a unit of time or length follows. It counts only with a hedge before it. */
function readSingle({ tokens }: Context, index: number): Numeral | undefined {
  const article = tokens[index]
  const unit = tokens[index + 1]?.lower.replace(/-and-a-half$/, '')
  if (!article || !unit || !unitWords.has(unit)) return undefined
  return { start: article.start, end: article.end, value: 1, form: 'single', grouped: false, scale: 1 }
}

/** The end of " and a half" or "-and-a-half" after a unit; `from` where it does not follow. */
function halfAfter(text: string, from: number): number {
  const isHalf = text.startsWith(' and a half', from) || text.startsWith('-and-a-half', from)
  return isHalf && !isLetter(text.charCodeAt(from + 11)) ? from + 11 : from
}

/** The numeral with the unit before or after it. Field by field, since this runs for every number of a text. */
function finish(
  { text, tokens }: Context,
  index: number,
  numeral: Numeral,
  prefix: Prefix | undefined,
): Amount {
  const start = prefix ? Math.min(prefix.start, numeral.start) : numeral.start
  const suffix = readUnitAfter(text, numeral)
  const keepsPrefix = prefix !== undefined && suffix?.dimension !== 'money'
  const unitEnd = suffix && (!prefix || suffix.dimension === 'money') ? suffix.end : numeral.end
  const hasSuffix = suffix !== undefined && unitEnd === suffix.end
  // "an hour and a half", "two years and a half"
  const halfEnd = hasSuffix ? halfAfter(text, unitEnd) : unitEnd
  const isHalfMore = halfEnd > unitEnd && numeral.value !== null
  // "a day or two"
  const isOneOrTwo = numeral.form === 'single' && !isHalfMore && text.startsWith(' or two', unitEnd)
  const isMarked = numeral.form === 'digits' && wholeMark.test(text.slice(halfEnd, halfEnd + 3))
  const end = isOneOrTwo ? unitEnd + 7 : isMarked ? halfEnd + 2 : halfEnd
  let first = index
  while (first > 0 && (tokens[first - 1]?.end ?? 0) > start) first--
  let next = index + 1
  while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
  const amount: Amount = {
    start,
    end,
    value: isHalfMore ? (numeral.value as number) + 0.5 : numeral.value,
    form: numeral.form === 'single' && (isHalfMore || isOneOrTwo) ? 'words' : numeral.form,
    grouped: numeral.grouped,
    scale: numeral.scale,
    first,
    next,
    unit: keepsPrefix ? prefix.unit : (suffix?.unit ?? (isMarked ? wholeMarkUnit : '')),
    dimension: keepsPrefix || isMarked ? 'money' : (suffix?.dimension ?? ''),
    unitBefore: keepsPrefix,
    hyphenated: hasSuffix
      ? suffix.hyphenated
      : isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)),
  }
  if (numeral.bounds) amount.bounds = numeral.bounds
  if (isOneOrTwo) amount.bounds = [1, 2]
  if (numeral.change) amount.change = numeral.change
  // "grew by a factor of five"
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'factor') amount.form = 'multiple'
  return amount
}
