/**
 * Given the chief word of a cue, which of the words around it are its source, its cue, its content? A linear-chain
 * conditional random field over the words of the window (Lafferty, McCallum and Pereira, 2001), with features that
 * look at each word from the cue: where it hangs in the sentence, on which side, in which quotation.
 * One pass a cue, so that a source is always linked to its content, and content may stand in parts.
 */

import { relationIds } from '../../languages/en/relations.ts'
import { tagIds } from '../../languages/en/tags.ts'
import type { Document } from '../../text/document.ts'
import { join, spread, spreadAll } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'

export enum Role {
  Other,
  Source,
  Cue,
  Content,
}
export const roleCount = 4

export const emissionBits = 20
export const transitionBits = 20
/** Features of a token, and of the step to it from the one before: those of its own, and those of its place. */
export const ownCount = { emissions: 16, transitions: 6 }
export const placeCount = { emissions: 18, transitions: 6 }

/** Tokens before and after the cue's sentence that a window may hold. */
const reachBefore = 60
const reachAfter = 100

/** Slots for the places of a window. In a longer one some do not fit, and are written again and again. */
const slots = 256

const none = 0x7feb352d
const markRelation = relationIds.get('mark') as number
const comma = tagIds.get(',') as number

/**
 * Where tokens stand, seen from a cue. Many tokens of a window stand in the same place ("below the clause after the cue,
 * outside of quotation marks"): what features look at that alone is written, and weighed, once for all of them.
 */
class Places {
  count = 0
  /** The number of each token's place. */
  of = new Int32Array(512)
  features: Int32Array
  /** An open-addressing table of the places so far: their keys, and 1 + their numbers. */
  readonly #keys = new Int32Array(slots)
  readonly #numbers = new Int32Array(slots)

  /** Every place has `size` features. */
  constructor(readonly size: number) {
    this.features = new Int32Array(512 * size)
  }

  clear(): void {
    this.count = 0
    this.#numbers.fill(0)
  }

  /** Makes room for a window of `length` tokens. */
  reserve(length: number): void {
    if (this.of.length >= length) return
    this.of = new Int32Array(length * 2)
    this.features = new Int32Array(length * 2 * this.size)
  }

  /**
   * Puts a token into the place of that key, a hash of all that its features look at; true where the place is new, so
   * that its features are to be written.
   */
  put(at: number, key: number): boolean {
    const start = key >>> 24
    for (let step = 0; step < 8; step++) {
      const slot = (start + step) & (slots - 1)
      const number = this.#numbers[slot] as number
      if (number === 0) {
        this.#keys[slot] = key
        this.#numbers[slot] = this.count + 1
        break
      }
      if (this.#keys[slot] !== key) continue
      this.of[at] = number - 1
      return false
    }
    this.of[at] = this.count++
    return true
  }
}

/** The window of a cue and its features. Buffers are reused from cue to cue. */
export class Window {
  /** First token, and number of tokens. */
  first = 0
  length = 0
  cue = 0
  emissions = new Int32Array(512 * ownCount.emissions)
  transitions = new Int32Array(512 * ownCount.transitions)
  readonly places = new Places(placeCount.emissions)
  readonly steps = new Places(placeCount.transitions)
  #branch = new Int32Array(512)
  /** 1 for the cue, 2 for its head, 3 for the head of that …; 0 for all others. */
  #ancestry = new Uint8Array(512)
  #depth = new Uint8Array(512)
  #top = new Int32Array(512)
  #commas = new Uint8Array(512)
  #rivals = new Uint8Array(512)

  /**
   * Reads the surroundings of the cue whose chief word is the token `cue`. `chances` holds each token's chance of
   * being a cue, as whole percents.
   */
  read(document: Document, syntax: Syntax, chances: Uint8Array, cue: number): void {
    const home = document.sentences[syntax.sentence[cue] as number] as Document['sentences'][number]
    const { first, last } = windowAround(document, syntax, home)
    this.first = first
    this.length = last - first
    this.cue = cue
    this.#reserve(this.length)
    this.#place(syntax, cue, home.first, home.last)
    this.#count(syntax, chances, cue)
    this.places.clear()
    this.steps.clear()
    for (let index = first; index < last; index++) this.#describe(document, syntax, chances, index, home)
  }

