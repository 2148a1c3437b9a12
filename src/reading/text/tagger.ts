/**
 * Part-of-speech tagger: greedy, left to right, a linear model over hashed features, trained as an averaged
 * perceptron (Collins, "Discriminative training methods for hidden Markov models", 2002). Only the tags that a word can
 * have are weighed, and words that have but one are looked up, which is most of the speed.
 */
import { cellOf, join, spreadAll } from './hashing.ts'
import { type Section, sectionOf } from './weights.ts'
import type { Words } from './words.ts'

/** Cells of the weight table, as a power of two. */
export const tagBits = 18
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
  const pair = tag1 * 64 + tag2
  const end = suffix[index] as number
  hashes[0] = (1 << 24) ^ own
  hashes[1] = (2 << 24) ^ end
  hashes[2] = (3 << 24) ^ join(ending[index] as number, look)
  hashes[3] = (4 << 24) ^ (look + (index === first ? 16 : 0))
  hashes[4] = (5 << 24) ^ tag1
  hashes[5] = (6 << 24) ^ pair
  hashes[6] = (7 << 24) ^ join(own, tag1)
  hashes[7] = (8 << 24) ^ word1
  hashes[8] = (9 << 24) ^ (before2 < 0 ? outside : (word[before2] as number))
  hashes[9] = (10 << 24) ^ next
  hashes[10] = (11 << 24) ^ (after2 < 0 ? outside : (word[after2] as number))
  hashes[11] = (12 << 24) ^ (after < 0 ? outside : (suffix[after] as number))
  hashes[12] = (13 << 24) ^ (before < 0 ? outside : (suffix[before] as number))
  hashes[13] = (14 << 24) ^ join(tag1, looks)
  hashes[14] = (15 << 24) ^ join(end, tag1)
  hashes[15] = (16 << 24) ^ join(own, next)
  hashes[16] = (17 << 24) ^ join(own, word1)
  hashes[17] = (18 << 24) ^ join(tag1, next)
  hashes[18] = (19 << 24) ^ join(end, pair)
  hashes[19] = (20 << 24) ^ join(tag1, after < 0 ? outside : (ending[after] as number))
  spreadAll(hashes, 0, tagFeatureCount)
}

/** What the lexicon knows: which tags a word can have. Frequent words have their own set, all others share one. */
export class TagLexicon {
  readonly #keys: Int32Array
  readonly #set: Int16Array
  readonly #sets: number[][] = [[]]

  /**
   * `keys` is an open-addressing table of word hashes, 0 where free; `set` holds the number of each word's set of
   * tags; `members` the sets one after another, each ended by -1. The first is that of all words without a key, which have none of the tags in `closed`.
   */
  constructor(
    keys: Int32Array,
    set: Int16Array,
    members: Int8Array,
    closed: ReadonlySet<number> = new Set(),
  ) {
    this.#keys = keys
    this.#set = set
    for (const tag of members) {
      if (tag < 0) this.#sets.push([])
      else if (this.#sets.length > 1 || !closed.has(tag)) this.#sets.at(-1)?.push(tag)
    }
  }

  /** The tags that the word can have, at least one. */
  tagsOf(word: number): readonly number[] {
    const mask = this.#keys.length - 1
    let slot = (word ^ (word >>> 15)) & mask
    while (this.#keys[slot] !== 0) {
      if (this.#keys[slot] === word) return this.#sets[this.#set[slot] as number] as number[]
      slot = (slot + 1) & mask
    }
    return this.#sets[0] as number[]
  }
}

export class Tagger {
  readonly #weights: Int8Array
  readonly #lexicon: TagLexicon
  readonly #hashes = new Int32Array(tagFeatureCount)

  constructor(sections: ReadonlyMap<string, Section>, closed?: ReadonlySet<number>) {
    this.#weights = sectionOf(sections, 'tagger').data as Int8Array
    this.#lexicon = new TagLexicon(
      sectionOf(sections, 'tagger-words').data as Int32Array,
      sectionOf(sections, 'tagger-known').data as Int16Array,
      sectionOf(sections, 'tagger-sets').data as Int8Array,
      closed,
    )
  }

  /** Writes the tags of one sentence, tokens `first` to `last` (exclusive), into `tags`. */
  tag(words: Words, first: number, last: number, tags: Uint8Array): void {
    for (let index = first; index < last; index++) {
      const possible = this.#lexicon.tagsOf(words.word[index] as number)
      tags[index] =
        possible.length === 1
          ? (possible[0] as number)
          : this.#decide(words, tags, index, first, last, possible)
    }
  }

  #decide(
    words: Words,
    tags: Uint8Array,
    index: number,
    first: number,
    last: number,
    possible: readonly number[],
  ): number {
    const hashes = this.#hashes
    const weights = this.#weights
    tagFeatures(words, tags, index, first, last, hashes)
    for (let feature = 0; feature < tagFeatureCount; feature++) {
      hashes[feature] = cellOf(hashes[feature] as number, tagBits)
    }
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (const tag of possible) {
      let score = 0
      for (let feature = 0; feature < tagFeatureCount; feature++) {
        score += weights[(hashes[feature] as number) + tag] as number
      }
      if (score > most) {
        most = score
        best = tag
      }
    }
    return best
  }
}
