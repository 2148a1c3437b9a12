/** A real Chromium with the built extension, and what the tests do in it and ask of it. */
import type { Page, WebWorker } from 'puppeteer-core'
import { expect } from 'vitest'
import { openChromium } from '../../scripts/extension.mjs'
import type { PageState } from '../../src/messages.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { requestsByOthers, type Site, startSite } from './site.ts'
import { changeStorage } from './storage.ts'
import { tidyUp } from './tidy.ts'
import { patience, until } from './until.ts'

export interface Chromium {
  browser: Awaited<ReturnType<typeof openChromium>>['browser']
  id: string
  site: Site
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>
  /** Presses the toolbar icon on a page; the popup that opens. */
  click(page: Page): Promise<Page>
  /** Presses it where it opens the panel; the panel. */
  panel(page: Page): Promise<Page>
  /** Presses the icon and waits until the page is read; closes the popup. */
  read(page: Page): Promise<PageState>
  /** A page of the extension's own, in a tab. */
  own(path: string): Promise<Page>
  /** The background, started where it was stopped. */
  background(): Promise<WebWorker>
  /** Stops it, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>
  /** Asks a page's content script, from the background. */
  ask<Answer>(page: Page, name: string, ask?: object): Promise<Answer>
  change(settings: Partial<Settings>): Promise<void>
  badge(page: Page): Promise<string>
  /** Closes it, and makes sure that through all of the file's tests nothing was asked of the web but their pages. */
  close(): Promise<void>
}

/** Starts it with an empty profile; everything it asks of the web goes to the tests' own site. */
export async function startChromium(folder = 'dist/chromium'): Promise<Chromium> {
  const site = await startSite()
  const { browser, id, click, panel, close } = await openChromium({
    folder,
    args: [`--proxy-server=http://127.0.0.1:${site.port}`],
  })

  tidyUp(browser)

  const isOurs = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`)

  async function background(): Promise<WebWorker> {
    if (!browser.targets().some(isOurs)) await wake()
    const worker = await (await browser.waitForTarget(isOurs)).worker()
    if (!worker) throw new Error('the background has no worker')
    // One that has just been started can be asked before the browser has given it the extension's interfaces.
    await until(() => worker.evaluate(() => Boolean(globalThis.chrome?.tabs)))
    return worker
  }

  async function stopBackground(): Promise<void> {
    const target = browser.targets().find(isOurs)
    const worker = await target?.worker()
    await worker?.close()
    await until(() => !browser.targets().some((each) => each === target))
  }

  /** Any message of ours starts the background; it comes from a tab behind, so that the one in front stays. */
  async function wake(): Promise<void> {
    const page = await browser.newPage({ type: 'tab', background: true })
    await page.goto(`chrome-extension://${id}/src/welcome/index.html`)
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => {}))
    await page.close()
  }

  /** An empty page in front that has the machine's time for everything. */
  async function newPage(): Promise<Page> {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    return page
  }

  async function own(path: string): Promise<Page> {
    const page = await newPage()
    await page.goto(`chrome-extension://${id}/${path}`)
    return page
  }

  /** The browser's number for the tab of a page that was brought to the front of its window. */
  async function tabOf(page: Page): Promise<number> {
    const windowId = Number(await page.windowId())
    const worker = await background()
    return until(() =>
      worker.evaluate(async (windowId) => {
        const [tab] = await chrome.tabs.query({ active: true, windowId })
        return tab?.id ?? 0
      }, windowId),
    )
  }

  async function askInFront<Answer>(page: Page, name: string, question: object = {}): Promise<Answer> {
    const tab = await tabOf(page)
    const worker = await background()
    const message = { name, ask: question }
    return worker.evaluate(
      (tab, message) => chrome.tabs.sendMessage(tab, message),
      tab,
      message,
    ) as Promise<Answer>
  }

  return {
    browser,
    id,
    site,
    async open(address) {
      const page = await newPage()
      await page.goto(address)
      return page
    },
    click,
    panel,
    async read(page) {
      const popup = await click(page)
      const state = await until(async () => {
        // The popup is open: it would close if the page were brought to the front.
        const now = await askInFront<PageState>(page, 'page/state')
        return now.state !== 'idle' && now.state !== 'reading' ? now : null
      })
      if (!popup.isClosed()) await popup.close()
      return state
    },
    own,
    background,
    stopBackground,
    async ask(page, name, question) {
      await page.bringToFront()
      return askInFront(page, name, question)
    },
    async change(settings) {
      const worker = await background()
      await worker.evaluate(changeStorage, settings)
    },
    async badge(page) {
      await page.bringToFront()
      const tab = await tabOf(page)
      const worker = await background()
      return worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab)
    },
    async close() {
      await close()
      site.close()
      expect(requestsByOthers(site)).toEqual([])
    },
  }
}
