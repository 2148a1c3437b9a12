/**
 * How likely a proposal is right as a whole, cue, source and content: logistic regression over what the two stages
 * before it made of the proposal, and how it stands to the others. Its probabilities are calibrated because it is
 * learned on articles that those stages had not seen.
 */

import { cellOf, mix } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import type { Chain } from './chain.ts'
import { Role, type Window } from './roles.ts'

export const judgeBits = 15
export const judgeFeatureCount = 30

/** A candidate: the roles that its words would have. */
export interface Candidate {
  cue: number
  /** Chance in percent that this is a cue. */
  chance: number
  /** First token of its window, and the role of each token of the window. */
  first: number
  roles: Uint8Array
  /** Tokens of each role, and stretches of them. */
  counts: Int32Array
  parts: Int32Array
  /** Least margin of a source's and of a content's words, and their mean margin; see Chain. */
  sourceMargin: number
  contentMargin: number
  sourceMean: number
  contentMean: number
  sourceLoss: number
}

/** Takes down what the chain made of a window. */
export function candidateOf(window: Window, chain: Chain, chance: number): Candidate {
  const { length, first, cue } = window
  const roles = chain.roles.slice(0, length)
  const counts = new Int32Array(4)
  const parts = new Int32Array(4)
  const least = new Float64Array(4).fill(20)
  const sums = new Float64Array(4)
  for (let at = 0; at < length; at++) {
    const role = roles[at] as number
    counts[role] = (counts[role] as number) + 1
    if (at === 0 || roles[at - 1] !== role) parts[role] = (parts[role] as number) + 1
    const margin = Math.min(20, chain.margins[at] as number)
    sums[role] = (sums[role] as number) + margin
    if (margin < (least[role] as number)) least[role] = margin
  }
  const mean = (role: Role) => (counts[role] === 0 ? 0 : (sums[role] as number) / (counts[role] as number))
  return {
    cue,
    chance,
    first,
    roles,
    counts,
    parts,
    sourceMargin: counts[Role.Source] === 0 ? 0 : (least[Role.Source] as number),
    contentMargin: counts[Role.Content] === 0 ? 0 : (least[Role.Content] as number),
    sourceMean: mean(Role.Source),
    contentMean: mean(Role.Content),
    sourceLoss: chain.sourceLoss,
  }
}

/** Twice a margin, as a whole number up to 15. */
const step = (margin: number) => Math.min(15, Math.max(0, Math.floor(margin * 2)))
const size = (count: number) => (count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : count < 25 ? 6 : 7)
const logit = (chance: number) =>
  Math.max(0, Math.min(20, Math.round(10 + 2 * Math.log((chance + 0.5) / (100.5 - chance)))))

/**
 * The hashes of a candidate's features. `around` is the greatest chance of another candidate in whose content this
 * cue stands; `inside` that of another whose cue stands in this content (both in percent).
 */
