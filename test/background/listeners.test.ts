/**
 * The browser starts the background for the menu, a key or the icon, and tells it of them only if it listens by the end
 * of its first turn. No tool can press those in Chromium, so the background runs here with a browser made for the test.
 */
import { expect, test, vi } from 'vitest'

type Listener = (...told: never[]) => unknown
/** Everybody who listens, by what to. */
const listeners = new Map<string, Listener>()
const event = (name: string) => ({ addListener: (listener: Listener) => void listeners.set(name, listener) })

const injected = vi.fn(async () => [])
const asked = vi.fn(async (_tab: number, _message: object) => true)
const opened = vi.fn(async () => {})

vi.mock('webextension-polyfill', () => {
  const area = { get: async () => ({}) }
  const nobody = { addListener: () => {} }
  return {
    default: {
      action: { onClicked: event('icon') },
      commands: { onCommand: event('key') },
      contextMenus: { onClicked: event('menu'), create: () => {}, removeAll: async () => {} },
      extension: { inIncognitoContext: false },
      i18n: { getMessage: (key: string) => key },
      permissions: { onAdded: event('added'), onRemoved: event('removed') },
      runtime: {
        onInstalled: event('installed'),
        onStartup: event('startup'),
        onMessage: event('message'),
        getManifest: () => ({ action: {} }),
      },
      scripting: { executeScript: injected },
      storage: { sync: area, local: area, onChanged: event('storage') },
      tabs: { sendMessage: asked, onActivated: nobody },
    },
  }
})
vi.stubGlobal('chrome', { sidePanel: { open: opened } })
vi.stubEnv('MODE', 'chromium')
vi.mock('../../src/background/reader.ts', () => ({ read: vi.fn() }))

await import('../../src/background/main.ts')
/** Those who listened by the end of the first turn. */
const atOnce = [...listeners.keys()].sort()
const tell = (name: string, ...told: unknown[]) => listeners.get(name)?.(...(told as never[]))
const tab = { id: 7, windowId: 3 }

test('a background that has just been started listens to all that it can be started for', () => {
  expect(atOnce).toEqual(
    ['added', 'icon', 'installed', 'key', 'menu', 'message', 'removed', 'startup', 'storage'].sort(),
  )
})

test('the entry of the context menu has the selection read, and opens the panel within the press', async () => {
  tell('menu', { menuItemId: 'read-selection' }, tab)
  expect(opened).toHaveBeenCalledWith({ windowId: 3 })
  await vi.waitFor(() =>
    expect(asked).toHaveBeenCalledWith(7, { name: 'page/read', ask: { what: 'selection' } }, { frameId: 0 }),
  )
  expect(injected).toHaveBeenCalledOnce()
})

test('a key reads a page that was not read yet, then steps', async () => {
  asked.mockClear()
  tell('key', 'next-caveat', tab)
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  expect(asked.mock.calls.map(([, message]) => message)).toEqual([
    { name: 'page/read', ask: { what: 'article', unlessBegun: true } },
    { name: 'page/step', ask: { by: 1, kind: 'caveat' } },
  ])
})

test('entries of other extensions and keys of nobody do nothing', async () => {
  asked.mockClear()
  tell('menu', { menuItemId: 'other' }, tab)
  tell('key', 'unheard-of', tab)
  await Promise.resolve()
  expect(asked).not.toHaveBeenCalled()
})
