/** Which marks of a Reading the reader wants to see, in the order of the text. Pure: no page, no browser. */
import type { MarkId, MarkKind } from '../messages.ts'
import type { Attribution, Reading, Span } from '../reading/model.ts'
import type { Settings } from '../settings/schema.ts'

export interface Mark {
  id: MarkId
  kind: MarkKind
  /** The words to mark: for a source those that name it and those that tie it to what it says. */
  spans: Span[]
}

/** The part of the settings that marks hang on. */
export type MarkSettings = Pick<Settings, 'marks' | 'hedges' | 'plainFigures' | 'caveatsOff'>

/** Marks to show, sorted by where they start; at the same place sources before figures before caveats. */
export function marksOf(reading: Reading, settings: MarkSettings): Mark[] {
  const marks: Mark[] = []
  if (settings.marks.sources)
    for (const attribution of reading.attributions) {
      const spans = tieOf(attribution)
      if (spans.length > 0) marks.push({ id: attribution.id, kind: 'source', spans })
    }
  if (settings.marks.figures)
    for (const { id, start, end, estimated } of reading.figures)
      if (estimated || settings.plainFigures) marks.push({ id, kind: 'figure', spans: [{ start, end }] })
  if (settings.marks.caveats)
    for (const { id, start, end, kind } of reading.caveats)
      if (!settings.caveatsOff.includes(kind) && (kind !== 'hedge' || settings.hedges))
        marks.push({ id, kind: 'caveat', spans: [{ start, end }] })
  return marks.sort((a, b) => startOf(a) - startOf(b))
}

/** Estimates and caveats among the marks: the number on the toolbar icon. */
export function countForBadge(reading: Reading, marks: readonly Mark[]): number {
  const estimates = new Set(reading.figures.filter((figure) => figure.estimated).map((figure) => figure.id))
  return marks.filter((mark) => mark.kind === 'caveat' || estimates.has(mark.id)).length
}

/** Ids of the marks that an id stands for: a source's attributions, or the mark itself. */
export function marksBehind(reading: Reading, id: MarkId): MarkId[] {
  return id.startsWith('s')
    ? reading.attributions.filter(({ sources }) => sources.includes(id)).map((attribution) => attribution.id)
    : [id]
}

/** Spans of a mark in a Reading, also of one that the settings hide; empty where there is none by that id. */
export function spansOf(reading: Reading, id: MarkId): Span[] {
  const attribution = reading.attributions.find((each) => each.id === id)
  if (attribution) {
    const spans = tieOf(attribution)
    return spans.length > 0 ? spans : attribution.content
  }
  const found = [...reading.figures, ...reading.caveats].find((each) => each.id === id)
  return found ? [{ start: found.start, end: found.end }] : []
}

/** Source and cue in the order of the text; one span where only a space stands between them. */
function tieOf({ sourceSpans, cue }: Attribution): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...sourceSpans, ...cue].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined.filter(({ start, end }) => end > start)
}

const startOf = (mark: Mark): number => mark.spans[0]?.start ?? 0
