/** How a thing is reported: all, none or part of it in quotation marks. */
import type { Manner } from '../model.ts'
import type { Context } from './context.ts'
import type { Proposal } from './proposal.ts'

export function mannerOf(context: Context, proposal: Proposal): Manner {
  let inside = 0
  let outside = 0
  for (const span of proposal.content) {
    const last = context.tokenFrom(span.end)
    for (let index = context.tokenFrom(span.start); index < last; index++) {
      if (context.tokens[index]?.kind !== 'word' && context.tokens[index]?.kind !== 'number') continue
      if (context.quotationAround(index)) inside++
      else outside++
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}
