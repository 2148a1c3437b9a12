/** The card as it stands on a page: the article's text with its marks, and the card of one of them open. */
import type { Part, Positions } from '../../../src/article/positions.ts'
import { createCard } from '../../../src/page/card.ts'
import { explain } from '../../../src/page/explain.ts'
import { highlightStyle } from '../../../src/page/look.ts'
import { marksOf } from '../../../src/page/marks.ts'
import { createPainter } from '../../../src/page/paint.ts'
import type { Span } from '../../../src/reading/model.ts'
import type { Settings } from '../../../src/settings/schema.ts'
import { setDocumentLanguage } from '../../../src/ui/i18n.ts'
import { article, reading, text } from '../article.ts'

/** Shows the card of the mark by this id. Its shadow root is open here, for accessibility tests to look into. */
export function showCard(id: string, settings: Settings): void {
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' })
  }
  const { signal } = new AbortController()
  const positions = layOut(settings.theme === 'dark')
  const style = document.createElement('style')
  style.textContent = highlightStyle(settings)
  document.head.append(style)
  const marks = marksOf(reading, settings)
  const mark = marks.find((each) => each.id === id)
  if (!mark) throw new Error(`no mark ${id}`)
  const painter = createPainter(signal)
  painter.marks(marks, positions)
  const said = reading.attributions.find((attribution) => attribution.id === id)
  painter.layer('content', said?.content ?? [], positions)
  const card = createCard({ closed() {}, step() {} }, signal)
  const anchor = mark.spans.flatMap((span) => positions.ranges(span))
  const { theme, palette } = settings
  card.open(id, explain(reading, mark), anchor, { theme, palette, focus: true })
}

/** The article as a page, and where its text stands there. */
function layOut(dark: boolean): Positions {
  setDocumentLanguage('A page')
  document.documentElement.dir = 'ltr' // the page's, not ours
  const page = document.createElement('main')
  page.lang = 'en'
  page.style.cssText = `margin: 0; padding: 24px 32px; font: 18px/1.6 Georgia, serif; ${dark ? 'background: #16181c; color: #ebe8e2' : 'background: #fff; color: #1c1f24'}`
  const nodes = article.blocks.map((block) => {
    const element = document.createElement(block.kind === 'title' ? 'h1' : 'p')
    element.textContent = text.slice(block.start, block.end)
    page.append(element)
    return { ...block, node: element.firstChild as Text }
  })
  document.body.style.margin = '0'
  document.body.replaceChildren(page)
  const parts = (span: Span): Part[] => {
    const block = nodes.find(({ start, end }) => span.start >= start && span.end <= end)
    return block ? [{ node: block.node, from: span.start - block.start, to: span.end - block.start }] : []
  }
  const ranges = (span: Span): Range[] =>
    parts(span).map(({ node, from, to }) => {
      const range = new Range()
      range.setStart(node, from)
      range.setEnd(node, to)
      return range
    })
  return { parts, ranges, at: () => null, offsetOf: () => null, intact: () => true }
}
