/** Pages that mean harm reach nothing but the loss of marks on themselves; messages are taken from our own parts only. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { countMarks, marksOn } from './page.ts'
import { news, other, requestsByOthers } from './site.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
})
afterAll(() => chromium?.close())

/** Opens the article with a script of the page's own that runs before anything else. */
async function openWith(script: string): Promise<Page> {
  chromium.site.put('/hostile', articlePage({ head: `<script>${script}</script>` }))
  return chromium.open(`${news}/hostile`)
}

test('a page that clears the registry loses its marks until they are asked for', async () => {
  const page = await openWith('')
  const state = await chromium.read(page)
  await page.evaluate(() => CSS.highlights.clear())
  expect(await countMarks(page)).toBe(0)
  if (state.state !== 'read') throw new Error(state.state)
  await chromium.ask(page, 'page/show', { mark: state.reading.figures[0]?.id })
  expect(await countMarks(page)).toBeGreaterThan(5)
  await page.close()
})

test('a page that floods the registry keeps us from nothing', async () => {
  const page = await openWith(`
    for (let index = 0; index < 20000; index++) CSS.highlights.set('flood-' + index, new Highlight())
  `)
  expect((await chromium.read(page)).state).toBe('read')
  expect(await countMarks(page)).toBeGreaterThan(5)
  await page.close()
})

test('a page that overrides prototypes, throws in getters and redefines CSS is read all the same', async () => {
  const page = await openWith(`
    const fail = () => { throw new Error('no') }
    const realHighlights = CSS.highlights
    Object.defineProperty(window, 'CSS', { value: { get highlights() { return realHighlights } } })
    Object.defineProperty(window, 'Highlight', { value: fail })
    Object.defineProperty(window, 'StaticRange', { value: fail })
    for (const name of ['textContent', 'nodeValue', 'firstChild', 'nextSibling', 'isConnected', 'parentElement'])
      for (const prototype of [Node.prototype, Element.prototype])
        try { Object.defineProperty(prototype, name, { get: fail }) } catch {}
    Document.prototype.createRange = fail
    Element.prototype.getAttribute = fail
    Element.prototype.getBoundingClientRect = fail
    Array.prototype.map = fail
    Map.prototype.get = fail
    Promise.prototype.then = fail
    JSON.stringify = fail
  `)
  expect((await chromium.read(page)).state).toBe('read')
  await page.close()
})

test('markup and control characters in the page’s words stay words', async () => {
  const evil = '<img src=x onerror="document.title=1">\u202egnirts\u0000\ud800'
  const escaped = evil.replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  chromium.site.put(
    '/markup',
    articlePage({
      head: `<meta name="author" content="${escaped}">`,
      end: '',
      body: `<p>Nearly half of the ${escaped} houses were damaged, said ${escaped} Brodt of the council.</p>`.repeat(
        9,
      ),
    }),
  )
  const page = await chromium.open(`${news}/markup`)
  const popup = await chromium.click(page)
  await popup.waitForSelector('main:not([aria-busy="true"], :has([aria-busy="true"]))')
  expect(await popup.$$eval('img', (images) => images.length)).toBe(0)
  expect(await popup.title()).not.toBe('1')
  await page.close()
})

test('a page cannot tell that the extension is there', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const reached = await page.evaluate(
    async (base, files) => {
      const answers = await Promise.all(
        files.map((file) =>
          fetch(`${base}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      )
      return answers.filter(Boolean)
    },
    `chrome-extension://${chromium.id}`,
    ['manifest.json', 'icons/16.png', 'src/popup/index.html', 'src/page/main.js'],
  )
  expect(reached).toEqual([])
  expect(
    await page.evaluate(() => typeof chrome === 'undefined' || !('runtime' in chrome && chrome.runtime)),
  ).toBe(true)
  await page.close()
})

test('messages from a page, and questions of the wrong form, get no answer', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const before = await marksOn(page)
  await page.evaluate(() => {
    for (const name of ['page/read', 'page/hover', 'background/badge'])
      for (const message of [
        { name, ask: { what: 'anyway', mark: 'a1', count: 9 } },
        JSON.stringify({ name }),
      ]) {
        postMessage(message, '*')
        document.dispatchEvent(new CustomEvent(name, { detail: message }))
      }
  })
  expect(await marksOn(page)).toEqual(before)
  const worker = await chromium.background()
  const answers = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true })
    const ask = (message: unknown) =>
      chrome.tabs.sendMessage(tab?.id ?? 0, message).then(
        (answer) => answer ?? null,
        () => null,
      )
    return Promise.all([
      ask(null),
      ask('page/state'),
      ask({ name: 'page/state' }),
      ask({ name: 'toString', ask: {} }),
    ])
  })
  expect(answers).toEqual([null, null, null, null])
  await page.close()
})

test('the background answers content scripts only: a page of ours in a tab cannot set badges or styles', async () => {
  const own = await chromium.own('src/options/index.html')
  const answer = await own.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'background/badge', ask: { count: 7 } }).then(
      (value: unknown) => value ?? null,
      () => null,
    ),
  )
  expect(answer).toBeNull()
  await own.close()
})

test('each tab shows its own reading', async () => {
  const first = await chromium.open(`${news}/flood`)
  const second = await chromium.open(`${other}/health-study.html`)
  const study = await chromium.read(second)
  const flood = await chromium.read(first)
  expect(flood.state === 'read' && flood.article.title).toContain('Orsk')
  expect(study.state === 'read' && study.article.title).not.toContain('Orsk')
  expect(await chromium.badge(first)).not.toBe(await chromium.badge(second))
  await Promise.all([first.close(), second.close()])
})

test('what anybody asked of the web beyond the tests’ pages would be seen', async () => {
  const { site } = chromium
  expect(requestsByOthers(site)).toEqual([])
  const page = await chromium.open(`${news}/flood`)
  const asked = site.requests.length
  await page.evaluate(() => fetch('/collect?words=all').catch(() => {}))
  expect(requestsByOthers(site)).toEqual([`GET ${news}/collect?words=all`])
  site.requests.splice(asked)
  await page.close()
})
