/**
 * Parts of a whole: "a third", "two-thirds", "half", "three quarters", "½", "one in five", "nine out of 10".
 * Ordinals look alike ("a third time", "third-largest"): a share is followed by "of", by a verb or by a stop,
 * or stands after a hedge.
 */
import { cardinals, denominators } from '../../languages/en/numbers.ts'
import { isDigit, isHyphen, type Word, wordAfter } from '../characters.ts'
import { readDigits } from './digits.ts'
import { readWords } from './words.ts'

export interface Share {
  end: number
  value: number
  /** The word for its whole is "of" or nothing: it still has to be told from an ordinal by its context. */
  doubtful: boolean
}

/** Reads the share whose first word starts at `start`; undefined where there is none. */
export function readShare(text: string, start: number): Share | undefined {
  const first = wordAfter(text, start)
  if (first?.gap !== 'none') return undefined
  if (first.lower === 'half') return { end: first.end, value: 0.5, doubtful: false }
  const isArticle = /^(?:an?|another)$/.test(first.lower)
  const count = isArticle ? 1 : cardinals.get(first.lower)
  if (count === undefined || count === 0) return undefined
  const part = wordAfter(text, first.end)
  if (!part || part.gap === 'none') return undefined
  const parts = denominators.get(part.lower)
  if (parts === undefined || count >= parts) return undefined
  if (parts > 4 && isHyphen(text.charCodeAt(part.end))) return undefined
  const isPlural = part.lower.endsWith('s')
  if (isPlural !== count > 1) return undefined
  // "a third-party", "one third-floor room": an ordinal inside a compound
  const doubtful = count === 1 && part.lower !== 'half'
  if (doubtful && isHyphen(text.charCodeAt(part.end))) {
    return part.lower === 'quarter' ? { end: part.end, value: count / parts, doubtful: false } : undefined
  }
  return { end: part.end, value: count / parts, doubtful: doubtful && part.gap !== 'hyphen' }
}

export interface OneIn {
  end: number
  value: number
}

/** The " in five", " out of three", " of every nine", "-in-10" after a number: what makes it a share. Whole numbers, smaller in larger. */
export function readOneIn(text: string, from: number, above: number): OneIn | undefined {
  const link = wordAfter(text, from)
  if (!link || link.gap === 'none') return undefined
  let last: Word | undefined = link
  if (link.lower === 'out') {
    last = wordAfter(text, link.end)
    if (last?.lower !== 'of') return undefined
  } else if (link.lower !== 'of' && link.lower !== 'in') return undefined
  const every = last && wordAfter(text, last.end)
  if (every?.lower === 'every') last = every
  // "one of every nine", "eight of 10", but not "one of 10"
  else if (link.lower === 'of' && above < 2) return undefined
  if (!last) return undefined
  const outOf = link.lower === 'out' || last === every
  const below = readWhole(text, last.end)
  if (link.lower === 'of' && last === link && !usualWholes.has(below?.value ?? 0)) return undefined
  if (!below || below.value <= above || above < 1 || !Number.isInteger(above)) return undefined
  if (!outOf) {
    // "one in 2019", "two in five days", "three in 12 months": no share
    const usual = below.value <= 20 || below.value % 10 === 0
    const isYear = !below.grouped && below.value >= 1500 && below.value <= 2100
    if (!usual || above > 10 || isYear) return undefined
    const next = wordAfter(text, below.end)
    if (
      next &&
      /^(?:second|minute|hour|day|week|month|year|decade|game|match|minutes|attempt|start)s?$/.test(
        next.lower,
      )
    )
      return undefined
  }
  return { end: below.end, value: above / below.value }
}

/** "Eight of 10" is a share; "eight of 12 boats" are eight boats. */
const usualWholes = new Set([5, 10, 20, 100, 1000])

function readWhole(text: string, from: number): { end: number; value: number; grouped: boolean } | undefined {
  const word = wordAfter(text, from)
  if (word && word.gap !== 'none') {
    const words = readWords(text, word.start)
    const tail = words && wordAfter(text, words.end)
    if (!words || (tail?.gap === 'hyphen' && /^(?:year|month|day|week|hour)$/.test(tail.lower)))
      return undefined
    return { ...words, grouped: true }
  }
  let at = from
  while (text[at] === ' ' || isHyphen(text.charCodeAt(at))) at++
  if (at === from || !isDigit(text.charCodeAt(at))) return undefined
  const digits = readDigits(text, at)
  if (!digits || !Number.isInteger(digits.value) || isHyphen(text.charCodeAt(digits.end))) return undefined
  return digits
}
