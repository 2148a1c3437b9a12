/** Firefox stops the background at will: a press on icon, key, menu or popup starts it, and does what it is to do. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage, lateParagraph } from './articles.ts'
import { type Firefox, startFirefox } from './firefox.ts'
import { countMarks, marksOn, placeOf } from './page.ts'
import { news, requestsByOthers } from './site.ts'
import { until } from './until.ts'

const headline = 'Flood in the valley of Orsk'

let firefox: Firefox
beforeAll(async () => {
  firefox = await startFirefox()
  firefox.site.put('/flood', articlePage())
})
afterAll(() => firefox?.close())

/** Stops the background, presses, and makes sure that the press has met nobody and has started it. */
async function withoutBackground(press: () => Promise<void>): Promise<void> {
  await stop()
  await press()
  await until(async () => (await firefox.around.backgroundState()) === 'running')
}

async function stop(): Promise<void> {
  await firefox.around.stopBackground()
  expect(await firefox.around.backgroundState()).toBe('stopped')
}

/** Sets what the icon opens, and waits until it does. */
async function opens(what: 'popup' | 'panel'): Promise<void> {
  await firefox.change({ opens: what })
  await until(
    async () =>
      ((await firefox.own.evaluate(() => chrome.action.getPopup({}))) === '') === (what === 'panel'),
  )
}

const cards = (page: Page) => page.evaluate(() => document.querySelectorAll('html > [popover]').length)

test('icon and popup: before each step', async () => {
  const page = await firefox.open(`${news}/flood`)
  await withoutBackground(() => firefox.pressIcon(page))
  const popup = await firefox.popup()
  await until(async () => (await popup.words()).includes(headline))
  const { source } = await marksOn(page)
  expect(source.length).toBeGreaterThan(0)
  await until(async () => Number(await firefox.badge(page)) > 0)

  await stop()
  await popup.press('.kind-toggle:nth-of-type(1)')
  await until(async () => (await marksOn(page)).source.length === 0)
  await stop()
  await popup.press('.kind-toggle:nth-of-type(1)')
  await until(async () => (await marksOn(page)).source.length === source.length)
  await popup.close()

  await withoutBackground(async () => {
    await page.evaluate(
      (text) => document.getElementById('text')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`),
      lateParagraph,
    )
  })
  await until(async () => (await marksOn(page)).figure.join().includes('18 months'))
  await page.close()
})

test('a key, on a page that was not read before and on one that was', async () => {
  await firefox.own.evaluate(() => {
    const { commands } = chrome as unknown as { commands: { update(command: object): Promise<void> } }
    return commands.update({ name: 'next-mark', shortcut: 'Alt+Shift+N' })
  })
  const page = await firefox.open(`${news}/flood`)
  await withoutBackground(() => firefox.key(page, 'Alt+Shift+N'))
  await until(() => cards(page))
  expect(await countMarks(page)).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await until(async () => (await cards(page)) === 0)
  await withoutBackground(() => firefox.key(page, 'Alt+Shift+N'))
  await until(() => cards(page))
  await page.close()
})

test('the icon where it opens the sidebar', async () => {
  await opens('panel')
  const page = await firefox.open(`${news}/flood`)
  await withoutBackground(() => firefox.pressIcon(page))
  await until(() => countMarks(page))
  const sidebar = await firefox.sidebar()
  await until(async () => (await sidebar.words()).includes(headline))
  await sidebar.close()
  await opens('popup')
  await page.close()
})

test('the entry of the context menu', async () => {
  const page = await firefox.open(`${news}/flood`)
  await page.evaluate(() => {
    const [, mayor] = document.querySelectorAll('#text p')
    if (mayor) getSelection()?.selectAllChildren(mayor)
  })
  const { x, y } = await placeOf(page, 'Lena Brodt')
  await withoutBackground(async () => {
    await page.mouse.click(x, y, { button: 'right' })
    await until(() => firefox.around.chooseFromMenu().then(() => true))
  })
  const sidebar = await firefox.sidebar()
  const selected = await firefox.own.evaluate(() => chrome.i18n.getMessage('article_selection'))
  await until(async () => (await sidebar.words()).includes(selected))
  const { source, figure } = await marksOn(page)
  expect(source.join()).toContain('Brodt')
  expect(figure.join()).not.toContain('12 people')
  await page.close()
})

test('through all of this the extension has asked nothing of the web', () => {
  expect(firefox.site.requests.length).toBeGreaterThan(0)
  expect(requestsByOthers(firefox.site)).toEqual([])
})
