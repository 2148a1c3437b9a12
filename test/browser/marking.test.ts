/** The main job: a click on the toolbar icon reads and marks the page, and changes nothing in it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, startChromium } from './chromium.ts'
import { countMarks, marksOn } from './page.ts'
import { news, requestsByOthers } from './site.ts'
import { until } from './until.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium?.close())

test('a click marks sources, estimates and caveats by their words, and counts them on the icon', async () => {
  const page = await chromium.open(`${news}/court-case.html`)
  const state = await chromium.read(page)
  expect(state.state).toBe('read')
  const marks = await marksOn(page)
  for (const kind of ['source', 'figure', 'caveat'] as const) {
    expect(marks[kind].length).toBeGreaterThan(2)
    for (const words of marks[kind]) expect(words.trim()).not.toBe('')
  }
  if (state.state !== 'read') return
  const { reading } = state
  const estimates = reading.figures.filter((figure) => figure.estimated)
  const caveats = reading.caveats.filter((caveat) => caveat.kind !== 'hedge')
  const words = estimates.slice(0, 3).map((figure) => reading.text.slice(figure.start, figure.end))
  expect(marks.figure).toEqual(expect.arrayContaining(words))
  expect(await until(() => chromium.badge(page))).toBe(String(estimates.length + caveats.length))
  await page.close()
})

test('marks are to be seen: the pixels of a marked line change, in the colour of its kind', async () => {
  const page = await chromium.open(`${news}/conflict.html`)
  const before = await page.screenshot({ encoding: 'base64', fullPage: true })
  await chromium.read(page)
  const after = await page.screenshot({ encoding: 'base64', fullPage: true })
  const changed = await page.evaluate(changedColours, before, after)
  // The lines of look.ts, give or take what drawing letters over them mixes in.
  const lines = [
    [11, 92, 173],
    [138, 90, 0],
    [168, 50, 26],
  ]
  for (const line of lines) {
    const near = changed.filter((pixel) =>
      pixel.every((part, index) => Math.abs(part - (line[index] ?? 0)) < 12),
    )
    expect(near.length).toBeGreaterThan(20)
  }
  await page.close()
})

test('nothing in the page changes: no node, no attribute, no style sheet, no global', async () => {
  const page = await chromium.browser.newPage()
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    addEventListener('load', () =>
      new MutationObserver((records) => {
        for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`)
      }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true }),
    )
  })
  await page.goto(`${news}/health-study.html`)
  const picture = () =>
    page.evaluate(() => [
      document.documentElement.outerHTML,
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      Object.keys(window).sort().join(),
    ])
  const before = await picture()
  await chromium.read(page)
  await until(() => countMarks(page))
  expect(await picture()).toEqual(before)
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
  await page.close()
})

test('dark pages get the lighter colours, and only those', async () => {
  const page = await chromium.open(`${news}/court-case.html`)
  await chromium.read(page)
  const names = await page.evaluate(() => [...CSS.highlights.keys()])
  expect(names).toContain('caveat-lector-source-dark')
  expect(names.filter((name) => name.endsWith('-light'))).toEqual([])
  await page.close()
})

test('marks are there under the strictest policy and Trusted Types', async () => {
  const page = await chromium.open(`${news}/trusted-types.html`)
  expect((await chromium.read(page)).state).toBe('read')
  expect(await countMarks(page)).toBeGreaterThan(5)
  await page.close()
})

test.each(['home.html', 'shop.html', 'forum.html', 'search-results.html'])(
  '%s is no article',
  async (name) => {
    const page = await chromium.open(`${news}/${name}`)
    expect((await chromium.read(page)).state).toBe('no-article')
    expect(await countMarks(page)).toBe(0)
    expect(await chromium.badge(page)).toBe('')
    await page.close()
  },
)

test('an article in a language that is not read yet says so', async () => {
  const page = await chromium.open(`${news}/german.html`)
  const state = await chromium.read(page)
  expect(state).toMatchObject({ state: 'unsupported-language', language: expect.stringMatching(/^de/) })
  expect(await countMarks(page)).toBe(0)
  await page.close()
})

test('the extension makes no request: all that is asked for is what the pages ask for', async () => {
  const page = await chromium.open(`${news}/live-blog.html`)
  await chromium.read(page)
  expect(chromium.site.requests.length).toBeGreaterThan(0)
  expect(requestsByOthers(chromium.site)).toEqual([])
  await page.close()
})

/** In a page: colours of the pixels that differ between two screenshots. */
async function changedColours(before: string, after: string): Promise<[number, number, number][]> {
  const [first, second] = await Promise.all(
    [before, after].map(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, image.width, image.height).data
    }),
  )
  const changed: [number, number, number][] = []
  if (!first || !second) return changed
  for (let index = 0; index < Math.min(first.length, second.length); index += 4) {
    const pixel = [second[index] ?? 0, second[index + 1] ?? 0, second[index + 2] ?? 0] as [
      number,
      number,
      number,
    ]
    if (pixel.some((part, channel) => part !== first[index + channel])) changed.push(pixel)
  }
  return changed
}
