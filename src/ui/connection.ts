/**
 * The way from popup and panel to the page beside them. One connection follows the active tab of its window: the
 * popup's never changes, the panel's goes along with tab switches and navigations. It keeps no reading of its own:
 * what it shows is what the page's content script says.
 */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill'
import type { Span } from '../article/model.ts'
import {
  type Answer,
  type Ask,
  askPage,
  type MarkId,
  type MarkKind,
  type MessageName,
  type PageState,
  type Target,
  type ViewMessage,
  viewPort,
  type What,
} from '../messages.ts'
import { injectPage } from '../page/inject.ts'
import { loadSettings, watchSettings } from '../settings/storage.ts'
import { createWatched, type Watched } from './watched.ts'

/**
 * How it stands with the page beside the view:
 * - `closed`: no extension may read it (the browser's own pages, the stores, PDF views);
 * - `needs-click`: the reader has not clicked the icon on this page yet, and it is no site that is read by itself;
 * - `never`: the reader asked that this site is never read; `read('article')` reads it this once;
 * - `left`: it was read by itself, until the reader took that back while it was open.
 */
export type ViewState =
  | PageState
  | { state: 'closed' }
  | { state: 'needs-click' }
  | { state: 'never' }
  | { state: 'left' }

export interface Connection {
  /** How it stands now. */
  readonly state: ViewState
  /** The tab, as far as the browser tells: url and title only where the page is open to us. */
  readonly tab: { id: number; isPrivate: boolean; url?: string; title?: string } | null
  /** The page's origin ("https://news.example"); null where it is not known, or no web page. */
  readonly origin: string | null
  /** The part of the article's text that is on screen; null where none of it is. */
  readonly visible: Watched<Span | null>
  /** Calls back after every change of state and tab, until the connection's signal aborts. */
  onChange(listener: () => void): void
  /** Reads the article, the page although it is no article, or what is selected. */
  read(what: What): Promise<void>
  /** Scrolls the page to a mark or a stretch of text and lets it glow. False where it cannot be shown. */
  show(target: Target): Promise<boolean>
  /** Lets a mark glow while the pointer is on its entry; null ends it. */
  hover(mark: MarkId | null): Promise<boolean>
  /** Goes to the next or the previous mark, of one kind or of all. */
  step(by: 1 | -1, kind?: MarkKind): Promise<boolean>
}

/**
 * Connects to the active tab of this window, brings the content script there where it is not yet, and has the page
 * read. It begins as "reading", and `onChange` tells of what comes.
 */
