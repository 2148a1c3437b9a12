/** Private windows: ours only where the reader lets us in, and then nothing leaves them. */
import type { Page, WebWorker } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { addSite, answerYes } from './leave.ts'
import { countMarks, marksOn } from './page.ts'
import { news } from './site.ts'
import { until } from './until.ts'

const settled = 'main:not([aria-busy="true"], :has([aria-busy="true"]))'

let chromium: Chromium
/** A page in a private window. */
let page: Page
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/flood', articlePage())
})
afterAll(() => chromium?.close())

/** Where the browser is told what to do with its extensions. */
async function withExtensions<Found>(look: (page: Page) => Promise<Found>): Promise<Found> {
  const extensions = await chromium.browser.newPage()
  await extensions.goto('chrome://extensions')
  const found = await look(extensions)
  await extensions.close()
  return found
}

interface Private {
  getExtensionInfo(id: string): Promise<{ incognitoAccess: { isActive: boolean } }>
  updateExtensionConfiguration(update: object): Promise<void>
  updateProfileConfiguration(update: object): Promise<void>
}

/** The background of normal windows, and that of private ones, by what they say of themselves. */
async function background(isPrivate: boolean): Promise<WebWorker> {
  return until(async () => {
    for (const target of chromium.browser.targets()) {
      if (target.type() !== 'service_worker') continue
      const worker = await target.worker()
      const said = await worker?.evaluate(() => chrome.extension?.inIncognitoContext).catch(() => undefined)
      if (said === isPrivate) return worker
    }
    return null
  })
}

/** Everything that is kept, of all areas. */
async function kept(): Promise<unknown> {
  const worker = await background(false)
  return worker.evaluate(() =>
    Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(), chrome.storage.session.get()]),
  )
}

/** How many tabs a background sees: those of private windows or all others. */
async function tabs(isPrivate: boolean): Promise<number> {
  const worker = await background(isPrivate)
  return worker.evaluate(() => chrome.tabs.query({}).then(({ length }) => length))
}

/** The panel that is open in private windows, or in others. */
async function panelIn(isPrivate: boolean): Promise<Page> {
  return until(async () => {
    for (const target of chromium.browser.targets()) {
      if (!target.url().includes('/src/panel/')) continue
      const panel = await target.asPage()
      if ((await panel.evaluate(() => chrome.extension.inIncognitoContext)) === isPrivate) return panel
    }
    return null
  })
}

const wordsIn = (view: Page) => view.$eval('main', (main) => main.textContent ?? '')

async function openPopup(on: Page): Promise<Page> {
  const popup = await chromium.click(on)
  await popup.waitForSelector(`${settled} .headline`)
  return popup
}

/** Opens an address in another private window. */
async function openPrivate(address: string): Promise<Page> {
  const worker = await background(false)
  const before = new Set(await chromium.browser.pages())
  await worker.evaluate((url) => chrome.windows.create({ url, incognito: true }).then(() => {}), address)
  return until(async () =>
    (await chromium.browser.pages()).find((each) => !before.has(each) && each.url() === address),
  )
}

test('nobody lets us into private windows but the reader', async () => {
  const isLetIn = await withExtensions((extensions) =>
    extensions.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Private }
      return (await developerPrivate.getExtensionInfo(id)).incognitoAccess.isActive
    }, chromium.id),
  )
  expect(isLetIn).toBe(false)

  // The browser starts the extension anew: a worker that a debugger is attached to would live on.
  await chromium.stopBackground()
  await withExtensions((extensions) =>
    extensions.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Private }
      // Without it an extension that comes from a folder is not started again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })
    }, chromium.id),
  )
  page = await openPrivate(`${news}/court-case.html`)
})

test('a click there reads and marks the page, and nothing of it is kept', async () => {
  const before = await kept()
  const popup = await openPopup(page)
  expect(await popup.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true)
  expect(await countMarks(page)).toBeGreaterThan(5)
  const worker = await background(true)
  const badge = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true })
      return tab?.id ? chrome.action.getBadgeText({ tabId: tab.id }) : ''
    })
  await until(async () => Number(await badge()) > 0)
  expect(await kept()).toEqual(before)
  await popup.close()
})

