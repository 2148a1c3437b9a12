/** "Reportedly" right before the cue of a source is a caveat on it, not hearsay of its own. */
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'

/** The source is a name or a pronoun, not "another" or "one witness". */
function isNamed(context: Context, proposal: Proposal): boolean {
  return proposal.source.some((span) => {
    for (let index = context.tokenFrom(span.start); index < context.tokenFrom(span.end); index++) {
      if (/^(?:NNPS?|PRP)$/.test(context.tokens[index]?.tag ?? '')) return true
    }
    return false
  })
}

export function dropNeedlessHearsay(context: Context, proposals: Proposal[]): Proposal[] {
  const cues = new Set(
    proposals
      .filter((one) => !one.hearsay && isNamed(context, one))
      .flatMap((one) => one.cue.map((span) => context.tokenFrom(span.start))),
  )
  return proposals.filter((proposal) => {
    if (proposal.by !== 'hearsay-adverb') return true
    const after = context.tokenFrom(proposal.cue[0]?.end ?? 0)
    return !(cues.has(after) || cues.has(after + 1))
  })
}
