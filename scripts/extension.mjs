/** Opens a real browser with the built extension in it, and clicks the toolbar icon. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import puppeteer from 'puppeteer-core'
import { ensureBrowser } from './browsers.mjs'

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Target} Target */
/** @typedef {{ folder?: string, headless?: boolean, width?: number, height?: number, scale?: number, args?: string[] }} Options */

/** Milliseconds that a busy machine may take over anything. */
const patience = 60_000

/**
 * Chromium, Edge or Chrome with the extension from `folder`, in an empty profile that goes when it is closed.
 * `click` presses the toolbar icon as a person would: the DevTools command behind it grants `activeTab` and opens
 * the real popup, which it gives as a page.
 *
 * @param {Options} [options]
 */
export async function openChromium({ folder = 'dist/chromium', headless = true, args = [], ...size } = {}) {
  const directory = built(folder)
  const root = process.getuid?.() === 0
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless,
    // Chrome loads no extension from its command line any more, only over DevTools, and that only over a pipe.
    pipe: true,
    enableExtensions: true,
    timeout: patience,
    ...viewport(headless, size),
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(root || headless ? ['--no-sandbox'] : []),
      ...(headless ? [] : ['--window-size=1280,900']),
      ...args,
    ],
  })
  const id = await browser.installExtension(directory)
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('the browser did not load the extension')
  // The welcome page opens in front, at a moment of its own: a click before that would go to it.
  const welcome = await browser.waitForTarget(
    (target) => target.url() === `chrome-extension://${id}/src/welcome/index.html`,
    { timeout: patience },
  )
  await (await welcome.asPage()).close()

  /** @param {string} view @returns {(target: Target) => boolean} */
  const shows = (view) => (target) => target.url().startsWith(`chrome-extension://${id}/src/${view}/`)

  /** Waits until no popup is open: one that is about to go would be taken for the next. */
  async function popupGone() {
    for (const end = Date.now() + patience; browser.targets().some(shows('popup')); await sleep(20))
      if (Date.now() > end) throw new Error('there is a popup open still')
  }

  /** @param {Page} page @returns {Promise<Page>} the popup */
  async function click(page) {
    await page.bringToFront()
    await popupGone()
    return press(page, 'popup')
  }

  /**
   * The same where the reader has set that the icon opens the panel.
   * @param {Page} page @returns {Promise<Page>} the panel
   */
  async function panel(page) {
    return press(page, 'panel')
  }

  /** @param {Page} page @param {string} name what the click opens */
  async function press(page, name) {
    await page.bringToFront()
    await page.triggerExtensionAction(/** @type {import('puppeteer-core').Extension} */ (extension))
    const opened = await browser.waitForTarget(shows(name), { timeout: patience })
    const view = await opened.asPage()
    view.setDefaultTimeout(patience)
    return view
  }

  return { browser, id, click, panel, close: () => browser.close() }
}

/**
 * Firefox with the extension. Nothing outside Firefox can click its toolbar: that is left to the person before it.
 *
 * @param {Options} [options]
 */
export async function openFirefox({ folder = 'dist/firefox', headless = true, ...size } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    ...viewport(headless, size),
  })
  await browser.installExtension(built(folder))
  return { browser, close: () => browser.close() }
}

/**
 * @param {boolean} headless
 * @param {{ width?: number, height?: number, scale?: number }} size
 */
function viewport(headless, { width = 1280, height = 860, scale = 1 }) {
  return { defaultViewport: headless ? { width, height, deviceScaleFactor: scale } : null }
}

/** @param {string} folder */
function built(folder) {
  const directory = resolve(folder)
  if (existsSync(join(directory, 'manifest.json'))) return directory
  throw new Error(`no extension in ${directory}: run "npm run build" first`)
}
