/** Which part of the text is on screen. The browser tells it as the page is scrolled: measuring each block would cost more. */
import type { Article, Span } from '../article/model.ts'
import type { Positions } from '../article/positions.ts'

/**
 * Tells the part of the text whose blocks are on screen, null where none is: soon, and whenever it changes, until the
 * function that is given back is called.
 */
export function watchVisible(
  { blocks }: Article,
  positions: Positions,
  tell: (span: Span | null) => void,
): () => void {
  const spans = new Map<Element, Span>()
  for (const { start, end } of blocks) {
    const element = positions.at(start)?.node.parentElement
    if (element) spans.set(element, { start: spans.get(element)?.start ?? start, end })
  }
  const seen = new Map<Element, Span>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const span = spans.get(target)
      if (span && isIntersecting && boundingClientRect.width > 0) seen.set(target, span)
      else seen.delete(target)
    }
    const on = [...seen.values()]
    tell(
      on.length === 0
        ? null
        : { start: Math.min(...on.map(({ start }) => start)), end: Math.max(...on.map(({ end }) => end)) },
    )
  })
  for (const element of spans.keys()) observer.observe(element)
  return () => observer.disconnect()
}
