/**
 * "Byrne said she hopes to win": what a speaker reports of herself inside her own words is no attribution beside them.
 * Speech within speech stays where its source is another.
 */
import type { Span } from '../../model.ts'
import type { Proposal } from '../proposal.ts'

/** How many proposals, before and after, may hold one: they come in the order of the text. */
const reach = 16

/** `of` gives the speakers of each proposal. */
export function dropEchoes(proposals: readonly Proposal[], of: readonly (readonly string[])[]): Proposal[] {
  return proposals.filter((proposal, index) => {
    const cue = proposal.cue[0]
    const source = proposal.source[0]
    const speaker = of[index]?.[0]
    if (!cue || !source || !speaker) return true
    for (let at = Math.max(0, index - reach); at < Math.min(proposals.length, index + reach); at++) {
      if (at === index || of[at]?.[0] !== speaker) continue
      const outer = proposals[at] as Proposal
      if (outer.content.some((span) => holds(span, cue) && holds(span, source))) return false
    }
    return true
  })
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end
