/** How likely each token is to be the cue of an attribution, or the chief word of one: logistic regression. */
import { tagIds } from '../../languages/en/tags.ts'
import type { Document } from '../../text/document.ts'
import { cellOf, mix, mix2 } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import { placeOf, Surroundings, sideOf } from './surroundings.ts'

export const cueBits = 19
export const cueFeatureCount = 54

/** The word where there is none. */
const none = 0x1b873593

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

/** Writes the hashes of the features of the token at `index`, in a sentence from `first` to `last`. */
export function cueFeatures(
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
  const tagAt = (at: number) => (at < first || at >= last ? 63 : (tags[at] as number))
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
  const tagged = mix(own, tag)

  hashes[0] = mix(301, own)
  hashes[1] = mix(302, tagged)
  hashes[2] = mix2(303, suffix[index] as number, tag)
  hashes[3] = mix2(304, tagged, after)
  hashes[4] = mix2(305, tagged, before)
  hashes[5] = mix2(306, after, tag)
  hashes[6] = mix2(307, before, tag)
  hashes[7] = mix(308, (tagAt(index - 1) * 64 + tag) * 64 + tagAt(index + 1))
  hashes[8] = mix(mix(309, (tagAt(index - 2) * 64 + tagAt(index - 1)) * 64 + tag), tagAt(index + 1))
  hashes[9] = mix(mix(310, (tag * 64 + tagAt(index + 1)) * 64 + tagAt(index + 2)), 0)
  hashes[10] = mix(311, tag * 32 + bond)
  hashes[11] = mix2(312, headWord, bond)
  hashes[12] = mix2(313, tagged, bond)
  hashes[13] = mix2(314, own, headWord)
  hashes[14] = mix2(315, subjectWord, subjectSide * 64 + tag)
  hashes[15] = mix(316, (subjectTag * 64 + tag) * 8 + subjectSide)
  hashes[16] = mix2(317, own, subjectTag * 8 + subjectSide)
  hashes[17] = mix2(318, bonds, tag)
  hashes[18] = mix2(319, bonds, own)
  hashes[19] = mix2(320, tagged, clauseSide * 4 + (open < 0 ? 0 : 1) + (object < 0 ? 0 : 2))
  hashes[20] = mix2(321, own, objectWord)
  hashes[21] = mix2(322, objectWord, tag)
  hashes[22] = mix2(323, own, preposition)
  hashes[23] = mix2(324, complementiser, clauseSide * 64 + tag)
  hashes[24] = mix2(325, own, complementiser)
  hashes[25] = mix(326, quotes * 64 + tag)
  hashes[26] = mix2(327, quotes, own)
  hashes[27] = mix2(328, helper, tag * 2 + negated)
  hashes[28] = mix2(329, helper, mix(own, negated))
  hashes[29] = mix2(330, own, place)
  hashes[30] = mix(331, place * 64 + tag)
  hashes[31] = mix2(332, tagged, mix(after, wordAt(index + 2)))
  hashes[32] = mix2(333, headWord, wordOf(grand))
  hashes[33] = mix(334, (tag * 32 + bond) * 64 + (head < 0 ? 62 : (tags[head] as number)))
  hashes[34] = mix2(335, tag, (subject < 0 ? 8 : (shape[subject] as number)) * 32 + quotes)
  hashes[35] = mix2(336, own, wordOf(open))
  hashes[36] = mix(337, tag * 16 + reach)
  hashes[37] = mix2(338, own, reach)
  hashes[38] = mix2(339, bonds, (subjectTag * 32 + quotes) * 64 + tag)
  hashes[39] = mix2(340, suffix[index] as number, mix(bond, clauseSide))
  hashes[40] = mix2(341, wordAt(index + 2), tag)
  hashes[41] = mix2(342, wordAt(index - 2), tag)
  hashes[42] = mix2(343, wordOf(clause), tag)
  hashes[43] = mix(344, tag)
  const groupAt = (at: number) => (at < 0 ? 0 : (group[at] as number))
  const alike = (group[index] as number) * 64 + tag
  hashes[44] = mix(345, alike)
  hashes[45] = mix2(346, alike, bond)
  hashes[46] = mix2(347, alike, clauseSide * 4 + (open < 0 ? 0 : 1) + (object < 0 ? 0 : 2))
  hashes[47] = mix2(348, alike, groupAt(subject) * 8 + subjectSide)
  hashes[48] = mix2(349, alike, subjectTag * 32 + quotes)
  hashes[49] = mix2(350, alike, after)
  hashes[50] = mix2(351, alike, groupAt(object))
  hashes[51] = mix2(352, tag, groupAt(subject) * 8 + subjectSide)
  hashes[52] = mix2(353, alike, groupAt(head))
  hashes[53] = mix2(354, alike, preposition)
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
    cueFeatures(syntax, index, first, last, this.#around, hashes)
    let sum = 0
    for (let feature = 0; feature < cueFeatureCount; feature++) {
      sum = (sum + (weights[cellOf(hashes[feature] as number, cueBits)] as number)) | 0
    }
    return 1 / (1 + Math.exp(-sum * this.#scale))
  }
}
