/**
 * Pictures of every view in every state, light, dark, right to left (Arabic, Urdu) and in forced colours, on sheets to look at.
 *
 *   npm run contact-sheet -- [FOLDER] [--only NAME,…] [--look light,dark,rtl,urdu,forced]
 *
 * Writes FOLDER/NAME-LOOK.png and FOLDER/sheet-LOOK.png (default folder: build/contact-sheet).
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { serveGallery } from '../test/ui/gallery/serve.mjs'
import { addressOf, shots } from '../test/ui/gallery/shots.mjs'
import { ensureBrowser } from './browsers.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, look: { type: 'string', default: 'light,dark,rtl,urdu,forced' } },
})
const folder = resolve(positionals[0] ?? 'build/contact-sheet')
const only = values.only?.split(',')
mkdirSync(folder, { recursive: true })

/** @type {Record<string, { context: import('playwright-core').BrowserContextOptions, settings?: object, locale?: string }>} */
const looks = {
  light: { context: { colorScheme: 'light' }, settings: { theme: 'light' } },
  dark: { context: { colorScheme: 'light' }, settings: { theme: 'dark' } },
  rtl: { context: { colorScheme: 'light' }, locale: 'ar' },
  urdu: { context: { colorScheme: 'light' }, locale: 'ur' },
  forced: { context: { colorScheme: 'dark', forcedColors: 'active' } },
}

const gallery = await serveGallery()
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') })
try {
  for (const look of values.look.split(',')) {
    const { context = {}, settings, locale } = looks[look] ?? {}
    const page = await browser.newPage({ ...context, deviceScaleFactor: 1.5 })
    page.on('pageerror', (error) => console.error(`${look}: ${error.message}`))
    const figures = []
    for (const shot of shots) {
      if (only && !only.includes(shot.name)) continue
      const [width, height] = shot.size
      await page.setViewportSize({ width, height })
      await page.goto(gallery.address + addressOf(shot, settings, locale))
      await page.waitForSelector('[data-ready]', { state: 'attached', timeout: 10_000 })
      if (shot.wait) await page.waitForSelector(shot.wait, { timeout: 10_000 })
      if (shot.tab) await page.click(`#tab-${shot.tab}`)
      if (shot.click) await page.click(shot.click)
      const image = await page.screenshot({ path: `${folder}/${shot.name}-${look}.png` })
      const source = `data:image/png;base64,${image.toString('base64')}`
      figures.push(`<figure>${shot.name}<br><img width="${Math.min(width, 400)}" src="${source}"></figure>`)
    }
    await page.setViewportSize({ width: 1720, height: 600 })
    const style =
      'body{margin:16px;background:#777;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;color:#fff}'
    await page.setContent(`<style>${style}</style>${figures.join('')}`)
    await page.screenshot({ path: `${folder}/sheet-${look}.png`, fullPage: true, scale: 'css' })
    await page.close()
    console.log(`${folder}/sheet-${look}.png: ${figures.length} pictures`)
  }
} finally {
  await browser.close()
  await gallery.close()
}
