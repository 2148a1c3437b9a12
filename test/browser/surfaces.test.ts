/** Popup and panel in the real browser, with the real page beside them. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { marksOn } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

const settled = 'main:not([aria-busy="true"], :has([aria-busy="true"]))'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage({ end: '<div style="height: 3000px"></div>' }))
})
afterAll(() => chromium?.close())

const wordsIn = (view: Page) => view.$eval('main', (main) => main.textContent ?? '')

test('the popup names the article, and lists sources, estimates and caveats next to their text', async () => {
  const page = await chromium.open(`${news}/flood`)
  const popup = await chromium.click(page)
  await popup.waitForSelector(settled)
  expect(await popup.title()).not.toBe('')
  const sources = await wordsIn(popup)
  expect(sources).toContain('Flood in the valley of Orsk')
  expect(sources).toContain('Lena Brodt')
  await popup.click('[role="tab"].tab-figures')
  await until(async () => (await wordsIn(popup)).includes('of the 240 houses'))
  await popup.click('[role="tab"].tab-caveats')
  await until(async () => (await wordsIn(popup)).includes('could not be independently verified'))
  await popup.close()
  await page.close()
})

test('a click on an entry brings the page to its words and lets them glow; the pointer on it does so too', async () => {
  const page = await chromium.open(`${news}/live-blog.html`)
  const popup = await chromium.click(page)
  await popup.waitForSelector(`${settled} .show`)
  const entries = await popup.$$('.show')
  await entries.at(-1)?.evaluate((entry) => (entry as HTMLElement).click())
  await until(() => page.evaluate(() => scrollY > 0))
  await until(async () => (await marksOn(page)).glow.length > 0)
  await page.close()
})

test('what is switched off in the popup goes from the page at once', async () => {
  const page = await chromium.open(`${news}/flood`)
  const popup = await chromium.click(page)
  await popup.waitForSelector(settled)
  expect((await marksOn(page)).source.length).toBeGreaterThan(0)
  await popup.evaluate(() =>
    chrome.storage.sync.set({ marks: { sources: false, figures: true, caveats: true } }),
  )
  await until(async () => (await marksOn(page)).source.length === 0)
  await popup.evaluate(() => chrome.storage.sync.clear())
  await until(async () => (await marksOn(page)).source.length > 0)
  await popup.close()
  await page.close()
})

test('each state of the popup says what is so', async () => {
  const open = async (address: string) => {
    const page = await chromium.open(address)
    const popup = await chromium.click(page)
    await popup.waitForSelector(settled)
    const words = await wordsIn(popup)
    await popup.close()
    await page.close()
    return words
  }
  const [none, german, closed] = [
    await open(`${news}/shop.html`),
    await open(`${news}/german.html`),
    await open('chrome://version'),
  ]
  const message = (key: string) =>
    chromium.background().then((worker) => worker.evaluate((key) => chrome.i18n.getMessage(key), key))
  expect(none).toContain(await message('state_no_article'))
  expect(german).not.toContain(await message('state_no_article'))
  expect(closed).not.toBe('')
  expect(new Set([none, german, closed]).size).toBe(3)
})

test('the icon opens the panel where the reader wants that; it goes along with the active tab', async () => {
  await chromium.change({ opens: 'panel' })
  const first = await chromium.open(`${news}/flood`)
  const worker = await chromium.background()
  await until(async () => (await worker.evaluate(() => chrome.action.getPopup({}))) === '')
  const panel = await chromium.panel(first)
  await panel.waitForSelector(settled)
  await until(async () => (await wordsIn(panel)).includes('Flood in the valley of Orsk'))
  expect((await marksOn(first)).source.length).toBeGreaterThan(0)

  const second = await chromium.open(`${news}/health-study.html`)
  await until(async () => !(await wordsIn(panel)).includes('Flood in the valley of Orsk'))
  await chromium.panel(second)
  await until(async () => (await marksOn(second)).source.length > 0)
  await first.bringToFront()
  await until(async () => (await wordsIn(panel)).includes('Flood in the valley of Orsk'))
  await first.goto(`${news}/court-case.html`)
  await until(async () => !(await wordsIn(panel)).includes('Flood in the valley of Orsk'))
  await chromium.change({ opens: 'popup' })
  await until(async () => (await worker.evaluate(() => chrome.action.getPopup({}))) !== '')
  await Promise.all([first.close(), second.close()])
})
