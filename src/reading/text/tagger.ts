/**
 * Part-of-speech tagger: greedy, left to right, a linear model over hashed features, trained as an averaged
 * perceptron (Collins, "Discriminative training methods for hidden Markov models", 2002). Frequent words that are
 * always the same part of speech are looked up instead, which is most of the speed.
 */
import { cellOf, mix } from './hashing.ts'
import { type Section, sectionOf } from './weights.ts'
import type { Words } from './words.ts'

/** Cells of the weight table, as a power of two. */
export const tagBits = 19
/** Features a word. */
export const tagFeatureCount = 20

const outside = 0x5bd1e995

/**
 * The features of the word at `index` in a sentence that spans `first` to `last`, as hashes. The cell of a hash is
 * the first of those that hold its weights, one a tag. `tags` must hold the two words before it already.
 */
export function tagFeatures(
  words: Words,
  tags: Uint8Array,
  index: number,
  first: number,
  last: number,
  hashes: Int32Array,
): void {
  const { word, suffix, ending, shape } = words
  const before = index > first ? index - 1 : -1
  const before2 = index > first + 1 ? index - 2 : -1
  const after = index + 1 < last ? index + 1 : -1
  const after2 = index + 2 < last ? index + 2 : -1
  const tag1 = before < 0 ? 63 : (tags[before] as number)
  const tag2 = before2 < 0 ? 63 : (tags[before2] as number)
  const own = word[index] as number
  const look = shape[index] as number
  const word1 = before < 0 ? outside : (word[before] as number)
  const next = after < 0 ? outside : (word[after] as number)
  const looks = look * 8 + (after < 0 ? 7 : (shape[after] as number))
  let at = 0
  const add = (template: number, value: number) => {
    hashes[at++] = mix(template, value)
  }
  add(1, own)
  add(2, suffix[index] as number)
  add(3, mix(ending[index] as number, look))
  add(4, look + (index === first ? 16 : 0))
  add(5, tag1)
  add(6, tag1 * 64 + tag2)
  add(7, mix(own, tag1))
  add(8, word1)
  add(9, before2 < 0 ? outside : (word[before2] as number))
  add(10, next)
  add(11, after2 < 0 ? outside : (word[after2] as number))
  add(12, after < 0 ? outside : (suffix[after] as number))
  add(13, before < 0 ? outside : (suffix[before] as number))
  add(14, mix(tag1, looks))
  add(15, mix(suffix[index] as number, tag1))
  add(16, mix(own, next))
  add(17, mix(own, word1))
  add(18, mix(tag1, next))
  add(19, mix(tag1 * 64 + tag2, suffix[index] as number))
  add(20, mix(tag1, after < 0 ? outside : (ending[after] as number)))
}

export class Tagger {
  readonly #weights: Int8Array
  readonly #keys: Int32Array
  readonly #known: Int8Array
  readonly #hashes = new Int32Array(tagFeatureCount)
  readonly #scores = new Int32Array(64)
  readonly #count: number

  /** `count` is the number of tags that the weights were learned for. */
  constructor(sections: ReadonlyMap<string, Section>, count: number) {
    this.#weights = sectionOf(sections, 'tagger').data as Int8Array
    this.#keys = sectionOf(sections, 'tagger-words').data as Int32Array
    this.#known = sectionOf(sections, 'tagger-known').data as Int8Array
    this.#count = count
  }

  /** Writes the tags of one sentence, tokens `first` to `last` (exclusive), into `tags`. */
  tag(words: Words, first: number, last: number, tags: Uint8Array): void {
    for (let index = first; index < last; index++) {
      const known = lookUp(this.#keys, this.#known, words.word[index] as number)
      tags[index] = known >= 0 ? known : this.#decide(words, tags, index, first, last)
    }
  }

  #decide(words: Words, tags: Uint8Array, index: number, first: number, last: number): number {
    const hashes = this.#hashes
    const scores = this.#scores
    const weights = this.#weights
    const count = this.#count
    tagFeatures(words, tags, index, first, last, hashes)
    scores.fill(0)
    for (let feature = 0; feature < tagFeatureCount; feature++) {
      const cell = cellOf(hashes[feature] as number, tagBits)
      for (let tag = 0; tag < count; tag++) {
        scores[tag] = (scores[tag] as number) + (weights[cell + tag] as number)
      }
    }
    let best = 0
    for (let tag = 1; tag < count; tag++) {
      if ((scores[tag] as number) > (scores[best] as number)) best = tag
    }
    return best
  }
}

/** The tag of a word of the lexicon, -1 for any other. */
export function lookUp(keys: Int32Array, known: Int8Array, word: number): number {
  const mask = keys.length - 1
  let slot = (word ^ (word >>> 15)) & mask
  while (keys[slot] !== 0) {
    if (keys[slot] === word) return known[slot] as number
    slot = (slot + 1) & mask
  }
  return -1
}
