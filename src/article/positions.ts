/**
 * Where each character of an article's text stands in the live page. Text nodes are told from the live document, so
 * nothing has to be mapped back; a range is made per text node, because a range across elements would also take in
 * what the text leaves out.
 */
import type { Leaf } from './leaves.ts'
import type { Span } from './model.ts'

/** A place in the page: a text node, and an offset in UTF-16 code units inside its data. */
export interface Place {
  node: Text
  offset: number
}

/** Part of a text node: the characters from `from` to `to`. */
export interface Part {
  node: Text
  from: number
  to: number
}

/** A leaf of the page and where its text starts in the article's text. */
export interface Placed {
  leaf: Leaf
  start: number
}

export interface Positions {
  /**
   * The place of a character. White space that the text puts between blocks, and at a line break, stands nowhere in
   * the page: it gets the end of the words before it. Null only outside the text, or where it is empty.
   */
  at(offset: number): Place | null
  /** The parts of text nodes that the span's characters stand in, in order; clipped to the text. */
  parts(span: Span): Part[]
  /** The same as live Ranges, each of which slows the page's own changes until the browser has collected it. */
  ranges(span: Span): Range[]
  /** The offset in the text of a place in the page; null where that place is no part of the text. */
  offsetOf(node: Node, offset: number): number | null
  /** True as long as the page still holds every text node of the article with the words that were read. */
  intact(): boolean
}

interface Stretch {
  start: number
  length: number
  node: Text
  from: number
}

/** Positions of a text that `placed` leaves make up. Looking one up takes time in the logarithm of their number. */
export function createPositions(placed: readonly Placed[]): Positions {
  const stretches: Stretch[] = []
  for (const { leaf, start } of placed)
    for (const run of leaf.runs)
      stretches.push({
        start: start + run.start,
        length: run.length,
        node: run.node as unknown as Text,
        from: run.from,
      })
  const wordsOf = new Map<Text, string>()
  for (const { node } of stretches) wordsOf.set(node, node.data)

  /** Index of the last stretch that starts at or before `offset`; -1 for none. */
  function indexAt(offset: number): number {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle] as Stretch).start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  function parts({ start, end }: Span): Part[] {
    const found: Part[] = []
    for (let index = Math.max(0, indexAt(start)); index < stretches.length; index++) {
      const stretch = stretches[index] as Stretch
      if (stretch.start >= end) break
      const from = stretch.from + Math.max(0, start - stretch.start)
      const to = stretch.from + Math.min(stretch.length, end - stretch.start)
      if (to <= from) continue
      const last = found[found.length - 1]
      if (last && last.node === stretch.node) last.to = to
      else found.push({ node: stretch.node, from, to })
    }
    // the page may have shortened a node since
    return found.filter(({ node, to }) => to <= node.data.length)
  }

  return {
    at(offset) {
      const stretch = stretches[indexAt(offset)]
      if (!stretch) return null
      return { node: stretch.node, offset: stretch.from + Math.min(offset - stretch.start, stretch.length) }
    },

    parts,

    ranges: (span) =>
      parts(span).map(({ node, from, to }) => {
        const range = node.ownerDocument.createRange()
        range.setStart(node, from)
        range.setEnd(node, to)
        return range
      }),

    offsetOf(node, offset) {
      for (const stretch of stretches)
        if (stretch.node === node && offset >= stretch.from && offset <= stretch.from + stretch.length)
          return stretch.start + offset - stretch.from
      return null
    },

    intact() {
      for (const [node, words] of wordsOf) if (!node.isConnected || node.data !== words) return false
      return true
    },
  }
}
