/** Documents other than a plain web page: frames, text files, XHTML, AMP, print views, PDF, pages that are drawn ahead. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageState } from '../../src/messages.ts'
import { articlePage, lateParagraph, lateWords } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { allow } from './leave.ts'
import { marksOn } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
})
afterAll(() => chromium?.close())

const textOf = (state: PageState): string => (state.state === 'read' ? state.reading.text : '')
/** The article's sentences, without markup. */
const words = articlePage()
  .match(/<h1>[\s\S]*<\/div>/)?.[0]
  .replace(/<\/?[^>]+>/g, '\n')
  .replace(/\n+/g, '\n\n') as string

test('of a page with frames its own text is read, and nothing of what they hold', async () => {
  const inner = articlePage({ body: `<p>${lateParagraph}</p>`.repeat(8) })
  chromium.site.put('/inner', inner)
  chromium.site.put(
    '/frames',
    articlePage({ end: '<iframe src="/inner" width="600" height="400"></iframe>' }),
  )
  const page = await chromium.open(`${news}/frames`)
  const state = await chromium.read(page)
  expect(textOf(state)).toContain('240 houses')
  expect(textOf(state)).not.toContain(lateWords)
  const frame = page.frames().find((each) => each.url().endsWith('/inner'))
  expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0)
  await page.close()
})

test.each([
  [
    'a page that is nothing but a frame',
    '<body><iframe src="/flood" width="900" height="900"></iframe></body>',
  ],
  ['a frameset', '<frameset cols="20%,80%"><frame src="/home.html"><frame src="/flood"></frameset>'],
])('%s is no article, whatever the frame holds', async (_, html) => {
  chromium.site.put('/shell', `<!doctype html><html lang="en"><title>Flood</title>${html}</html>`)
  const page = await chromium.open(`${news}/shell`)
  expect((await chromium.read(page)).state).toBe('no-article')
  for (const frame of page.frames()) expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0)
  await page.close()
})

test.each([
  ['a text file', 'text/plain; charset=utf-8', words],
  [
    'XHTML',
    'application/xhtml+xml; charset=utf-8',
    articlePage()
      .replace(
        '<!doctype html>\n<html lang="en">',
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">',
      )
      .replace(/<(meta[^>]*)>/g, '<$1/>'),
  ],
  [
    'AMP',
    'text/html; charset=utf-8',
    articlePage({ head: '<style amp-boilerplate>body { visibility: visible }</style>' })
      .replace('<html', '<html amp')
      .replace('</h1>', '</h1><amp-img src="x" width="1" height="1"></amp-img>')
      .replace('</article>', '<amp-iframe src="/inner" width="1" height="1"></amp-iframe></article>'),
  ],
  [
    'a print view',
    'text/html; charset=utf-8',
    articlePage({ head: '<style media="print">header { display: none }</style>' }).replace(
      /<\/?(?:main|article)>/g,
      '',
    ),
  ],
])('%s is read and marked where it stands', async (name, type, body) => {
  const path = `/flood-${name.replace(/\W/g, '-')}`
  chromium.site.put(path, body, { 'content-type': type })
  const page = await chromium.open(`${news}${path}`)
  expect(await page.evaluate(() => document.contentType)).toBe(type.split(';')[0])
  expect(textOf(await chromium.read(page))).toContain('nearly half')
  const { source, figure, caveat } = await marksOn(page)
  expect(source.join()).toContain('Lena Brodt')
  expect(figure).toContain('Nearly half')
  expect(caveat.join()).toContain('could not be independently verified')
  await page.close()
})

/** What the popup says over a page, once it has made up its mind. */
async function popupOver(page: Page): Promise<string> {
  const popup = await chromium.click(page)
  await popup.waitForSelector('main:not([aria-busy="true"], :has([aria-busy="true"]))')
  const said = await popup.$eval('main', (main) => main.textContent ?? '')
  await popup.close()
  return said
}
const message = async (key: string): Promise<string> =>
  (await chromium.background()).evaluate((key) => chrome.i18n.getMessage(key), key)

test('a PDF and the browser’s own pages are said to be closed to us', async () => {
  chromium.site.put('/report.pdf', pdf, { 'content-type': 'application/pdf' })
  const closed = await message('state_closed')
  for (const address of [`${news}/report.pdf`, 'chrome://version', 'about:blank']) {
    const page = await chromium.open(address)
    expect.soft(await popupOver(page), address).toContain(closed)
    await page.close()
  }
})

const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'

test('a page that was drawn ahead of the visit is read once the reader is there', async () => {
  await allow(chromium, [`${news}/*`])
  await chromium.change({ when: 'sites', sites: [news] })
  chromium.site.put('/ahead', articlePage())
  chromium.site.put(
    '/front',
    '<!doctype html><title>Front</title><script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script><a href="/ahead">Flood</a>',
  )
  const page = await chromium.open(`${news}/front`)
  const times = () => chromium.site.requests.filter((request) => request === `GET ${news}/ahead`).length
  await until(() => times() === 1)
  // The driver loses sight of a page that takes another's place; the extension does not.
  const worker = await chromium.background()
  const lookAt = (url: string) =>
    worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url })
      if (tab?.id === undefined) return null
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => ({
          highlights: CSS.highlights.size,
          activated: (performance.getEntriesByType('navigation')[0] as { activationStart?: number })
            .activationStart,
        }),
      })
      return answer?.result
    }, url)
  await page.evaluate(() => document.querySelector('a')?.click())
  const seen = await until(async () => {
    const now = await lookAt(`${news}/ahead`)
    return now && now.highlights > 0 ? now : null
  })
  expect(seen.activated).toBeGreaterThan(0)
  expect(times()).toBe(1)
})
