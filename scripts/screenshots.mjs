/** Takes the README's and the stores' pictures from the real thing: npm run screenshots. They lie in docs/images. */
import { mkdirSync, writeFileSync } from 'node:fs'
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
const figures = await popup.screenshot({ encoding: 'base64', clip: await frameOf(popup) })
await choose(popup, 'Caveats')
const caveats = await popup.screenshot({ encoding: 'base64', clip: await frameOf(popup) })
writeFileSync(`${folder}/figures.png`, figures, 'base64')
writeFileSync(`${folder}/caveats.png`, caveats, 'base64')
await beside(marked, sources, `${folder}/reading.png`)
// what the stores ask for: 1280 by 800
for (const [name, popup] of Object.entries({ sources, figures, caveats })) {
  await beside(marked, popup, `${folder}/store-${name}.png`, { width: 1280, height: 800 })
}
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
 * The page with the popup where the browser shows it: neither can be photographed with the other in place. On a ground
 * of its own size where one is given.
 * @param {string} below
 * @param {string} above
 * @param {string} path
 * @param {{ width: number, height: number }} [ground]
 */
async function beside(below, above, path, ground) {
  const frame = await browser.newPage()
  if (ground) await frame.setViewport({ ...ground, deviceScaleFactor: 1 })
  const width = ground?.width ?? 1180
  await frame.setContent(
    `<style>body { margin: 0; overflow: hidden } img { display: block }
    #popup { position: absolute; top: 12px; right: 16px; width: 400px; border-radius: 8px; box-shadow: 0 8px 32px #0006 }</style>
    <img width="${width}" src="data:image/png;base64,${below}"><img id="popup" src="data:image/png;base64,${above}">`,
  )
  await frame.screenshot({ path })
  await frame.close()
}
