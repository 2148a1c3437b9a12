/** The way to the page, with a browser made for the test: pages that go, are closed, answer late or not at all. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageState, ViewMessage } from '../../src/messages.ts'
import { defaults } from '../../src/settings/schema.ts'
import { article, reading } from './article.ts'

const origin = 'https://lantern.example'
const read: PageState = { state: 'read', article, reading }

/** Something that listeners are added to, and that calls them. */
function event<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>()
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    fire: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    listeners,
  }
}

/** A page in a tab: how it stands with it, and whether our content script is in it. */
class FakePage {
  state: PageState = { state: 'idle' }
  hasScript = false
  isOpen = true
  /** What the browser says of a page that is not. */
  refusal = 'Cannot access contents of the page. Must request permission.'
  /** False where a script that is brought there does not start. */
  takesScript = true
  asked: string[] = []
  ports = new Set<{ onMessage: ReturnType<typeof event>; onDisconnect: ReturnType<typeof event> }>()

  tell(message: ViewMessage) {
    for (const { onMessage } of this.ports) onMessage.fire(message)
  }
  /** The reader follows a link: the document is gone, and every port to it. */
  leave() {
    this.hasScript = false
    const gone = [...this.ports]
    this.ports.clear()
    for (const { onDisconnect } of gone) onDisconnect.fire()
  }
}

let page: FakePage
let never: string[]
const changed = event<[object, string]>()
const activated = event<[]>()
const updated = event<[number, object]>()
/** What content scripts tell the background. */
const told = event<[object, object]>()

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { lastError: undefined, onMessage: told },
    storage: {
      sync: { get: async () => ({ ...defaults, never }) },
      local: { get: async () => ({}) },
      onChanged: changed,
    },
    scripting: {
      executeScript: async () => {
        if (!page.isOpen) throw new Error(page.refusal)
        page.hasScript = page.takesScript
      },
    },
    tabs: {
      onActivated: activated,
      onUpdated: updated,
      query: async () => [{ id: 1, url: `${origin}/2026/film.html` }],
      connect: () => {
        const here = page
        const port = { onMessage: event(), onDisconnect: event(), disconnect: () => here.ports.delete(port) }
        queueMicrotask(() => {
          if (!here.hasScript) return port.onDisconnect.fire()
          here.ports.add(port)
          port.onMessage.fire({ name: 'view/changed', state: here.state } satisfies ViewMessage)
        })
        return port
      },
      sendMessage: async (_: number, { name, ask }: Question) => {
        if (!page.hasScript) throw new Error('Receiving end does not exist.')
        page.asked.push([name, ask.what, ask.unlessBegun && 'unless begun'].filter(Boolean).join(' '))
        if (name !== 'page/read') return true
        for (const state of [{ state: 'reading' } as const, read]) {
          page.state = state
          page.tell({ name: 'view/changed', state })
        }
        return 'read'
      },
    },
  },
}))
interface Question {
  name: string
  ask: { what?: string; unlessBegun?: boolean }
}
const { connect } = await import('../../src/ui/connection.ts')

/** Connects as the popup or the panel, and waits until all is told that is to be told. */
async function open(view: 'popup' | 'panel', states: string[] = []) {
  vi.stubGlobal('location', { pathname: `/src/${view}/index.html` })
  const ending = new AbortController()
  const connection = connect(ending.signal)
  connection.onChange(() => states.push(connection.state.state))
  await settle()
  return { connection, ending, states }
}

/** All that is under way has been done: nothing here takes time, only turns. */
async function settle() {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve()
}

beforeEach(() => {
  page = new FakePage()
  never = []
  for (const one of [changed, activated, updated, told]) one.listeners.clear()
})

