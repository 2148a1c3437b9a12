/**
 * Pairs quotation marks: “ ”, ‘ ’, « », „ “, and straight " and '. A quotation that runs over several paragraphs
 * (each opened anew, only the last closed) comes out as one Quotation a paragraph, the later ones `continued`.
 */
import type { Span } from '../model.ts'

export interface Quotation extends Span {
  /** What stands between the marks. */
  inner: Span
  /** How many quotations it stands in: 0 for the outermost. */
  depth: number
  /** It goes on from the paragraph before. */
  continued: boolean
  /** It has its closing mark, or is carried on by the next paragraph. */
  closed: boolean
}

interface Open {
  at: number
  mark: string
  depth: number
  continued: boolean
}

/** What closes each mark. Pages mix curly and straight ones: “…" and "…” are quotations too. */
const closing: Record<string, string> = { '“': '”"', '‘': '’', '«': '»', '„': '“”', '"': '"”', "'": "'" }
/** Nobody quotes deeper; marks that a page heaps up would otherwise cost the square of their number. */
const deepest = 12
const marks = /["“”„«»'‘’]/g
const wordCharacter = /[\p{L}\p{N}]/u
const beforeOpening = /[\s([—–\-/:“‘"'«„]/

/** All quotations of `text`, by start. Work grows with the text alone. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = []
  let carried: Open | undefined
  const found = text.matchAll(marks)
  let match = found.next().value
  paragraphs.forEach((paragraph, number) => {
    const open: Open[] = []
    for (; match && match.index < paragraph.end; match = found.next().value)
      step(match[0], match.index, paragraph, open)
    const left = open.find((one) => one.mark === '“' || one.mark === '"' || one.mark === '«')
    const next = paragraphs[number + 1]
    const goesOn = left !== undefined && next !== undefined && text[next.start] === left.mark
    if (left && (goesOn || left.mark !== '"')) {
      quotations.push(make(left, paragraph.end, paragraph.end, goesOn))
    }
    carried = goesOn ? left : undefined
  })
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end)

  function step(mark: string, at: number, paragraph: Span, open: Open[]): void {
    const before = at > paragraph.start ? (text[at - 1] as string) : ' '
    const after = at + 1 < paragraph.end ? (text[at + 1] as string) : ' '
    const insideWord = wordCharacter.test(before) && wordCharacter.test(after)
    if (insideWord && (mark === '’' || mark === "'")) return
    // “…’’: two single marks for a double one
    const doubled = mark === '’' && after === '’' ? lastIndexOf(open, '”') : -1
    if (doubled >= 0) {
      const begun = open[doubled] as Open
      open.length = doubled
      quotations.push(make(begun, at, at + 2, true))
      return
    }
    const matching = lastIndexOf(open, mark)
    const isNested = matching >= 0 && open[matching]?.mark !== mark
    const isStraight = mark === '"' || mark === "'"
    const opens = isStraight
      ? (matching < 0 || isNested) &&
        beforeOpening.test(before) &&
        !/\s/.test(after) &&
        !isElision(text, mark, at)
      : closing[mark] !== undefined && !(mark === '“' && matching >= 0 && open[matching]?.mark === '„')
    if (opens) {
      if (open.length === deepest) return
      const continued = at === paragraph.start && carried?.mark === mark
      open.push({ at, mark, depth: open.length, continued })
      return
    }
    if (matching < 0) return
    if (mark === "'" && wordCharacter.test(after)) return
    const begun = open[matching] as Open
    open.length = matching
    quotations.push(make(begun, at, at + 1, true))
  }

  function make(open: Open, innerEnd: number, end: number, closed: boolean): Quotation {
    return {
      start: open.at,
      end,
      inner: { start: open.at + 1, end: innerEnd },
      depth: open.depth,
      continued: open.continued,
      closed,
    }
  }
}

/** The last open quotation that `mark` can close. */
function lastIndexOf(open: readonly Open[], mark: string): number {
  for (let index = open.length - 1; index >= 0; index--) {
    if (closing[(open[index] as Open).mark]?.includes(mark)) return index
  }
  return -1
}

/** 'em, 'til, '90s: an apostrophe, not an opening mark. */
function isElision(text: string, mark: string, at: number): boolean {
  return mark === "'" && /^(?:\d0s|em\b|til\b|tis\b|cause\b|n\b)/i.test(text.slice(at + 1, at + 7))
}
