/** Firefox: the extension is updated and switched off while pages are open, and used in a private window. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Firefox, startFirefox } from './firefox.ts'
import { countMarks, marksOn, placeOf, pointAt, watchGlow } from './page.ts'
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
  const seen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('html > [popover]')].some(
        (host) => host.getBoundingClientRect().height > 0,
      ),
    )
  await pointAt(page, await placeOf(page, 'Nearly half'), seen)
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

test('in a private window the popup lists the page there, nothing of it is kept, and no other window hears of it', async () => {
  const kept = () =>
    firefox.own.evaluate(async () => {
      const { local, sync, session } = chrome.storage
      return JSON.stringify(await Promise.all([local.get(), sync.get(), session.get()]))
    })
  const normal = await firefox.open(`${news}/flood`)
  await read(normal)
  const before = { marks: await marksOn(normal), badge: await firefox.badge(normal), kept: await kept() }

  await firefox.reopen('private')
  const page = await firefox.openPrivate(`${news}/court-case.html`)
  const popup = await firefox.click(page)
  await until(async () => (await popup.words()).includes('Former treasurer'))
  expect(await popup.words()).not.toContain('Flood in the valley of Orsk')
  expect(await countMarks(page)).toBeGreaterThan(5)
  const glowed = await watchGlow(page)
  await popup.press('[role="tab"].tab-caveats')
  await popup.press('.entry.caveat .show')
  await until(glowed)
  // Lists are kept: no site is put on one from here.
  expect(await popup.has('.footer')).toBe(true)
  expect(await popup.has('.footer .switch')).toBe(false)
  await popup.close()
  await firefox.own.close()
  await firefox.reopen()

  expect({
    marks: await marksOn(normal),
    badge: await firefox.badge(normal),
    kept: await kept(),
  }).toEqual(before)
  expect(before.kept).not.toContain('news.example')
  await page.close()
  await normal.close()
})

test('through all of this the extension has asked nothing of the web', () => {
  expect(requestsByOthers(firefox.site)).toEqual([])
})
