/** Several windows: each shows its own. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { news } from './site.ts'
import { until } from './until.ts'

const settled = 'main:not([aria-busy="true"], :has([aria-busy="true"]))'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
})
afterAll(() => chromium?.close())

test('in two windows each popup shows the article of its own', async () => {
  const first = await chromium.open(`${news}/flood`)
  const worker = await chromium.background()
  await worker.evaluate((url) => chrome.windows.create({ url }).then(() => {}), `${news}/court-case.html`)
  const second = await until(async () =>
    (await chromium.browser.pages()).find((page) => page.url().endsWith('/court-case.html')),
  )
  for (const [page, isFlood] of [
    [second, false],
    [first, true],
  ] as const) {
    const popup = await chromium.click(page)
    await popup.waitForSelector(`${settled} .headline`)
    const headline = await popup.$eval('.headline', (title) => title.textContent)
    expect(headline?.includes('Orsk')).toBe(isFlood)
    await popup.close()
  }
  await Promise.all([first.close(), second.close()])
})
