/** Settles proposals that overlap: the longer phrase says more; of two as long, the one earlier in the table stays. */
import type { Proposal } from './find.ts'

/** Proposals by place, none overlapping another. */
export function settle(proposals: readonly Proposal[]): Proposal[] {
  const byStrength = [...proposals].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start,
  )
  const taken = new Map<number, Proposal[]>()
  for (const proposal of byStrength) {
    const rivals = taken.get(proposal.sentence.index) ?? []
    if (rivals.some((rival) => rival.start < proposal.end && proposal.start < rival.end)) continue
    taken.set(proposal.sentence.index, [...rivals, proposal])
  }
  return [...taken.values()].flat().sort((a, b) => a.start - b.start)
}
