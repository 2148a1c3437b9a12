/** Popup, sidebar, keys and menu in Firefox: opened by real presses, on sites that nothing is granted for. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Firefox, startFirefox, type View } from './firefox.ts'
import { countMarks, marksOn, placeOf, watchGlow } from './page.ts'
import { news, requestsByOthers } from './site.ts'
import { until } from './until.ts'

const headline = 'Flood in the valley of Orsk'

let firefox: Firefox
beforeAll(async () => {
  firefox = await startFirefox()
  firefox.site.put('/flood', articlePage({ end: '<div style="height: 2000px"></div>' }))
})
afterAll(() => firefox?.close())

const message = (key: string) => firefox.own.evaluate((key) => chrome.i18n.getMessage(key), key)

/** Waits until the view says so. */
const says = (view: View, words: string) => until(async () => (await view.words()).includes(words))

/** The article, and the popup over it once it lists what it has read. */
async function openPopup(): Promise<{ page: Page; popup: View }> {
  const page = await firefox.open(`${news}/flood`)
  const popup = await firefox.click(page)
  await says(popup, headline)
  return { page, popup }
}

async function choose(view: View, key: string): Promise<void> {
  await view.press('.menu-button')
  await view.press('[role=menuitem]', await message(key))
}

test('a click reads and marks the page, and the popup lists its sources, figures and caveats', async () => {
  const { page, popup } = await openPopup()
  await says(popup, 'Lena Brodt')
  await popup.press('[role="tab"].tab-figures')
  await says(popup, 'of the 240 houses')
  await popup.press('[role="tab"].tab-caveats')
  await says(popup, 'could not be independently verified')
  for (const kind of ['source', 'figure', 'caveat'] as const)
    expect((await marksOn(page))[kind].length).toBeGreaterThan(1)
  await until(async () => Number(await firefox.badge(page)) > 0)
  await popup.close()
  await page.close()
})

test('the popup is as wide and as high as it is to be', async () => {
  const { page, popup } = await openPopup()
  const size = () =>
    firefox.own.evaluate(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' })
      return [view?.innerWidth, view?.innerHeight]
    })
  await until(async () => String(await size()) === '400,600')
  await popup.close()
  await page.close()
})

test('a click on an entry brings the page to its words', async () => {
  const page = await firefox.open(`${news}/live-blog.html`)
  const popup = await firefox.click(page)
  await popup.words()
  await popup.press('[role="tab"].tab-caveats')
  const glowed = await watchGlow(page)
  await popup.press('.entry.caveat:last-of-type .show')
  await until(() => page.evaluate(() => scrollY > 0))
  await until(glowed)
  await popup.close()
  await page.close()
})

test('each state of the popup says what is so', async () => {
  const wordsOn = async (address: string) => {
    const page = await firefox.open(address)
    const popup = await firefox.click(page)
    const words = await popup.words()
    await popup.close()
    await page.close()
    return words
  }
  const none = await wordsOn(`${news}/shop.html`)
  const german = await wordsOn(`${news}/german.html`)
  const page = await firefox.browser.newPage()
  await page.goto('about:license', { waitUntil: [] })
  const popup = await firefox.click(page)
  const closed = await popup.words()
  await popup.close()
  await page.close()
  expect(none).toContain(await message('state_no_article'))
  expect(new Set([none, german, closed]).size).toBe(3)
})

test('a switch in the popup has the site read by itself from then on, and takes that back', async () => {
  const { page, popup } = await openPopup()
  await popup.press('.footer .switch')
  const granted = () => firefox.own.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])
  await until(async () => (await granted()).length === 1)
  await until(() =>
    firefox.own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
  )
  await popup.close()
  await page.reload()
  await until(() => countMarks(page))

  const again = await firefox.click(page)
  await says(again, headline)
  await again.press('.footer .switch')
  await until(async () => (await countMarks(page)) === 0)
  await until(async () => (await granted()).length === 0)
  await again.close()
  await page.close()
})

test('a site is never read again from the popup’s menu on, until that is taken back there', async () => {
  const { page, popup } = await openPopup()
  await choose(popup, 'menu_never')
  await says(popup, 'never to read this site')
  await until(async () => (await countMarks(page)) === 0)
  await popup.close()

  const again = await firefox.click(page)
  await says(again, 'never to read this site')
  await again.press('.state .action.quiet')
  await says(again, headline)
  await until(() => countMarks(page))
  await again.close()
  await page.close()
})

test('the icon opens the sidebar where the reader wants that; it goes along with the active tab', async () => {
  await firefox.change({ opens: 'panel' })
  await until(async () => (await firefox.own.evaluate(() => chrome.action.getPopup({}))) === '')
  const first = await firefox.open(`${news}/flood`)
  await firefox.pressIcon(first)
  const sidebar = await firefox.sidebar()
  await says(sidebar, headline)
  await until(() => countMarks(first))
  await sidebar.press('[role="tab"].tab-figures')
  await says(sidebar, 'of the 240 houses')

  const second = await firefox.open(`${news}/health-study.html`)
  await until(async () => !(await sidebar.words()).includes(headline))
  await firefox.pressIcon(second)
  await until(() => countMarks(second))
  await says(sidebar, 'blood pressure')
  await first.bringToFront()
  await says(sidebar, headline)

  // Firefox keeps a page that is left as it was, with all that is open to it.
  await first.goto(`${news}/court-case.html`)
  await until(async () => !(await sidebar.words()).includes(headline))
  await firefox.pressIcon(first)
  await says(sidebar, 'Former treasurer')
  await first.evaluate(() => history.back())
  await says(sidebar, headline)
  await firefox.change({ opens: 'popup' })
  await until(async () => (await firefox.own.evaluate(() => chrome.action.getPopup({}))) !== '')
  await Promise.all([first.close(), second.close()])
})

test('a key steps to the first mark of a page that was not read before', async () => {
  await firefox.own.evaluate(() => {
    const { commands } = chrome as unknown as { commands: { update(command: object): Promise<void> } }
    return commands.update({ name: 'next-mark', shortcut: 'Alt+Shift+N' })
  })
  const page = await firefox.open(`${news}/flood`)
  await firefox.key(page, 'Alt+Shift+N')
  await until(() => cards(page))
  expect(await countMarks(page)).toBeGreaterThan(0)
  await page.close()
})

test('what is selected is read from the context menu, and shown in the sidebar', async () => {
  const page = await firefox.open(`${news}/shop.html`)
  const words = await page.evaluate(() => {
    const [paragraph] = [...document.querySelectorAll('p')].filter(
      (one) => (one.textContent?.length ?? 0) > 40,
    )
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
    return getSelection()?.toString().trim().slice(0, 20) ?? ''
  })
  const { x, y } = await placeOf(page, words)
  await page.mouse.click(x, y, { button: 'right' })
  await until(() =>
    firefox.around.chooseFromMenu().then(
      () => true,
      () => false,
    ),
  )
  await says(await firefox.sidebar(), await message('article_selection'))
  await page.close()
})

test('through all of this the extension has asked nothing of the web', () => {
  expect(firefox.site.requests.length).toBeGreaterThan(0)
  expect(requestsByOthers(firefox.site)).toEqual([])
})

/** How many cards of ours stand on a page. */
const cards = (page: Page) => page.evaluate(() => document.querySelectorAll('html > [popover]').length)
