/** Bringing words of the page into view. */

import type { Span } from '../article/model.ts'
import type { Positions } from '../article/positions.ts'

/** Left free at the top and bottom of the viewport, in CSS pixels: sites keep bars there. */
const margin = 96

/** Brings the span's first words to the middle of the viewport unless they are in view; false where they are hidden. */
export function scrollTo(span: Span, positions: Positions): boolean {
  const range = positions.ranges(span)[0]
  const element = range?.startContainer.parentElement
  if (!range || !element) return false
  if (isHidden(range)) return false
  if (isInView(range)) return true
  // At once: a page may be long, and motion is to be short.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  if (!isInView(range)) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' })
  return true
}

function isHidden(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect()
  return width === 0 && height === 0
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top >= margin && bottom <= innerHeight - margin
}
