/** How likely each token is to be the cue of an attribution, or the chief word of one: logistic regression. */
import { relationIds } from '../../languages/en/relations.ts'
import { tagIds } from '../../languages/en/tags.ts'
import type { Document } from '../../text/document.ts'
import { cellOf, mix, mix2 } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'

export const cueBits = 19
export const cueFeatureCount = 54

const none = 0x1b873593

const relation = (name: string) => relationIds.get(name) as number
const nsubj = relation('nsubj')
const nsubjpass = relation('nsubjpass')
const dobj = relation('dobj')
const ccomp = relation('ccomp')
const nmod = relation('nmod')
const mark = relation('mark')
const caseRelation = relation('case')
const aux = relation('aux')
const auxpass = relation('auxpass')
const negation = relation('neg')
const xcomp = relation('xcomp')
const conj = relation('conj')

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
  hashes: Int32Array,
): void {
  const { tags, heads, relations, firstChild, nextSibling, quotation, leftmost, rightmost } = syntax
  const { word, suffix, shape, group } = syntax.words
  const wordAt = (at: number) => (at < first || at >= last ? none : (word[at] as number))
  const tagAt = (at: number) => (at < first || at >= last ? 63 : (tags[at] as number))
  const own = word[index] as number
  const tag = tags[index] as number
  const head = heads[index] as number
  const bond = relations[index] as number
  const grand = head < 0 ? -1 : (heads[head] as number)

  let subject = -1
  let object = -1
  let clause = -1
  let open = -1
  let modifier = -1
  let helper = none
  let negated = 0
  let bonds = 0
  for (let child = firstChild[index] as number; child >= 0; child = nextSibling[child] as number) {
    const kind = relations[child] as number
    bonds |= 1 << kind
    if (kind === nsubj || kind === nsubjpass) subject = child
    else if (kind === dobj) object = child
    else if (kind === ccomp) clause = child
    else if (kind === xcomp) open = child
    else if (kind === nmod && modifier < 0) modifier = child
    else if (kind === aux || kind === auxpass) helper = mix(helper, word[child] as number)
    else if (kind === negation) negated = 1
  }
  let lent = 0
  if (subject < 0 && head >= 0 && (bond === conj || bond === xcomp)) {
    for (let child = firstChild[head] as number; child >= 0; child = nextSibling[child] as number) {
      const kind = relations[child] as number
      if (kind === nsubj || kind === nsubjpass) {
        subject = child
        lent = 1
      }
    }
  }
  const complementiser = clause < 0 ? none : childOf(syntax, clause, mark)
  const preposition = modifier < 0 ? none : childOf(syntax, modifier, caseRelation)
  const subjectTag = subject < 0 ? 63 : (tags[subject] as number)
  const subjectWord = subject < 0 ? none : (word[subject] as number)
  const subjectSide = subject < 0 ? 0 : (subject < index ? 1 : 2) + lent * 4
  const objectWord = object < 0 ? none : (word[object] as number)

  // quotations: is the token in one, does one end just before it or begin soon after it, is there one at all
  const within = quotation[index] as number
  let quotes = within > 0 ? 1 : 0
  for (let at = index - 1; at >= first && at >= index - 6; at--) {
    if (quotation[at] !== 0 && quotation[at] !== within) {
      quotes |= 2
      break
    }
  }
  for (let at = index + 1; at < last && at <= index + 6; at++) {
    if (quotation[at] !== 0 && quotation[at] !== within) {
      quotes |= 4
      break
    }
  }
  if (quotation[first] !== 0 && quotation[first] !== within) quotes |= 8
  if (quotation[last - 1] !== 0 && quotation[last - 1] !== within) quotes |= 16

  const before = wordAt(index - 1)
  const after = wordAt(index + 1)
  const place = index === first ? 0 : index - first < 3 ? 1 : last - index <= 2 ? 2 : last - index < 5 ? 3 : 4
  const clauseSide = clause < 0 ? 0 : clause < index ? 1 : 2
  const reach =
    Math.min(3, (index - (leftmost[index] as number)) >> 2) * 4 +
    Math.min(3, ((rightmost[index] as number) - index) >> 2)
  const headWord = head < 0 ? none : (word[head] as number)
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
  hashes[32] = mix2(333, headWord, grand < 0 ? none : (word[grand] as number))
  hashes[33] = mix(334, (tag * 32 + bond) * 64 + (head < 0 ? 62 : (tags[head] as number)))
  hashes[34] = mix2(335, tag, (subject < 0 ? 8 : (shape[subject] as number)) * 32 + quotes)
  hashes[35] = mix2(336, own, open < 0 ? none : (word[open] as number))
  hashes[36] = mix(337, tag * 16 + reach)
  hashes[37] = mix2(338, own, reach)
  hashes[38] = mix2(339, bonds, (subjectTag * 32 + quotes) * 64 + tag)
  hashes[39] = mix2(340, suffix[index] as number, mix(bond, clauseSide))
  hashes[40] = mix2(341, wordAt(index + 2), tag)
  hashes[41] = mix2(342, wordAt(index - 2), tag)
  hashes[42] = mix2(343, clause < 0 ? none : (word[clause] as number), tag)
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

/** The word of the first dependant with that relation. */
function childOf(syntax: Syntax, head: number, kind: number): number {
  for (
    let child = syntax.firstChild[head] as number;
    child >= 0;
    child = syntax.nextSibling[child] as number
  ) {
    if (syntax.relations[child] === kind) return syntax.words.word[child] as number
  }
  return none
}

export class CueModel {
  readonly #weights: Int8Array
  readonly #scale: number
  readonly #hashes = new Int32Array(cueFeatureCount)

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
    cueFeatures(syntax, index, first, last, hashes)
    let sum = 0
    for (let feature = 0; feature < cueFeatureCount; feature++) {
      sum = (sum + (weights[cellOf(hashes[feature] as number, cueBits)] as number)) | 0
    }
    return 1 / (1 + Math.exp(-sum * this.#scale))
  }
}
