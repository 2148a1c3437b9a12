/** What tests see of a page: its marks, its card, its DOM. Works in any browser that puppeteer drives. */
import type { Page } from 'puppeteer-core'

export interface Marks {
  source: string[]
  figure: string[]
  caveat: string[]
  content: string[]
  glow: string[]
}

/** The marked words by kind, as the highlight registry has them; words that are gone from the page are not there. */
export function marksOn(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = { source: [], figure: [], caveat: [], content: [], glow: [] }
    for (const [name, highlight] of CSS.highlights) {
      const [, kind = ''] = /^caveat-lector-(\w+)-(?:light|dark)$/.exec(name) ?? []
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!startContainer.isConnected) continue
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        marks[kind]?.push(range.toString())
      }
    }
    return marks as unknown as Marks
  })
}

/** How many marks there are of all kinds. */
export async function countMarks(page: Page): Promise<number> {
  const { source, figure, caveat } = await marksOn(page)
  return source.length + figure.length + caveat.length
}

/** The middle of the first place where `words` stand on the page, scrolled into view. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const start = node.data.indexOf(words)
      if (start < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + words.length)
      const [box] = range.getClientRects()
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`not on the page: ${words}`)
  }, words)
}
