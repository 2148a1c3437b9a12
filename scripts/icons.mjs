/** Draws the PNG icons from public/icons/icon.svg, with an installed Chromium: npm run icons. */
import { readFileSync, writeFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { ensureBrowser } from './browsers.mjs'

const folder = new URL('../public/icons/', import.meta.url)
const svg = readFileSync(new URL('icon.svg', folder), 'utf8')
const browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }))
}
await browser.close()
