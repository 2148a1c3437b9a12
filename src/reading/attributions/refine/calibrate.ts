/**
 * The probability that a reader may take at its word: how often attributions of this kind were right where people had
 * marked them. Up to here a proposal's probability only chose between proposals.
 */
import type { Proposal } from '../proposal.ts'
import { precision } from './precision.ts'

/** Replaces each probability by the measured one; a kind that was never seen gets that of its level. */
export function calibrate(proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => ({
    ...proposal,
    probability: precision.get(classOf(proposal)) ?? precision.get(levelOf(proposal)) ?? 0.5,
  }))
}

/** How sure the learned model is of a proposal; "alone" where only a rule sees it. */
export function levelOf({ learned }: Proposal): string {
  if (learned === undefined) return 'alone'
  if (learned >= 0.9) return 'sure'
  return learned >= 0.7 ? 'likely' : 'unsure'
}

/** Which measured figure is a proposal's own. */
export function classOf(proposal: Proposal): string {
  return `${proposal.by}, ${levelOf(proposal)}`
}
