/**
 * Numbers in words, and the scales after numbers in digits: "twenty-two", "three hundred and five", "a dozen",
 * "half a million", "one and a half", "5 million", "4 hundred million", "2.2bn".
 */

import { currencyWords, wholeMark } from '../../languages/en/currencies.ts'
import {
  ambiguousScaleLetters,
  cardinals,
  denominators,
  pluralScales,
  scaleLetters,
  scales,
  sets,
} from '../../languages/en/numbers.ts'
import { unitStarts } from '../../languages/en/units.ts'
import { isDigit, isLetter, type Word, wordAfter } from '../characters.ts'

export interface Words {
  end: number
  value: number
  /** The scale at its end that a number before it may share ("2 to 3 million"); 1 where there is none. */
  scale: number
}

const firstWord = (text: string, at: number): Word | undefined => {
  const word = wordAfter(text, at)
  return word?.gap === 'none' ? word : undefined
}

/** Reads the number word at `start`, with all that belongs to it; undefined where there is none. */
export function readWords(text: string, start: number): Words | undefined {
  const first = firstWord(text, start)
  if (!first) return undefined
  if (first.lower === 'half') return readHalfOf(text, first)
  if (first.lower === 'a' || first.lower === 'an') return readOneScale(text, first)
  const simple = readBelowHundred(text, first)
  if (!simple) return undefined
  return withScales(text, simple.end, simple.value)
}

/** "seven", "twenty", "twenty-two", "twenty two"; a year in words ("nineteen eighty-four") is none. */
function readBelowHundred(text: string, word: Word): { end: number; value: number } | undefined {
  const value = cardinals.get(word.lower)
  if (value === undefined) return undefined
  if (value < 13) return { end: word.end, value }
  const next = wordAfter(text, word.end)
  const following = next && cardinals.get(next.lower)
  if (!next || following === undefined || next.gap === 'none') return { end: word.end, value }
  if (value >= 20 && value % 10 === 0 && following > 0 && following < 10) {
    return { end: next.end, value: value + following }
  }
  if (following >= 10 && next.gap === 'space') return undefined
  return { end: word.end, value }
}

/** Half a million, half a dozen; half an hour is left to the shares. */
function readHalfOf(text: string, half: Word): Words | undefined {
  let word = wordAfter(text, half.end)
  if (word?.lower === 'a') word = wordAfter(text, word.end)
  if (!word) return undefined
  const scale = scales.get(word.lower) ?? sets.get(word.lower)
  return scale === undefined ? undefined : { end: word.end, value: scale / 2, scale }
}

/** "a hundred", "a million", "a dozen", "a quarter of a million", "a million and a half", "a half million". */
function readOneScale(text: string, article: Word): Words | undefined {
  const word = wordAfter(text, article.end)
  if (word?.gap !== 'space') return undefined
  const scale = scales.get(word.lower) ?? sets.get(word.lower)
  if (scale !== undefined) return withScales(text, article.end, 1)
  const parts = denominators.get(word.lower)
  if (parts === undefined) return undefined
  return readPartOfScale(text, word.end, 1 / parts)
}

/** What follows "a quarter", "two thirds", "a half": "of a million", "million". */
export function readPartOfScale(text: string, from: number, part: number): Words | undefined {
  let word = wordAfter(text, from)
  if (word?.lower === 'of') word = wordAfter(text, word.end)
  if (word?.lower === 'a') word = wordAfter(text, word.end)
  if (!word) return undefined
  const scale = scales.get(word.lower) ?? sets.get(word.lower)
  return scale === undefined || scale === 100 ? undefined : { end: word.end, value: scale * part, scale }
}

/**
 * The scales, and the smaller numbers after them, that follow a number: "hundred and five", "million",
 * "thousand three hundred", "and a half million". Each scale must be smaller than the one before it, so this ends soon.
 */
