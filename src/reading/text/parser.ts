/**
 * Dependency parser: greedy, left to right, the arc-hybrid transitions of Kuhlmann, Gómez-Rodríguez and Satta
 * ("Dynamic programming algorithms for transition-based dependency parsers", 2011), decided by a linear model over
 * hashed features. Work grows with the length of the sentence. Each arc then gets its relation from a second, smaller
 * model.
 *
 * The parser keeps a stack of words that still lack a head and a buffer of words to come:
 *   shift   the next word goes onto the stack
 *   left    the next word is the head of the one on top of the stack, which is done
 *   right   the word below is the head of the one on top of the stack, which is done
 */
import { cellOf, join, spreadAll } from './hashing.ts'
import { type Section, sectionOf } from './weights.ts'
import type { Words } from './words.ts'

export enum Step {
  Shift,
  Left,
  Right,
}

export const stepBits = 19
export const stepFeatureCount = 24
export const relationBits = 18
export const relationFeatureCount = 11

const nothing = 0x2545f491
const noTag = 61
const rootTag = 62

/** One sentence half parsed. Positions count from the sentence's first token; `length` stands for the root. */
export class ParserState {
  words!: Words
  tags!: Uint8Array
  first = 0
  length = 0
  /** Position of each token's head: `length` where it is the root. */
  heads = new Int32Array(64)
  #stack = new Int32Array(64)
  depth = 0
  next = 0
  #leftmost = new Int32Array(65)
  #rightmost = new Int32Array(65)
  #leftCount = new Uint8Array(65)
  #rightCount = new Uint8Array(65)

  /** Begins the sentence from token `first` to `last`; `tags` are those of the whole document. */
  start(words: Words, tags: Uint8Array, first: number, last: number): void {
    const length = last - first
    this.words = words
    this.tags = tags
    this.first = first
    this.length = length
    if (this.heads.length < length) {
      this.heads = new Int32Array(length * 2)
      this.#stack = new Int32Array(length * 2)
      this.#leftmost = new Int32Array(length * 2 + 1)
      this.#rightmost = new Int32Array(length * 2 + 1)
      this.#leftCount = new Uint8Array(length * 2 + 1)
      this.#rightCount = new Uint8Array(length * 2 + 1)
    }
    this.heads.fill(-1, 0, length)
    this.#leftmost.fill(-1, 0, length + 1)
    this.#rightmost.fill(-1, 0, length + 1)
    this.#leftCount.fill(0, 0, length + 1)
    this.#rightCount.fill(0, 0, length + 1)
    this.depth = 0
    this.next = 0
  }

  get finished(): boolean {
    return this.next === this.length && this.depth === 0
  }

  /** The word `below` places under the top of the stack, -1 where there is none. */
  stack(below: number): number {
    return this.depth > below ? (this.#stack[this.depth - 1 - below] as number) : -1
  }

  allows(step: Step): boolean {
    if (step === Step.Shift) return this.next < this.length
    if (step === Step.Left) return this.depth > 0
    return this.depth > 1
  }

  take(step: Step): void {
    if (step === Step.Shift) {
      this.#stack[this.depth++] = this.next++
      return
    }
    const dependent = this.#stack[--this.depth] as number
    const head = step === Step.Left ? this.next : (this.#stack[this.depth - 1] as number)
    this.heads[dependent] = head
    if (step === Step.Left) {
      this.#leftmost[head] = dependent
      this.#leftCount[head] = Math.min(15, (this.#leftCount[head] as number) + 1)
    } else {
      this.#rightmost[head] = dependent
      this.#rightCount[head] = Math.min(15, (this.#rightCount[head] as number) + 1)
    }
  }

  #word(position: number): number {
    return position < 0 || position >= this.length
      ? nothing
      : (this.words.word[this.first + position] as number)
  }

  #tag(position: number): number {
    if (position < 0 || position > this.length) return noTag
    return position === this.length ? rootTag : (this.tags[this.first + position] as number)
  }

