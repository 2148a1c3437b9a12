/**
 * Numbers in digits: 1,234 · 12,34,567 · 1 234 · 1'234 · 1.234.567 · 3.5 · .001 · 2½ · 2 1/2 · 1/16 · 1.99×10−30.
 * What has digits and is no number says so: 10:45, 1.2.3, 555-123-4567, 24/7.
 */
import { fractionSigns } from '../../languages/en/numbers.ts'
import { isDash, isDigit, isHyphen, isSpace } from '../characters.ts'

export interface Digits {
  end: number
  value: number
  /** It has separators or decimals. */
  grouped: boolean
  /** A fraction of one: "1/16", "½". */
  fraction: boolean
  /** "3:1": the number before the colon; the one after it is 1 to 9. */
  ratio: boolean
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Reads the number whose first digit, or decimal point, stands at `start`; undefined where it is none. */
export function readDigits(text: string, start: number): Digits | undefined {
  let at = digitsEnd(text, start)
  const whole = at - start
  if (whole > 15) return undefined
  let literal = text.slice(start, at)
  let grouped = false

  const groups = readGroups(text, at, whole)
  if (groups) {
    literal += groups.digits
    at = groups.end
    grouped = true
  }
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1)
    if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) return readDotted(text, start)
    literal += `.${text.slice(at + 1, end)}`
    at = end
    grouped = true
  } else if (!grouped && text[at] === ',' && isDecimalComma(text, at)) {
    const end = digitsEnd(text, at + 1)
    literal += `.${text.slice(at + 1, end)}`
    at = end
    grouped = true
  }
  let value = Number(literal)
  if (!Number.isFinite(value) || literal === '') return undefined

  const sign = fractionSigns.get(text[at] ?? '')
  if (sign !== undefined)
    return { end: at + 1, value: value + sign, grouped: true, fraction: false, ratio: false }
  const separator = text[at]
  if (separator === '/' || separator === '⁄') return readFraction(text, at, value)
  if (separator === ':' && isDigit(text.charCodeAt(at + 1))) return readRatio(text, at, value)
  const mixed = readMixed(text, at)
  if (mixed)
    return { end: mixed.end, value: value + mixed.value, grouped: true, fraction: false, ratio: false }
  const power = readPower(text, at, value)
  if (power) {
    value = power.value
    at = power.end
    grouped = true
  }
  return { end: at, value, grouped, fraction: false, ratio: false }
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Groups of three (or, in Indian English, two) digits after a comma, a narrow space or an apostrophe. */
function readGroups(text: string, from: number, whole: number): { end: number; digits: string } | undefined {
  if (whole > 3) return undefined
  let at = from
  let digits = ''
  const separator = text.charCodeAt(at)
  const isComma = separator === 0x2c
  if (!isComma && separator !== 0x27 && separator !== 0x2019 && !isSpace(separator)) return undefined
  while (text.charCodeAt(at) === separator) {
    const end = digitsEnd(text, at + 1)
    const length = end - at - 1
    const indian = isComma && length === 2 && text[end] === ',' && isDigit(text.charCodeAt(end + 1))
    if (length !== 3 && !indian) break
    digits += text.slice(at + 1, end)
    at = end
  }
  if (at === from || digits.length > 15) return undefined
  // "12 300-page books", "3 100/day", "74 100%", "1 602 827 2456": what goes on after a plain space is another number
  const goesOn = /[:/%]/.test(text[at] ?? '') || isHyphen(text.charCodeAt(at))
  if (separator === 32 && (goesOn || (text[at] === ' ' && isDigit(text.charCodeAt(at + 1))))) return undefined
  return { end: at, digits }
}

/** "3,5 million", "2,5 %": a comma for the decimal point, only where a scale or percent sign follows. */
function isDecimalComma(text: string, comma: number): boolean {
  const end = digitsEnd(text, comma + 1)
  const length = end - comma - 1
  if (length < 1 || length > 2) return false
  let next = end
  while (isSpace(text.charCodeAt(next))) next++
  return (
    text[next] === '%' ||
    /^(?:million|billion|trillion|bn|mn|per cent|percent)\b/.test(text.slice(next, next + 9))
  )
}