export function judgeFeatures(
  syntax: Syntax,
  one: Candidate,
  around: number,
  inside: number,
  hashes: Int32Array,
): void {
  const { words, tags, relations, quotation } = syntax
  const { counts, parts, cue } = one
  const word = words.word[cue] as number
  const tag = tags[cue] as number
  const chance = logit(one.chance)
  const sources = Math.min(3, parts[Role.Source] as number)
  const contents = Math.min(3, parts[Role.Content] as number)
  const shape = sources * 4 + contents
  const sourceMargin = step(one.sourceMargin)
  const contentMargin = step(one.contentMargin)
  const sourceMean = step(one.sourceMean / 2)
  const contentMean = step(one.contentMean / 2)
  const loss = step(one.sourceLoss)
  const sourceSize = size(counts[Role.Source] as number)
  const contentSize = size(counts[Role.Content] as number)
  const cueSize = size(counts[Role.Cue] as number)
  const rivals = logit(around) * 32 + (around > 0 ? 1 : 0)
  const inner = logit(inside)
  const quoted = (quotation[cue] as number) > 0 ? 1 : 0
  let at = one.roles.indexOf(Role.Source)
  const sourceAt = at < 0 ? -1 : one.first + at
  at = one.roles.indexOf(Role.Content)
  const contentAt = at < 0 ? -1 : one.first + at
  const sourceTag = sourceAt < 0 ? 63 : (tags[sourceAt] as number)
  const sourceSide = sourceAt < 0 ? 0 : sourceAt < cue ? 1 : 2
  const contentSide = contentAt < 0 ? 0 : contentAt < cue ? 1 : 2
  const contentQuoted = contentAt >= 0 && (quotation[contentAt] as number) > 0 ? 1 : 0
  hashes[0] = mix(601, 1)
  hashes[1] = mix(602, chance)
  hashes[2] = mix(603, shape)
  hashes[3] = mix(604, sourceMargin)
  hashes[4] = mix(605, contentMargin)
  hashes[5] = mix(606, sourceMean)
  hashes[6] = mix(607, contentMean)
  hashes[7] = mix(608, loss)
  hashes[8] = mix(609, sourceSize)
  hashes[9] = mix(610, contentSize)
  hashes[10] = mix(611, rivals)
  hashes[11] = mix(612, inner)
  hashes[12] = mix(613, quoted)
  hashes[13] = mix(614, tag)
  hashes[14] = mix(615, word)
  hashes[15] = mix(616, chance * 16 + sourceMargin)
  hashes[16] = mix(617, chance * 16 + contentMargin)
  hashes[17] = mix(618, chance * 16 + contentMean)
  hashes[18] = mix(619, sourceMargin * 16 + contentMargin)
  hashes[19] = mix(620, rivals * 32 + chance)
  hashes[20] = mix(621, quoted * 32 + chance)
  hashes[21] = mix(622, tag * 32 + chance)
  hashes[22] = mix(623, (sourceTag * 4 + sourceSide) * 4 + contentSide)
  hashes[23] = mix(624, (tag * 32 + (relations[cue] as number)) * 16 + shape)
  hashes[24] = mix(625, (contentQuoted * 8 + contentSize) * 8 + sourceSize)
  hashes[25] = mix(626, cueSize * 64 + tag)
  hashes[26] = mix(mix(627, word), shape)
  const alike = (words.group[cue] as number) * 64 + tag
  hashes[28] = mix(mix(629, alike), shape)
  hashes[29] = mix(mix(630, alike), chance)
  hashes[27] = mix(628, sourceMean * 16 + contentMean)
}

/** For each candidate the greatest chance of one that it stands in, and of one that stands in it. */
export function entangle(candidates: readonly Candidate[]): { around: Uint8Array; inside: Uint8Array } {
  const around = new Uint8Array(candidates.length)
  const inside = new Uint8Array(candidates.length)
  // candidates come by place, and a window reaches only so far: look at the neighbours alone
  candidates.forEach((one, i) => {
    const end = one.first + one.roles.length
    for (const direction of [-1, 1]) {
      for (let j = i + direction; j >= 0 && j < candidates.length; j += direction) {
        const other = candidates[j] as Candidate
        if (other.cue < one.first || other.cue >= end) break
        const role = one.roles[other.cue - one.first]
        if (role !== Role.Content && role !== Role.Source) continue
        if (other.chance > (inside[i] as number)) inside[i] = other.chance
        if (one.chance > (around[j] as number)) around[j] = one.chance
      }
    }
  })
  return { around, inside }
}

export class Judge {
  readonly #weights: Int8Array
  readonly #scale: number
  readonly #hashes = new Int32Array(judgeFeatureCount)

  constructor(sections: ReadonlyMap<string, Section>) {
    const { data, scale } = sectionOf(sections, 'judge')
    this.#weights = data as Int8Array
    this.#scale = scale
  }

  /** The chance, 0 to 1, that the candidate is right. */
  probability(syntax: Syntax, one: Candidate, around: number, inside: number): number {
    judgeFeatures(syntax, one, around, inside, this.#hashes)
    let sum = 0
    for (const hash of this.#hashes) sum += this.#weights[cellOf(hash, judgeBits)] as number
    return 1 / (1 + Math.exp(-sum * this.#scale))
  }
}
