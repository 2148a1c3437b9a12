/** The extension in a real Chromium: from the click to the marks, what marks cost a page that changes, and memory. */
import type { Page } from 'puppeteer-core'
import { openChromium } from '../../scripts/extension.mjs'
import { serve } from '../../scripts/serve.mjs'
import { type Figure, figure, median } from './measure.ts'

const part = 'The extension in Chromium'

export async function benchClicks(rounds: number): Promise<Figure[]> {
  const site = await serve('test/pages')
  const opened = await openChromium()
  try {
    const clicks: number[] = []
    const marked: number[] = []
    const plain: number[] = []
    const idle: number[] = []
    const heap: number[] = []
    for (let round = -1; round < rounds; round++) {
      const page = await opened.browser.newPage()
      await page.goto(`${site.url}/conflict.html`)
      await watchForMarks(page)
      const begun = Date.now()
      const popup = await opened.click(page)
      const took = (await page.evaluate(() => (globalThis as Watched).marksAt)) - begun
      if (round === -1) {
        await page.close() // the background starts and compiles: told apart below
        first = took
        continue
      }
      clicks.push(took)
      await popup.close().catch(() => {})
      await page.bringToFront()
      idle.push(await busyWhileIdle(page))
      marked.push(await mutate(page))
      heap.push((await page.metrics()).JSHeapUsedSize ?? Number.NaN)
      await page.close()
      const without = await opened.browser.newPage()
      await without.goto(`${site.url}/conflict.html`)
      plain.push(await mutate(without))
      await without.close()
    }
    return [
      figure(part, 'from the click to the marks', clicks, 'ms'),
      { part, name: 'the same on the first click, when the background starts', value: first, unit: 'ms' },
      {
        ...figure(part, 'adding 1,000 paragraphs to a page with marks', marked, 'ms'),
        ratios: { 'the same page without': median(marked) / median(plain) },
      },
      figure(part, "the page's thread while nothing happens, of 1 s", idle, 'ms'),
      figure(part, 'script memory of the tab with marks', heap, 'MB', 1 / 2 ** 20),
      figure(part, 'script memory of the background', [await memoryOfBackground(opened)], 'MB', 1 / 2 ** 20),
    ]
  } finally {
    await opened.close()
    site.close()
  }
}

/** Bytes that the background's scripts hold, the weights included. */
async function memoryOfBackground({
  browser,
  id,
}: Awaited<ReturnType<typeof openChromium>>): Promise<number> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`))
  const worker = await target?.worker()
  const usage = await worker?.client.send('Runtime.getHeapUsage')
  return (usage?.usedSize ?? Number.NaN) + (usage?.backingStorageSize ?? 0)
}

let first = Number.NaN

type Watched = typeof globalThis & { marksAt: Promise<number> }

/** Leaves a promise in the page: the time at which the first marks stand in the registry, which it shares with us. */
async function watchForMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    ;(globalThis as Watched).marksAt = new Promise((resolve) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        if (CSS.highlights.size > 0) resolve(Date.now())
        else setTimeout(() => channel.port2.postMessage(null), 2)
      }
      channel.port2.postMessage(null)
    })
  })
}

/** Milliseconds until 1,000 new paragraphs stand there and are laid out and drawn, a hundred at a time. */
function mutate(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const article = document.querySelector('.post-body') ?? document.body
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    await drawn()
    let took = 0
    for (let step = 0; step < 10; step++) {
      const begun = performance.now()
      for (let added = 0; added < 100; added++) {
        const paragraph = document.createElement('p')
        paragraph.textContent = `Update ${step}.${added}: rescuers have reached another street near the harbour.`
        article.insertBefore(paragraph, article.firstChild)
      }
      document.body.getBoundingClientRect()
      await new Promise((resolve) => setTimeout(resolve, 0))
      took += performance.now() - begun
      await drawn()
    }
    return took
  })
}

/** Milliseconds of work on the page's thread in one second in which nothing happens. */
async function busyWhileIdle(page: Page): Promise<number> {
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  await wait(500)
  const before = (await page.metrics()).TaskDuration ?? 0
  await wait(1000)
  return (((await page.metrics()).TaskDuration ?? 0) - before) * 1000
}