describe('the popup', () => {
  test('brings the content script to a page without one, and has it read', async () => {
    const { connection, states } = await open('popup')
    expect(connection.state).toEqual(read)
    expect(connection.origin).toBe(origin)
    expect(page.asked).toEqual(['page/read article unless begun'])
    expect(new Set(states)).toEqual(new Set(['reading', 'read']))
  })

  test('shows at once what a page was read as before, and reads nothing anew', async () => {
    page.hasScript = true
    page.state = read
    const { connection } = await open('popup')
    expect(connection.state).toEqual(read)
    expect(page.asked).toEqual([])
  })

  test('says so where nobody is there even after the content script was brought', async () => {
    page.takesScript = false
    expect((await open('popup')).connection.state).toMatchObject({ state: 'failed' })
  })

  test('says that a page is closed to extensions', async () => {
    Object.assign(page, { isOpen: false, refusal: 'Cannot access a chrome:// URL' })
    expect((await open('popup')).connection.state).toEqual({ state: 'closed' })
  })

  test('reads no site that is never to be read, except when told to, once', async () => {
    never = [origin]
    const { connection } = await open('popup')
    expect(connection.state).toEqual({ state: 'never' })
    expect(page.hasScript).toBe(false)
    await connection.read('article')
    await settle()
    expect(connection.state).toEqual(read)
    changed.fire({ hedges: {} }, 'sync')
    await settle()
    expect(connection.state).toEqual(read)
  })

  test('leaves a site that is put on that list, and reads one that is taken off it', async () => {
    const { connection } = await open('popup')
    never = [origin]
    changed.fire({ never: {} }, 'sync')
    await settle()
    expect(connection.state).toEqual({ state: 'never' })
    never = []
    changed.fire({ never: {} }, 'sync')
    await settle()
    expect(connection.state).toEqual(read)
  })

  test('says so when the page is read by itself no longer, and what it tells later is not heard', async () => {
    page.hasScript = true
    page.state = read
    const { connection } = await open('popup')
    const [port] = page.ports
    page.tell({ name: 'view/left' })
    expect(connection.state).toEqual({ state: 'left' })
    port?.onMessage.fire({ name: 'view/changed', state: read })
    port?.onDisconnect.fire()
    expect(connection.state).toEqual({ state: 'left' })
  })
})

describe('the panel', () => {
  test('asks for a click on a page that no click has opened', async () => {
    page.isOpen = false
    expect((await open('panel')).connection.state).toEqual({ state: 'needs-click' })
  })

  test('leaves a page that a click has just opened alone until it has begun to read what the click meant', async () => {
    page.isOpen = false
    const { connection } = await open('panel')
    Object.assign(page, { isOpen: true, hasScript: true })
    const sender = { tab: { id: 1 } }
    told.fire({ name: 'background/style', ask: {} }, sender)
    await settle()
    expect(page.asked).toEqual([])
    page.state = read
    told.fire({ name: 'background/badge', ask: {} }, sender)
    await settle()
    expect(connection.state).toEqual(read)
    expect(page.asked).toEqual([])
  })

  test('goes along with a navigation, and forgets what was on screen', async () => {
    const { connection } = await open('panel')
    page.tell({ name: 'view/visible', span: { start: 5, end: 9 } })
    expect(connection.visible.now).toEqual({ start: 5, end: 9 })
    page.leave()
    expect(connection.state).toEqual({ state: 'reading' })
    expect(connection.visible.now).toBeNull()
    updated.fire(1, { status: 'complete' })
    await settle()
    expect(connection.state).toEqual(read)
  })

  test('goes along with the active tab; the page it came from is heard no more', async () => {
    const { connection } = await open('panel')
    const before = page
    page = new FakePage()
    page.isOpen = false
    activated.fire()
    await settle()
    expect(connection.state).toEqual({ state: 'needs-click' })
    before.tell({ name: 'view/changed', state: read })
    expect(connection.state).toEqual({ state: 'needs-click' })
  })

  test('listens to nothing any more once it is closed', async () => {
    const { ending } = await open('panel')
    ending.abort()
    expect([changed, activated, updated, told].map(({ listeners }) => listeners.size)).toEqual([0, 0, 0, 0])
    expect(page.ports.size).toBe(0)
  })
})