  #reserve(length: number): void {
    this.places.reserve(length)
    this.steps.reserve(length)
    if (this.#branch.length >= length) return
    const size = length * 2
    this.emissions = new Int32Array(size * ownCount.emissions)
    this.transitions = new Int32Array(size * ownCount.transitions)
    this.#branch = new Int32Array(size)
    this.#ancestry = new Uint8Array(size)
    this.#depth = new Uint8Array(size)
    this.#top = new Int32Array(size)
    this.#commas = new Uint8Array(size)
    this.#rivals = new Uint8Array(size)
  }

  /**
   * For each token of the cue's sentence: the nearest of the cue's ancestors that it hangs on too (level 0 is the cue
   * itself), the child of that ancestor through which it does (its branch), and how far below that it is.
   */
  #place({ heads, relations }: Syntax, cue: number, from: number, to: number): void {
    const ancestry = this.#ancestry
    ancestry.fill(0, 0, this.length)
    let ancestor = cue
    for (let level = 1; level <= 6 && ancestor >= 0; level++) {
      ancestry[ancestor - this.first] = level
      ancestor = heads[ancestor] as number
    }
    this.#top.fill(-1, 0, this.length)
    this.#branch.fill(0, 0, this.length)
    this.#depth.fill(0, 0, this.length)
    for (let index = from; index < to; index++) {
      let node = index
      let below = -1
      let depth = 0
      for (let steps = 0; ; steps++) {
        const level = (ancestry[node - this.first] as number) - 1
        if (level >= 0 || steps === 12) {
          const at = index - this.first
          this.#top[at] = below < 0 ? node : below
          this.#depth[at] = Math.min(3, depth)
          const bond = below < 0 ? 31 : (relations[below] as number)
          const place =
            (index < cue ? 0 : index === cue ? 1 : 2) * 32 + (level > 0 ? (relations[cue] as number) : 0)
          this.#branch[at] = spread(join(Math.min(level, 4) * 32 + bond, place))
          break
        }
        below = node
        depth++
        const head = heads[node] as number
        if (head < 0) break
        node = head
      }
    }
  }

