/** The same on pages in Firefox, on a site that is read by itself. What a click opens is in firefox-views.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageState } from '../../src/messages.ts'
import { articlePage } from './articles.ts'
import { type Firefox, startFirefox } from './firefox.ts'
import { aside, countMarks, marksOn, placeOf, pointAt, watchGlow } from './page.ts'
import { news, requestsByOthers } from './site.ts'
import { until } from './until.ts'

let firefox: Firefox
beforeAll(async () => {
  firefox = await startFirefox()
  firefox.site.put('/flood', articlePage({ end: '<div style="height: 2000px"></div>' }))
  await firefox.allow([`${news}/*`])
  await firefox.change({ when: 'sites', sites: [news] })
})
afterAll(() => firefox?.close())

test('a site that is allowed is read and marked by itself, and nothing in the page changes', async () => {
  const page = await firefox.open(`${news}/court-case.html`)
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  await until(() => countMarks(page))
  const marks = await marksOn(page)
  for (const kind of ['source', 'figure', 'caveat'] as const) expect(marks[kind].length).toBeGreaterThan(2)
  await until(async () => Number(await firefox.badge(page)) > 0)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  await page.close()
})

test('marks are there under the strictest policy and Trusted Types', async () => {
  const page = await firefox.open(`${news}/trusted-types.html`)
  await until(() => countMarks(page))
  await page.close()
})

test('a page that is no article stays as it is', async () => {
  const page = await firefox.open(`${news}/flood`)
  await until(() => countMarks(page))
  const shop = await firefox.open(`${news}/shop.html`)
  const popup = await firefox.click(shop)
  expect(await popup.words()).not.toBe('')
  expect(await countMarks(shop)).toBe(0)
  await popup.close()
  await Promise.all([page.close(), shop.close()])
})

test('the pointer on a mark opens its card, off it nothing of ours is left', async () => {
  const page = await firefox.open(`${news}/flood`)
  await until(() => countMarks(page))
  const hosts = () => page.evaluate(() => document.querySelectorAll('html > [popover]').length)
  await pointAt(page, await placeOf(page, 'Nearly half'), async () => (await hosts()) === 1)
  await pointAt(page, aside, async () => (await hosts()) === 0)
  await page.close()
})

test('marks are found again after a new render, and in the story that is navigated to', async () => {
  const page = await firefox.open(`${news}/rerender.html`)
  await until(() => countMarks(page))
  const before = await marksOn(page)
  const old = await page.evaluateHandle(() => document.querySelector('article p')?.firstChild as Text)
  await page.click('#again')
  await until(() => old.evaluate((node) => !node.isConnected))
  await expect.poll(() => marksOn(page)).toEqual(before)
  await page.goto(`${news}/single-page-app.html?story=strike`)
  await until(async () => (await marksOn(page)).source.join().includes('Farrant'))
  await page.click('[data-story="bees"]')
  await until(async () => (await marksOn(page)).source.join().includes('Holt'))
  expect((await marksOn(page)).source.join()).not.toContain('Farrant')
  await page.close()
})

test('showing a mark scrolls to it and lets it glow', async () => {
  const page = await firefox.open(`${news}/court-case.html`)
  await until(() => countMarks(page))
  const state = await firefox.ask<PageState>(page, 'page/state')
  if (state.state !== 'read') throw new Error(state.state)
  const glowed = await watchGlow(page)
  expect(await firefox.ask(page, 'page/show', { mark: state.reading.caveats.at(-1)?.id })).toBe(true)
  await until(glowed)
  await until(async () => (await marksOn(page)).glow.length === 0)
  await page.close()
})

test('a view is told what is on screen, and what is after the page was scrolled', async () => {
  const page = await firefox.open(`${news}/flood`)
  await until(() => countMarks(page))
  await firefox.own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url)
    const port = chrome.tabs.connect(tab?.id ?? 0, { name: 'view' })
    const told: unknown[] = []
    port.onMessage.addListener(({ name, span }) => {
      if (name === 'view/visible') told.push(span)
    })
    Object.assign(globalThis, { told })
  }, page.url())
  const onScreen = () =>
    firefox.own.evaluate(() => (globalThis as unknown as { told: { start: number }[] }).told.at(-1))
  expect(await until(onScreen)).toMatchObject({ start: 0 })
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await until(async () => (await onScreen()) === null)
  await page.close()
})

test('settings are in force at once, and a site that is taken back is left alone', async () => {
  const page = await firefox.open(`${news}/flood`)
  await until(() => countMarks(page))
  await firefox.change({ marks: { sources: false, figures: true, caveats: true } })
  await until(async () => (await marksOn(page)).source.length === 0)
  expect((await marksOn(page)).figure.length).toBeGreaterThan(0)
  await firefox.change({ when: 'click', sites: [] })
  await until(async () => (await countMarks(page)) === 0)
  await page.reload()
  expect(await countMarks(page)).toBe(0)
  await page.close()
})

test('through all of this the extension has asked nothing of the web', () => {
  expect(firefox.site.requests.length).toBeGreaterThan(0)
  expect(requestsByOthers(firefox.site)).toEqual([])
})
