/** Ties a caveat to an attribution: the one whose content or cue holds it, else the one that it speaks of. */
import type { Attribution, Span } from '../model.ts'

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const size = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** The id of the innermost attribution whose content or cue holds `marked`, else of the one within its `scope`. */
export function linkToAttribution(
  marked: Span,
  scope: Span | undefined,
  sentence: Span,
  attributions: readonly Attribution[],
): string | undefined {
  const around = attributions.filter(
    (one) =>
      one.cue.some((cue) => touches(cue, marked)) || one.content.some((content) => holds(content, marked)),
  )
  if (around.length > 0) {
    return around.reduce((inner, one) => (size(one.content) < size(inner.content) ? one : inner)).id
  }
  if (!scope || holds(sentence, scope)) return undefined
  return attributions.find((one) => one.content.some((content) => touches(content, scope)))?.id
}
