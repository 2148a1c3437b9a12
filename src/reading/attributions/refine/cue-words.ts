/** The words of a proposal, as the refiners look at them. */
import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'

/** The cue is more than a mark. */
export const hasWords = ({ text }: Context, cue: readonly Span[]) =>
  cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))

/** Indices of the tokens of a cue. */
export function cueWords(context: Context, { cue }: Pick<Proposal, 'cue'>): number[] {
  return cue.flatMap((span) => {
    const first = context.tokenFrom(span.start)
    return Array.from({ length: context.tokenFrom(span.end) - first }, (_, offset) => first + offset)
  })
}

/** A span holds a finite verb or an infinitive. */
export const hasVerb = (
  { tokenFrom, tokens }: Context,
  { start, end }: Span,
  kinds = /^(?:VB[DZP]|MD|TO)$/,
) => tokens.slice(tokenFrom(start), tokenFrom(end)).some(({ tag }) => kinds.test(tag))
