/** How likely each token is to be the cue of an attribution, or the chief word of one: logistic regression. */
import { tagIds } from '../../languages/en/tags.ts'
import type { Document } from '../../text/document.ts'
import { cellOf, join, spreadAll } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import { placeOf, Surroundings, sideOf } from './surroundings.ts'

export const cueBits = 19
export const cueFeatureCount = 54
/** The first of them look at the token and its neighbours alone, and tell most of those that are no cue. */
const plainCount = 11
/** Sum of the weights of the plain features, in steps, below which the others are not asked. */
const leastPlainSum = -24

/** The word where there is none. */
const none = 0x1b873593
const noTag = 63

/** Parts of speech that are never the chief word of a cue. */
const neverCue = new Uint8Array(64)
for (const tag of [
  'DT',
  'CD',
  '.',
  ',',
  "''",
  '``',
  '-LRB-',
  '-RRB-',
  'PDT',
  'POS',
  'EX',
  '$',
  'MD',
  'WDT',
  'WP',
]) {
  neverCue[tagIds.get(tag) as number] = 1
}

export const mayBeCue = ({ tags }: Syntax, index: number) => neverCue[tags[index] as number] === 0

/** Writes the hashes of the plain features of the token at `index`, in a sentence from `first` to `last`. */
function plainFeatures(
  { words, tags, relations }: Syntax,
  index: number,
  first: number,
  last: number,
  hashes: Int32Array,
): void {
  const { word, suffix, group } = words
  const own = word[index] as number
  const tag = tags[index] as number
  const bond = relations[index] as number
  const before = index > first ? (word[index - 1] as number) : none
  const after = index + 1 < last ? (word[index + 1] as number) : none
  const tagBefore = index > first ? (tags[index - 1] as number) : noTag
  const tagAfter = index + 1 < last ? (tags[index + 1] as number) : noTag
  const alike = (group[index] as number) * 64 + tag
  hashes[0] = (1 << 24) ^ own
  hashes[1] = (2 << 24) ^ join(own, tag)
  hashes[2] = (3 << 24) ^ join(suffix[index] as number, tag)
  hashes[3] = (6 << 24) ^ join(after, tag)
  hashes[4] = (7 << 24) ^ join(before, tag)
  hashes[5] = (8 << 24) ^ ((tagBefore * 64 + tag) * 64 + tagAfter)
  hashes[6] = (11 << 24) ^ (tag * 32 + bond)
  hashes[7] = (31 << 24) ^ (placeOf(index, first, last) * 64 + tag)
  hashes[8] = (44 << 24) ^ tag
  hashes[9] = (45 << 24) ^ alike
  hashes[10] = (46 << 24) ^ join(alike, bond)
  spreadAll(hashes, 0, plainCount)
}

