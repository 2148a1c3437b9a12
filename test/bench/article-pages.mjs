#!/usr/bin/env node
/**
 * Finding the article in real Chromium, on a folder of saved pages (`*.html.gz`, each page's address in
 * `ground-truth.json`): how much of the text maps to live text nodes, whether words and sentences come back from their
 * ranges as the same words, whether the page's DOM stays the same, whether the command line finds the same, and the
 * time it takes beside Readability's own parse of the same page in the same run.
 *
 *   node test/bench/article-pages.mjs FOLDER [how many pages]
 */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const [folder, limit] = process.argv.slice(2)
if (!folder) throw new Error('which folder of pages?')
const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(existsSync)
const bundle = async (contents, options) =>
  (await build({ stdin: { contents, resolveDir: '.', loader: 'ts' }, bundle: true, write: false, ...options })).outputFiles[0].text

const inPage = await bundle(
  `import { findArticle } from './src/article/find.ts'
   import { mayBeArticle } from './src/article/gate.ts'
   import { Readability } from '@mozilla/readability'
   globalThis.checked = { findArticle, mayBeArticle, Readability }`,
  { format: 'iife', target: 'es2023' },
)
const inNode = await bundle(`export { articleFromHtml } from './src/article/from-html.ts'`, { format: 'esm', platform: 'node' })
const { articleFromHtml } = await import(`data:text/javascript;base64,${Buffer.from(inNode).toString('base64')}`)

const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8'))
const ids = Object.keys(truth).slice(0, limit ? Number(limit) : undefined)
const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] })
// scripts are off, so that a page stays as it was saved; what is evaluated runs all the same
const context = await browser.newContext({ javaScriptEnabled: true })
const results = []
for (const id of ids) {
  const html = gunzipSync(readFileSync(`${folder}/${id}.html.gz`)).toString('utf8')
  const page = await context.newPage()
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          // the page's own scripts do not run; those that are evaluated do
          headers: { 'content-security-policy': "script-src 'none'; style-src 'unsafe-inline'; img-src 'none'; frame-src 'none'" },
        })
      : route.abort(),
  )
  try {
    const url = truth[id].url.split('#')[0]
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 })
    await page.evaluate(inPage)
    const result = await page.evaluate(check, url)
    const node = articleFromHtml(html, url)
    results.push({ id, ...result, same: 'detected' in node ? result.text === null : node.text === result.text })
  } catch (error) {
    console.error(id, error.message.split('\n')[0])
  }
  await page.close()
}
await browser.close()

const found = results.filter((one) => one.text !== null)
const failed = results.filter((one) => !one.gate)
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const total = (key) => found.reduce((sum, one) => sum + one[key], 0)
console.log(`pages ${results.length}, articles ${found.length}`)
console.log(`text that maps ${((100 * total('mapped')) / total('length')).toFixed(3)} %`)
console.log(`phrases that come back as the same words ${((100 * total('phrasesSame')) / total('phrases')).toFixed(3)} % of ${total('phrases')}`)
console.log(`pages whose DOM changed ${results.filter((one) => one.changed).length}`)
console.log(`pages that the command line reads differently ${results.filter((one) => !one.same).length}`, results.filter((one) => !one.same).map((one) => one.id).slice(0, 12).join(' '))
console.log(`time ${median(found.map((one) => one.ours)).toFixed(1)} ms, Readability ${median(found.map((one) => one.readability)).toFixed(1)} ms (its clone of the page not counted), ratio ${median(found.map((one) => one.ours / one.readability)).toFixed(2)} (medians)`)
console.log(`gate ${median(results.map((one) => one.gateTime)).toFixed(2)} ms; pages that fail it ${failed.length}, median ${median(failed.map((one) => one.gateTime)).toFixed(2)} ms; articles that fail it ${failed.filter((one) => one.text !== null).length}`)

/** Runs in the page. */
function check(url) {
  const { findArticle, mayBeArticle, Readability } = globalThis.checked
  const before = document.documentElement.outerHTML
  let mutations = 0
  const observer = new MutationObserver((list) => {
    mutations += list.length
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const time = (work) => {
    const start = performance.now()
    const value = work()
    return [value, performance.now() - start]
  }
  const [gate, gateTime] = time(() => mayBeArticle(document, url))
  const [result, first] = time(() => findArticle(document, url))
  const [, second] = time(() => findArticle(document, url))
  const clone = document.cloneNode(true)
  const copy = document.cloneNode(true)
  const [, readabilityFirst] = time(() => new Readability(clone).parse())
  const [, readabilitySecond] = time(() => new Readability(copy).parse())
  mutations += observer.takeRecords().length
  const changed = mutations > 0 || document.documentElement.outerHTML !== before
  const times = { gate, gateTime, ours: (first + second) / 2, readability: (readabilityFirst + readabilitySecond) / 2, changed }
  if ('detected' in result) return { ...times, text: null, why: result.why }
  const { text, positions, article } = result
  let mapped = 0
  let length = 0
  for (const { start, end } of article.blocks) {
    for (let offset = start; offset < end; offset++) {
      length++
      const place = positions.at(offset)
      const printed = place?.node.data[place.offset] ?? ''
      if (printed === text[offset] || (/\s/.test(text[offset]) && (/\s/.test(printed) || text[offset] === '\n'))) mapped++
    }
  }
  const words = (string) => string.replace(/[\s\u00ad\u200b\u2060]+/g, '')
  let phrases = 0
  let phrasesSame = 0
  for (const match of text.matchAll(/[^\s](?:[^.\n]{0,80})[^\s]/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    phrases++
    const back = positions.ranges(span).map((range) => range.toString()).join('')
    if (words(back) === words(match[0])) phrasesSame++
  }
  return { ...times, text, mapped, length, phrases, phrasesSame }
}