export function connect(signal: AbortSignal): Connection {
  const listeners: (() => void)[] = []
  const view: { state: ViewState; tab: Connection['tab'] } = { state: { state: 'reading' }, tab: null }
  const visible = createWatched<Span | null>(null)
  let port: Runtime.Port | null = null
  /** Goes up with every page that is attached to, so that answers of the one before are told apart. */
  let turn = 0
  /** The page's site is on the reader's list of those never read. */
  let isNever = false

  const change = (part: Partial<typeof view>) => {
    Object.assign(view, part)
    for (const listener of listeners) listener()
  }

  function fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    const details = error instanceof Error ? (error.stack ?? message) : message
    change({ state: { state: 'failed', message, details } })
  }

  /** Asks the page; null where it cannot be reached any more. */
  async function ask<Name extends 'page/show' | 'page/hover' | 'page/step' | 'page/read'>(
    name: Name,
    question: Ask<Name>,
  ): Promise<Answer<Name> | null> {
    if (!view.tab) return null
    try {
      return await askPage(view.tab.id, name, question)
    } catch {
      return null
    }
  }

  /** Listens to the page; resolves to how it stands there, or to null where there is no content script of ours. */
  function listen(tab: number, mine: number): Promise<PageState['state'] | null> {
    const opened = browser.tabs.connect(tab, { name: viewPort, frameId: 0 })
    port = opened
    return new Promise((resolve) => {
      let heard = false
      opened.onMessage.addListener((message) => {
        if (mine !== turn) return
        const told = message as ViewMessage
        if (told.name === 'view/left') return leave({ state: 'left' })
        if (told.name === 'view/visible') return visible.set(told.span)
        // "idle" is how it stood before we asked.
        if (told.state.state !== 'idle') change({ state: told.state })
        heard = true
        resolve(told.state.state)
      })
      opened.onDisconnect.addListener(() => {
        void browser.runtime.lastError // seen: that there is nobody is an answer
        if (mine !== turn) return
        port = null
        visible.set(null)
        if (heard) change({ state: { state: 'reading' } }) // the page is gone; the next one follows
        resolve(null)
      })
    })
  }

  /** Nothing is shown of the page any more. */
  function leave(state: ViewState): void {
    turn++
    port?.disconnect()
    port = null
    visible.set(null)
    change({ state })
  }

  /** Brings the content script there, listens to it, and has it read unless it has read by itself. */
  async function enter(tab: number, mine: number, what: What): Promise<void> {
    let state = await listen(tab, mine)
    if (mine !== turn) return
    if (!state) {
      const why = await injectPage(tab, !isPanel())
      if (mine !== turn) return
      if (why) return change({ state: { state: why } })
      state = await listen(tab, mine)
      if (mine !== turn) return
    }
    // The port tells of what comes of it. Where there is still nobody the question fails, and that is told.
    // Of the menu's press, which opens the panel and has a selection read, the page may hear first.
    if (what !== 'article') await askPage(tab, 'page/read', { what })
    else if (state === null || state === 'idle') await askPage(tab, 'page/read', { what, unlessBegun: true })
  }

  async function attach(): Promise<void> {
    const mine = ++turn
    port?.disconnect()
    port = null
    visible.set(null)
    try {
      const settings = loadSettings()
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      if (mine !== turn) return
      if (tab?.id === undefined) return change({ tab: null, state: { state: 'closed' } })
      change({ tab: tabOf(tab.id, tab), state: { state: 'reading' } })
      const { never } = await settings
      if (mine !== turn) return
      isNever = never.includes(originOf(view.tab?.url) ?? '')
      if (isNever) return change({ state: { state: 'never' } })
      await enter(tab.id, mine, 'article')
    } catch (error) {
      if (mine === turn) fail(error)
    }
  }

  const connection: Connection = {
    get state() {
      return view.state
    },
    get tab() {
      return view.tab
    },
    get origin() {
      return originOf(view.tab?.url)
    },
    visible,
    onChange: (listener) => void listeners.push(listener),
    async read(what) {
      if (!view.tab) return
      const mine = turn
      try {
        if (port) {
          change({ state: { state: 'reading' } })
          await askPage(view.tab.id, 'page/read', { what })
        } else await enter(view.tab.id, mine, what)
      } catch (error) {
        if (mine === turn) fail(error)
      }
    },
    show: async (target) => (await ask('page/show', target)) ?? false,
    hover: async (mark) => (await ask('page/hover', { mark })) ?? false,
    step: async (by, kind) => (await ask('page/step', kind ? { by, kind } : { by })) ?? false,
  }

  watchSettings(({ never }) => {
    const wasNever = isNever
    isNever = never.includes(connection.origin ?? '')
    if (isNever && !wasNever) leave({ state: 'never' })
    else if (wasNever && view.state.state === 'never') void attach()
  }, signal)
  if (isPanel()) follow(attach, () => ({ tab: view.tab?.id, connected: port !== null }), signal)
  signal.addEventListener('abort', () => {
    turn++
    port?.disconnect()
    listeners.length = 0
  })
  void attach()
  return connection
}

const badge: MessageName = 'background/badge'

/** Goes along with the window's active tab, with navigations in it, and with a page that starts to read by itself. */
function follow(
  attach: () => void,
  now: () => { tab: number | undefined; connected: boolean },
  signal: AbortSignal,
): void {
  const activated = () => attach()
  const updated = (tab: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (tab === now().tab && status === 'complete' && !now().connected) attach()
  }
  // What a content script tells the background reaches us too: a click on the icon has opened this page to us. Its
  // badge says that it has begun to read; asked before that it would read the article, where a selection was meant.
  const told = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { name } = (message ?? {}) as { name?: unknown }
    if (name !== badge) return
    if (sender.tab?.id === now().tab && !now().connected) attach()
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  browser.runtime.onMessage.addListener(told)
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
    browser.runtime.onMessage.removeListener(told)
  })
}

/** The panel stays while tabs change; the popup opens with a click, which opens the page to it, and goes with the next. */
const isPanel = (): boolean => location.pathname.includes('/panel/')

function tabOf(id: number, { url, title, incognito }: Tabs.Tab): NonNullable<Connection['tab']> {
  return {
    id,
    isPrivate: incognito,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
  }
}

function originOf(url: string | undefined): string | null {
  const origin = url === undefined ? 'null' : new URL(url).origin
  return /^https?:/.test(origin) ? origin : null
}
