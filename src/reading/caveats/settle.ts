/** Settles proposals that overlap: the longer phrase says more; of two as long, the one earlier in the table stays. */
import { type Document, tokensIn } from '../text/document.ts'
import type { Proposal } from './find.ts'

/** Proposals by place, none overlapping another. Work grows with the words that they mark. */
export function settle(proposals: readonly Proposal[], { tokens }: Document): Proposal[] {
  const taken = new Uint8Array(tokens.length)
  return [...proposals]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start)
    .filter((proposal) => {
      const [first, last] = tokensIn(tokens, proposal)
      if (taken.subarray(first, last).includes(1)) return false
      taken.fill(1, first, last)
      return true
    })
    .sort((a, b) => a.start - b.start)
}
