/** Spans of a text, found again in a later text of the same page: after a re-render, or when a live blog has grown. */
import type { Block, Span } from './model.ts'

interface Version {
  text: string
  blocks: readonly Block[]
}

/**
 * How far a span of `before` has moved in `after`: block by block, by the block's words, nearest first where the same
 * words stand twice; in a block that was changed, by the span's own words. Null where they are gone.
 */
export function reanchor(before: Version, after: Version): (span: Span) => Span | null {
  if (before.text === after.text) return (span) => span
  const byWords = new Map<string, Block[]>()
  for (const block of after.blocks) {
    const words = after.text.slice(block.start, block.end)
    const list = byWords.get(words)
    if (list) list.push(block)
    else byWords.set(words, [block])
  }
  const moved = new Map<Block, number | null>()
  let drift = 0
  for (const block of before.blocks) {
    const same = byWords.get(before.text.slice(block.start, block.end)) ?? []
    const target = nearest(same, block.start + drift)
    if (target) {
      drift = target.start - block.start
      same.splice(same.indexOf(target), 1)
    }
    moved.set(block, target ? drift : null)
  }
  return (span) => {
    const block = before.blocks.find(({ start, end }) => span.start >= start && span.start < end)
    if (!block) return null
    const by = moved.get(block)
    if (typeof by === 'number' && span.end <= block.end) return { start: span.start + by, end: span.end + by }
    return byQuote(before.text, after.text, span, drift)
  }
}

function nearest(blocks: readonly Block[], expected: number): Block | undefined {
  let best: Block | undefined
  for (const block of blocks)
    if (!best || Math.abs(block.start - expected) < Math.abs(best.start - expected)) best = block
  return best
}

/** The span's words with some of the words around them, so that a short one is not found in the wrong place. */
function byQuote(before: string, after: string, { start, end }: Span, drift: number): Span | null {
  for (const around of [32, 12]) {
    const from = Math.max(0, start - around)
    const quote = before.slice(from, end + around)
    const found = nearestIndex(after, quote, from + drift)
    if (found >= 0) return { start: found + start - from, end: found + end - from }
  }
  return null
}

function nearestIndex(text: string, words: string, expected: number): number {
  const later = text.indexOf(words, Math.max(0, expected))
  const earlier = text.lastIndexOf(words, Math.max(0, expected))
  if (later < 0 || earlier < 0) return Math.max(later, earlier)
  return later - expected < expected - earlier ? later : earlier
}
