/** Popup and panel in the real browser, with the real page beside them. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { answerYes } from './leave.ts'
import { countMarks, marksOn, watchGlow } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

const settled = 'main:not([aria-busy="true"], :has([aria-busy="true"]))'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage({ end: '<div style="height: 3000px"></div>' }))
})
afterAll(() => chromium?.close())

/** Chooses an entry of the view's menu by the message that it is called by. */
async function choose(view: Page, message: string): Promise<void> {
  await view.click('.menu-button')
  await view.waitForSelector('[role=menuitem]', { visible: true })
  await view.evaluate((message) => {
    const name = chrome.i18n.getMessage(message)
    const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
    items.find((item) => item.textContent === name)?.click()
  }, message)
}

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
  const glowed = await watchGlow(page)
  const entries = await popup.$$('.show')
  await entries.at(-1)?.evaluate((entry) => (entry as HTMLElement).click())
  await until(() => page.evaluate(() => scrollY > 0))
  await until(glowed)
  await popup.close()
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

test('asked to read a selection where there is none, the popup says so and leads back to the article', async () => {
  const page = await chromium.open(`${news}/flood`)
  const popup = await chromium.click(page)
  await popup.waitForSelector(settled)
  await choose(popup, 'menu_selection')
  await until(async () => (await wordsIn(popup)).includes('Nothing is selected'))
  await popup.click('.state .action')
  await until(async () => (await wordsIn(popup)).includes('Flood in the valley of Orsk'))
  await popup.close()
  await page.close()
})

test('a site is never read again from the popup’s menu on, until that is taken back there', async () => {
  const page = await chromium.open(`${news}/flood`)
  const popup = await chromium.click(page)
  await popup.waitForSelector(settled)
  await choose(popup, 'menu_never')
  await until(async () => (await wordsIn(popup)).includes('never to read this site'))
  await until(async () => (await countMarks(page)) === 0)
  const never = () => popup.evaluate(async () => (await chrome.storage.sync.get('never')).never as string[])
  expect(await never()).toEqual([news])

  // This once: what is read stays while other settings change.
  await popup.click('.state .action')
  await popup.waitForSelector('#tab-sources')
  await chromium.change({ hedges: true })
  await until(() => countMarks(page))
  await chromium.change({ hedges: false })
  expect(await wordsIn(popup)).toContain('Flood in the valley of Orsk')
  await popup.close()

  const again = await chromium.click(page)
  await again.waitForSelector('.state .action.quiet')
  await again.click('.state .action.quiet')
  await until(async () => (await wordsIn(again)).includes('Flood in the valley of Orsk'))
  await until(() => countMarks(page))
  await again.close()
  await page.close()
})

test('a site that is taken off the list while its popup is open says so there, and can still be read', async () => {
  await answerYes(chromium, [`${news}/*`])
  const page = await chromium.open(`${news}/flood`)
  const asking = await chromium.click(page)
  await asking.waitForSelector('.footer .switch')
  await asking.click('.footer .switch')
  await until(async () => (await asking.$eval('.footer .switch', (one) => one.ariaChecked)) === 'true')
  await asking.close()
  await page.reload()
  await until(() => countMarks(page))

  const popup = await chromium.click(page)
  await popup.waitForSelector('#tab-sources')
  await popup.click('.footer .switch')
  await until(async () => (await wordsIn(popup)).includes('no longer read by itself'))
  await until(async () => (await countMarks(page)) === 0)
  await popup.click('.state .action')
  await until(async () => (await wordsIn(popup)).includes('Flood in the valley of Orsk'))
  await until(() => countMarks(page))
  await popup.close()
  await page.close()
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
