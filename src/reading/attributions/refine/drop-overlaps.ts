/** Where several proposals hold the same cue, the surest stays; of equals, the one with a source and more content. */
import type { Span } from '../../model.ts'
import { lengthOf } from '../../spans.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'

export function dropOverlaps(context: Context, proposals: Proposal[]): Proposal[] {
  const ranked = [...proposals].sort(
    (a, b) =>
      b.probability - a.probability ||
      b.source.length - a.source.length ||
      lengthOf(b.content) - lengthOf(a.content),
  )
  const kept: Proposal[] = []
  const taken = new Uint8Array(context.text.length)
  for (const proposal of ranked) {
    const hasCue = proposal.cue.some(({ start, end }) => /\p{L}/u.test(context.text.slice(start, end)))
    const places = hasCue ? proposal.cue : proposal.source
    if (places.some((span) => taken[span.start])) continue
    for (const { start, end } of places) taken.fill(1, start, end)
    kept.push(proposal)
  }
  // of verbs that share their subject the first comes first
  return kept.sort((a, b) => firstPlace(a) - firstPlace(b) || cueStart(a) - cueStart(b))
}

/** Where an attribution stands in the text: at the first of its words. */
export function firstPlace({ source, cue, content }: Proposal): number {
  return Math.min(firstStart(source), firstStart(cue), firstStart(content))
}

const cueStart = ({ cue: [first] }: Proposal) => first?.start ?? 0

function firstStart(spans: readonly Span[]): number {
  let first = Infinity
  for (const { start } of spans) if (start < first) first = start
  return first
}
