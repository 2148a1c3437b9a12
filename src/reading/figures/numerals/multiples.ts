/** How many times as much: "doubled", "twice as many", "double the size", "threefold", "10-fold". */
import { cardinals, multiples } from '../../languages/en/numbers.ts'
import { isHyphen, wordAfter } from '../characters.ts'

export interface Multiple {
  end: number
  value: number
  change?: 'up' | 'down'
}

/** What has to follow "double", "triple" and "twice": else it is "a double murder", "twice a week". */
const comparedWith = /^(?:as|the|its|their|his|her|our|that|what|this|last)$/

/** Reads the multiple whose word is `lower` and starts at `start`; undefined where it is none. */
export function readMultiple(text: string, start: number, lower: string): Multiple | undefined {
  const entry = multiples.get(lower)
  if (entry) {
    const end = start + lower.length
    if (isHyphen(text.charCodeAt(end))) return undefined
    // "doubling down"
    if (wordAfter(text, end)?.lower === 'down') return undefined
    if (entry.verb) return { end, value: entry.value, change: entry.value < 1 ? 'down' : 'up' }
    const next = wordAfter(text, end)
    return next?.gap === 'space' && comparedWith.test(next.lower) ? { end, value: entry.value } : undefined
  }
  if (!lower.endsWith('fold')) return undefined
  const value = cardinals.get(lower.slice(0, -4).replace(/-$/, ''))
  return value !== undefined && value > 1 ? { end: start + lower.length, value } : undefined
}

/** The "fold" of "10-fold", "10fold", "three-fold". */
export function foldEnd(text: string, from: number): number | undefined {
  const word = wordAfter(text, from)
  return word?.lower === 'fold' ? word.end : undefined
}
