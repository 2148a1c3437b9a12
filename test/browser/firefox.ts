/** A real Firefox with the built extension, and what the tests do in it and ask of it. */
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ensureBrowser } from '../../scripts/browsers.mjs'
import type { Settings } from '../../src/settings/schema.ts'
import { addOn, type FirefoxChrome, firefoxChrome, type Place } from './firefox-chrome.ts'
import { askOn } from './leave.ts'
import { type Site, startSite } from './site.ts'
import { changeStorage } from './storage.ts'
import { patience, until } from './until.ts'

/** The add-on's own address is drawn at random, unless it is set before. */
const uuid = '6a4f4f6e-55c8-4b55-9d0c-6f0b54f6f9a1'

/** The popup or the sidebar, which no tool shows as a page: it is asked through a page of the extension's own. */
export interface View {
  /** Its words, once nothing in it is busy. */
  words(): Promise<string>
  /** Whether something that the selector finds is in it. */
  has(selector: string): Promise<boolean>
  /** Presses the first element that the selector finds, once it is there; its words may say which one is meant. */
  press(selector: string, words?: string): Promise<void>
  close(): Promise<void>
}

export interface Firefox {
  browser: Browser
  site: Site
  /** What stands around the page. */
  around: FirefoxChrome
  /** A page of the extension's own, from which the tests ask; another one after `reopen`. */
  readonly own: Page
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>
  /** Presses the toolbar icon on a page; the popup that opens. */
  click(page: Page): Promise<View>
  /** Presses the toolbar icon on a page, whatever that opens. */
  pressIcon(page: Page): Promise<void>
  /** The popup, once it is open. */
  popup(): Promise<View>
  /** The sidebar, once it is open. */
  sidebar(): Promise<View>
  /** Presses keys on a page: "Alt+Shift+N". */
  key(page: Page, keys: string): Promise<void>
  /** Grants leave for origins: prompts are switched off, the click is real. */
  allow(origins: string[]): Promise<void>
  change(settings: Partial<Settings>): Promise<void>
  badge(page: Page): Promise<string>
  /** Asks the content script of the page with this address. */
  ask<Answer>(page: Page, name: string, ask?: object): Promise<Answer>
  /** Opens an address in a private window of its own. */
  openPrivate(address: string): Promise<Page>
  /**
   * Opens the page to ask from again: Firefox closes all of an extension's own with the extension. Of private windows'
   * popups only a page in a private window hears.
   */
  reopen(where?: 'private'): Promise<void>
  close(): Promise<void>
}

export async function startFirefox(): Promise<Firefox> {
  const site = await startSite()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    timeout: patience,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': site.port,
    },
  })
  const around = firefoxChrome(browser)
  await around.install(resolve('dist/firefox'))
  let own = await openOwn(await newPage())

  async function newPage(): Promise<Page> {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    return page
  }

  /** An empty page in a private window of its own. */
  async function privatePage(): Promise<Page> {
    const before = new Set(await browser.pages())
    await around.openPrivateWindow()
    const page = await until(async () =>
      (await browser.pages()).find((each) => !before.has(each) && each.url() === 'about:privatebrowsing'),
    )
    page.setDefaultTimeout(patience)
    return page
  }

  /** Has a page show one of the extension's own. */
  async function openOwn(page: Page): Promise<Page> {
    await page.goto(`moz-extension://${uuid}/src/options/index.html`, { waitUntil: [] })
    await until(() => page.evaluate(() => document.readyState === 'complete'))
    return page
  }

  async function tabOf(page: Page): Promise<number> {
    const url = page.url()
    return until(() =>
      own.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? 0, url),
    )
  }

  function view(kind: 'popup' | 'sidebar'): View {
    const type = viewType(kind)
    return {
      words: () =>
        until(() =>
          own.evaluate((type) => {
            const [view] = chrome.extension.getViews({ type })
            const main = view?.document.querySelector(
              'main:not([aria-busy="true"], :has([aria-busy="true"]))',
            )
            return main?.textContent ?? ''
          }, type),
        ),
      has: (selector) =>
        own.evaluate(
          (type, selector) => {
            const [view] = chrome.extension.getViews({ type })
            return Boolean(view?.document.querySelector(selector))
          },
          type,
          selector,
        ),
      async press(selector, words = '') {
        const find = (): Promise<Place | undefined> =>
          own.evaluate(
            (type, selector, words) => {
              const [view] = chrome.extension.getViews({ type })
              const all = view ? [...view.document.querySelectorAll<HTMLElement>(selector)] : []
              const one = all.find((each) => each.checkVisibility() && each.textContent?.includes(words))
              one?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
              const box = one?.getBoundingClientRect()
              return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
            },
            type,
            selector,
            words,
          )
        // Where it has come to rest: a popup grows with what is in it.
        let last: Place | undefined
        const place = await until(async () => {
          const before = last
          last = await find()
          return last && before?.x === last.x && before.y === last.y && last
        })
        await around.pressIn(kind, place)
      },
      close: () =>
        until(() =>
          own.evaluate((type) => {
            const views = chrome.extension.getViews({ type })
            for (const view of views) view.close()
            return views.length === 0
          }, type),
        ).then(() => {}),
    }
  }

  async function opened(kind: 'popup' | 'sidebar'): Promise<View> {
    await until(() => own.evaluate((type) => chrome.extension.getViews({ type }).length > 0, viewType(kind)))
    return view(kind)
  }

  async function pressIcon(page: Page): Promise<void> {
    await page.bringToFront()
    await around.pressIcon()
  }

  return {
    browser,
    site,
    around,
    get own() {
      return own
    },
    async open(address) {
      const page = await newPage()
      await page.goto(address)
      await page.bringToFront()
      return page
    },
    async click(page) {
      await pressIcon(page)
      return opened('popup')
    },
    pressIcon,
    popup: () => opened('popup'),
    sidebar: () => opened('sidebar'),
    async key(page, keys) {
      await page.bringToFront()
      await around.pressKeys(keys)
    },
    async allow(origins) {
      await own.bringToFront()
      await askOn(own, origins)
    },
    change: (settings) => own.evaluate(changeStorage, settings),
    async badge(page) {
      const tab = await tabOf(page)
      return own.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab)
    },
    async ask(page, name, question = {}) {
      const tab = await tabOf(page)
      return own.evaluate((tab, message) => chrome.tabs.sendMessage(tab, message), tab, {
        name,
        ask: question,
      })
    },
    openPrivate: async (address) => {
      const page = await privatePage()
      await page.goto(address)
      return page
    },
    async reopen(where) {
      own = await openOwn(where === 'private' ? await privatePage() : await newPage())
    },
    async close() {
      await browser.close()
      site.close()
    },
  }
}

/** Chromium, whose types these are, has no sidebar. */
const viewType = (kind: 'popup' | 'sidebar') => kind as 'popup'
