/** What tests see of a page: its marks, its card, its DOM. Works in any browser that puppeteer drives. */
import type { Page } from 'puppeteer-core'
import { until } from './until.ts'

export interface Marks {
  source: string[]
  figure: string[]
  caveat: string[]
  content: string[]
  glow: string[]
}

/** The marked words by kind, as the highlight registry has them; words that are gone from the page are not there. */
export function marksOn(page: Page): Promise<Marks> {
  return page.evaluate(marksHere)
}

/** In a page: its marks. */
function marksHere(): Marks {
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
}

/**
 * Has the page write down what glows from now on, and gives all that did: a glow is over after a second, before a busy
 * machine has looked. The page's own clock sees each, because it runs out after it.
 */
export async function watchGlow(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(
    `${marksHere}; var glowed = []; setInterval(() => { const { glow } = marksHere(); if (glow.length) glowed.push(...glow) }, 20)`,
  )
  return () => page.evaluate(() => (globalThis as unknown as { glowed: string[] }).glowed.join(' '))
}

/**
 * Leads the pointer to a place, until what it does there is to be seen: a window that has just lost its popup drops
 * moves, and so does a busy machine.
 */
export function pointAt<Seen>(
  page: Page,
  { x, y }: { x: number; y: number },
  look: () => Promise<Seen>,
): ReturnType<typeof until<Seen>> {
  return until(async () => {
    await page.mouse.move(x + Math.random(), y, { steps: 2 })
    return look()
  })
}

/** A place without marks. */
export const aside = { x: 5, y: 5 }

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
