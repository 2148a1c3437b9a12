/** What a failed test leaves open does not stand in the way of the next one. */
import type { Browser, Page } from 'puppeteer-core'
import { afterEach, beforeEach } from 'vitest'

const browsers = new Set<Browser>()
let before = new Set<Page>()

const pages = async () => (await Promise.all([...browsers].map((browser) => browser.pages()))).flat()

/** From now on the pages that a failed test has opened in the browser are closed after it. */
export function tidyUp(browser: Browser): void {
  browsers.add(browser)
}

beforeEach(async () => {
  before = new Set(await pages())
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const page of await pages()) if (!before.has(page)) await page.close().catch(() => {})
})
