/** What the learned parts look at in each token, as integers in typed arrays: worked out once a document. */
import { hashText } from './hashing.ts'
import type { Token } from './tokens.ts'
import type { WordTable } from './word-table.ts'

/** The look of a word: its capitals, digits or sign. */
export enum Shape {
  Lower,
  Capitalised,
  Capitals,
  Mixed,
  Number,
  WithDigit,
  Mark,
}

/** One entry a token, all arrays of the same length. */
export interface Words {
  length: number
  /** Hash of the word in lower case; numbers look alike where they have as many digits. */
  word: Int32Array
  /** Hash of the last three letters, and of the last two. */
  suffix: Int32Array
  ending: Int32Array
  shape: Uint8Array
  /** Where the table of words holds it, and the number of the group of words that are used alike, 0 for none. */
  slot: Int32Array
  group: Uint8Array
}

export function wordsOf(
  tokens: readonly Pick<Token, 'text' | 'lower'>[],
  table: Pick<WordTable, 'slotOf' | 'groupAt'>,
): Words {
  const length = tokens.length
  const words: Words = {
    length,
    word: new Int32Array(length),
    suffix: new Int32Array(length),
    ending: new Int32Array(length),
    shape: new Uint8Array(length),
    slot: new Int32Array(length),
    group: new Uint8Array(length),
  }
  for (let index = 0; index < length; index++) {
    const { text, lower } = tokens[index] as Token
    const shape = shapeOf(text)
    const size = lower.length
    words.shape[index] = shape
    words.word[index] = shape === Shape.Number ? numberHash(text) : hashText(lower)
    const slot = table.slotOf(words.word[index] as number)
    words.slot[index] = slot
    words.group[index] = table.groupAt(slot)
    words.suffix[index] = hashText(lower, Math.max(0, size - 3), size)
    words.ending[index] = hashText(lower, Math.max(0, size - 2), size)
  }
  return words
}

function shapeOf(text: string): Shape {
  let lower = 0
  let upper = 0
  let digit = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x61 && code <= 0x7a) lower++
    else if (code >= 0x41 && code <= 0x5a) upper++
    else if (code >= 0x30 && code <= 0x39) digit++
    else if (code >= 0xc0) {
      const letter = text[index] as string
      const folded = letter.toLowerCase()
      if (folded !== letter) upper++
      else if (folded !== letter.toUpperCase()) lower++
    }
  }
  if (digit > 0) return lower + upper > 0 ? Shape.WithDigit : Shape.Number
  if (upper === 0) return lower > 0 ? Shape.Lower : Shape.Mark
  const first = text[0] as string
  const startsUpper = first !== first.toLowerCase()
  if (lower === 0) return upper > 1 ? Shape.Capitals : Shape.Capitalised
  return startsUpper && upper === 1 ? Shape.Capitalised : Shape.Mixed
}

/** 1987, 2016 and 1,000: what counts is the number of digits and the signs between them. */
function numberHash(text: string): number {
  let pattern = ''
  for (let index = 0; index < text.length && index < 12; index++) {
    const code = text.charCodeAt(index)
    pattern += code >= 0x30 && code <= 0x39 ? '0' : (text[index] as string)
  }
  return hashText(pattern)
}
