/** The headline as the comparisons see it, and the sentences of the body that speak of the same matter. */
import { guards } from '../../languages/en/notes/headline.ts'
import type { Span } from '../../model.ts'
import { holds, overlaps } from '../../spans.ts'
import type { Document } from '../../text/document.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { NoteContext } from '../rule.ts'
import { stemsOf } from '../text.ts'

export interface Headline extends Span {
  text: string
  stems: ReadonlySet<string>
  /** It says itself that it is somebody's word: a caveat, an attribution, a quotation or a speaker's colon. */
  guarded: boolean
  /** The body's sentences that share its matter, the closest first. */
  matches: readonly Match[]
}

export interface Match {
  sentence: Sentence
  /** Share of the headline's stems that the sentence has too, 0 to 1. */
  share: number
  /** How many stems they share. */
  shared: number
}

/** In characters: what is longer is no headline. */
const longestHeadline = 400

/** The title block of the text; undefined where the text has none. */
export function readHeadline({ article, document, reading }: NoteContext): Headline | undefined {
  const block = article.blocks.find(({ kind }) => kind === 'title')
  if (!block || block.end - block.start > longestHeadline) return undefined
  const span = { start: block.start, end: block.end }
  const text = document.text.slice(span.start, span.end)
  const stems = stemsOf(document, span)
  const guarded =
    reading.caveats.some((caveat) => overlaps(caveat, span)) ||
    reading.attributions.some(({ content }) => attributes(content, span, stems, document)) ||
    document.quotations.some((quotation) => holds(span, quotation)) ||
    guards.test(text)
  return { ...span, text, stems, guarded, matches: matchesOf(stems, span, document) }
}

const most = 0.6

/** The attribution lays most of what the headline says at somebody's door. */
function attributes(
  content: readonly Span[],
  headline: Span,
  stems: ReadonlySet<string>,
  document: Document,
) {
  const inside = content
    .filter((part) => holds(headline, part))
    .flatMap((part) => [...stemsOf(document, part)])
  return new Set(inside).size >= most * stems.size
}

/** Further ones add nothing, and an article may be very long. */
const mostMatches = 20

function matchesOf(stems: ReadonlySet<string>, headline: Span, document: Document): Match[] {
  const matches: Match[] = []
  for (const sentence of document.sentences) {
    if (overlaps(sentence, headline)) continue
    const shared = [...stemsOf(document, sentence)].filter((stem) => stems.has(stem)).length
    if (shared >= 2) matches.push({ sentence, shared, share: shared / stems.size })
  }
  matches.sort((a, b) => b.share - a.share || a.sentence.start - b.sentence.start)
  return matches.slice(0, mostMatches)
}

/** A sentence that shares so much of the headline says what the headline says. */
export const closeEnough = 0.5

/** The sentences that say what the headline says. */
export const close = ({ matches }: Headline) => matches.filter(({ share }) => share >= closeEnough)
