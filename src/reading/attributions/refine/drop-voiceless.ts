/** Drops proposals whose source cannot speak ("the case highlights", "fires show"), where no quotation says otherwise. */

import type { Context } from '../context.ts'
import { mannerOf } from '../manner.ts'
import type { Proposal } from '../proposal.ts'
import { canSpeak } from '../speakers/describe.ts'

export function dropVoiceless(context: Context, proposals: Proposal[]): Proposal[] {
  return proposals.filter((proposal) => {
    const source = proposal.source[0]
    if (!source || mannerOf(context, proposal) === 'direct') return true
    const first = context.tokenFrom(source.start)
    return canSpeak(context, { first, last: Math.max(first + 1, context.tokenFrom(source.end)) })
  })
}
