/** Drops proposals whose source cannot speak ("the case highlights", "fires show"), where no quotation says otherwise. */

import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import { mannerOf } from '../manner.ts'
import type { Proposal } from '../proposal.ts'
import { canSpeak } from '../speakers/describe.ts'

/** Verbs that only those who speak have as subjects, whatever the tables know of their nouns: "the 27-year-old said". */
const telling =
  /\b(?:sa(?:ys?|id)|tells?|told|writes?|wrote|adds?|added|repl(?:y|ies|ied)|recalls?|recalled|jokes?|joked)\b/i

export function dropVoiceless(context: Context, proposals: Proposal[]): Proposal[] {
  return proposals.filter((proposal) => {
    const source = proposal.source[0]
    if (!source || mannerOf(context, proposal) === 'direct') return true
    if (isTold(context, proposal)) return true
    return hasVoice(context, source)
  })
}

/** The words of a source can speak: names, people, bodies, papers. */
export function hasVoice(context: Context, { start, end }: Span): boolean {
  const first = context.tokenFrom(start)
  return canSpeak(context, { first, last: Math.max(first + 1, context.tokenFrom(end)) })
}

/** The cue is a verb of telling: its subject is somebody who speaks. */
export const isTold = ({ text }: Context, { cue }: Proposal): boolean =>
  cue.some(({ start, end }) => telling.test(text.slice(start, end)))
