/** A real Firefox with the built extension, and what the tests do in it and ask of it. */
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ensureBrowser } from '../../scripts/browsers.mjs'
import type { Settings } from '../../src/settings/schema.ts'
import { type Site, startSite } from './site.ts'
import { changeStorage } from './storage.ts'
import { until } from './until.ts'

/** The add-on's own address is drawn at random, unless it is set before. */
const addOn = 'caveat-lector@caveat-lector.example'
const uuid = '6a4f4f6e-55c8-4b55-9d0c-6f0b54f6f9a1'

export interface Firefox {
  browser: Browser
  site: Site
  /** A page of the extension's own, from which the tests ask. */
  own: Page
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>
  /** Grants leave for origins: prompts are switched off, the click is real. */
  allow(origins: string[]): Promise<void>
  change(settings: Partial<Settings>): Promise<void>
  badge(page: Page): Promise<string>
  /** Asks the content script of the page with this address. */
  ask<Answer>(page: Page, name: string, ask?: object): Promise<Answer>
  /** Opens the real popup over a page; the words in it once it has its result. */
  popup(page: Page): Promise<string>
  close(): Promise<void>
}

export async function startFirefox(): Promise<Firefox> {
  const site = await startSite()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
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
  await browser.installExtension(resolve('dist/firefox'))
  const own = await openOwn('src/options/index.html')

  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage()
    await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] })
    await until(() => page.evaluate(() => document.readyState === 'complete').catch(() => false))
    return page
  }

  async function tabOf(page: Page): Promise<number> {
    const url = page.url()
    return until(() =>
      own.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? 0, url),
    )
  }

  return {
    browser,
    site,
    own,
    async open(address) {
      const page = await browser.newPage()
      await page.goto(address)
      await page.bringToFront()
      return page
    },
    async allow(origins) {
      await own.bringToFront()
      await own.evaluate((origins) => {
        const button = document.createElement('button')
        button.id = 'ask'
        button.style.cssText = 'position: fixed; inset: 0; z-index: 99'
        button.onclick = async () => {
          button.dataset.answer = String(await chrome.permissions.request({ origins }))
        }
        document.body.append(button)
      }, origins)
      await own.click('#ask')
      await until(() => own.$eval('#ask', (button) => (button as HTMLElement).dataset.answer === 'true'))
      await own.$eval('#ask', (button) => button.remove())
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
    async popup(page) {
      await page.bringToFront()
      await own.evaluate(() => chrome.action.openPopup())
      const words = await until(() =>
        own.evaluate(() => {
          const [view] = chrome.extension.getViews({ type: 'popup' })
          const main = view?.document.querySelector('main:not([aria-busy="true"], :has([aria-busy="true"]))')
          return main?.textContent ?? ''
        }),
      )
      await until(() =>
        own.evaluate(() => {
          const views = chrome.extension.getViews({ type: 'popup' })
          for (const view of views) view.close()
          return views.length === 0
        }),
      )
      return words
    },
    async close() {
      await browser.close()
      site.close()
    },
  }
}