  /** Between each token and the cue: how many commas, and how likely another cue. */
  #count({ tags }: Syntax, chances: Uint8Array, cue: number): void {
    for (const step of [-1, 1]) {
      let commas = 0
      let rival = 0
      for (let at = cue - this.first; at >= 0 && at < this.length; at += step) {
        const index = this.first + at
        this.#commas[at] = Math.min(3, commas)
        if (index !== cue) rival = Math.max(rival, chances[index] as number)
        this.#rivals[at] = level3(rival)
        if (tags[index] === comma) commas++
      }
    }
  }

  #describe(
    document: Document,
    syntax: Syntax,
    chances: Uint8Array,
    index: number,
    home: { first: number; last: number; index: number },
  ): void {
    const { tags, relations, heads, quotation, sentence } = syntax
    const { word, shape, group } = syntax.words
    const { first, cue } = this
    const end = first + this.length
    const at = index - first
    const cueWord = word[cue] as number
    const cueTag = tags[cue] as number
    const side = index < cue ? 0 : index === cue ? 1 : 2
    const branch = this.#branch[at] as number
    const depth = this.#depth[at] as number
    const top = this.#top[at] as number
    const wordAt = (place: number) => (place < first || place >= end ? none : (word[place] as number))
    const tagAt = (place: number) => (place < first || place >= end ? 63 : (tags[place] as number))
    const tag = tags[index] as number
    const tag1 = tagAt(index - 1)
    const apart = Math.abs(index - cue)
    const distance = (apart < 5 ? apart : apart < 8 ? 5 : apart < 14 ? 6 : apart < 25 ? 7 : 8) * 4 + side
    const offset = Math.max(-3, Math.min(4, (sentence[index] as number) - home.index)) + 3
    const within = quotation[index] as number
    const cueWithin = quotation[cue] as number
    const quote =
      (within === 0
        ? 0
        : within === cueWithin
          ? 1
          : within === quotation[home.first] || within === quotation[home.last - 1]
            ? 2
            : 3) *
        2 +
      (cueWithin > 0 ? 1 : 0)
    const state = (quote * 8 + offset) * 4 + side
    const commas = this.#commas[at] as number
    const rivals = this.#rivals[at] as number
    const topWord = top < 0 ? none : (word[top] as number)
    const bond = relations[index] as number
    const head = heads[index] as number
    const headTag = head < 0 ? 62 : (tags[head] as number)
    const cueBond = relations[cue] as number
    const chance = index === cue ? 4 : level3(chances[index] as number)
    const topChance = top < 0 ? 0 : level3(chances[top] as number)
    const headChance = head < 0 ? 0 : head === cue ? 4 : level3(chances[head] as number)

    const cueGroup = (group[cue] as number) * 64 + cueTag
    const place = (((chance * 4 + topChance) * 4 + rivals) * 4 + commas) * 4 + depth
    if (this.places.put(at, spread(join(join(branch, top), join(state, place))))) {
      const p = this.places.features
      const from = (this.places.of[at] as number) * placeCount.emissions
      let k = from
      p[k++] = (1 << 24) ^ branch
      p[k++] = (2 << 24) ^ join(branch, depth)
      p[k++] = (4 << 24) ^ join(branch, cueWord)
      p[k++] = (5 << 24) ^ join(branch, cueTag * 32 + cueBond)
      p[k++] = (13 << 24) ^ state
      p[k++] = (14 << 24) ^ join(state, branch)
      p[k++] = (15 << 24) ^ join(state, cueWord)
      p[k++] = (16 << 24) ^ join(cueWord, (side * 4 + commas) * 4 + rivals)
      p[k++] = (17 << 24) ^ join(branch, commas)
      p[k++] = (18 << 24) ^ join(cueWord, join(topWord, side))
      p[k++] = (19 << 24) ^ ((state * 4 + rivals) * 4 + commas)
      p[k++] = (23 << 24) ^ join(cueTag * 32 + cueBond, state)
      p[k++] = (25 << 24) ^ join(top < 0 ? none : childWord(syntax, top), join(branch, cueTag))
      p[k++] = (26 << 24) ^ side
      p[k++] = (27 << 24) ^ join(chance, state)
      p[k++] = (28 << 24) ^ join(chance * 4 + topChance, branch)
      p[k++] = (31 << 24) ^ join(branch, cueGroup)
      p[k++] = (32 << 24) ^ join(state, cueGroup)
      spreadAll(p, from, k)
    }
    const ownWord = word[index] as number
    const e = this.emissions
    let k = at * ownCount.emissions
    e[k++] = (3 << 24) ^ join(branch, tag)
    e[k++] = (6 << 24) ^ join(ownWord, side)
    e[k++] = (7 << 24) ^ ((tag1 * 64 + tag) * 64 + tagAt(index + 1))
    e[k++] = (8 << 24) ^ join(ownWord, branch)
    e[k++] = (9 << 24) ^ join(wordAt(index - 1), side)
    e[k++] = (10 << 24) ^ join(wordAt(index + 1), side)
    e[k++] = (11 << 24) ^ (distance * 64 + tag)
    e[k++] = (12 << 24) ^ join(distance, branch)
    e[k++] = (20 << 24) ^ join(branch, (bond * 64 + headTag) * 4 + depth)
    e[k++] = (21 << 24) ^ join(branch, shape[index] as number)
    e[k++] = (22 << 24) ^ join(cueWord, (distance * 64 + tag) * 4)
    e[k++] = (24 << 24) ^ join(state, tag * 32 + bond)
    e[k++] = (29 << 24) ^ join((chance * 4 + topChance) * 4 + headChance, side)
    e[k++] = (30 << 24) ^ join(headChance, join(branch, bond))
    e[k++] = (33 << 24) ^ join(cueGroup, (tag * 4 + side) * 4 + depth)
    e[k++] = (34 << 24) ^ join(branch, (group[index] as number) * 64 + tag)
    spreadAll(e, at * ownCount.emissions, k)

    const opens = at === 0 || quotation[index - 1] !== within
    const quoteEdge =
      (opens ? 1 : 0) + (within > 0 ? 2 : 0) + (at > 0 && (quotation[index - 1] as number) > 0 ? 4 : 0)
    const newSentence = at > 0 && sentence[index] !== sentence[index - 1]
    const newParagraph =
      newSentence &&
      document.sentences[sentence[index] as number]?.paragraph !==
        document.sentences[sentence[index - 1] as number]?.paragraph
    const edge = newParagraph ? 2 : newSentence ? 1 : 0
    const previousBranch = at === 0 ? none : (this.#branch[at - 1] as number)
    const starts = startBond(syntax, index)
    const ends = at === 0 ? 31 : endBond(syntax, index - 1)
    const changes = branch === previousBranch && this.#top[at] === this.#top[at - 1] ? 0 : 1
    const near = Math.min(3, apart) * 4 + side
    const edges = (quoteEdge * 4 + edge) * 4 + side
    if (
      this.steps.put(
        at,
        spread(join(join(branch, previousBranch + changes), (edges * 8 + quote) * 16 + near)),
      )
    ) {
      const p = this.steps.features
      const from = (this.steps.of[at] as number) * placeCount.transitions
      let k = from
      p[k++] = (1 << 24) ^ side
      p[k++] = (3 << 24) ^ (edges * 8 + quote)
      p[k++] = (4 << 24) ^ join(branch, previousBranch + changes)
      p[k++] = (7 << 24) ^ join(cueWord, near)
      p[k++] = (8 << 24) ^ join(cueWord, edges)
      p[k++] = (12 << 24) ^ join(cueGroup, near * 2 + changes)
      spreadAll(p, from, k)
    }
    const t = this.transitions
    k = at * ownCount.transitions
    t[k++] = (2 << 24) ^ ((tag1 * 64 + tag) * 4 + side)
    t[k++] = (5 << 24) ^ join(ownWord, side * 2 + changes)
    t[k++] = (6 << 24) ^ join(wordAt(index - 1), side * 2 + changes)
    t[k++] = (9 << 24) ^ (((starts * 32 + ends) * 4 + side) * 2 + changes)
    t[k++] = (10 << 24) ^ join(starts * 2 + changes, tag * 64 + tag1)
    t[k++] = (11 << 24) ^ join(ends * 2 + changes, join(branch, tag1))
    spreadAll(t, at * ownCount.transitions, k)
  }
}