test('no site is put on a list from there: lists are kept', async () => {
  const never = (popup: Page) =>
    popup.evaluate(() =>
      [...document.querySelectorAll('[role=menuitem]')].some(
        (item) => item.textContent === chrome.i18n.getMessage('menu_never'),
      ),
    )
  const normal = await chromium.open(`${news}/flood`)
  for (const [on, isPrivate] of [
    [page, true],
    [normal, false],
  ] as const) {
    const popup = await openPopup(on)
    await popup.click('.menu-button')
    await popup.waitForSelector('[role=menuitem]', { visible: true })
    expect(await never(popup)).toBe(!isPrivate)
    expect((await popup.$$('.footer .switch')).length).toBe(isPrivate ? 0 : 1)
    await popup.close()
  }
  await normal.close()
})

test('what is opened from there opens there: no history of other windows tells of it', async () => {
  const normal = await tabs(false)
  const secret = await tabs(true)
  await chromium.change({ lookUp: 'https://other.example/?name=%s' })
  chromium.site.known.add('CONNECT other.example:443')
  const looking = await openPopup(page)
  await looking.waitForSelector('.entry-tools a')
  // The popup goes with the click, and the answer to it.
  await looking.$eval('.entry-tools a', (link) => (link as HTMLElement).click()).catch(() => {})
  await until(async () => (await tabs(true)) === secret + 1)

  const printing = await openPopup(page)
  await printing.click('.menu-button')
  await printing.waitForSelector('[role=menuitem]', { visible: true })
  await printing
    .evaluate(() => {
      const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
      items.find((item) => item.textContent === chrome.i18n.getMessage('menu_print'))?.click()
    })
    .catch(() => {})
  await until(async () => (await tabs(true)) === secret + 2)
  const print = await until(async () =>
    (await chromium.browser.pages()).find((each) => each.url().includes('/src/print/')),
  )
  await until(() => print.evaluate(() => document.body.textContent?.includes('Calder')))
  expect(await tabs(false)).toBe(normal)
  await print.close()
})

test('the panel of a private window shows the page there, and none in another window hears of it', async () => {
  await chromium.change({ opens: 'panel' })
  for (const isPrivate of [true, false]) {
    const worker = await background(isPrivate)
    await until(async () => (await worker.evaluate(() => chrome.action.getPopup({}))) === '')
  }
  const normal = await chromium.open(`${news}/flood`)
  await chromium.panel(normal)
  const beside = await panelIn(false)
  await until(async () => (await wordsIn(beside)).includes('Flood in the valley of Orsk'))
  const before = await kept()

  const secret = await openPrivate(`${news}/health-study.html`)
  await chromium.panel(secret)
  const panel = await panelIn(true)
  await until(async () => (await wordsIn(panel)).includes('blood pressure'))
  expect((await marksOn(secret)).source.length).toBeGreaterThan(0)
  // It goes along with the tabs of its own window only.
  await secret.goto(`${news}/court-case.html`)
  await chromium.panel(secret)
  await until(async () => (await wordsIn(panel)).includes('Calder'))
  expect((await panel.$$('.footer .switch')).length).toBe(0)

  expect(await wordsIn(beside)).toContain('Flood in the valley of Orsk')
  expect(await beside.evaluate(async () => (await chrome.tabs.query({})).some((tab) => tab.incognito))).toBe(
    false,
  )
  expect(await kept()).toEqual(before)
  await chromium.change({ opens: 'popup' })
  await Promise.all([panel, beside].map((each) => each.close()))
  await Promise.all([secret, normal].map((each) => each.close()))
})

test('both kinds of windows have our entry in the context menu', async () => {
  for (const isPrivate of [true, false]) {
    const worker = await background(isPrivate)
    // Rejects where there is no such entry.
    await worker.evaluate(() => chrome.contextMenus.update('read-selection', {}))
  }
})

test('settings hold in both, and a site that is read by itself is so in both', async () => {
  await answerYes(chromium, [`${news}/*`])
  const options = await chromium.own('src/options/index.html')
  await addSite(options, news)
  const normal = await chromium.open(`${news}/flood`)
  await until(() => countMarks(normal))
  const secret = await openPrivate(`${news}/health-study.html`)
  await until(() => countMarks(secret))

  await options.evaluate(() =>
    chrome.storage.sync.set({ marks: { sources: false, figures: true, caveats: true } }),
  )
  for (const each of [normal, secret]) await until(async () => (await marksOn(each)).source.length === 0)
  expect(JSON.stringify(await kept())).not.toContain('health-study')
  await Promise.all([options, normal, secret].map((each) => each.close()))
})
