/**
 * How likely a proposal is right as a whole, cue, source and content: boosted trees over what the stages before it made
 * of the proposal, what its words say, and how it stands to the others. Its probabilities are calibrated because it is
 * learned on articles that those stages had not seen.
 */
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import type { Chain } from './chain.ts'
import { Role, type Window } from './roles.ts'
import { Trees } from './trees.ts'
import { Wording } from './wording.ts'

export const judgeFeatureCount = 33

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
  contentLoss: number
}

/** Takes down what the chain made of a window. */
export function candidateOf(window: Window, chain: Chain, chance: number, losses: Float64Array): Candidate {
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
    sourceLoss: losses[Role.Source] as number,
    contentLoss: losses[Role.Content] as number,
  }
}

/** How a candidate stands to the others: chances of being a cue, in percent. */
export interface Standing {
  /** The greatest of another candidate in whose content this cue stands. */
  around: number
  /** The greatest of another whose cue stands in this content. */
  inside: number
  /** The greatest of another in the same sentence, before this one and after it; and how many there are. */
  before: number
  after: number
  others: number
}

/** Writes what the trees look at. `first` is what the first look made of the cue, in percent, `odds` what its words say. */
export function judgeFeatures(
  syntax: Syntax,
  one: Candidate,
  first: number,
  { around, inside, before, after, others }: Standing,
  odds: number,
  features: Int32Array,
): void {
  const { words, tags, relations, quotation, heads } = syntax
  const { counts, parts, cue, roles } = one
  const [sourceFirst, sourceLast] = edgesOf(one, Role.Source)
  const [contentFirst, contentLast] = edgesOf(one, Role.Content)
  const tag = (at: number) => (at < 0 ? -1 : (tags[at] as number))
  let count = 0
  const feature = (value: number) => {
    features[count++] = value
  }
  feature(one.chance)
  feature(first)
  feature(around)
  feature(inside)
  feature(before)
  feature(after)
  feature(others)
  feature(step(odds))
  feature(step(one.sourceMargin))
  feature(step(one.contentMargin))
  feature(step(one.sourceMean))
  feature(step(one.contentMean))
  feature(step(one.sourceLoss))
  feature(step(one.contentLoss))
  for (const role of [Role.Source, Role.Cue, Role.Content]) {
    feature(counts[role] as number)
    feature(parts[role] as number)
  }
  feature(tag(cue))
  feature(relations[cue] as number)
  feature(tag(heads[cue] as number))
  feature(words.group[cue] as number)
  feature((quotation[cue] as number) > 0 ? 1 : 0)
  feature(contentFirst < 0 ? -1 : (quotation[contentFirst] as number) > 0 ? 1 : 0)
  feature(tag(sourceFirst))
  feature(tag(sourceLast))
  feature(tag(contentFirst))
  feature(sourceFirst < 0 ? -1 : (words.shape[sourceFirst] as number))
  feature(distance(cue, sourceFirst, sourceLast))
  feature(distance(cue, contentFirst, contentLast))
  feature(roles.length)
}

/** Eighths of a margin. */
const step = (margin: number) => Math.floor(margin * 8)

/** The first and the last token with that role, -1 where there is none. */
function edgesOf({ roles, first }: Candidate, role: Role): [number, number] {
  const start = roles.indexOf(role)
  return start < 0 ? [-1, -1] : [first + start, first + roles.lastIndexOf(role)]
}

/** Tokens from the cue to something, negative where it stands before the cue; a hundred where it is missing. */
function distance(cue: number, first: number, last: number): number {
  if (first < 0) return 100
  return first < cue ? Math.max(-99, last - cue) : Math.min(99, first - cue)
}

/** How each candidate stands to the others. They come by place. */
export function standings(syntax: Syntax, candidates: readonly Candidate[]): Standing[] {
  const standings = candidates.map(() => ({ around: 0, inside: 0, before: 0, after: 0, others: 0 }))
  candidates.forEach((one, i) => {
    const own = standings[i] as Standing
    const end = one.first + one.roles.length
    // a window reaches only so far: look at the neighbours alone
    for (const direction of [-1, 1]) {
      for (let j = i + direction; j >= 0 && j < candidates.length; j += direction) {
        const other = candidates[j] as Candidate
        if (other.cue < one.first || other.cue >= end) break
        if (syntax.sentence[other.cue] === syntax.sentence[one.cue]) {
          own.others++
          if (direction < 0) own.before = Math.max(own.before, other.chance)
          else own.after = Math.max(own.after, other.chance)
        }
        const role = one.roles[other.cue - one.first]
        if (role !== Role.Content && role !== Role.Source) continue
        const inner = standings[j] as Standing
        own.inside = Math.max(own.inside, other.chance)
        inner.around = Math.max(inner.around, one.chance)
      }
    }
  })
  return standings
}

export class Judge {
  readonly #trees: Trees
  readonly #wording: Wording
  readonly #features = new Int32Array(judgeFeatureCount)

  constructor(sections: ReadonlyMap<string, Section>) {
    this.#trees = new Trees(sectionOf(sections, 'judge'), sectionOf(sections, 'judge-roots'))
    this.#wording = new Wording(sections)
  }

  /** The chance, 0 to 1, that the candidate is right; `first` is the first look's chance of its cue, in percent. */
  probability(syntax: Syntax, one: Candidate, first: number, standing: Standing): number {
    judgeFeatures(syntax, one, first, standing, this.#wording.odds(syntax, one), this.#features)
    return 1 / (1 + Math.exp(-this.#trees.sum(this.#features)))
  }
}
