/** Which spans hold which figures, in one pass over both, so that the work grows with the text alone. */
import type { Span } from '../../model.ts'

/**
 * Makes a function that gives the items one of whose spans holds the asked span, the shortest first. Ask in the
 * order of the text: what ended before the asked span is forgotten.
 */
export function holders<Item>(
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): (inner: Span) => Item[] {
  const waiting = items.flatMap((item) => spansOf(item).map(({ start, end }) => ({ start, end, item })))
  waiting.sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof waiting = []
  return (inner) => {
    for (let one = waiting[next]; one && one.start <= inner.start; one = waiting[++next]) open.push(one)
    open = open.filter(({ end }) => end > inner.start)
    return open
      .filter(({ end }) => inner.end <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .map(({ item }) => item)
  }
}
