// @vitest-environment jsdom
/** Firefox for Android has neither menus nor keys nor a sidebar: what is missing there is not asked for. */
import { h, render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { defaults } from '../../src/settings/schema.ts'
import { speak } from '../ui/words.ts'

speak()
const setPopup = vi.fn(async () => {})
const clicked: ((tab: object) => void)[] = []
const action = {
  onClicked: { addListener: (listener: (tab: object) => void) => clicked.push(listener) },
  setPopup,
}
const runtime = { getManifest: () => ({ action: { default_popup: 'src/popup/index.html' } }) }
vi.mock('webextension-polyfill', () => ({ default: { action, runtime } }))
vi.stubEnv('MODE', 'firefox')
const { applyOpens, createMenu, listenToCommands } = await import('../../src/background/commands.ts')
const { Keys } = await import('../../src/options/keys.tsx')
const { hasPanel, openPanel } = await import('../../src/ui/open-panel.ts')

beforeEach(() => setPopup.mockClear())

test('the background starts and listens to what there is', async () => {
  expect(() => listenToCommands()).not.toThrow()
  expect(clicked).toHaveLength(1)
  await expect(createMenu()).resolves.toBeUndefined()
})

test('there is no panel, and the icon opens the popup whatever the setting', async () => {
  expect(hasPanel()).toBe(false)
  await expect(openPanel({ tabId: 1 })).resolves.toBeUndefined()
  await applyOpens({ opens: 'panel' })
  expect(setPopup).toHaveBeenCalledWith({ popup: 'src/popup/index.html' })
})

test('the settings leave out what there is no choice of', async () => {
  const props = { settings: defaults, change: vi.fn(), say: vi.fn() }
  render(h(Keys, props), document.body)
  // the keys are asked for once the page is drawn
  await new Promise((resolve) => setTimeout(resolve))
  await new Promise(requestAnimationFrame)
  expect(document.body.textContent).toBe('')
})
