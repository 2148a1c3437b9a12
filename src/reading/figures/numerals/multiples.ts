/** How many times as much: "doubled", "twice as many", "double the size", "threefold", "10-fold". */
import { cardinals, multiples, scales } from '../../languages/en/numbers.ts'
import type { Token } from '../../text/tokens.ts'
import { isDigit, isHyphen, skipSpaces, wordAfter } from '../characters.ts'

export interface Multiple {
  end: number
  value: number
  change?: 'up' | 'down'
}

/** What has to follow "double", "triple" and "twice": else it is "a double murder". */
const comparedWith = /^(?:as|the|its|their|his|her|our|that|what|this|last)$/
/** What a multiple that is no verb of change never stands before: "doubling down", "doubles as a lamp", "double digits". */
const otherVerbs = /^(?:down|up|as|back|digits?|figures?)$/
/** After "once a": "once a week". */
const periods = /^(?:hour|day|night|week|fortnight|month|quarter|season|year|decade|generation|century)$/

/** Reads the multiple whose word is tokens[index]; undefined where it is none. */
export function readMultiple(text: string, tokens: readonly Token[], index: number): Multiple | undefined {
  const token = tokens[index] as Token
  const { lower, end } = token
  const entry = multiples.get(lower)
  if (!entry && lower !== 'once') return lower.endsWith('fold') ? readFold(token) : undefined
  if (isHyphen(text.charCodeAt(end))) return undefined
  const next = wordAfter(text, end)?.lower ?? ''
  if (entry && comparedWith.test(next) && !entry.verb && isCompared(tokens, index))
    return { end, value: entry.value }
  if (!entry || lower === 'twice' || lower === 'thrice')
    return countsEvents(tokens, index) ? { end, value: entry?.value ?? 1 } : undefined
  if (otherVerbs.test(next)) return undefined
  // "a doubling of prices", but not "mixed doubles"
  if (token.tag.startsWith('NN') && !(lower.endsWith('ing') && (next === 'of' || next === 'in')))
    return undefined
  if (!entry.verb && token.tag !== 'VB') return undefined
  return { end, value: entry.value, change: entry.value < 1 ? 'down' : 'up' }
}

/** "twice as many", not "scored twice as the others slept". */
function isCompared(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.lower !== 'as' || /^(?:JJ|RB)/.test(tokens[index + 2]?.tag ?? '')
}

/** "He was held twice", "at least once", but not "think twice", "once they left", "once or twice". */
function countsEvents(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (!before || before.lower === 'or' || next?.lower === 'or') return false
  if (tokens[index]?.lower === 'once') {
    if (/^(?:an?|every)$/.test(next?.lower ?? '') && periods.test(tokens[index + 2]?.lower ?? '')) return true
    const ends = next === undefined || next.kind === 'punctuation'
    if (/^(?:least|than|only|just|exactly)$/.test(before.lower))
      return ends || /^(?:in|since|this|last|before|during)$/.test(next.lower)
    // "has changed his story once – today"
    return ends && /^(?:NNS?|PRP|VB[DN])$/.test(before.tag) && !/^(?:was|were|been|had)$/.test(before.lower)
  }
  return !/^(?:think|thinks|thinking|thought|look|looked|once|blink)$/.test(before.lower)
}

function readFold({ lower, end }: Token): Multiple | undefined {
  const count = lower.slice(0, -4).replace(/-$/, '')
  const value = cardinals.get(count) ?? scales.get(count)
  return value !== undefined && value > 1 ? { end, value } : undefined
}

/** The "fold" of "10-fold", "10fold", "three-fold", and the "x" of "2.5x", not of "20x30". */
export function foldEnd(text: string, from: number): number | undefined {
  const word = wordAfter(text, from)
  if (word?.lower === 'fold') return word.end
  const isTimes =
    word?.lower === 'x' && word.gap === 'none' && !isDigit(text.charCodeAt(skipSpaces(text, word.end)))
  return isTimes ? word.end : undefined
}
