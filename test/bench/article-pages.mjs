#!/usr/bin/env node
/**
 * Finding the article in real Chromium, on a folder of saved pages (`*.html.gz`, each page's address in
 * `ground-truth.json`): how much of the text maps to live text nodes, whether phrases come back from their ranges as
 * the same words, whether the page's DOM stays the same, whether the command line finds the same text, and the time it
 * takes beside Readability's own parse of the same page in the same run (Readability's clone of the page not counted).
 *
 *   node test/bench/article-pages.mjs FOLDER [how many pages]
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/browsers.mjs'

/** @typedef {import('./article-in-page.ts').Checked & { id: string, same: boolean }} Result */

const [folder, limit] = process.argv.slice(2)
if (!folder) throw new Error('which folder of pages?')
const inPage = await bundle('test/bench/article-in-page.ts', { format: 'iife', target: 'es2023' })
const inNode = await bundle('src/article/from-html.ts', { format: 'esm', platform: 'node' })
const { articleFromHtml } = await import(
  `data:text/javascript;base64,${Buffer.from(inNode).toString('base64')}`
)

const executablePath = findBrowser('chromium')
if (!executablePath) throw new Error('no Chromium found')
const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] })
/** @type {Record<string, { url: string }>} */
const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8'))
/** @type {Result[]} */
const results = []
for (const [id, { url }] of Object.entries(truth).slice(0, limit ? Number(limit) : undefined)) {
  const html = gunzipSync(readFileSync(`${folder}/${id}.html.gz`)).toString('utf8')
  try {
    results.push(await inChromium(id, url.split('#')[0] ?? '', html))
  } catch (error) {
    console.error(id, String(error).split('\n')[0])
  }
}
await browser.close()
report()

/** @param {string} id @param {string} url @param {string} html @returns {Promise<Result>} */
async function inChromium(id, url, html) {
  const page = await browser.newPage()
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            body: html,
            contentType: 'text/html; charset=utf-8',
            // the page's own scripts stay off, so that it is what was saved; what is evaluated runs all the same
            headers: { 'content-security-policy': "script-src 'none'; img-src 'none'; frame-src 'none'" },
          })
        : route.abort(),
    )
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 })
    await page.evaluate(inPage)
    /** @type {import('./article-in-page.ts').Checked} */
    const checked = await page.evaluate(`checkArticle(${JSON.stringify(url)})`)
    const node = articleFromHtml(html, url)
    return { id, ...checked, same: checked.text === ('detected' in node ? null : node.text) }
  } finally {
    await page.close()
  }
}

function report() {
  const found = results.filter((one) => one.text !== null)
  const failed = results.filter((one) => !one.gate)
  const characters = sum(found.map((one) => one.characters))
  const phrases = sum(found.map((one) => one.phrases))
  console.log(`pages ${results.length}, articles ${found.length}`)
  console.log(
    `text that maps: ${share(sum(found.map((one) => one.mapped)), characters)} of ${characters} characters`,
  )
  console.log(
    `phrases that come back: ${share(sum(found.map((one) => one.phrasesSame)), phrases)} of ${phrases}`,
  )
  console.log(`pages whose DOM changed: ${results.filter((one) => one.changed).length}`)
  const other = results.filter((one) => !one.same).map((one) => one.id)
  console.log(`pages that the command line reads differently: ${other.length}`, other.join(' '))
  for (const [run, name] of /** @type {const} */ ([
    [0, 'first run'],
    [1, 'second run'],
  ]))
    console.log(
      `${name}: ${median(found.map((one) => one.ours[run]))} ms, Readability ${median(found.map((one) => one.readability[run]))} ms, ` +
        `ratio ${median(found.map((one) => one.ours[run] / one.readability[run]))} (medians)`,
    )
  console.log(
    `gate: ${median(results.map((one) => one.gateTime))} ms; ${failed.length} pages fail it, at ${median(failed.map((one) => one.gateTime))} ms; ` +
      `articles that fail it: ${failed.filter((one) => one.text !== null).length}`,
  )
}

/** @param {number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return `${((100 * part) / (whole || 1)).toFixed(3)} %`
}

/** @param {number[]} values */
function median(values) {
  return (values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN).toFixed(2)
}

/** @param {string} entry @param {import('esbuild').BuildOptions} options */
async function bundle(entry, options) {
  const { outputFiles } = await build({ ...options, entryPoints: [entry], bundle: true, write: false })
  return outputFiles?.[0]?.text ?? ''
}
