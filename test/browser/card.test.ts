/** The card by a mark, the glow, and stepping from mark to mark: by pointer and by keyboard. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageState } from '../../src/messages.ts'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { aside, marksOn, placeOf, pointAt, watchGlow } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage({ end: '<div style="height: 3000px"></div>' }))
})
afterAll(() => chromium?.close())

/** The words in the card, which stand in a closed shadow root: only DevTools can see them. Null where there is none. */
async function cardOn(page: Page): Promise<string | null> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  await session.detach()
  type Node = typeof root
  const text = (node: Node): string =>
    [node.nodeType === 3 ? node.nodeValue : '', ...(node.children ?? []).map(text)].join(' ')
  const find = (node: Node): string | null => {
    if (node.attributes?.includes('popover') && node.shadowRoots?.[0]?.shadowRootType === 'closed')
      return text(node.shadowRoots[0]).replace(/\s+/g, ' ').trim()
    for (const child of node.children ?? []) {
      const found = find(child)
      if (found !== null) return found
    }
    return null
  }
  return find(root)
}

test('the pointer on a mark opens its card, off it the card goes, and nothing of ours is left', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  const card = await pointAt(page, await placeOf(page, 'Nearly half'), () => cardOn(page))
  expect(card).toContain('Estimate')
  expect(card).toContain('“Nearly”')
  await pointAt(page, aside, async () => (await cardOn(page)) === null)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html)
  await page.close()
})

test('while a source’s card is open, what it is said to have said is tinted', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  expect((await marksOn(page)).content).toEqual([])
  const content = async () => (await marksOn(page)).content.join(' ')
  const place = await placeOf(page, 'Lena Brodt, said')
  await pointAt(page, place, async () => (await content()).includes('by a hair'))
  await pointAt(page, aside, async () => (await content()) === '')
  await page.close()
})

test('the card stands beside the words, inside the window', async () => {
  const page = await chromium.open(`${news}/flood`)
  await page.setViewport({ width: 400, height: 500 })
  await chromium.read(page)
  const { x, y } = await placeOf(page, 'could not be')
  await pointAt(page, { x, y }, () => cardOn(page))
  const box = await page.evaluate(() => {
    const host = [...document.documentElement.children].find((element) => element.hasAttribute('popover'))
    const { left, top, right, bottom } = host?.getBoundingClientRect() ?? new DOMRect()
    return { left, top, right, bottom }
  })
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(400)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.bottom).toBeLessThanOrEqual(500)
  expect(y < box.top || y > box.bottom || x < box.left || x > box.right).toBe(true)
  await page.close()
})

test('by keyboard: to the next mark, on with the card’s own buttons, and Escape gives the keyboard back', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const glowed = await watchGlow(page)
  await page.bringToFront()
  await until(() => page.evaluate(() => document.hasFocus()))
  expect(await chromium.ask(page, 'page/step', { by: 1, kind: 'caveat' })).toBe(true)
  const first = await until(() => cardOn(page))
  await until(glowed)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const second = await until(async () => {
    const words = await cardOn(page)
    return words !== first && words
  })
  expect(second).not.toBe(first)
  await page.keyboard.press('Escape')
  await until(async () => (await cardOn(page)) === null)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.close()
})

test('showing a mark scrolls to it and lets it glow for a moment', async () => {
  const page = await chromium.open(`${news}/live-blog.html`)
  const state = await chromium.read(page)
  if (state.state !== 'read') throw new Error(state.state)
  const last = state.reading.attributions.findLast((attribution) => attribution.sourceSpans.length > 0)
  if (!last) throw new Error('no attribution')
  const [span] = last.sourceSpans
  const glowed = await watchGlow(page)
  expect(await chromium.ask(page, 'page/show', { mark: last.id })).toBe(true)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  const words = state.reading.text.slice(span?.start, span?.end).split(/\s/)[0] ?? ''
  await until(async () => (await glowed()).includes(words))
  await until(async () => (await marksOn(page)).glow.length === 0)
  await page.close()
})

test('a selection is read, also on a page that is no article', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  await page.evaluate(() => {
    const [, second, third] = document.querySelectorAll('#text p')
    if (second && third) getSelection()?.setBaseAndExtent(second, 0, third, 1)
  })
  expect(await chromium.ask(page, 'page/read', { what: 'selection' })).toBe('read')
  const state = await chromium.ask<PageState>(page, 'page/state')
  expect(state.state === 'read' && state.article.origin).toBe('selection')
  expect(state.state === 'read' && state.reading.text).toMatch(/^The mayor, Lena Brodt.*reports\.$/s)
  expect((await marksOn(page)).source.join()).toContain('Brodt')
  expect((await marksOn(page)).figure.join()).not.toContain('12 people')
  await page.close()
})
