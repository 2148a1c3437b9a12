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

/** Opens a view in a page of its own. */
async function open(
  shot: Shot,
  context: BrowserContextOptions,
  settings: object,
  locale = 'en',
): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...context })
  await show(page, shot, settings, locale)
  return page
}

/** Goes to a view, as it is in a shot. */
async function show(page: Page, shot: Shot, settings: object, locale: string): Promise<void> {
  const [width, height] = shot.size
  await page.setViewportSize({ width, height })
  await page.goto(gallery.address + addressOf(shot, settings, locale))
  await page.waitForSelector('[data-ready]', { state: 'attached' })
  if (shot.wait) await page.waitForSelector(shot.wait)
  if (shot.tab) await page.click(`#tab-${shot.tab}`)
  if (shot.click) await page.click(shot.click)
}

interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

/** What axe finds on the page, one line a place. */
async function findings(page: Page, rules: object = {}): Promise<string[]> {
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
  // One page for all: a new one, and axe with it, would take longer than what is looked at.
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ reducedMotion: 'reduce', ...context })
    await page.addInitScript({ path: axe })
  })
  afterAll(() => page?.close())

  test.each(shots.map((shot) => [shot.name, shot] as const))('%s: axe finds nothing', async (_, shot) => {
    await show(page, shot, settings, locale)
    // In forced colours the browser paints its own, which axe does not see: it compares what it overrides.
    const rules = context.forcedColors ? { 'color-contrast': { enabled: false } } : {}
    expect(await findings(page, rules)).toEqual([])
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
    await expect.poll(() => page.getAttribute('#tab-figures', 'aria-selected')).toBe('true')
    await expect.poll(() => page.textContent('#tab-panel h2')).toBe('Counted differently')
    await press(page, 'ArrowLeft', 'ArrowLeft')
    await expect.poll(() => page.getAttribute('#tab-notes', 'aria-selected')).toBe('true')
    await press(page, 'Home')
    await expect.poll(() => page.getAttribute('#tab-sources', 'aria-selected')).toBe('true')
    await page.close()
  })

  test('from the tabs to an entry, and from the entry to its place in the page', async () => {
    const page = await open(popup, {}, {})
    await page.focus('#tab-caveats')
    await press(page, 'Enter', 'Tab')
    await expect.poll(() => focused(page)).toMatch(/^Show in the page: could not be/)
    await press(page, 'Enter')
    await expect.poll(() => page.evaluate('asked')).toEqual(['hover c5', 'show {"mark":"c5"}'])
    await press(page, 'Tab')
    await expect.poll(() => focused(page)).toMatch(/^Copy this entry: could not be/)
    await page.close()
  })

  test('the menu opens on its first item, goes round, and gives the focus back on Esc', async () => {
    const page = await open(popup, {}, {})
    await page.focus('.menu-button')
    await press(page, 'Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem')
    await expect.poll(() => focused(page)).toBe('Copy as Markdown')
    await press(page, 'ArrowUp')
    await expect.poll(() => focused(page)).toBe('What is this?')
    await press(page, 'Escape')
    await page.waitForFunction(() => document.activeElement?.classList.contains('menu-button'))
    await page.close()
  })

  test('a part of the bar filters the list and shows it all again', async () => {
    const page = await open(popup, {}, {})
    await page.focus('.legend-part')
    await press(page, 'ArrowRight', 'ArrowRight', 'Enter')
    await expect.poll(() => page.textContent('.filter')).toContain('Only: media')
    await expect.poll(() => page.locator('.entry.source').count()).toBe(1)
    await press(page, 'Enter')
    await expect.poll(() => page.locator('.filter').count()).toBe(0)
    await page.close()
  })

  test('a kind is switched off in the page', async () => {
    const page = await open(popup, {}, {})
    await page.focus('.kind-toggle:nth-of-type(2)')
    await press(page, 'Space')
    await expect.poll(() => page.getAttribute('.kind-toggle:nth-of-type(2)', 'aria-pressed')).toBe('false')
    await page.close()
  })

  test('right to left, the left arrow goes on', async () => {
    const page = await open(popup, {}, {}, 'ar')
    await page.focus('#tab-sources')
    await press(page, 'ArrowLeft')
    await expect.poll(() => page.getAttribute('#tab-figures', 'aria-selected')).toBe('true')
    await page.close()
  })
})

test('while the page is scrolled, entries say what is on screen, and nothing else is drawn again', async () => {
  const page = await open({ name: '', query: { view: 'panel' }, size: [360, 900] }, {}, {})
  const passages = await page.$$('.passage')
  const onScreen = async () => {
    const all = await Promise.all(passages.map((passage) => passage.getAttribute('class')))
    return all.flatMap((names, index) => (names?.includes('on-screen') ? [index] : []))
  }
  const before = await onScreen()
  expect(before.length).toBeGreaterThan(0)
  const changed = await page.evaluate(async () => {
    const places = new Set<string>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target as Element
        places.add(element.closest('.strip') ? 'strip' : (element.getAttribute('class') ?? element.localName))
      }
    })
    const whole = { attributes: true, characterData: true, childList: true, subtree: true }
    observer.observe(document.body, whole)
    const { scrolled } = globalThis as unknown as { scrolled(span: object | null): void }
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    scrolled({ start: 0, end: 600 })
    while (places.size === 0) await frame()
    await frame()
    observer.disconnect()
    return [...places].sort()
  })
  expect(changed).toEqual(['passage', 'passage on-screen', 'strip'])
  const after = await onScreen()
  expect(after.length).toBeGreaterThan(0)
  expect(after).not.toEqual(before)
  await page.close()
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

/** Elements that stick out of the window sideways, by their class. */
const stickingOut = (page: Page) =>
  page.$$eval('#root *', (elements) =>
    elements
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < -1 || right > innerWidth + 1)
      })
      .map((element) => element.getAttribute('class') ?? element.localName),
  )

test.each<[string, Record<string, string>, number]>([
  ['a panel at twice the size', { view: 'panel' }, 280],
  ['a panel in German', { view: 'panel', locale: 'de' }, 320],
  ['words that do not break', { view: 'popup', state: 'long-words' }, 400],
  ['a popup in Portuguese', { view: 'popup', locale: 'pt_BR' }, 400],
  ['the settings at four times the size', { view: 'options' }, 320],
  ['the help at four times the size', { view: 'help' }, 320],
])('%s: nothing is lost sideways', async (_, { locale = 'en', ...query }, width) => {
  const page = await open({ name: '', query, size: [width, 600] }, { deviceScaleFactor: 2 }, {}, locale)
  expect(await stickingOut(page)).toEqual([])
  for (const tab of await page.$$('[role=tab]')) {
    await tab.click()
    expect(await stickingOut(page)).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await page.close()
})
