/**
 * "Byrne said she hopes to win": what a speaker reports of herself inside her own words is no attribution beside them.
 * Speech within speech stays where its source is another.
 */
import { holds, lengthOf } from '../../spans.ts'
import type { Proposal } from '../proposal.ts'

/** How many proposals, before and after, may hold one: they come in the order of the text. */
const reach = 16

/** `of` gives the speakers of each proposal. */
export function dropEchoes(proposals: readonly Proposal[], of: readonly (readonly string[])[]): Proposal[] {
  return proposals.filter((proposal, index) => {
    const speaker = of[index]?.[0]
    if (!speaker) return true
    for (let at = Math.max(0, index - reach); at < Math.min(proposals.length, index + reach); at++) {
      if (at === index || of[at]?.[0] !== speaker) continue
      const outer = proposals[at] as Proposal
      // of two that hold each other ("to land by 2030, officials have said") the one with more content is outside
      const isOutside = echoes(outer, proposal) && lengthOf(proposal.content) > lengthOf(outer.content)
      if (echoes(proposal, outer) && !isOutside) return false
    }
    return true
  })
}

/** One proposal's source and cue stand in the content of another. */
const echoes = ({ cue: [cue], source: [source] }: Proposal, { content }: Proposal) =>
  cue !== undefined && source !== undefined && content.some((span) => holds(span, cue) && holds(span, source))
