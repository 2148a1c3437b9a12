/** The extension is updated, switched off and on again, while pages are open. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { addSite, answerYes } from './leave.ts'
import { aside, countMarks, marksOn, placeOf, pointAt } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

const folder = mkdtempSync(join(tmpdir(), 'caveat-lector-'))

let chromium: Chromium
/** Where the browser is told what to do with its extensions. */
let extensions: Page
beforeAll(async () => {
  cpSync('dist/chromium', folder, { recursive: true })
  chromium = await startChromium(folder)
  chromium.site.put('/flood', articlePage())
  extensions = await chromium.browser.newPage()
  await extensions.goto('chrome://extensions')
})
afterAll(async () => {
  await chromium?.close()
  rmSync(folder, { recursive: true })
})

/** Errors on a page from now on. */
function errorsOn(page: Page): unknown[] {
  const errors: unknown[] = []
  page.on('pageerror', (error) => errors.push(error))
  return errors
}

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > [popover]').length)

async function setEnabled(enabled: boolean): Promise<void> {
  // A worker that a debugger is attached to would live on without its extension.
  if (!enabled) await chromium.stopBackground()
  await extensions.evaluate(
    (id, enabled) => new Promise<void>((resolve) => chrome.management.setEnabled(id, enabled, resolve)),
    chromium.id,
    enabled,
  )
  if (enabled) await chromium.background()
}

/** The next version comes, as an update would. */
async function update(version: string): Promise<void> {
  await chromium.stopBackground()
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }))
  await chromium.browser.installExtension(folder)
  await until(async () => {
    const worker = await chromium.background()
    return (await worker.evaluate(() => chrome.runtime.getManifest().version)) === version
  })
}

test('a script that is left over when the extension is switched off cleans up and falls silent', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  await setEnabled(false)
  await page.bringToFront()
  const errors = errorsOn(page)
  await page.mouse.move(200, 200, { steps: 3 })
  await page.evaluate(() => document.getElementById('text')?.append('more words'))
  await until(async () => (await countMarks(page)) === 0)
  expect(errors).toEqual([])

  await setEnabled(true)
  expect((await chromium.read(page)).state).toBe('read')
  expect(await countMarks(page)).toBeGreaterThan(5)
  expect(errors).toEqual([])
  await page.close()
})

test('after an update the next click marks anew, and what the old script still does takes nothing of that', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const before = await marksOn(page)
  const errors = errorsOn(page)
  await update('0.1.1')
  expect((await chromium.read(page)).state).toBe('read')
  expect(await marksOn(page)).toEqual(before)

  // Old script and new one both see the pointer.
  await page.bringToFront()
  await pointAt(page, await placeOf(page, 'Nearly half'), async () => (await hosts(page)) === 1)
  await pointAt(page, aside, async () => (await hosts(page)) === 0)
  expect((await marksOn(page)).source).toEqual(before.source)
  expect(errors).toEqual([])
  expect((await chromium.browser.pages()).some((each) => each.url().includes('/welcome/'))).toBe(false)
  await page.close()
})

test('a site that is read by itself is so after an update and after the switch, open pages too', async () => {
  await answerYes(chromium, [`${news}/*`])
  const options = await chromium.own('src/options/index.html')
  await addSite(options, news)
  const page = await chromium.open(`${news}/flood`)
  await until(() => countMarks(page))
  const before = await marksOn(page)

  await update('0.1.2')
  await page.bringToFront()
  await page.mouse.move(200, 200, { steps: 3 })
  await until(async () => JSON.stringify(await marksOn(page)) === JSON.stringify(before))
  const after = await chromium.open(`${news}/health-study.html`)
  await until(() => countMarks(after))

  await setEnabled(false)
  await setEnabled(true)
  await after.bringToFront()
  await after.reload()
  await until(() => countMarks(after))
  const worker = await chromium.background()
  expect(await worker.evaluate(() => chrome.storage.local.get(['when', 'sites']))).toEqual({
    when: 'sites',
    sites: [news],
  })
  await Promise.all([page, after].map((each) => each.close()))
})
