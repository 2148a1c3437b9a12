/**
 * A stranger's walk through the whole of it, in one profile that knows nothing yet: from the welcome page to an
 * article that is read by itself, through popup and panel, and back to a browser that reads nothing.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { addSite, answerYes } from './leave.ts'
import { countMarks, marksOn, watchGlow } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

const headline = 'Flood in the valley of Orsk'
const head = `
<meta name="author" content="Ines Halvard">
<meta property="og:site_name" content="The Orsk Courier">
<meta property="article:published_time" content="2026-03-10T12:00:00Z">`
/** Each sentence a screen below the last, so that there is something to scroll to. */
const body = [
  'Nearly half of the 240 houses in the valley of Orsk were damaged by the flood, officials said on Tuesday.',
  'The mayor, Lena Brodt, said the dam had held. That could not be independently verified.',
  'Varn Energy denied that it had ignored a warning. It is unclear when the road to the upper valley will be open again.',
  'The video has not been authenticated, according to the Red Cross. About 900 people spent the night in schools.',
]
  .map((text) => `<p style="margin-bottom: 900px">${text}</p>`)
  .join('\n')

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage({ head, body }))
})
afterAll(() => chromium?.close())

const textOf = (view: Page) => view.$eval('main', (main) => main.textContent ?? '')

test('from the welcome page to marks, popup, panel, and out again', async () => {
  const welcome = await chromium.own('src/welcome/index.html')
  await until(async () => (await textOf(welcome)).length > 200)
  await welcome.close()

  // One site is allowed in the settings; its article is then read without a click.
  await answerYes(chromium, [`${news}/*`])
  const options = await chromium.own('src/options/index.html')
  await addSite(options, news)
  const page = await chromium.open(`${news}/flood`)
  await until(() => countMarks(page))

  // The popup lists it; its third caveat is shown in the page.
  const popup = await chromium.click(page)
  await popup.waitForSelector('#tab-caveats')
  expect(await textOf(popup)).toContain(headline)
  await popup.click('#tab-caveats')
  const third = await until(async () => (await popup.$$('.entry.caveat'))[2])
  const words = await third.$eval('mark.is-caveat', (mark) => mark.textContent)
  expect(words).not.toBe('')
  const glowed = await watchGlow(page)
  const show = await third.$('.show')
  await show?.evaluate((button) => (button as HTMLElement).click())
  await until(async () => (await glowed()).includes(words ?? ''))
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)

  // A kind is switched off and on again.
  expect((await marksOn(page)).figure.length).toBeGreaterThan(0)
  await popup.click('.kind-toggle:nth-of-type(2)')
  await until(async () => (await marksOn(page)).figure.length === 0)
  expect((await marksOn(page)).source.length).toBeGreaterThan(0)
  await popup.click('.kind-toggle:nth-of-type(2)')
  await until(async () => (await marksOn(page)).figure.length > 0)

  // All of it is taken along as Markdown.
  await popup.click('.menu-button')
  await popup.waitForSelector('[role=menuitem]', { visible: true })
  await popup.click('[role=menuitem]')
  await until(() => popup.$eval('[role=status]', (status) => status.textContent))
  await expect(await pasted()).toMatchFileSnapshot('golden/flood.md')

  // Opened from the popup, the panel stays beside the page, and goes along with what is on screen.
  const again = await chromium.click(page)
  await again.waitForSelector('.panel-button')
  await again.click('.panel-button')
  const isPanel = (target: { url(): string }) => target.url().includes(`${chromium.id}/src/panel/`)
  const panel = await (await chromium.browser.waitForTarget(isPanel)).asPage()
  await panel.waitForSelector('.passage')
  const onScreen = () =>
    panel.$$eval('.on-screen', (passages) => passages.map((each) => each.textContent).join())
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await until(async () => (await onScreen()).includes('240 houses'))
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await until(async () => (await onScreen()).includes('Red Cross'))
  expect(await onScreen()).not.toContain('240 houses')

  // It shows another tab's page while that is in front, and the article again afterwards.
  const other = await chromium.open(`${news}/shop.html`)
  await until(async () => !(await textOf(panel)).includes(headline))
  await page.bringToFront()
  await until(async () => (await textOf(panel)).includes(headline))
  await other.close()

  // The site is taken off the list: nothing of ours is left on its page.
  await options.bringToFront()
  await options.click('.sites li button')
  await until(async () => (await countMarks(page)) === 0)
  const worker = await chromium.background()
  await until(async () => (await worker.evaluate(() => chrome.permissions.getAll())).origins?.length === 0)
})

/** What the clipboard holds, by pasting it where anybody could. */
async function pasted(): Promise<string> {
  const page = await chromium.browser.newPage()
  await page.setContent('<textarea autofocus></textarea>')
  await page.focus('textarea')
  await page.keyboard.press('v', { commands: ['Paste'] })
  const text = await until(() => page.$eval('textarea', (area) => area.value))
  await page.close()
  return text
}
