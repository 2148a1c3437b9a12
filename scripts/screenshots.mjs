/** Takes the README's pictures from the real thing: npm run screenshots. They lie in docs/images. */
import { mkdirSync } from 'node:fs'
import { openChromium } from './extension.mjs'
import { serve } from './serve.mjs'
import { settled } from './settled.mjs'

/** @typedef {import('puppeteer-core').Page} Page */

const folder = 'docs/images'
mkdirSync(folder, { recursive: true })
const served = await serve('test/pages')
/** The site by its name; a screen that leaves the popup all the room it may have. */
const site = 'lantern.example'
const opened = await openChromium({
  width: 1180,
  height: 760,
  scale: 2,
  args: [
    `--host-resolver-rules=MAP ${site} ${new URL(served.url).host}`,
    '--window-size=1180,1000',
    '--screen-info={1600x1200}',
  ],
})
const { browser, click, close } = opened

const page = await browser.newPage()
await page.goto(`http://${site}/conflict.html`)
const popup = await click(page)
await settled(popup)
await page.evaluate(() => document.querySelector('.post-body h2')?.scrollIntoView({ block: 'start' }))
const marked = await page.screenshot({ encoding: 'base64' })
const sources = await popup.screenshot({ encoding: 'base64', clip: await frameOf(popup) })
await choose(popup, 'Figures')
await popup.screenshot({ path: `${folder}/figures.png`, clip: await frameOf(popup) })
await choose(popup, 'Caveats')
await popup.screenshot({ path: `${folder}/caveats.png`, clip: await frameOf(popup) })
await beside(marked, sources)
await close()
served.close()
console.log(`Pictures in ${folder}`)

/** The popup without the rest of its window. @param {Page} view */
async function frameOf(view) {
  const height = await view.evaluate(() => innerHeight)
  return { x: 0, y: 0, width: 400, height }
}

/** @param {Page} view @param {string} tab */
async function choose(view, tab) {
  await view.locator(`::-p-xpath(//*[@role="tab"][contains(., "${tab}")])`).click()
}

/**
 * The page with the popup where the browser shows it: neither can be photographed with the other in place.
 * @param {string} below
 * @param {string} above
 */
async function beside(below, above) {
  const frame = await browser.newPage()
  await frame.setContent(
    `<style>body { margin: 0 } img { display: block }
    #popup { position: absolute; top: 12px; right: 16px; width: 400px; border-radius: 8px; box-shadow: 0 8px 32px #0006 }</style>
    <img width="1180" src="data:image/png;base64,${below}"><img id="popup" src="data:image/png;base64,${above}">`,
  )
  await frame.screenshot({ path: `${folder}/reading.png` })
}
