/** Popup and panel: how soon there is something to see, what they weigh, and how they bear an article of 300 attributions. */
import type { Page } from 'puppeteer-core'
import { openChromium } from '../../scripts/extension.mjs'
import { serve } from '../../scripts/serve.mjs'
import { type Figure, figure, ratio } from './measure.ts'
import { scriptsOf } from './script-size.ts'

const part = 'Popup and panel'
const settled = '#tab-sources'
/** Times that the sample article's text is repeated to hold 300 attributions. */
const copies = 8

export async function benchViews(folder: string, rounds: number): Promise<Figure[]> {
  const site = await serve('test/pages')
  const opened = await openChromium()
  const empty: number[] = []
  const first: number[] = []
  const whole: number[] = []
  const long: number[] = []
  const tabs: number[] = []
  const frames: number[] = []

  /** Opens the popup on a page that was read before; milliseconds until the first content and until the list. */
  async function measured(page: Page): Promise<{ popup: Page; first: number; whole: number }> {
    const popup = await opened.click(page)
    await popup.waitForSelector(settled)
    return { popup, ...(await popup.evaluate(paints)) }
  }

  /** Closes a popup, and waits until it is gone: the next one would be taken for it. */
  async function close(popup: Page): Promise<void> {
    const gone = new Promise((resolve) => popup.once('close', resolve))
    await popup.close()
    await gone
  }

  try {
    const page = await opened.browser.newPage()
    await page.goto(`${site.url}/conflict.html`)
    const longPage = await opened.browser.newPage()
    await longPage.goto(`${site.url}/conflict.html`)
    await longPage.evaluate(multiply, copies)
    for (const each of [page, longPage]) await close((await measured(each)).popup)
    for (let round = 0; round < rounds; round++) {
      const own = await opened.browser.newPage()
      await own.goto(`chrome-extension://${opened.id}/src/print/index.html`)
      empty.push((await own.evaluate(paints)).first)
      await own.close()

      const short = await measured(page)
      first.push(short.first)
      whole.push(short.whole)
      await close(short.popup)

      const large = await measured(longPage)
      long.push(large.whole)
      tabs.push(await large.popup.evaluate(switchTabs))
      frames.push(await large.popup.evaluate(scrollList))
      await close(large.popup)
    }
    return [
      {
        ...figure(part, 'first content in the popup', first, 'ms'),
        ratios: { 'a line of text': ratio(first, empty) },
      },
      {
        ...figure(part, 'the list of a page already read', whole, 'ms'),
        ratios: { 'a line of text': ratio(whole, empty) },
      },
      {
        ...figure(part, 'the list of 300 attributions', long, 'ms'),
        ratios: { 'a line of text': ratio(long, empty) },
      },
      figure(part, 'a page of the extension with a line of text', empty, 'ms'),
      figure(part, 'from one tab to another, 300 attributions', tabs, 'ms'),
      figure(part, 'a frame while that list is scrolled', frames, 'ms'),
      ...['popup', 'panel'].map((view) => ({
        part,
        name: `script of the ${view}, gzipped`,
        value: scriptsOf(folder, view) / 1000,
        unit: 'kB',
      })),
    ]
  } finally {
    await opened.close()
    site.close()
  }
}

/** In the page: its paragraphs over and over, at an address that says that they are an article all the same. */
function multiply(times: number): void {
  history.replaceState(null, '', '/news/2026/01/karvonia-praises-its-troops-again')
  const body = document.querySelector('.post-body')
  const paragraphs = [...(body?.querySelectorAll('p') ?? [])]
  for (let time = 1; time < times; time++)
    body?.append(...paragraphs.map((paragraph) => paragraph.cloneNode(true)))
}

/** In the view: when the first and when the largest content was painted, from the beginning of its loading. */
function paints(): Promise<{ first: number; whole: number }> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = performance.getEntriesByName('first-contentful-paint')
      resolve({
        first: first?.startTime ?? Number.NaN,
        whole: list.getEntries().at(-1)?.startTime ?? Number.NaN,
      })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

/** In the view: milliseconds until another tab is drawn. */
async function switchTabs(): Promise<number> {
  const begun = performance.now()
  document.getElementById('tab-caveats')?.click()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - begun
}

/** In the view: the median time between frames while the list goes by. */
async function scrollList(): Promise<number> {
  const list = document.querySelector('.article')
  const times: number[] = []
  let last = performance.now()
  for (let frame = 0; frame < 60; frame++) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    times.push(now - last)
    last = now
    list?.scrollBy(0, 60)
  }
  return times.sort((a, b) => a - b)[30] ?? Number.NaN
}
