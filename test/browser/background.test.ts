/** The browser stops the background at will: here before, in and after every flow, and nothing is lost. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PageState } from '../../src/messages.ts'
import { articlePage, lateParagraph } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { addSite, answerYes } from './leave.ts'
import { countMarks, marksOn, watchGlow } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

const settled = 'main:not([aria-busy="true"], :has([aria-busy="true"]))'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
  // Long enough that the background is stopped while it reads.
  const text = articlePage().match(/<p>[\s\S]*<\/p>/)?.[0] ?? ''
  chromium.site.put('/long', articlePage({ body: text.repeat(80) }))
})
afterAll(() => chromium?.close())
beforeEach(() => chromium.stopBackground())

test('click, popup, page: before each step', async () => {
  const page = await chromium.open(`${news}/flood`)
  const popup = await chromium.click(page)
  await popup.waitForSelector(`${settled} .headline`)
  const before = await marksOn(page)
  expect(before.source.length).toBeGreaterThan(0)

  await chromium.stopBackground()
  await popup.click('#tab-caveats')
  await popup.waitForSelector('.entry.caveat .show')
  const glowed = await watchGlow(page)
  await popup.$eval('.entry.caveat .show', (button) => (button as HTMLElement).click())
  await until(glowed)

  await chromium.stopBackground()
  await popup.click('.kind-toggle:nth-of-type(1)')
  await until(async () => (await marksOn(page)).source.length === 0)
  await chromium.stopBackground()
  await popup.click('.kind-toggle:nth-of-type(1)')
  await until(async () => (await marksOn(page)).source.length === before.source.length)

  await chromium.stopBackground()
  await popup.close()
  expect(await chromium.ask<PageState>(page, 'page/state')).toMatchObject({ state: 'read' })
  await page.close()
})

test('while it reads', async () => {
  const page = await chromium.open(`${news}/long`)
  const popup = await chromium.click(page)
  // It has been started by the click; how far it has come is left to chance, and any is as good.
  await until(() => chromium.browser.targets().some((target) => target.type() === 'service_worker'))
  await chromium.stopBackground()
  await popup.waitForSelector(`${settled} .headline`)
  expect(await countMarks(page)).toBeGreaterThan(100)
  await popup.close()
  await page.close()
})

test('click and panel', async () => {
  await chromium.change({ opens: 'panel' })
  const worker = await chromium.background()
  await until(async () => (await worker.evaluate(() => chrome.action.getPopup({}))) === '')
  await chromium.stopBackground()
  const page = await chromium.open(`${news}/flood`)
  const panel = await chromium.panel(page)
  await panel.waitForSelector(`${settled} .headline`)
  expect(await countMarks(page)).toBeGreaterThan(0)
  await chromium.stopBackground()
  await page.goto(`${news}/court-case.html`)
  await chromium.panel(page)
  await until(async () => (await marksOn(page)).source.length > 0)
  await until(async () => (await panel.$eval('main', (main) => main.textContent))?.includes('Calder'))
  await chromium.change({ opens: 'popup' })
  const again = await chromium.background()
  await until(async () => (await again.evaluate(() => chrome.action.getPopup({}))) !== '')
  // An open panel reads whatever page it comes to, and what it was asked for stays.
  await panel.close()
  await page.close()
})

test('the browser knows to start it for a key, the menu and the icon', async () => {
  // Its own page about extensions, for nothing presses keys or menus in Chromium.
  const internals = await chromium.open('chrome://extensions-internals')
  type Known = { id: string; event_listeners: { listeners: { event_name: string }[] } }
  const listeners = await until(async () => {
    const known: Known[] = JSON.parse(await internals.$eval('pre', (all) => all.textContent ?? ''))
    return known.find(({ id }) => id === chromium.id)?.event_listeners.listeners
  })
  expect(listeners.map((listener) => listener.event_name)).toEqual(
    expect.arrayContaining(['action.onClicked', 'commands.onCommand', 'contextMenus.onClicked']),
  )
  await internals.close()
})

test('text that comes late, and a change of how marks look', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  await chromium.stopBackground()
  await page.evaluate(
    (text) => document.getElementById('text')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`),
    lateParagraph,
  )
  await until(async () => (await marksOn(page)).figure.join().includes('18 months'))

  const options = await chromium.own('src/options/index.html')
  const style = () =>
    page.evaluate(
      () => getComputedStyle(document.body, '::highlight(caveat-lector-source-light)').backgroundColor,
    )
  const before = await style()
  await chromium.stopBackground()
  await options.evaluate(() => chrome.storage.sync.set({ palette: 'quiet' }))
  await until(async () => (await style()) !== before)
  await options.evaluate(() => chrome.storage.sync.clear())
  await options.close()
  await page.close()
})

test('a site that is allowed, read by itself, and taken back', async () => {
  await answerYes(chromium, [`${news}/*`])
  const options = await chromium.own('src/options/index.html')
  await options.waitForSelector('.sites input')
  await chromium.stopBackground()
  await addSite(options, news)

  const worker = await chromium.background()
  await until(
    async () => (await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length > 0,
  )
  await chromium.stopBackground()
  const page = await chromium.open(`${news}/flood`)
  await until(() => countMarks(page))

  await options.bringToFront()
  await chromium.stopBackground()
  await options.$eval('.sites li button', (button) => (button as HTMLElement).click())
  await until(async () => (await countMarks(page)) === 0)
  const again = await chromium.background()
  await until(
    async () => (await again.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length === 0,
  )
  await until(async () => (await again.evaluate(() => chrome.permissions.getAll())).origins?.length === 0)
  await chromium.stopBackground()
  await page.reload()
  expect(await countMarks(page)).toBe(0)
  await Promise.all([options, page].map((each) => each.close()))
})

test('what is taken along, and what is printed', async () => {
  const page = await chromium.open(`${news}/flood`)
  const popup = await chromium.click(page)
  await popup.waitForSelector(`${settled} .headline`)
  await chromium.stopBackground()
  await popup.click('.menu-button')
  await popup.waitForSelector('[role=menuitem]', { visible: true })
  await popup.click('[role=menuitem]')
  await until(() => popup.$eval('[role=status]', (status) => status.textContent))

  const worker = await chromium.background()
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id)
  await popup.close()
  await chromium.stopBackground()
  const print = await chromium.own(`src/print/index.html?tab=${tab}`)
  await until(() => print.evaluate(() => document.body.textContent?.includes('Flood in the valley of Orsk')))
  await print.close()
  await page.close()
})
