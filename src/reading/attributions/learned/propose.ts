/**
 * Attributions as the learned models see them: first the cues, at a first and a second look, then for each cue the roles
 * of the words around it, then how likely the whole is right.
 */
import type { Span } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import type { Proposal } from '../proposal.ts'
import { Chain, type PackedWeights, packed } from './chain.ts'
import { CueModel } from './cues.ts'
import { type Candidate, candidateOf, Judge, standings } from './judge.ts'
import { Role, Window } from './roles.ts'
import { SecondLook } from './second-look.ts'

/** A token less likely to be a cue, in percent, is not looked at any further. */
const leastChance = 20
/** Cues of a sentence at most: a text of nothing else would cost the square of its sentences' length. */
const mostCues = 16
/** A proposal less likely to be right is not made. The model card shows what other thresholds would give. */
const leastProbability = 0.2

/** What the models make of a document. */
export interface Learned {
  proposals: Proposal[]
  /** Each token's chance of being a cue, in percent. */
  chances: Uint8Array
}

export class Proposer {
  readonly #cues: CueModel
  readonly #second: SecondLook
  readonly #judge: Judge
  readonly #finder: CandidateFinder

  constructor(sections: ReadonlyMap<string, Section>) {
    this.#cues = new CueModel(sections)
    this.#second = new SecondLook(sections)
    this.#judge = new Judge(sections)
    this.#finder = new CandidateFinder(sections)
  }

  /**
   * Proposals in the order of the text: no two share a word, the likelier one keeps it. With them each token's chance,
   * in percent, of being a cue.
   */
  propose(document: Document, syntax: Syntax): Learned {
    const first = this.#cues.chances(document, syntax)
    const chances = this.#second.chances(document, syntax, first)
    const candidates = this.#finder.find(document, syntax, chances)
    const ranked = standings(syntax, candidates).map((standing, index) => {
      const one = candidates[index] as Candidate
      return { one, probability: this.#judge.probability(syntax, one, first[one.cue] as number, standing) }
    })
    ranked.sort((a, b) => b.probability - a.probability)
    const taken = new Uint8Array(document.tokens.length)
    const proposals: Proposal[] = []
    for (const { one, probability } of ranked) {
      if (probability < leastProbability) break
      if (taken[one.cue]) continue
      const { first, roles } = one
      for (let at = 0; at < roles.length; at++) {
        if (roles[at] === Role.Other) continue
        if (taken[first + at]) roles[at] = Role.Other
        else taken[first + at] = 1
      }
      proposals.push({
        by: 'learned',
        source: spansOf(document, one, Role.Source),
        cue: spansOf(document, one, Role.Cue),
        content: spansOf(document, one, Role.Content),
        probability,
      })
    }
    return { proposals: proposals.sort((a, b) => firstOf(a) - firstOf(b)), chances }
  }
}

/** The stage after the cues: for each likely one the roles of the words around it. */
export class CandidateFinder {
  readonly #emissions: PackedWeights
  readonly #transitions: PackedWeights
  readonly #window = new Window()
  readonly #chain = new Chain()

  constructor(sections: ReadonlyMap<string, Section>) {
    this.#emissions = packed(sectionOf(sections, 'roles'))
    this.#transitions = packed(sectionOf(sections, 'role-pairs'))
  }

  /** Candidates in the order of their cues. `chances` holds each token's chance of being a cue, in percent. */
  find(document: Document, syntax: Syntax, chances: Uint8Array): Candidate[] {
    const candidates: Candidate[] = []
    let sentence = -1
    let cues = 0
    for (let cue = 0; cue < chances.length; cue++) {
      const chance = chances[cue] as number
      if (chance < leastChance) continue
      if (sentence !== (syntax.sentence[cue] as number)) cues = 0
      sentence = syntax.sentence[cue] as number
      if (++cues > mostCues) continue
      this.#window.read(document, syntax, chances, cue)
      candidates.push(this.#decode(chance))
    }
    return candidates
  }

  /**
   * The likeliest roles of the window among those with a content and a source: the judge tells whether they are right,
   * with how much better it would have been to have none.
   */
  #decode(chance: number): Candidate {
    const chain = this.#chain
    const { length } = this.#window
    chain.weigh(length, chain.read(this.#window, this.#emissions, this.#transitions))
    const losses = chain.losses.slice()
    for (const role of [Role.Content, Role.Source]) {
      if ((chain.losses[role] as number) > 0) chain.weigh(length, chain.require(role, length))
    }
    return candidateOf(this.#window, chain, chance, losses)
  }
}

const firstOf = ({ cue }: Proposal) => (cue[0] as Span).start

/** The stretches of tokens with that role, as offsets into the text. */
function spansOf({ tokens }: Document, { first, roles }: Candidate, role: Role): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] !== role) continue
    const { start, end } = tokens[first + at] as Span
    const open = spans.at(-1)
    if (open && at > 0 && roles[at - 1] === role) open.end = end
    else spans.push({ start, end })
  }
  return spans
}
