/**
 * Marks on the page, by the browser's highlight registry: nothing in the page's DOM. Ranges are static: live ones would
 * slow the page's own changes, and what a change breaks is found again anyway.
 */
import type { Positions } from '../article/positions.ts'
import type { MarkId } from '../messages.ts'
import type { Span } from '../reading/model.ts'
import { createGrounds } from './ground.ts'
import { type Ground, grounds, highlightName, type Layer, layers } from './look.ts'
import type { Mark } from './marks.ts'

/** What TypeScript's own library does not know yet. */
interface HighlightHit {
  ranges: AbstractRange[]
}
type Registry = HighlightRegistry & { highlightsFromPoint?(x: number, y: number): HighlightHit[] }

export interface Painter {
  /** Paints these marks in place of all others. */
  marks(marks: readonly Mark[], positions: Positions): void
  /** Paints spans in a layer of their own, in place of what was there; none clears it. */
  layer(layer: 'content' | 'glow', spans: readonly Span[], positions: Positions | null): void
  /** Ids of the marks under a point of the viewport, the one that is painted on top first. */
  at(x: number, y: number): MarkId[]
  /** Paints all again where the page has cleared the registry. */
  restore(): void
  /** Takes everything away. */
  clear(): void
}

/** A painter for this page, until the signal aborts. */
export function createPainter(signal: AbortSignal): Painter {
  const registry = CSS.highlights as Registry
  /** Our own record: a content script cannot walk through a highlight in Firefox, and the page may change it. */
  const painted = new Map<string, Highlight>()
  let marksAt = new Map<string, MarkId>()
  let order = new Map<MarkId, number>()

  // What a version before this one has left here: Firefox ends its scripts without a word, so that it could not clear up.
  if (registry.size > 0)
    for (const layer of layers) for (const ground of grounds) registry.delete(highlightName(layer, ground))

  function set(layer: Layer, ground: Ground, ranges: readonly StaticRange[]): void {
    const name = highlightName(layer, ground)
    if (ranges.length === 0) {
      remove(name)
      return
    }
    const highlight = new Highlight(...ranges)
    highlight.priority = layers.indexOf(layer)
    painted.set(name, highlight)
    registry.set(name, highlight)
  }

  /** Leaves alone what is no longer ours: after an update, the next version's marks have the same names. */
  function remove(name: string): void {
    const highlight = painted.get(name)
    if (highlight && registry.get(name) === highlight) registry.delete(name)
    painted.delete(name)
  }

  function clear(): void {
    for (const name of [...painted.keys()]) remove(name)
    marksAt = new Map()
    order = new Map()
  }
  signal.addEventListener('abort', clear)

  return {
    marks(marks, positions) {
      const groundAt = createGrounds()
      const lists = new Map<string, StaticRange[]>()
      marksAt = new Map()
      order = new Map(marks.map((mark, index) => [mark.id, layers.indexOf(mark.kind) * marks.length + index]))
      for (const mark of marks)
        for (const range of mark.spans.flatMap((span) => staticRanges(positions, span))) {
          const name = `${mark.kind} ${groundAt(range.startContainer)}`
          const list = lists.get(name)
          if (list) list.push(range)
          else lists.set(name, [range])
          marksAt.set(keyOf(range, mark.kind), mark.id)
        }
      for (const kind of ['source', 'figure', 'caveat'] as const)
        for (const ground of grounds) set(kind, ground, lists.get(`${kind} ${ground}`) ?? [])
    },

    layer(layer, spans, positions) {
      const groundAt = createGrounds()
      const ranges = positions ? spans.flatMap((span) => staticRanges(positions, span)) : []
      for (const ground of grounds)
        set(
          layer,
          ground,
          ranges.filter((range) => groundAt(range.startContainer) === ground),
        )
    },

    at(x, y) {
      if (marksAt.size === 0) return []
      const ids = new Set<MarkId>()
      for (const { ranges } of registry.highlightsFromPoint?.(x, y) ?? [])
        for (const range of ranges)
          for (const kind of ['caveat', 'figure', 'source'] as const) {
            const id = marksAt.get(keyOf(range, kind))
            if (id) ids.add(id)
          }
      return [...ids].sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0))
    },

    restore() {
      for (const [name, highlight] of painted)
        if (registry.get(name) !== highlight) registry.set(name, highlight)
    },

    clear,
  }
}

let lastNode = 0
const nodeNumbers = new WeakMap<Node, number>()

/** A range by what it covers: the browser does not promise to hand back the very object that was painted. */
function keyOf({ startContainer, startOffset, endOffset }: AbstractRange, kind: string): string {
  let node = nodeNumbers.get(startContainer)
  if (node === undefined) {
    node = ++lastNode
    nodeNumbers.set(startContainer, node)
  }
  return `${kind} ${node} ${startOffset} ${endOffset}`
}

function staticRanges(positions: Positions, span: Span): StaticRange[] {
  return positions
    .parts(span)
    .map(
      ({ node, from, to }) =>
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    )
}
