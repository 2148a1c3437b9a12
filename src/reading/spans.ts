/** How stretches of text stand to each other. */
import type { Span } from './model.ts'

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

export const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Characters in all of the spans together. */
export const lengthOf = (spans: readonly Span[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)