  /** The parts of speech of the two topmost words of the stack and of the next word, as one number. */
  key(): number {
    return (this.#tag(this.stack(1)) * 64 + this.#tag(this.stack(0))) * 64 + this.#tag(this.next)
  }

  /** Writes the hashes of the state's features. */
  features(hashes: Int32Array): void {
    const top = this.stack(0)
    const under = this.stack(1)
    const third = this.stack(2)
    const next = this.next
    const topTag = this.#tag(top)
    const underTag = this.#tag(under)
    const nextTag = this.#tag(next)
    const next2Tag = this.#tag(next + 1)
    const topWord = this.#word(top)
    const underWord = this.#word(under)
    const nextWord = this.#word(next)
    const left = top < 0 ? -1 : (this.#leftmost[top] as number)
    const right = top < 0 ? -1 : (this.#rightmost[top] as number)
    const nextLeft = this.#leftmost[next] as number
    const valency = top < 0 ? 0 : (this.#leftCount[top] as number) * 16 + (this.#rightCount[top] as number)
    const underValency =
      under < 0 ? 0 : (this.#leftCount[under] as number) * 16 + (this.#rightCount[under] as number)
    const distance = top < 0 ? 0 : next - top < 5 ? next - top : next - top < 10 ? 5 : 6
    const pair = topTag * 64 + nextTag
    const pairUnder = underTag * 64 + topTag
    const triple = pairUnder * 64 + nextTag
    hashes[0] = (1 << 24) ^ topWord
    hashes[1] = (2 << 24) ^ topTag
    hashes[2] = (3 << 24) ^ nextWord
    hashes[3] = (4 << 24) ^ nextTag
    hashes[4] = (5 << 24) ^ this.#word(next + 1)
    hashes[5] = (6 << 24) ^ (nextTag * 64 + next2Tag)
    hashes[6] = (7 << 24) ^ underWord
    hashes[7] = (8 << 24) ^ pairUnder
    hashes[8] = (9 << 24) ^ triple
    hashes[9] = (10 << 24) ^ join(topWord, nextTag)
    hashes[10] = (11 << 24) ^ join(nextWord, topTag)
    hashes[11] = (12 << 24) ^ pair
    hashes[12] = (13 << 24) ^ (pair * 64 + next2Tag)
    hashes[13] = (14 << 24) ^ join(underWord, topTag * 64 + nextTag)
    hashes[14] = (15 << 24) ^ join(topWord, underTag * 64 + nextTag)
    hashes[15] = (16 << 24) ^ join(nextWord, pairUnder)
    hashes[16] = (17 << 24) ^ (pair * 64 + this.#tag(left))
    hashes[17] = (18 << 24) ^ (pair * 64 + this.#tag(right))
    hashes[18] = (19 << 24) ^ (pair * 64 + this.#tag(nextLeft))
    hashes[19] = (20 << 24) ^ (triple * 64 + this.#tag(right))
    hashes[20] = (21 << 24) ^ (triple * 64 + this.#tag(third))
    hashes[21] = (22 << 24) ^ (pair * 8 + distance)
    hashes[22] = (23 << 24) ^ join(valency, pair)
    hashes[23] = (24 << 24) ^ join(underValency, pairUnder)
    spreadAll(hashes, 0, stepFeatureCount)
  }
}

/**
 * The features that tell the relation of the token at `index` to its head at `head` (both positions in the document,
 * `head` -1 for the root).
 */
export function relationFeatures(
  words: Words,
  tags: Uint8Array,
  heads: Int32Array,
  index: number,
  first: number,
  last: number,
  hashes: Int32Array,
): void {
  const head = heads[index] as number
  const { word } = words
  const ownTag = tags[index] as number
  const headTag = head < 0 ? rootTag : (tags[head] as number)
  const own = word[index] as number
  const headWord = head < 0 ? nothing : (word[head] as number)
  const gap = head < 0 ? 0 : index - head
  const side = gap === 0 ? 0 : gap < -6 ? 1 : gap < -1 ? 2 : gap < 0 ? 3 : gap < 2 ? 4 : gap < 7 ? 5 : 6
  const pair = (ownTag * 64 + headTag) * 8 + side
  const before = index > first ? index - 1 : -1
  const after = index + 1 < last ? index + 1 : -1
  const beforeTag = before < 0 ? noTag : (tags[before] as number)
  const afterTag = after < 0 ? noTag : (tags[after] as number)
  const grand = head < 0 ? -1 : (heads[head] as number)
  const grandTag = head < 0 ? noTag : grand < 0 ? rootTag : (tags[grand] as number)
  // the first of its own words before it: a preposition, a conjunction, an article
  let child = index
  while (child > first && index - child < 12 && heads[child - 1] !== head && child - 1 !== head) child--
  while (child < index && heads[child] !== index) child++
  const childWord = child === index ? nothing : (word[child] as number)
  const childTag = child === index ? noTag : (tags[child] as number)
  hashes[0] = (1 << 24) ^ pair
  hashes[1] = (2 << 24) ^ join(own, headTag * 8 + side)
  hashes[2] = (3 << 24) ^ join(headWord, ownTag * 8 + side)
  hashes[3] = (4 << 24) ^ join(own, headWord)
  hashes[4] = (5 << 24) ^ join(pair, childTag)
  hashes[5] = (6 << 24) ^ join(childWord, ownTag * 64 + headTag)
  hashes[6] = (7 << 24) ^ (pair * 64 + grandTag)
  hashes[7] = (8 << 24) ^ join(before < 0 ? nothing : (word[before] as number), ownTag * 64 + headTag)
  hashes[8] = (9 << 24) ^ join(after < 0 ? nothing : (word[after] as number), ownTag * 64 + headTag)
  hashes[9] = (10 << 24) ^ join(beforeTag * 64 + afterTag, pair)
  hashes[10] = (11 << 24) ^ join(childTag, join(headWord, ownTag))
  spreadAll(hashes, 0, relationFeatureCount)
}

/** The parts of speech of a token and of its head, and the side on which it stands, as one number. */
export function bondKey(tags: Uint8Array, heads: Int32Array, index: number): number {
  const head = heads[index] as number
  const headTag = head < 0 ? rootTag : (tags[head] as number)
  return ((tags[index] as number) * 64 + headTag) * 2 + (head < index ? 0 : 1)
}

export class Parser {
  /** What is all but certain from parts of speech alone, by `key` and `bondKey`; -1 where it is not. */
  readonly #sureSteps: Int8Array
  readonly #sureRelations: Int8Array
  readonly #steps: DataView
  readonly #relations: DataView
  readonly #relationCount: number
  readonly #state = new ParserState()
  readonly #hashes = new Int32Array(stepFeatureCount)
  readonly #relationHashes = new Int32Array(relationFeatureCount)

  /** `count` is the number of relations that the weights were learned for. */
  constructor(sections: ReadonlyMap<string, Section>, count: number) {
    this.#sureSteps = sectionOf(sections, 'sure-steps').data as Int8Array
    this.#sureRelations = sectionOf(sections, 'sure-relations').data as Int8Array
    this.#steps = bytesOf(sectionOf(sections, 'parser').data as Int8Array)
    this.#relations = bytesOf(sectionOf(sections, 'relations').data as Int8Array)
    this.#relationCount = count
  }

  /**
   * Parses one sentence, tokens `first` to `last` (exclusive): writes each token's head, as a position in the
   * document (-1 for the root), into `heads`, and the number of its relation into `relations`.
   */
  parse(
    words: Words,
    tags: Uint8Array,
    first: number,
    last: number,
    heads: Int32Array,
    relations: Uint8Array,
  ): void {
    const state = this.#state
    state.start(words, tags, first, last)
    while (!state.finished) state.take(this.#decide(state))
    for (let position = 0; position < state.length; position++) {
      const head = state.heads[position] as number
      heads[first + position] = head === state.length ? -1 : first + head
    }
    for (let index = first; index < last; index++) {
      const sure = this.#sureRelations[bondKey(tags, heads, index)] as number
      relations[index] = sure >= 0 ? sure : this.#relate(words, tags, heads, index, first, last)
    }
  }

  #decide(state: ParserState): Step {
    if (state.depth === 0) return Step.Shift
    const sure = this.#sureSteps[state.key()] as number
    if (sure >= 0 && state.allows(sure)) return sure
    const hashes = this.#hashes
    const weights = this.#steps
    state.features(hashes)
    let even = 0
    let odd = 0
    for (let feature = 0; feature < stepFeatureCount; feature++) {
      const four = weights.getInt32(cellOf(hashes[feature] as number, stepBits), true) ^ 0x80808080
      even = (even + (four & 0x00ff00ff)) | 0
      odd = (odd + ((four >>> 8) & 0x000000ff)) | 0
    }
    const shift = even & 0xffff
    const left = odd
    const right = even >>> 16
    let best = Step.Left
    let score = left
    if (right > score && state.allows(Step.Right)) {
      best = Step.Right
      score = right
    }
    return shift > score && state.allows(Step.Shift) ? Step.Shift : best
  }

  #relate(
    words: Words,
    tags: Uint8Array,
    heads: Int32Array,
    index: number,
    first: number,
    last: number,
  ): number {
    const cells = this.#relationHashes
    const weights = this.#relations
    const count = this.#relationCount
    relationFeatures(words, tags, heads, index, first, last, cells)
    for (let feature = 0; feature < relationFeatureCount; feature++) {
      cells[feature] = cellOf(cells[feature] as number, relationBits)
    }
    let best = 0
    let most = -1
    for (let relation = 0; relation < count; relation += 4) {
      let even = 0
      let odd = 0
      for (let feature = 0; feature < relationFeatureCount; feature++) {
        const four = weights.getInt32((cells[feature] as number) + relation, true) ^ 0x80808080
        even = (even + (four & 0x00ff00ff)) | 0
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
      }
      for (let lane = 0; lane < 4 && relation + lane < count; lane++) {
        const score = ((lane & 1 ? odd : even) >>> ((lane >> 1) * 16)) & 0xffff
        if (score > most) {
          most = score
          best = relation + lane
        }
      }
    }
    return best
  }
}

/**
 * A table of weights, one a byte, to be read four at a time from any place on: they are added at once, each lifted
 * above zero and with sixteen bits to grow in. Room at the end lets the last ones be read so too.
 */
function bytesOf(weights: Int8Array): DataView {
  const bytes = new Int8Array(weights.length + 4)
  bytes.set(weights)
  return new DataView(bytes.buffer)
}
