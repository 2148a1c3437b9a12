/** The headline states as fact what the body doubts, only attributes, or hedges. */
import type { Caveat, CaveatKind, Note } from '../../model.ts'
import type { NoteContext } from '../rule.ts'
import { overlaps } from '../text.ts'
import type { Headline } from './headline.ts'

/** Caveats that make a statement less than a fact. */
const doubts: ReadonlySet<CaveatKind> = new Set([
  'unverified',
  'authenticity',
  'claim',
  'hearsay',
  'disputed',
  'preliminary',
])

export function asFact(headline: Headline, { reading }: NoteContext): Note[] {
  if (headline.guarded) return []
  for (const { sentence } of headline.matches) {
    const doubt = reading.caveats.find((caveat) => doubts.has(caveat.kind) && speaksOf(caveat, sentence))
    if (doubt) return [note('headline', headline, doubt, sentence)]
  }
  return []
}

/** The caveat stands in the sentence, or the sentence is what it speaks of. */
const speaksOf = (caveat: Caveat, sentence: { start: number; end: number }) =>
  overlaps(caveat, sentence) || (caveat.scope !== undefined && overlaps(caveat.scope, sentence))

function note(
  kind: string,
  headline: Headline,
  caveat: Caveat,
  sentence: { start: number; end: number },
): Note {
  return {
    kind,
    detail: { caveat: caveat.kind },
    spans: [
      { start: headline.start, end: headline.end },
      { start: sentence.start, end: sentence.end },
    ],
  }
}