/** Writes the hashes of the other features. */
function furtherFeatures(
  syntax: Syntax,
  index: number,
  first: number,
  last: number,
  around: Surroundings,
  hashes: Int32Array,
): void {
  around.read(syntax, index, first, last)
  const { head, grand, subject, object, clause, open, bonds, quotes, negated } = around
  const { tags, relations, leftmost, rightmost } = syntax
  const { word, suffix, shape, group } = syntax.words
  const wordAt = (at: number) => (at < first || at >= last ? none : (word[at] as number))
  const tagAt = (at: number) => (at < first || at >= last ? noTag : (tags[at] as number))
  const wordOf = (at: number) => (at < 0 ? none : (word[at] as number))
  const own = word[index] as number
  const tag = tags[index] as number
  const bond = relations[index] as number
  const helper = around.helpers
  const complementiser = wordOf(around.complementiser)
  const preposition = wordOf(around.preposition)
  const subjectTag = subject < 0 ? 63 : (tags[subject] as number)
  const subjectWord = wordOf(subject)
  const subjectSide = sideOf(subject, index, around.lent)
  const objectWord = wordOf(object)
  const before = wordAt(index - 1)
  const after = wordAt(index + 1)
  const place = placeOf(index, first, last)
  const clauseSide = sideOf(clause, index)
  const reach =
    Math.min(3, (index - (leftmost[index] as number)) >> 2) * 4 +
    Math.min(3, ((rightmost[index] as number) - index) >> 2)
  const headWord = wordOf(head)
  const tagged = join(own, tag)

  const groupAt = (at: number) => (at < 0 ? 0 : (group[at] as number))
  const alike = (group[index] as number) * 64 + tag

  hashes[11] = (4 << 24) ^ join(tagged, after)
  hashes[12] = (5 << 24) ^ join(tagged, before)
  hashes[13] = (9 << 24) ^ join((tagAt(index - 2) * 64 + tagAt(index - 1)) * 64 + tag, tagAt(index + 1))
  hashes[14] = (10 << 24) ^ ((tag * 64 + tagAt(index + 1)) * 64 + tagAt(index + 2))
  hashes[15] = (12 << 24) ^ join(headWord, bond)
  hashes[16] = (13 << 24) ^ join(tagged, bond)
  hashes[17] = (14 << 24) ^ join(own, headWord)
  hashes[18] = (15 << 24) ^ join(subjectWord, subjectSide * 64 + tag)
  hashes[19] = (16 << 24) ^ ((subjectTag * 64 + tag) * 8 + subjectSide)
  hashes[20] = (17 << 24) ^ join(own, subjectTag * 8 + subjectSide)
  hashes[21] = (18 << 24) ^ join(bonds, tag)
  hashes[22] = (19 << 24) ^ join(bonds, own)
  hashes[23] = (20 << 24) ^ join(tagged, clauseSide * 4 + (open < 0 ? 0 : 1) + (object < 0 ? 0 : 2))
  hashes[24] = (21 << 24) ^ join(own, objectWord)
  hashes[25] = (22 << 24) ^ join(objectWord, tag)
  hashes[26] = (23 << 24) ^ join(own, preposition)
  hashes[27] = (24 << 24) ^ join(complementiser, clauseSide * 64 + tag)
  hashes[28] = (25 << 24) ^ join(own, complementiser)
  hashes[29] = (26 << 24) ^ (quotes * 64 + tag)
  hashes[30] = (27 << 24) ^ join(quotes, own)
  hashes[31] = (28 << 24) ^ join(helper, tag * 2 + negated)
  hashes[32] = (29 << 24) ^ join(helper, join(own, negated))
  hashes[33] = (30 << 24) ^ join(own, place)
  hashes[34] = (32 << 24) ^ join(tagged, join(after, wordAt(index + 2)))
  hashes[35] = (33 << 24) ^ join(headWord, wordOf(grand))
  hashes[36] = (34 << 24) ^ ((tag * 32 + bond) * 64 + (head < 0 ? 62 : (tags[head] as number)))
  hashes[37] = (35 << 24) ^ join(tag, (subject < 0 ? 8 : (shape[subject] as number)) * 32 + quotes)
  hashes[38] = (36 << 24) ^ join(own, wordOf(open))
  hashes[39] = (37 << 24) ^ (tag * 16 + reach)
  hashes[40] = (38 << 24) ^ join(own, reach)
  hashes[41] = (39 << 24) ^ join(bonds, (subjectTag * 32 + quotes) * 64 + tag)
  hashes[42] = (40 << 24) ^ join(suffix[index] as number, join(bond, clauseSide))
  hashes[43] = (41 << 24) ^ join(wordAt(index + 2), tag)
  hashes[44] = (42 << 24) ^ join(wordAt(index - 2), tag)
  hashes[45] = (43 << 24) ^ join(wordOf(clause), tag)
  hashes[46] = (47 << 24) ^ join(alike, clauseSide * 4 + (open < 0 ? 0 : 1) + (object < 0 ? 0 : 2))
  hashes[47] = (48 << 24) ^ join(alike, groupAt(subject) * 8 + subjectSide)
  hashes[48] = (49 << 24) ^ join(alike, subjectTag * 32 + quotes)
  hashes[49] = (50 << 24) ^ join(alike, after)
  hashes[50] = (51 << 24) ^ join(alike, groupAt(object))
  hashes[51] = (52 << 24) ^ join(tag, groupAt(subject) * 8 + subjectSide)
  hashes[52] = (53 << 24) ^ join(alike, groupAt(head))
  hashes[53] = (54 << 24) ^ join(alike, preposition)
  spreadAll(hashes, plainCount, cueFeatureCount)
}

/** Writes the hashes of all features of a token. */
export function cueFeatures(
  syntax: Syntax,
  index: number,
  first: number,
  last: number,
  around: Surroundings,
  hashes: Int32Array,
): void {
  plainFeatures(syntax, index, first, last, hashes)
  furtherFeatures(syntax, index, first, last, around, hashes)
}

export class CueModel {
  readonly #weights: Int8Array
  readonly #scale: number
  readonly #hashes = new Int32Array(cueFeatureCount)
  readonly #around = new Surroundings()

  constructor(sections: ReadonlyMap<string, Section>) {
    const { data, scale } = sectionOf(sections, 'cues')
    this.#weights = data as Int8Array
    this.#scale = scale
  }

  /** For each token of the document the chance, in percent, that it is the chief word of a cue. */
  chances({ tokens, sentences }: Document, syntax: Syntax): Uint8Array {
    const chances = new Uint8Array(tokens.length)
    for (const { first, last } of sentences) {
      for (let index = first; index < last; index++) {
        chances[index] = Math.round(100 * this.#chance(syntax, index, first, last))
      }
    }
    return chances
  }

  #chance(syntax: Syntax, index: number, first: number, last: number): number {
    if (!mayBeCue(syntax, index)) return 0
    const hashes = this.#hashes
    const weights = this.#weights
    plainFeatures(syntax, index, first, last, hashes)
    let sum = 0
    for (let feature = 0; feature < plainCount; feature++) {
      sum = (sum + (weights[cellOf(hashes[feature] as number, cueBits)] as number)) | 0
    }
    if (sum < leastPlainSum) return 0
    furtherFeatures(syntax, index, first, last, this.#around, hashes)
    for (let feature = plainCount; feature < cueFeatureCount; feature++) {
      sum = (sum + (weights[cellOf(hashes[feature] as number, cueBits)] as number)) | 0
    }
    return 1 / (1 + Math.exp(-sum * this.#scale))
  }
}
