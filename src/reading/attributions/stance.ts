/** What a cue says of how its source stands to the content. */
import { nounRows } from '../languages/en/cues.ts'
import type { Stance } from '../model.ts'
import type { Context } from './context.ts'
import type { Proposal } from './proposal.ts'
import { cueVerb, phrasalCue } from './syntax/cues.ts'

const nouns = new Map<string, Stance>(
  nounRows.flatMap(([stance, list]) => list.split(/\s+/).map((noun): [string, Stance] => [noun, stance])),
)

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
        nouns.get(token.lower) ??
        nouns.get(token.lower.replace(/s$/, ''))
      if (stance) return stance
    }
  }
  return 'says'
}
