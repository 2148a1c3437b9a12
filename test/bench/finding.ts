/** Finding the article and painting its marks, in a real Chromium, beside Readability and Defuddle on the same pages. */
import { build } from 'esbuild'
import puppeteer, { type Page } from 'puppeteer-core'
import { ensureBrowser } from '../../scripts/browsers.mjs'
import type { Reader } from '../../src/reading/read.ts'
import type { InPage } from './in-page.ts'
import { type Figure, figure, quantile, ratio } from './measure.ts'

declare global {
  // What in-page.ts puts there.
  var inPage: InPage
}

type Subject = 'ours' | 'readability' | 'defuddle'

interface Times {
  ours: number[]
  readability: number[]
  defuddle: number[]
  /** The longer of the two tasks, finding and painting, that the page's thread is held up by. */
  longest: number[]
  /** The first look that decides that a page is no article. */
  look: number[]
}

export async function benchFinding(pages: ReadonlyMap<string, string>, read: Reader): Promise<Figure[]> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/in-page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    logLevel: 'error',
  })
  const script = outputFiles[0]?.text ?? ''
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const figures: Figure[] = []
    for (const throttle of [1, 4]) {
      const page = await browser.newPage()
      await page.setJavaScriptEnabled(false) // the pages' own scripts stay out of it
      await page.setBypassCSP(true)
      await page.setRequestInterception(true)
      page.on('request', (request) =>
        request.url() === 'about:blank' ? request.continue() : request.abort(),
      )
      const times = await measure(page, pages, script, read, throttle)
      figures.push(...tell(times, throttle))
      await page.close()
    }
    return figures
  } finally {
    await browser.close()
  }
}

/** Each subject once on each page as it was just loaded, as a reader's browser would run it. */
async function measure(
  page: Page,
  pages: ReadonlyMap<string, string>,
  script: string,
  read: Reader,
  throttle: number,
): Promise<Times> {
  const times: Times = { ours: [], readability: [], defuddle: [], longest: [], look: [] }
  for (const html of pages.values()) {
    const took = { ours: 0, readability: 0, defuddle: 0 }
    let longest = 0
    let look = 0
    let isArticle = false
    for (const subject of ['ours', 'readability', 'defuddle'] as Subject[]) {
      await open(page, html, script, throttle)
      if (subject !== 'ours') {
        took[subject] = await page.evaluate((name) => globalThis.inPage[name](), subject)
        continue
      }
      look = await page.evaluate(() => globalThis.inPage.look())
      const { took: finding, found } = await page.evaluate(() => globalThis.inPage.find())
      isArticle = found !== null
      const painting = found
        ? await page.evaluate((reading) => globalThis.inPage.paint(reading), read(found.text, found.article))
        : 0
      took.ours = finding + painting
      longest = Math.max(finding, painting)
    }
    if (!isArticle) {
      times.look.push(look)
      continue
    }
    for (const subject of ['ours', 'readability', 'defuddle'] as Subject[]) times[subject].push(took[subject])
    times.longest.push(longest)
  }
  return times
}

async function open(page: Page, html: string, script: string, throttle: number): Promise<void> {
  await page.emulateCPUThrottling(null)
  await page.goto('about:blank')
  await page.setContent(html, { waitUntil: 'domcontentloaded' })
  await page.evaluate(() => document.body.getBoundingClientRect().height)
  await page.evaluate(script)
  if (throttle > 1) await page.emulateCPUThrottling(throttle)
}

function tell(times: Times, throttle: number): Figure[] {
  const speed = throttle === 1 ? 'at full speed' : `at ${throttle} × CPU throttle`
  const part = `On the page's thread, ${speed}, ${times.ours.length} pages that are articles`
  return [
    {
      ...figure(part, 'finding and painting', times.ours, 'ms'),
      ratios: {
        "Readability's parse": ratio(times.ours, times.readability),
        "Defuddle's": ratio(times.ours, times.defuddle),
      },
    },
    figure(part, "Readability's parse", times.readability, 'ms'),
    figure(part, "Defuddle's parse", times.defuddle, 'ms'),
    { part, name: 'longest task of ours, 95th percentile', value: quantile(times.longest, 0.95), unit: 'ms' },
    figure(part, `the gate's look at ${times.look.length} pages that are no article`, times.look, 'ms'),
  ]
}