export function withScales(text: string, from: number, start: number): Words {
  let end = from
  let total = 0
  let group = start
  let ceiling = Number.POSITIVE_INFINITY
  let shared = 1
  let scaled = false
  for (;;) {
    const word = wordAfter(text, end)
    // "$1billion" is written too, but only once: "5million", not "fivemillion"
    if (!word || (word.gap === 'none' && !(end === from && isDigit(text.charCodeAt(end - 1))))) break
    const half = word.lower === 'and' ? readAndPart(text, word) : undefined
    if (half) {
      const unit = scaled && group === 0 ? ceiling : 1
      group += half.value * unit
      end = half.end
      if (unit > 1) break
      continue
    }
    const scale =
      scales.get(word.lower) ?? sets.get(word.lower) ?? (scaled ? undefined : pluralScales.get(word.lower))
    if (scale !== undefined) {
      if (scale >= ceiling) {
        // "lakh crore", "thousand million": a larger scale right after multiplies what stands before
        if (group !== 0 || scale < 1e6) break
        total *= scale
        shared *= scale
        end = word.end
        break
      }
      if (scale === 100 || sets.has(word.lower)) group = (group || 1) * scale
      else {
        total += (group || 1) * scale
        group = 0
        ceiling = scale
      }
      scaled = true
      shared *= scale
      end = word.end
      continue
    }
    // "two thousand three hundred", "one hundred and five"
    if (!scaled || word.gap === 'hyphen') break
    const joined = word.lower === 'and' ? wordAfter(text, word.end) : word
    const below = joined && readBelowHundred(text, joined)
    const room = group > 0 ? group % 100 === 0 && group >= 100 : true
    if (!below || !room || below.value === 0) break
    if (word.lower === 'and' && !(group >= 100 || ceiling <= 1e6)) break
    group += below.value
    shared = 1
    end = below.end
  }
  return { end, value: total + group, scale: shared }
}

/** The "and a half" of "one and a half", the "and three quarters" of "two and three quarters". */
function readAndPart(text: string, and: Word): { end: number; value: number } | undefined {
  const count = wordAfter(text, and.end)
  if (!count) return undefined
  const many =
    count.lower === 'a' || count.lower === 'one'
      ? 1
      : count.lower === 'three'
        ? 3
        : count.lower === 'two'
          ? 2
          : 0
  if (many === 0) return undefined
  const part = wordAfter(text, count.end)
  const parts = part && denominators.get(part.lower)
  if (!part || parts === undefined || parts > 10) return undefined
  return { end: part.end, value: many / parts }
}

/**
 * The scale written as letters right after digits: "2.2bn", "5m". `money` tells whether a currency stands before;
 * without one, m, b and t are units unless a plural follows ("5m people"). Returns the value with its scale.
 */
export function withScaleLetters(
  text: string,
  from: number,
  value: number,
  money: boolean,
): Words | undefined {
  let start = from
  if (text[start] === ' ' || text[start] === '\u00a0' || text[start] === '\u202f') start++
  let end = start
  while (end - start < 4 && isLetter(text.charCodeAt(end))) end++
  // "4m/-": the mark of whole shillings, not "4m/s"
  const isMarked = text[end] === '/' && wholeMark.test(text.slice(end, end + 3))
  if (end === start || isLetter(text.charCodeAt(end)) || /[²³23]/.test(text[end] ?? '')) return undefined
  if (text[end] === '/' && !isMarked) return undefined
  const letters = text.slice(start, end)
  const sure = scaleLetters.get(letters.toLowerCase())
  if (sure !== undefined) return { end, value: value * sure, scale: sure }
  const scale = ambiguousScaleLetters.get(letters.toLowerCase())
  if (scale === undefined) return undefined
  const attached = start === from
  const isCapital = letters === letters.toUpperCase() && letters !== 'T'
  const isThousand = scale === 1e3 && attached
  // "5500M" is a model, not five billion
  const isSmall = value < 1000
  const isSure = money || isMarked || isThousand || (attached && isCapital && isSmall)
  if (isSure || ((attached || isCapital) && isCountedNext(text, end))) {
    return { end, value: value * scale, scale }
  }
  return undefined
}

/** A plural, "people", or a unit of measure or money stands next: what is counted. */
function isCountedNext(text: string, at: number): boolean {
  const word = wordAfter(text, at)
  if (word?.gap !== 'space') return false
  return (
    unitStarts.has(word.lower) ||
    currencyWords.has(word.lower) ||
    (/(?:[a-z]{3}s|people|men|women|children)$/.test(word.lower) &&
      !/(?:ss|across|plus|versus|his)$/.test(word.lower))
  )
}