/** "1.234.567" is a number; "1.2.3" and "192.168.0.1" are not. */
function readDotted(text: string, start: number): Digits | undefined {
  let at = digitsEnd(text, start)
  let literal = text.slice(start, at)
  if (literal.length > 3 || literal.startsWith('0')) return undefined
  while (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1)
    if (end - at - 1 !== 3) return undefined
    literal += text.slice(at + 1, end)
    at = end
  }
  if (literal.length > 15) return undefined
  return { end: at, value: Number(literal), grouped: true, fraction: false, ratio: false }
}

function readFraction(text: string, slash: number, above: number): Digits | undefined {
  const end = digitsEnd(text, slash + 1)
  // "$80/day": a slash that starts a rate leaves the number as it is
  if (end === slash + 1) return { end: slash, value: above, grouped: false, fraction: false, ratio: false }
  const below = Number(text.slice(slash + 1, end))
  // 24/7, 9/11, 12/05/2020, 2019/20 are none
  if (text[end] === '/' || below === 0 || above >= below || below > 1000 || above > 100) return undefined
  if (above === 9 && below === 11) return undefined
  return { end, value: above / below, grouped: true, fraction: true, ratio: false }
}

function readRatio(text: string, colon: number, left: number): Digits | undefined {
  const end = digitsEnd(text, colon + 1)
  if (end !== colon + 2 || text[end] === ':' || text[colon + 1] === '0') return undefined
  const right = Number(text[colon + 1])
  return { end, value: left / right, grouped: true, fraction: false, ratio: true }
}

/** The "1/2" of "2 1/2", the "½" of "2 ½". */
function readMixed(text: string, at: number): { end: number; value: number } | undefined {
  if (!(isSpace(text.charCodeAt(at)) || isHyphen(text.charCodeAt(at)))) return undefined
  const sign = fractionSigns.get(text[at + 1] ?? '')
  if (sign !== undefined) return { end: at + 2, value: sign }
  const slash = at + 2
  if (!isDigit(text.charCodeAt(at + 1)) || !(text[slash] === '/' || text[slash] === '⁄')) return undefined
  const end = digitsEnd(text, slash + 1)
  const above = Number(text[at + 1])
  const below = Number(text.slice(slash + 1, end))
  if (end === slash + 1 || end > slash + 3 || above >= below || text[end] === '/') return undefined
  return { end, value: above / below }
}

/** "×10−30", "x 10^6", "10⁶". */
function readPower(text: string, from: number, base: number): { end: number; value: number } | undefined {
  if (base === 10 && superscripts.includes(text[from] ?? ' ')) {
    const raised = readSuperscript(text, from)
    return { end: raised.end, value: 10 ** raised.value }
  }
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  if (text[at] !== '×' && text[at] !== 'x' && text[at] !== '⋅' && text[at] !== '·') return undefined
  at++
  while (isSpace(text.charCodeAt(at))) at++
  if (text[at] !== '1' || text[at + 1] !== '0') return undefined
  at += 2
  if (superscripts.includes(text[at] ?? ' ') || text[at] === '⁻') {
    const raised = readSuperscript(text, at)
    return { end: raised.end, value: Number(`${base}e${raised.value}`) }
  }
  if (text[at] === '^') at++
  const negative = isDash(text.charCodeAt(at))
  if (negative) at++
  const end = digitsEnd(text, at)
  if (end === at || end > at + 3) return undefined
  return { end, value: Number(`${base}e${negative ? '-' : ''}${text.slice(at, end)}`) }
}

function readSuperscript(text: string, from: number): { end: number; value: number } {
  let at = from
  const negative = text[at] === '⁻'
  if (negative) at++
  let value = 0
  while (at < from + 4 && superscripts.includes(text[at] ?? ' '))
    value = value * 10 + superscripts.indexOf(text[at++] as string)
  return { end: at, value: negative ? -value : value }
}
