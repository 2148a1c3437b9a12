/** Pages that live on under their marks: marks stay on the right words, or go. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageState } from '../../src/messages.ts'
import { articlePage, lateParagraph, lateWords } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { countMarks, marksOn } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
})
afterAll(() => chromium?.close())

test('marks are found again after a framework has swapped every text node', async () => {
  const page = await chromium.open(`${news}/rerender.html`)
  await chromium.read(page)
  const before = await marksOn(page)
  const old = await page.evaluateHandle(() => document.querySelector('article p')?.firstChild as Text)
  await page.click('#again')
  await until(() => old.evaluate((node) => !node.isConnected))
  await expect.poll(() => marksOn(page)).toEqual(before)
  await page.close()
})

test('a story that is navigated to inside the page is read anew, and so is the first one on the way back', async () => {
  const page = await chromium.open(`${news}/single-page-app.html?story=strike`)
  await chromium.read(page)
  const strike = await marksOn(page)
  expect(strike.source.join()).toContain('Farrant')
  await page.click('[data-story="bees"]')
  await until(async () => (await marksOn(page)).source.join().includes('Holt'))
  expect((await marksOn(page)).source.join()).not.toContain('Farrant')
  await page.goBack()
  await until(async () => (await marksOn(page)).source.join().includes('Farrant'))
  expect(await marksOn(page)).toEqual(strike)
  await page.close()
})

test('text that comes late is marked too', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  expect((await marksOn(page)).figure.join()).not.toContain('18 months')
  await page.evaluate((text) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    document.getElementById('text')?.append(paragraph)
  }, lateParagraph)
  await until(async () => (await marksOn(page)).figure.join().includes('18 months'))
  const state = await chromium.ask<PageState>(page, 'page/state')
  expect(state.state === 'read' && state.reading.text).toContain(lateWords)
  await page.close()
})

test('what "Continue reading" shows is marked, though no node has come or gone', async () => {
  const body = articlePage({
    end: `<script>document.getElementById('text').insertAdjacentHTML('beforeend', '<button>Continue reading</button><p hidden>${lateParagraph}</p>')
      document.querySelector('button').addEventListener('click', () => document.querySelector('p[hidden]').removeAttribute('hidden'))</script>`,
  })
  chromium.site.put('/continue', body)
  const page = await chromium.open(`${news}/continue`)
  await chromium.read(page)
  expect((await marksOn(page)).figure.join()).not.toContain('18 months')
  await page.click('button')
  await until(async () => (await marksOn(page)).figure.join().includes('18 months'))
  await page.close()
})

test('a second article that is scrolled into the page is its own', async () => {
  chromium.site.put('/endless', articlePage())
  const page = await chromium.open(`${news}/endless`)
  await chromium.read(page)
  const before = await marksOn(page)
  const next = articlePage().match(/<article>[\s\S]*<\/article>/)?.[0] ?? ''
  await page.evaluate(
    (html) => {
      document.querySelector('main')?.insertAdjacentHTML('afterend', html)
    },
    next
      .replace('<h1>Flood in the valley of Orsk', '<h1>Storm over the plain of Varn')
      .replaceAll('Lena Brodt', 'Tomas Grell'),
  )
  const words = () => chromium.ask<PageState>(page, 'page/state')
  await page.evaluate(
    (text) => document.getElementById('text')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`),
    lateParagraph,
  )
  await until(async () => (await marksOn(page)).figure.join().includes('18 months'))
  const state = await words()
  expect(state.state === 'read' && state.reading.text).not.toContain('Tomas Grell')
  expect((await marksOn(page)).source).toEqual(expect.arrayContaining(before.source))
  await page.close()
})

test('a page that was no article when it was clicked is read once its text has come', async () => {
  const whole = articlePage()
  chromium.site.put('/late', articlePage({ body: '<p>Loading …</p>' }))
  const page = await chromium.open(`${news}/late`)
  expect((await chromium.read(page)).state).toBe('no-article')
  await page.evaluate((whole) => {
    const text = new DOMParser().parseFromString(whole, 'text/html').getElementById('text')
    document.getElementById('text')?.replaceChildren(...(text?.children ?? []))
  }, whole)
  await until(async () => (await countMarks(page)) > 5)
  await page.close()
})

test('marks go with an article that is taken away', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  expect(await countMarks(page)).toBeGreaterThan(0)
  await page.evaluate(() => document.querySelector('article')?.remove())
  await until(async () => (await page.evaluate(() => [...CSS.highlights.keys()].length)) === 0)
  await until(async () => (await chromium.badge(page)) === '')
  await page.close()
})

test('a page that comes back from the cache still has its marks and its number', async () => {
  const page = await chromium.open(`${news}/flood`)
  await chromium.read(page)
  const before = await marksOn(page)
  const badge = await chromium.badge(page)
  await page.goto(`${news}/home.html`)
  await page.goBack()
  const cached = await page.evaluate(
    () =>
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type !== 'back_forward',
  )
  if (cached) {
    expect(await marksOn(page)).toEqual(before)
    await until(async () => (await chromium.badge(page)) === badge)
  } else expect(await countMarks(page)).toBe(0)
  await page.close()
})

test('marks follow a page that changes from light to dark', async () => {
  chromium.site.put(
    '/themes',
    articlePage({
      head: '<style>body { color: #111; background: #fff } body.dark { color: #eee; background: #111 }</style>',
    }),
  )
  const page = await chromium.open(`${news}/themes`)
  await chromium.read(page)
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].map((name) => name.split('-').at(-1)))
  expect(new Set(await names())).toEqual(new Set(['light']))
  await page.evaluate(() => document.body.classList.add('dark'))
  await until(async () => (await names()).every((ground) => ground === 'dark'))
  expect((await names()).length).toBe(3)
  await page.close()
})

test('an article in a shadow tree is marked where it stands', async () => {
  chromium.site.put(
    '/shadow',
    articlePage({
      end: `<script>
        const article = document.querySelector('article')
        const host = document.createElement('news-story')
        article.replaceWith(host)
        host.attachShadow({ mode: 'closed' }).append(article)
      </script>`,
    }),
  )
  const page = await chromium.open(`${news}/shadow`)
  expect((await chromium.read(page)).state).toBe('read')
  expect((await marksOn(page)).source.join()).toContain('Lena Brodt')
  await page.close()
})
