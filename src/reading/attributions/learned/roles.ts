/**
 * Given the chief word of a cue, which of the words around it are its source, its cue, its content? A linear-chain
 * conditional random field over the words of the window (Lafferty, McCallum and Pereira, 2001), with features that
 * look at each word from the cue: where it hangs in the sentence, on which side, in which quotation.
 * One pass a cue, so that a source is always linked to its content, and content may stand in parts.
 */

import { relationIds } from '../../languages/en/relations.ts'
import { tagIds } from '../../languages/en/tags.ts'
import type { Document } from '../../text/document.ts'
import { mix, mix2 } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'

export enum Role {
  Other,
  Source,
  Cue,
  Content,
}
export const roleCount = 4

export const emissionBits = 20
export const emissionCount = 34
export const transitionBits = 20
export const transitionCount = 12

/** Tokens before and after the cue's sentence that a window may hold. */
const reachBefore = 60
const reachAfter = 100

const none = 0x7feb352d
const markRelation = relationIds.get('mark') as number
const comma = tagIds.get(',') as number

/** The window of a cue and its features. Buffers are reused from cue to cue. */
export class Window {
  /** First token, and number of tokens. */
  first = 0
  length = 0
  cue = 0
  emissions = new Int32Array(512 * emissionCount)
  transitions = new Int32Array(512 * transitionCount)
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
    const own = document.sentences[syntax.sentence[cue] as number] as Document['sentences'][number]
    const { first, last } = windowAround(document, syntax, own)
    this.first = first
    this.length = last - first
    this.cue = cue
    this.#reserve(this.length)
    this.#place(syntax, cue, own.first, own.last)
    this.#count(syntax, chances, cue)
    for (let index = first; index < last; index++) this.#describe(document, syntax, chances, index, own)
  }

  #reserve(length: number): void {
    if (this.#branch.length >= length) return
    const size = length * 2
    this.emissions = new Int32Array(size * emissionCount)
    this.transitions = new Int32Array(size * transitionCount)
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
          this.#branch[at] = mix(
            mix(417, Math.min(level, 4) * 32 + bond),
            (index < cue ? 0 : index === cue ? 1 : 2) * 32 + (level > 0 ? (relations[cue] as number) : 0),
          )
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
    own: { first: number; last: number; index: number },
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
    const offset = Math.max(-3, Math.min(4, (sentence[index] as number) - own.index)) + 3
    const within = quotation[index] as number
    const cueWithin = quotation[cue] as number
    const quote =
      (within === 0
        ? 0
        : within === cueWithin
          ? 1
          : within === quotation[own.first] || within === quotation[own.last - 1]
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

    const e = this.emissions
    let k = at * emissionCount
    e[k++] = branch
    e[k++] = mix2(401, branch, depth)
    e[k++] = mix2(402, branch, tag)
    e[k++] = mix2(403, branch, cueWord)
    e[k++] = mix2(404, branch, cueTag * 32 + cueBond)
    e[k++] = mix2(405, word[index] as number, side)
    e[k++] = mix(406, (tag1 * 64 + tag) * 64 + tagAt(index + 1))
    e[k++] = mix2(407, word[index] as number, branch)
    e[k++] = mix2(408, wordAt(index - 1), side)
    e[k++] = mix2(409, wordAt(index + 1), side)
    e[k++] = mix(410, distance * 64 + tag)
    e[k++] = mix2(411, distance, branch)
    e[k++] = mix(412, state)
    e[k++] = mix2(413, state, branch)
    e[k++] = mix2(414, state, cueWord)
    e[k++] = mix2(415, cueWord, (side * 4 + commas) * 4 + rivals)
    e[k++] = mix2(416, branch, commas)
    e[k++] = mix2(419, cueWord, mix(topWord, side))
    e[k++] = mix(420, (state * 4 + rivals) * 4 + commas)
    e[k++] = mix2(422, branch, (bond * 64 + headTag) * 4 + depth)
    e[k++] = mix2(423, branch, shape[index] as number)
    e[k++] = mix2(424, cueWord, (distance * 64 + tag) * 4)
    e[k++] = mix2(426, cueTag * 32 + cueBond, state)
    e[k++] = mix2(428, state, tag * 32 + bond)
    e[k++] = mix2(429, top < 0 ? none : childWord(syntax, top), mix(branch, cueTag))
    e[k++] = mix(430, side)
    e[k++] = mix2(431, chance, state)
    e[k++] = mix2(432, chance * 4 + topChance, branch)
    e[k++] = mix(mix(433, (chance * 4 + topChance) * 4 + headChance), side)
    e[k++] = mix2(434, headChance, mix(branch, bond))

    const cueGroup = (group[cue] as number) * 64 + cueTag
    const ownGroup = group[index] as number
    e[k++] = mix2(440, branch, cueGroup)
    e[k++] = mix2(441, state, cueGroup)
    e[k++] = mix2(442, cueGroup, (tag * 4 + side) * 4 + depth)
    e[k++] = mix2(443, branch, ownGroup * 64 + tag)

    const t = this.transitions
    k = at * transitionCount
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
    t[k++] = mix(501, side)
    t[k++] = mix(502, (tag1 * 64 + tag) * 4 + side)
    t[k++] = mix(503, ((quoteEdge * 4 + edge) * 4 + side) * 8 + quote)
    t[k++] = mix2(504, branch, previousBranch + changes)
    t[k++] = mix2(505, word[index] as number, side * 2 + changes)
    t[k++] = mix2(506, wordAt(index - 1), side * 2 + changes)
    t[k++] = mix2(507, cueWord, Math.min(3, apart) * 4 + side)
    t[k++] = mix2(508, cueWord, (quoteEdge * 4 + edge) * 4 + side)
    t[k++] = mix(509, ((starts * 32 + ends) * 4 + side) * 2 + changes)
    t[k++] = mix2(510, starts * 2 + changes, tag * 64 + tag1)
    t[k++] = mix2(511, ends * 2 + changes, mix(branch, tag1))
    t[k++] = mix2(512, cueGroup, (Math.min(3, apart) * 4 + side) * 2 + changes)
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
