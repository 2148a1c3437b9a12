/**
 * "Byrne denied this and called it a lie": what she denied ends where her next verb begins. The learned bounds of the
 * one now and then run on over the other.
 */
import type { Span } from '../../model.ts'
import { overlaps } from '../../spans.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'

/** How many proposals around one may have their verb in its content: they come in the order of the text. */
const reach = 4

export function cutAtNextVerb(context: Context, proposals: Proposal[]): Proposal[] {
  return proposals.map((proposal, index) => {
    const own = proposal.cue[0]?.start ?? Number.POSITIVE_INFINITY
    const start = (one: Proposal) => one.cue[0]?.start ?? 0
    const next = proposals
      .slice(Math.max(0, index - reach), index + 1 + reach)
      .filter((other) => start(other) > own && isFurther(context, other) && isOfSame(proposal, other))
      .sort((one, other) => start(one) - start(other))[0]
    const cue = next?.cue[0]
    if (!cue) return proposal
    const end = beforeConjunction(context, cue.start)
    const content = proposal.content.flatMap((span): Span[] => {
      if (span.end <= cue.start || span.start >= cue.start || end <= span.start) return [span]
      return [{ start: span.start, end }]
    })
    return { ...proposal, content }
  })
}

/** A second verb: "and called it a lie", or a participle set off by a comma: ", adding that". */
function isFurther({ tokenFrom, tokens }: Context, { by, cue: [cue] }: Proposal): boolean {
  if (by === 'coordinated-verb') return true
  return by === 'participle' && cue !== undefined && tokens[tokenFrom(cue.start) - 1]?.text === ','
}

/** The same words are the source of both. */
const isOfSame = ({ source: [one] }: Proposal, { source: [other] }: Proposal) =>
  one !== undefined && other !== undefined && overlaps(one, other)

/** Where the words before "and called" end, a comma not among them; the cue's own place where no conjunction is there. */
function beforeConjunction({ tokenFrom, tokens }: Context, start: number): number {
  let at = tokenFrom(start) - 1
  while (/^(?:RB|,)$/.test(tokens[at]?.tag ?? '')) at--
  if (tokens[at]?.tag !== 'CC') return tokens[at + 1]?.text === ',' ? (tokens[at]?.end ?? start) : start
  while (tokens[at - 1]?.text === ',') at--
  return tokens[at - 1]?.end ?? start
}
