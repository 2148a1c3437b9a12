/** An entry stands next to its text: which sentence that is, and how it falls into marked and plain pieces. */
import type { Span } from '../reading/model.ts'

/** Index of the first of `spans` (sorted, apart) that ends after `offset`. Binary search. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Words shown of a passage before it is cut, in UTF-16 code units. */
const longest = 420

export interface Passage extends Span {
  /** The passage was cut: there is more of it on this side. */
  cutStart: boolean
  cutEnd: boolean
}

/**
 * The whole sentence or sentences around `core`, cut at a word where they are too long to take in at a glance.
 * What is in `core` is kept up to the limit.
 */
export function passageAround(text: string, sentences: readonly Span[], core: Span): Passage {
  const first = sentences[firstEndingAfter(sentences, core.start)]
  const last = sentences[firstEndingAfter(sentences, Math.max(core.start, core.end - 1))]
  const start = first ? Math.min(first.start, core.start) : core.start
  const end = last && last.start < core.end ? Math.max(last.end, core.end) : core.end
  if (end - start <= longest) return { start, end, cutStart: false, cutEnd: false }
  const from =
    core.end - start <= longest ? start : wordStart(text, Math.max(start, core.start - 40), core.start)
  const to = Math.min(end, wordEnd(text, from + longest))
  return { start: from, end: to, cutStart: from > start, cutEnd: to < end }
}

/** The first start of a word at or after `offset`, not beyond `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
  const space = text.indexOf(' ', offset)
  return space < 0 || space >= limit ? limit : space + 1
}

/** The last end of a word before `offset`. */
function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset)
  return space > offset - 60 ? space : offset
}

/** Words to set apart, and what as: "source", "cue", "content", "figure", "why", "caveat", "scope", … */
export interface Marked extends Span {
  as: string
}

/** A stretch of text, and everything that it is marked as; the names are sorted. */
export interface Piece {
  text: string
  as: string[]
}

/** `within` of `text` as pieces in order, cut wherever a mark begins or ends; joined they give the text again. */
export function piecesOf(text: string, within: Span, marks: readonly Marked[]): Piece[] {
  const inside = marks.filter(
    (mark) => mark.start < within.end && mark.end > within.start && mark.end > mark.start,
  )
  const cuts = new Set([within.start, within.end])
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, within.start))
    cuts.add(Math.min(mark.end, within.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (let index = 0; index + 1 < places.length; index++) {
    const start = places[index] as number
    const end = places[index + 1] as number
    const as = inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.as)
    pieces.push({ text: text.slice(start, end), as: [...new Set(as)].sort() })
  }
  return pieces
}

/** The smallest span around all of `spans`; undefined where there are none. */
export function around(spans: readonly Span[]): Span | undefined {
  const [first, ...rest] = spans
  if (!first) return undefined
  return rest.reduce<Span>(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    { start: first.start, end: first.end },
  )
}

/** Quoted words for a line of the frame: white space folded, at most `length` characters. */
export function snippet(text: string, span: Span, length = 80): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return words.length <= length ? words : `${words.slice(0, wordEnd(words, length)).trimEnd()}…`
}
