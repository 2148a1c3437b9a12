/** The browser's leave to read sites, given without its question, which no tool can answer. */
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Chromium } from './chromium.ts'
import { until } from './until.ts'

/** From now on a request for any of `origins` (match patterns), made from a click, is granted. */
export async function answerYes({ browser, id }: Chromium, origins: string[]): Promise<void> {
  const extensions = await browser.newPage()
  await extensions.goto('chrome://extensions')
  await extensions.evaluate(
    async (id, origins) => {
      type Private = {
        updateExtensionConfiguration(update: object): Promise<void>
        addHostPermission(id: string, origin: string): Promise<void>
      }
      const { developerPrivate } = chrome as unknown as { developerPrivate: Private }
      await developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      })
      for (const origin of origins) await developerPrivate.addHostPermission(id, origin)
    },
    id,
    origins,
  )
  await extensions.close()
}

/** Grants host permissions as the reader's answer to the browser's question would. */
export async function allow(chromium: Chromium, origins: string[]): Promise<void> {
  await answerYes(chromium, origins)
  const options = await chromium.own('src/options/index.html')
  await askOn(options, origins)
  await options.close()
}

/** Has a site read by itself from now on, as the reader does in the settings, which stay open. */
export async function addSite(options: Page, origin: string): Promise<void> {
  await options.waitForSelector('.sites input')
  await options.type('.sites input', origin)
  await options.keyboard.press('Enter')
  await options.waitForSelector('.sites li')
}

/** Asks for leave on a page of ours. The browser takes that from a click only, so there is one. */
export async function askOn(page: Page, origins: string[]): Promise<void> {
  await page.evaluate((origins) => {
    const button = document.createElement('button')
    button.id = 'ask'
    button.style.cssText = 'position: fixed; inset: 0; z-index: 99'
    button.onclick = async () => {
      button.dataset.answer = String(await chrome.permissions.request({ origins }))
    }
    document.body.append(button)
  }, origins)
  await page.click('#ask')
  expect(await until(() => page.$eval('#ask', (button) => (button as HTMLElement).dataset.answer))).toBe(
    'true',
  )
  await page.$eval('#ask', (button) => button.remove())
}
