/** Settings are in force at once on pages that are open; reading by itself goes as far as the browser's leave. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { allow } from './leave.ts'
import { countMarks, marksOn } from './page.ts'
import { news, other } from './site.ts'
import { until } from './until.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
})
afterAll(() => chromium?.close())

test('kinds, hedges and plain figures', async () => {
  const page = await chromium.open(`${news}/court-case.html`)
  await chromium.read(page)
  const before = await marksOn(page)
  await chromium.change({ marks: { sources: false, figures: true, caveats: true } })
  await until(async () => (await marksOn(page)).source.length === 0)
  expect((await marksOn(page)).caveat).toEqual(before.caveat)
  await chromium.change({
    marks: { sources: true, figures: true, caveats: true },
    hedges: true,
    plainFigures: true,
  })
  await until(async () => (await marksOn(page)).source.length === before.source.length)
  await until(async () => (await marksOn(page)).figure.length > before.figure.length)
  expect((await marksOn(page)).caveat.length).toBeGreaterThanOrEqual(before.caveat.length)
  await chromium.change({ hedges: false, plainFigures: false })
  await until(async () => (await marksOn(page)).figure.length === before.figure.length)
  expect(await marksOn(page)).toEqual(before)
  await page.close()
})

test('palette and strength of the tint', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const style = () =>
    page.evaluate(
      () => getComputedStyle(document.body, '::highlight(caveat-lector-source-light)').backgroundColor,
    )
  const standard = await style()
  expect(standard).toBe('rgba(11, 92, 173, 0.14)')
  await chromium.change({ palette: 'quiet', tint: 0.3 })
  await expect.poll(style).toBe('rgba(61, 90, 128, 0.3)')
  await chromium.change({ palette: 'standard', tint: 0.14 })
  await until(async () => (await style()) === standard)
  await page.close()
})

test('what is broken in the storage does no harm', async () => {
  const worker = await chromium.background()
  await worker.evaluate(() =>
    chrome.storage.sync.set({ version: 99, palette: 7, marks: 'all', sites: [1], tint: 'much', never: null }),
  )
  const page = await chromium.open(`${news}/flood`)
  expect((await chromium.read(page)).state).toBe('read')
  expect(await countMarks(page)).toBeGreaterThan(5)
  await worker.evaluate(() => chrome.storage.sync.clear())
  await page.close()
})

test('a site that is allowed is read by itself, others are not, and taking it back takes everything back', async () => {
  await allow(chromium, [`${news}/*`])
  const open = await chromium.open(`${news}/flood`)
  expect(await countMarks(open)).toBe(0)
  await chromium.change({ when: 'sites', sites: [news] })
  await until(() => countMarks(open))

  const later = await chromium.open(`${news}/health-study.html`)
  await until(() => countMarks(later))
  await until(async () => (await chromium.badge(later)) !== '')
  const elsewhere = await chromium.open(`${other}/flood`)
  const front = await chromium.open(`${news}/home.html`)

  await chromium.change({ when: 'click', sites: [] })
  await until(async () => (await countMarks(open)) + (await countMarks(later)) === 0)
  await until(async () => (await chromium.badge(later)) === '')
  const worker = await chromium.background()
  await until(
    async () => (await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length === 0,
  )
  expect(await countMarks(elsewhere)).toBe(0)
  expect(await countMarks(front)).toBe(0)
  await Promise.all([open, later, elsewhere, front].map((page) => page.close()))
})

test('leave that is taken back in the browser is gone from the settings too', async () => {
  await allow(chromium, [`${news}/*`])
  await chromium.change({ when: 'sites', sites: [news] })
  const page = await chromium.open(`${news}/flood`)
  await until(() => countMarks(page))
  const worker = await chromium.background()
  await worker.evaluate((origin) => chrome.permissions.remove({ origins: [`${origin}/*`] }), news)
  await until(async () => (await countMarks(page)) === 0)
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get(['when', 'sites'])))
    .toEqual({ when: 'click', sites: [] })
  await page.close()
})

test('a site that is never to be read is left alone at once', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  await until(() => countMarks(page))
  await chromium.change({ never: [news] })
  await until(async () => (await countMarks(page)) === 0)
  await chromium.change({ never: [] })
  expect((await chromium.read(page)).state).toBe('read')
  await page.close()
})
