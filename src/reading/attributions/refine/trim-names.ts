/**
 * Names that the tokens cut in two leave a piece in what is said: “Stay,” she wrote on | X. “We will come.” · He told
 * Kestrel. | com it was over. The piece is none of the content.
 */
import type { Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { addressEnd } from '../syntax/phrases.ts'

export const trimNames = (context: Context, proposals: Proposal[]): Proposal[] =>
  proposals.map((proposal) => {
    const content = proposal.content.flatMap((span) => withoutPiece(context, span) ?? [])
    const isSame = content.every((span, index) => span === proposal.content[index])
    return isSame || content.length === 0 ? proposal : { ...proposal, content }
  })

/** The span from after the piece on; none where nothing is left. */
function withoutPiece({ tokenFrom, tokens }: Context, span: Span): Span | undefined {
  const first = tokenFrom(span.start)
  const end = pieceEnd(tokens, first)
  if (end === first) return span
  const start = tokens[end]?.start ?? span.end
  return start < span.end ? { start, end: span.end } : undefined
}

/** One past the piece of a name that the token at `first` begins; `first` where it begins none. */
function pieceEnd(tokens: readonly Token[], first: number): number {
  if (tokens[first]?.text === 'X.' && tokens[first - 1]?.lower === 'on') return first + 1
  const end = first > 1 ? addressEnd(tokens, first - 1) : 0
  return Math.max(end, first)
}