/** A chance in percent, as one of four levels. */
const level3 = (chance: number) => (chance > 80 ? 3 : chance > 40 ? 2 : chance > 10 ? 1 : 0)

/** Relation of the largest phrase that begins at `index`, 30 where none does. */
function startBond({ heads, relations, leftmost }: Syntax, index: number): number {
  if (leftmost[index] !== index) return 30
  let top = index
  while ((heads[top] as number) >= 0 && leftmost[heads[top] as number] === index) top = heads[top] as number
  return relations[top] as number
}

/** Relation of the largest phrase that ends at `index`, 30 where none does. */
function endBond({ heads, relations, rightmost }: Syntax, index: number): number {
  if (rightmost[index] !== index) return 30
  let top = index
  while ((heads[top] as number) >= 0 && rightmost[heads[top] as number] === index) top = heads[top] as number
  return relations[top] as number
}

/** The word that introduces a clause: "that", "if", "because". */
function childWord({ firstChild, nextSibling, relations, words }: Syntax, head: number): number {
  for (let child = firstChild[head] as number; child >= 0; child = nextSibling[child] as number) {
    if (relations[child] === markRelation) return words.word[child] as number
  }
  return none
}

/**
 * The cue's sentence, and where quotations tie them to it the sentences before and after: whole ones, within reach,
 * and in another paragraph only where that one begins or ends within quotation marks.
 */
function windowAround(
  { sentences }: Document,
  { quotation }: Syntax,
  own: Document['sentences'][number],
): { first: number; last: number } {
  let { first, last } = own
  let quotes = false
  for (let index = own.first; index < own.last && !quotes; index++) quotes = quotation[index] !== 0
  for (let index = own.index - 1; index >= 0; index--) {
    const sentence = sentences[index] as Document['sentences'][number]
    const quoted = quotation[sentence.last - 1] !== 0
    if (own.first - sentence.first > reachBefore || sentence.paragraph < own.paragraph - 1) break
    if (!quoted && (!quotes || sentence.paragraph !== own.paragraph)) break
    first = sentence.first
  }
  for (let index = own.index + 1; index < sentences.length; index++) {
    const sentence = sentences[index] as Document['sentences'][number]
    const quoted = quotation[sentence.first] !== 0
    if (sentence.last - own.last > reachAfter) break
    if (!quoted && (!quotes || sentence.paragraph !== own.paragraph)) break
    last = sentence.last
  }
  return { first, last }
}
