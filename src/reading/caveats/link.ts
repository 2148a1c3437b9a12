/** Ties a caveat to an attribution: the one whose content or cue holds it, else the one that it speaks of. */
import type { Span } from '../model.ts'
import { sentenceIndexAt } from '../text/by-sentence.ts'
import type { Context } from './rule.ts'

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const size = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** The id of the innermost attribution whose content or cue holds `marked`, else of the one within its `scope`. */
export function linkToAttribution(
  marked: Span,
  scope: Span | undefined,
  { document, attributions }: Context,
): string | undefined {
  const { sentences } = document
  const own = sentenceIndexAt(sentences, marked.start)
  const around = (attributions[own] ?? []).filter(
    (one) =>
      one.cue.some((cue) => touches(cue, marked)) || one.content.some((content) => holds(content, marked)),
  )
  if (around.length > 0) {
    return around.reduce((inner, one) => (size(one.content) < size(inner.content) ? one : inner)).id
  }
  const spoken = scope && sentenceIndexAt(sentences, scope.start)
  if (!scope || spoken === undefined || spoken === own) return undefined
  return attributions[spoken]?.find((one) => one.content.some((content) => touches(content, scope)))?.id
}
