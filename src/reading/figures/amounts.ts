/** Finds every number of a sentence and reads it with its unit: the first stage. */
import { unitWords } from '../languages/en/units.ts'
import type { Token } from '../text/tokens.ts'
import { isDigit, isHyphen, isLetter } from './characters.ts'
import type { Amount, Context, Numeral } from './model.ts'
import { type Prefix, readCurrencyBefore, readGluedCurrency } from './money.ts'
import { mayStart, readDigitsAt, readNumeral } from './numerals/read.ts'
import { readUnitAfter } from './units.ts'

/** All amounts of the sentence, in order; none overlap. */
export function readAmounts(context: Context): Amount[] {
  const { text, tokens, sentence } = context
  const amounts: Amount[] = []
  let at = sentence.start
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]
    if (!token || token.end <= at || !(mayStart(token) || isGluedCandidate(text, token))) continue
    const found = readAt(context, index, at)
    for (const amount of found) {
      amounts.push(amount)
      at = amount.end
    }
  }
  return amounts
}

/** The amounts that start at tokens[index]; two where a hyphen joins the ends of a range inside one token ("10-12"). */
function readAt(context: Context, index: number, from: number): Amount[] {
  const { text, tokens } = context
  const token = tokens[index]
  if (!token) return []
  if (isGluedCandidate(text, token)) {
    const glued = readGluedCurrency(text, token)
    const numeral = glued && readDigitsAt(text, tokens, index, glued.digits, true)
    if (glued && numeral) return [finish(context, index, numeral, glued.prefix)]
  }
  if (!mayStart(token)) return []
  if (token.kind !== 'number') {
    const article = token.lower === 'a' || token.lower === 'an'
    const numeral =
      readNumeral(text, tokens, index, false) ?? (article ? readSingle(context, index) : undefined)
    return numeral && numeral.start >= from ? [finish(context, index, numeral, undefined)] : []
  }
  if (isSerial(token.text)) return []
  const amounts: Amount[] = []
  let start = Math.max(token.start, from)
  // after the first number, what a dash joins to it inside the same token
  while (start < token.end) {
    const first = start === token.start
    const prefix = first ? readCurrencyBefore(text, tokens, index, start) : undefined
    const numeral = readDigitsAt(text, tokens, index, start, prefix !== undefined)
    if (!numeral) break
    const amount = finish(context, index, numeral, prefix)
    if (isLabel(text, amount)) break
    amounts.push(amount)
    start = amount.end
    if (!isHyphen(text.charCodeAt(start)) || !isDigit(text.charCodeAt(start + 1))) break
    start++
  }
  return amounts
}

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

/** Three parts or more joined by hyphens, slashes or colons: a phone number, a date, a serial number. */
function isSerial(text: string): boolean {
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
  const unit = tokens[index + 1]
  if (!article || !unit || !unitWords.has(unit.lower)) return undefined
  return { start: article.start, end: article.end, value: 1, form: 'single', grouped: false, scale: 1 }
}

/** The end of " and a half" after a unit; `from` where it does not follow. */
function halfAfter(text: string, from: number): number {
  return text.startsWith(' and a half', from) && !isLetter(text.charCodeAt(from + 11)) ? from + 11 : from
}

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
  // "an hour and a half", "two years and a half"
  const half = suffix && unitEnd === suffix.end ? halfAfter(text, unitEnd) : unitEnd
  const end = half
  if (half > unitEnd && numeral.value !== null) {
    numeral = {
      ...numeral,
      value: numeral.value + 0.5,
      form: numeral.form === 'single' ? 'words' : numeral.form,
    }
  }
  let first = index
  while (first > 0 && (tokens[first - 1]?.end ?? 0) > start) first--
  let next = index + 1
  while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
  return {
    ...numeral,
    start,
    end,
    first,
    next,
    unit: keepsPrefix ? prefix.unit : (suffix?.unit ?? ''),
    dimension: keepsPrefix ? 'money' : (suffix?.dimension ?? ''),
    unitBefore: keepsPrefix,
    hyphenated:
      suffix && unitEnd === suffix.end
        ? suffix.hyphenated
        : isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)),
  }
}
