/**
 * The main job, shown: a browser with the extension on a sample article, and a click on the toolbar icon.
 * Where no window can be shown it does the same without one and leaves pictures of page and popup in build/demo.
 *
 * npm run demo                    the article about a war film
 * npm run demo -- health-study    another page of test/pages
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser, hasDisplay } from './browsers.mjs'
import { openChromium, openFirefox } from './extension.mjs'
import { serve } from './serve.mjs'
import { settled } from './settled.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean' } },
})
const name = positionals[0] ?? 'conflict'
if (!existsSync(`test/pages/${name}.html`)) {
  const names = readdirSync('test/pages').filter((file) => file.endsWith('.html'))
  throw new Error(`no page "${name}"; there are ${names.map((file) => file.slice(0, -5)).join(', ')}`)
}
const headless = values.headless || !hasDisplay()
const site = await serve('test/pages')
const address = `${site.url}/${name}.html`
if (headless) await leavePictures()
else if (!findBrowser('chromium') && findBrowser('firefox')) await showInFirefox()
else await showInChromium()

async function leavePictures() {
  const { browser, click, close } = await openChromium()
  const [page] = await browser.pages()
  if (!page) throw new Error('the browser opened no page')
  await page.goto(address)
  const popup = await click(page)
  await settled(popup)
  const folder = resolve('build/demo')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/page.png` })
  await popup.screenshot({ path: `${folder}/popup.png` })
  await close()
  site.close()
  console.log(`The article was read. Pictures of it:\n  ${folder}/page.png\n  ${folder}/popup.png`)
}

async function showInChromium() {
  const { browser, click } = await openChromium({ headless: false })
  const [page] = await browser.pages()
  if (!page) throw new Error('the browser opened no page')
  await page.goto(address)
  await click(page)
  await untilClosed(browser, `The icon has been clicked; click it again at any time.`)
}

async function showInFirefox() {
  const { browser } = await openFirefox({ headless: false })
  const [page] = await browser.pages()
  await page?.goto(address)
  await untilClosed(browser, 'Click the Caveat Lector icon: it is behind the puzzle piece in the toolbar.')
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} hint
 */
async function untilClosed(browser, hint) {
  console.log(`${address}\n${hint}\nClose the browser to end the demo.`)
  await new Promise((resolve) => browser.on('disconnected', () => resolve(undefined)))
  site.close()
}
