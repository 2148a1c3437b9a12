/** What a cue says of how its source stands to the content. */
import type { Stance } from '../model.ts'
import type { Context } from './context.ts'
import type { Proposal } from './proposal.ts'
import { adjectiveStances, cueVerb, phrasalCue } from './syntax/cues.ts'
import { nounCues } from './syntax/noun-cues.ts'

/** The stance of the first of the cue's words that the tables know; "says" where none does. */
export function stanceOf(context: Context, proposal: Proposal): Stance {
  if (proposal.hearsay) return 'claims'
  for (const span of proposal.cue) {
    const last = context.tokenFrom(span.end)
    for (let index = context.tokenFrom(span.start); index < last; index++) {
      const token = context.tokens[index]
      if (!token) continue
      const stance =
        phrasalCue(context.tokens, index)?.stance ??
        cueVerb(token.lower)?.stance ??
        nounCues.get(token.lower) ??
        adjectiveStances.get(token.lower)
      if (stance) return stance
    }
  }
  return 'says'
}
