/** Attributions as the learned models see them: first the cues, then for each cue the roles of the words around it. */

import type { Span } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import type { Proposal } from '../proposal.ts'
import { Chain } from './chain.ts'
import { CueModel } from './cues.ts'
import { Role, Window } from './roles.ts'

/** A token less likely to be a cue, in percent, is not looked at any further. */
const leastChance = 30

/** What the models make of a document. */
export interface Learned {
  proposals: Proposal[]
  /** Each token's chance of being a cue, in percent. */
  chances: Uint8Array
}

export class Proposer {
  readonly #cues: CueModel
  readonly #emissions: Section
  readonly #transitions: Section
  readonly #window = new Window()
  readonly #chain = new Chain()

  constructor(sections: ReadonlyMap<string, Section>) {
    this.#cues = new CueModel(sections)
    this.#emissions = sectionOf(sections, 'roles')
    this.#transitions = sectionOf(sections, 'role-pairs')
  }

  /**
   * Proposals in the order of the text: no two share a word, the likelier one keeps it. With them each token's chance,
   * in percent, of being a cue.
   */
  propose(document: Document, syntax: Syntax): Learned {
    const { tokens } = document
    const chances = this.#cues.chances(document, syntax)
    const candidates: { cue: number; chance: number }[] = []
    chances.forEach((chance, cue) => {
      if (chance >= leastChance) candidates.push({ cue, chance })
    })
    candidates.sort((a, b) => b.chance - a.chance)
    const taken = new Uint8Array(tokens.length)
    const proposals: Proposal[] = []
    for (const { cue, chance } of candidates) {
      if (taken[cue]) continue
      const window = this.#window
      window.read(document, syntax, chances, cue)
      this.#chain.score(
        window,
        this.#emissions.data as Int8Array,
        this.#transitions.data as Int8Array,
        this.#emissions.scale,
        this.#transitions.scale,
      )
      this.#chain.decode(window.length)
      const roles = this.#chain.roles
      for (let at = 0; at < window.length; at++) {
        if (roles[at] === Role.Other) continue
        if (taken[window.first + at]) roles[at] = Role.Other
        else taken[window.first + at] = 1
      }
      proposals.push({
        by: 'learned',
        source: spansOf(document, window, roles, Role.Source),
        cue: spansOf(document, window, roles, Role.Cue),
        content: spansOf(document, window, roles, Role.Content),
        probability: chance / 100,
      })
    }
    return { proposals: proposals.sort((a, b) => firstOf(a) - firstOf(b)), chances }
  }
}

const firstOf = ({ cue }: Proposal) => (cue[0] as Span).start

/** The stretches of tokens with that role, as offsets into the text. */
function spansOf({ tokens }: Document, window: Window, roles: Uint8Array, role: Role): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < window.length; at++) {
    if (roles[at] !== role) continue
    const { start, end } = tokens[window.first + at] as Span
    const open = spans.at(-1)
    if (open && at > 0 && roles[at - 1] === role) open.end = end
    else spans.push({ start, end })
  }
  return spans
}
