/** Firefox: the extension is updated and switched off while pages are open, and used in a private window. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Firefox, startFirefox } from './firefox.ts'
import { countMarks, marksOn, placeOf } from './page.ts'
import { news, requestsByOthers } from './site.ts'
import { until } from './until.ts'

const folder = mkdtempSync(join(tmpdir(), 'caveat-lector-'))

let firefox: Firefox
beforeAll(async () => {
  cpSync('dist/firefox', folder, { recursive: true })
  firefox = await startFirefox()
  firefox.site.put('/flood', articlePage())
})
afterAll(async () => {
  await firefox?.close()
  rmSync(folder, { recursive: true })
})

async function read(page: Page): Promise<void> {
  const popup = await firefox.click(page)
  await until(async () => (await popup.words()).includes('Flood in the valley of Orsk'))
  await popup.close()
}

/** The next version comes, as an update would. */
async function update(version: string): Promise<void> {
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }))
  await firefox.around.install(folder)
  await firefox.reopen()
  expect(await firefox.own.evaluate(() => chrome.runtime.getManifest().version)).toBe(version)
}

/** The colour behind the marks of sources: none where they are not to be seen. */
const colour = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.body, '::highlight(caveat-lector-source-light)').backgroundColor,
  )
const unseen = 'rgba(0, 0, 0, 0)'

test('no mark is to be seen once the extension is switched off; switched on again, it reads', async () => {
  const page = await firefox.open(`${news}/flood`)
  await read(page)
  expect(await colour(page)).not.toBe(unseen)
  const errors: unknown[] = []
  page.on('pageerror', (error) => errors.push(error))
  await firefox.around.enable(false)
  await until(async () => (await colour(page)) === unseen)
  await page.mouse.move(200, 200, { steps: 3 })
  await page.evaluate(() => document.getElementById('text')?.append('more words'))
  await firefox.around.enable(true)
  await firefox.reopen()
  await read(page)
  expect(await colour(page)).not.toBe(unseen)
  expect(errors).toEqual([])
  await page.close()
})

test('after an update the next click marks anew, and clears what the old version has left', async () => {
  const page = await firefox.open(`${news}/flood`)
  await read(page)
  const before = await marksOn(page)
  const state = await firefox.ask<{ reading: { caveats: { id: string }[] } }>(page, 'page/state')
  expect(await firefox.ask(page, 'page/hover', { mark: state.reading.caveats[0]?.id })).toBe(true)
  expect((await marksOn(page)).glow.length).toBeGreaterThan(0)

  await update('0.1.1')
  await read(page)
  expect(await marksOn(page)).toEqual({ ...before, glow: [] })
  await page.close()
})

test('a card stays, and goes by itself when the extension is updated under it', async () => {
  const page = await firefox.open(`${news}/flood`)
  await read(page)
  const { x, y } = await placeOf(page, 'Nearly half')
  const seen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('html > [popover]')].some(
        (host) => host.getBoundingClientRect().height > 0,
      ),
    )
  await until(async () => {
    // A window that has just lost its popup drops the first moves.
    await page.mouse.move(x + Math.random(), y, { steps: 2 })
    return seen()
  })
  // For longer than it would stay alone.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = performance.now() + 4000
        const look = () => (performance.now() > end ? resolve() : requestAnimationFrame(look))
        look()
      }),
  )
  expect(await seen()).toBe(true)
  await update('0.1.2')
  await page.bringToFront()
  await until(async () => !(await seen()))
  await page.close()
})

test('in a private window a click reads and marks its page, and nothing of it is kept', async () => {
  await firefox.around.openPrivateWindow()
  const page = await until(async () =>
    (await firefox.browser.pages()).find((each) => each.url() === 'about:privatebrowsing'),
  )
  await page.goto(`${news}/court-case.html`)
  await firefox.pressIcon(page)
  await until(() => countMarks(page))
  const kept = await firefox.own.evaluate(async () => {
    const { local, sync, session } = chrome.storage
    return JSON.stringify(await Promise.all([local.get(), sync.get(), session.get()]))
  })
  expect(kept).not.toContain('news.example')
  await page.close()
})

test('through all of this the extension has asked nothing of the web', () => {
  expect(requestsByOthers(firefox.site)).toEqual([])
})
