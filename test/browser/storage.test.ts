/** The storage is full, holds what no version of ours has written, or is changed from several places at once. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Settings } from '../../src/settings/schema.ts'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { countMarks, marksOn } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
})
afterAll(() => chromium?.close())
afterEach(async () => {
  const worker = await chromium.background()
  await worker.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]))
})

type Area = 'sync' | 'local'

const stored = async (area: Area) => {
  const worker = await chromium.background()
  return worker.evaluate((area) => chrome.storage[area].get(), area)
}

/** Fills an area to the last byte that it takes. */
async function fill(area: Area): Promise<void> {
  const worker = await chromium.background()
  await worker.evaluate(async (area) => {
    const place = chrome.storage[area]
    let number = 0
    for (let size = area === 'sync' ? 8000 : 1 << 20; size >= 1; )
      await place.set({ [`filler-${number++}`]: 'x'.repeat(size) }).catch(() => {
        size = Math.floor(size / 2)
      })
  }, area)
}

async function openSettings(): Promise<Page> {
  const page = await chromium.own('src/options/index.html')
  await page.waitForSelector('.sites')
  return page
}

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)
const chooseTheme = (page: Page, theme: Settings['theme']) =>
  page.$eval(`input[name=theme][value=${theme}]`, (radio) => (radio as HTMLElement).click())
const alerts = (page: Page) => page.$$eval('[role=alert]', (all) => all.map((each) => each.textContent))

async function addNever(page: Page, origin: string): Promise<void> {
  const [, never] = await page.$$('.sites input')
  await page.bringToFront()
  await never?.type(origin)
  await never?.press('Enter')
}
const neverOn = (page: Page) =>
  page.$$eval('.sites', ([, list]) =>
    [...(list?.querySelectorAll('li') ?? [])].map((each) => each.textContent),
  )

test('where the synchronised storage is full, a change is kept on this device and in force on every page', async () => {
  await fill('sync')
  const settings = await openSettings()
  const other = await openSettings()
  await chooseTheme(settings, 'dark')
  await until(async () => (await themeOf(other)) === 'dark')
  expect(await alerts(settings)).toEqual([])
  expect(await stored('local')).toMatchObject({ theme: 'dark' })
  await Promise.all([settings, other].map((each) => each.close()))
})

test('where both are full the reader hears of it, and the page shows what holds', async () => {
  await fill('sync')
  await fill('local')
  const settings = await openSettings()
  await chooseTheme(settings, 'dark')
  await until(async () => (await alerts(settings)).length === 1)
  await until(async () => (await themeOf(settings)) === 'system')
  expect(
    await settings.$eval('input[name=theme][value=system]', (radio) => (radio as HTMLInputElement).checked),
  ).toBe(true)
  // A page is read all the same.
  const page = await chromium.open(`${news}/flood`)
  expect((await chromium.read(page)).state).toBe('read')
  expect(await countMarks(page)).toBeGreaterThan(0)
  await Promise.all([settings, page].map((each) => each.close()))
})

test('a site that cannot be kept on a list is said too', async () => {
  await fill('sync')
  await fill('local')
  const settings = await openSettings()
  await addNever(settings, news)
  await until(async () => (await alerts(settings)).length === 1)
  expect(await neverOn(settings)).toEqual([])
  await settings.close()
})

test('what is broken on this device does no harm, and is mended by the next change', async () => {
  const worker = await chromium.background()
  await worker.evaluate(() =>
    chrome.storage.local.set({
      when: 'sometimes',
      sites: { '0': 'x' },
      theme: ['dark'],
      lookUp: 'javascript:%s',
    }),
  )
  const settings = await openSettings()
  expect(await themeOf(settings)).toBe('system')
  await chooseTheme(settings, 'light')
  await until(async () => (await themeOf(settings)) === 'light')
  await until(async () => !('theme' in (await stored('local'))))
  expect(await stored('sync')).toMatchObject({ theme: 'light' })
  await settings.close()
})

test('settings of a newer version are taken as far as they are known, and what is not known is left there', async () => {
  const worker = await chromium.background()
  await worker.evaluate(() =>
    chrome.storage.sync.set({ version: 7, hedges: true, theme: 'sepia', weather: { rain: true } }),
  )
  const settings = await openSettings()
  expect(await themeOf(settings)).toBe('system')
  await chooseTheme(settings, 'dark')
  await until(async () => (await stored('sync')).theme === 'dark')
  expect(await stored('sync')).toEqual({ version: 7, hedges: true, theme: 'dark', weather: { rain: true } })
  await settings.close()
})

test('two windows that change different settings both win, and show each other’s', async () => {
  const first = await openSettings()
  const second = await openSettings()
  await Promise.all([
    chooseTheme(first, 'dark'),
    second.$eval('input[name=palette][value=vivid]', (radio) => (radio as HTMLElement).click()),
  ])
  for (const page of [first, second]) {
    await until(async () => (await themeOf(page)) === 'dark')
    await page.waitForSelector('input[name=palette][value=vivid]:checked')
  }
  await Promise.all([first, second].map((each) => each.close()))
})

test('two windows that change the same setting at once end up with the same', async () => {
  const first = await openSettings()
  const second = await openSettings()
  await Promise.all([chooseTheme(first, 'dark'), chooseTheme(second, 'light')])
  const kept = await until(async () => (await stored('sync')).theme as string)
  for (const page of [first, second]) await until(async () => (await themeOf(page)) === kept)
  await Promise.all([first, second].map((each) => each.close()))
})

test('sites that two windows put on a list at once are both on it', async () => {
  const first = await openSettings()
  const second = await openSettings()
  const put = (page: Page, origin: string) =>
    page.evaluate((origin) => {
      const input = document.querySelectorAll<HTMLInputElement>('.sites input')[1]
      if (!input) return
      input.value = origin
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }, origin)
  await put(first, 'https://one.example')
  await put(second, 'https://two.example')
  const add = (page: Page) =>
    page.evaluate(() => document.querySelectorAll<HTMLElement>('.sites button[type=submit]')[1]?.click())
  await Promise.all([add(first), add(second)])
  await until(async () => (await neverOn(first)).length === 2)
  await until(async () => (await neverOn(second)).length === 2)
  await Promise.all([first, second].map((each) => each.close()))
})

test('a change that comes from another device while a page and the settings are open is in force on both', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const settings = await openSettings()
  await chromium.change({ theme: 'dark', marks: { sources: false, figures: true, caveats: true } })
  await until(async () => (await themeOf(settings)) === 'dark')
  await until(async () => (await marksOn(page)).source.length === 0)
  await Promise.all([settings, page].map((each) => each.close()))
})
