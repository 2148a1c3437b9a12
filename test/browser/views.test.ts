/** Every view in every state, in a real Chromium: no accessibility findings, and whole flows by keyboard alone. */
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/browsers.mjs'
import { serveGallery } from '../ui/gallery/serve.mjs'
import { addressOf, type Shot, shots } from '../ui/gallery/shots.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let gallery: Awaited<ReturnType<typeof serveGallery>>
let browser: Browser

beforeAll(async () => {
  gallery = await serveGallery()

  browser = await chromium.launch({ executablePath: findBrowser('chromium') as string })
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

async function open(
  shot: Shot,
  context: BrowserContextOptions,
  settings: object,
  locale = 'en',
): Promise<Page> {
  const [width, height] = shot.size
  const page = await browser.newPage({ reducedMotion: 'reduce', ...context, viewport: { width, height } })
  await page.goto(gallery.address + addressOf(shot, settings, locale))
  await page.waitForSelector('[data-ready]', { state: 'attached' })
  if (shot.wait) await page.waitForSelector(shot.wait)
  if (shot.tab) await page.click(`#tab-${shot.tab}`)
  if (shot.click) await page.click(shot.click)
  return page
}

interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

/** What axe finds on the page, one line a place. */
async function findings(page: Page, rules: object = {}): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  const violations = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], rules })}).then((result) => result.violations)`,
  )) as Violation[]
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}

const looks: [string, BrowserContextOptions, object, string][] = [
  ['light', { colorScheme: 'light' }, { theme: 'light' }, 'en'],
  ['dark', { colorScheme: 'light' }, { theme: 'dark' }, 'en'],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }, {}, 'en'],
  ['right to left', { colorScheme: 'light' }, {}, 'ar'],
]

describe.each(looks)('%s', (_, context, settings, locale) => {
  test.each(shots.map((shot) => [shot.name, shot] as const))('%s: axe finds nothing', async (_, shot) => {
    const page = await open(shot, context, settings, locale)
    // In forced colours the browser paints its own, which axe does not see: it compares what it overrides.
    const rules = context.forcedColors ? { 'color-contrast': { enabled: false } } : {}
    expect(await findings(page, rules)).toEqual([])
    await page.close()
  })
})

describe('by keyboard', () => {
  const popup = shots[0] as Shot
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
    })
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('tabs take one stop; arrow keys choose, and come round', async () => {
    const page = await open(popup, {}, {})
    await page.focus('#tab-sources')
    await press(page, 'ArrowRight')
    expect(await page.getAttribute('#tab-figures', 'aria-selected')).toBe('true')
    expect(await page.textContent('#tab-panel h2')).toBe('Counted differently')
    await press(page, 'ArrowLeft', 'ArrowLeft')
    expect(await page.getAttribute('#tab-notes', 'aria-selected')).toBe('true')
    await press(page, 'Home')
    expect(await page.getAttribute('#tab-sources', 'aria-selected')).toBe('true')
    await page.close()
  })

  test('from the tabs to an entry, and from the entry to its place in the page', async () => {
    const page = await open(popup, {}, {})
    await page.focus('#tab-caveats')
    await press(page, 'Enter', 'Tab')
    expect(await focused(page)).toMatch(/^Show in the page: could not be/)
    await press(page, 'Enter')
    expect(await page.evaluate('asked')).toEqual(['hover c5', 'show {"mark":"c5"}'])
    await press(page, 'Tab')
    expect(await focused(page)).toMatch(/^Copy this entry: could not be/)
    await page.close()
  })

  test('the menu opens on its first item, goes round, and gives the focus back on Esc', async () => {
    const page = await open(popup, {}, {})
    await page.focus('.menu-button')
    await press(page, 'Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem')
    expect(await focused(page)).toBe('Copy as Markdown')
    await press(page, 'ArrowUp')
    expect(await focused(page)).toBe('What is this?')
    await press(page, 'Escape')
    await page.waitForFunction(() => document.activeElement?.classList.contains('menu-button'))
    await page.close()
  })

  test('a part of the bar filters the list and shows it all again', async () => {
    const page = await open(popup, {}, {})
    await page.focus('.legend-part')
    await press(page, 'ArrowRight', 'ArrowRight', 'Enter')
    expect(await page.textContent('.filter')).toContain('Only: media')
    expect(await page.locator('.entry.source').count()).toBe(1)
    await press(page, 'Enter')
    expect(await page.locator('.filter').count()).toBe(0)
    await page.close()
  })

  test('a kind is switched off in the page', async () => {
    const page = await open(popup, {}, {})
    await page.focus('.kind-toggle:nth-of-type(2)')
    await press(page, 'Space')
    expect(await page.getAttribute('.kind-toggle:nth-of-type(2)', 'aria-pressed')).toBe('false')
    await page.close()
  })

  test('right to left, the left arrow goes on', async () => {
    const page = await open(popup, {}, {}, 'ar')
    await page.focus('#tab-sources')
    await press(page, 'ArrowLeft')
    expect(await page.getAttribute('#tab-figures', 'aria-selected')).toBe('true')
    await page.close()
  })
})

describe('a page that wants more than to be read', () => {
  test('is shown as words', async () => {
    const page = await open(
      { name: '', query: { view: 'popup', state: 'hostile' }, size: [400, 600] },
      {},
      {},
    )
    expect(await page.locator('h1 img').count()).toBe(0)
    expect(await page.textContent('h1')).toContain('<img src=x onerror=alert(1)>')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
    await page.close()
  })
})

test('at twice the size nothing is lost sideways', async () => {
  const page = await open(
    { name: '', query: { view: 'panel' }, size: [280, 500] },
    { deviceScaleFactor: 2 },
    {},
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280)
  await page.close()
})
