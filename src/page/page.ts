/** Ties the parts of the content script together: the session, the painter, the card, the reader's settings and keys. */
import browser, { type Runtime } from 'webextension-polyfill'
import {
  answerMessages,
  askBackground,
  isOwnPart,
  type MarkId,
  type MarkKind,
  type Target,
  type ViewMessage,
  viewPort,
} from '../messages.ts'
import type { Span } from '../reading/model.ts'
import { isWanted, type Settings } from '../settings/schema.ts'
import { loadSettings, watchSettings } from '../settings/storage.ts'
import { shownReading } from '../ui/shown.ts'
import { createCard } from './card.ts'
import { explain } from './explain.ts'
import type { Look } from './look.ts'
import { countForBadge, type Mark, marksBehind, marksOf, spansOf } from './marks.ts'
import { createPainter } from './paint.ts'
import { watchPointer } from './pointer.ts'
import { scrollTo } from './scroll.ts'
import { createSession } from './session.ts'
import { watchVisible } from './visible.ts'
import { watchPage } from './watch.ts'

/** Milliseconds that a mark glows after it was scrolled to. */
const glowFor = 1200

/** Starts the content script in this page; aborting `lifetime` takes every trace of it away. */
export function startPage(lifetime: AbortController): void {
  const { signal } = lifetime
  const ports = new Set<Runtime.Port>()
  const painter = createPainter(signal)
  const session = createSession(changed, signal)
  let settings: Settings | null = null
  let look: Look | null = null
  let marks: Mark[] = []
  /** Where stepping from mark to mark stands. */
  let current: MarkId | null = null
  /** The page was read without a click, and is to be left alone once its site is no longer on the list. */
  let readByItself = false
  let glow: ReturnType<typeof setTimeout> | undefined
  let stopWatchingScreen = () => {}

  const card = createCard(
    { closed: () => painter.layer('content', [], null), step: (by) => void step(by) },
    signal,
  )

  const ready = loadSettings().then((loaded) => {
    settings = loaded
    return applyLook()
  })

  function changed(): void {
    const { shown, state } = session
    if (!shown) card.close()
    paint()
    tell({ name: 'view/changed', state })
    watchScreen()
  }

  function paint(): void {
    const { shown } = session
    if (!shown || !settings) {
      marks = []
      painter.clear()
    } else {
      marks = marksOf(shown.reading, settings)
      painter.marks(marks, shown.positions)
    }
    const count = shown ? countForBadge(shown.reading, marks) : null
    void askBackground('background/badge', { count }).catch(checkAlive)
  }

  async function applyLook(): Promise<void> {
    if (!settings) return
    const next: Look = { palette: settings.palette, tint: settings.tint }
    const before = look
    if (before && before.palette === next.palette && before.tint === next.tint) return
    look = next
    await askBackground('background/style', { look: next, before }).catch(checkAlive)
  }

  /** After an update or a removal of the extension nobody hears us any more: leave the page as it was. */
  function checkAlive(): void {
    if (!globalThis.chrome?.runtime?.id) lifetime.abort()
  }

  /** The reader does not want this page read any more. */
  function end(): void {
    void askBackground('background/badge', { count: null }).catch(() => {})
    tell({ name: 'view/left' })
    lifetime.abort()
  }

  function tell(message: ViewMessage): void {
    for (const port of ports) port.postMessage(message)
  }

  /** Tells the views what is on screen, from now on, while there are any. */
  function watchScreen(): void {
    const { shown, state } = session
    stopWatchingScreen()
    if (ports.size === 0 || !shown || state.state !== 'read') return
    stopWatchingScreen = watchVisible(state.article, shown.positions, (span) =>
      tell({ name: 'view/visible', span }),
    )
  }

  /** Lets spans glow, for a moment or until the next call. */
  function glowOn(spans: readonly Span[], forGood: boolean): void {
    clearTimeout(glow)
    painter.layer('glow', spans, session.shown?.positions ?? null)
    if (!forGood && spans.length > 0) glow = setTimeout(() => painter.layer('glow', [], null), glowFor)
  }

  function show(target: Target): boolean {
    const { shown } = session
    if (!shown) return false
    painter.restore()
    const spans =
      'mark' in target
        ? marksBehind(shown.reading, target.mark).flatMap((id) => spansOf(shown.reading, id))
        : [target]
    const seen = spans.find((span) => scrollTo(span, shown.positions))
    if (!seen) return false
    if ('mark' in target) current = marksBehind(shown.reading, target.mark)[0] ?? current
    glowOn(spans, false)
    return true
  }

  function hover(mark: MarkId | null): boolean {
    const { shown } = session
    if (!shown) return false
    const ids = mark ? marksBehind(shown.reading, mark) : []
    glowOn(
      ids.flatMap((id) => spansOf(shown.reading, id)),
      true,
    )
    return ids.length > 0
  }

  /** To the next mark that can be seen, around the end to the beginning; its card opens and takes the keyboard. */
  function step(by: 1 | -1, kind?: MarkKind): boolean {
    const among = marks.filter((mark) => !kind || mark.kind === kind)
    if (among.length === 0) return false
    const place = marks.findIndex((mark) => mark.id === current)
    const ahead = among.filter((mark) => (marks.indexOf(mark) - place) * by > 0)
    const rest = among.filter((mark) => !ahead.includes(mark))
    const order = by === 1 ? [...ahead, ...rest] : [...ahead.reverse(), ...rest.reverse()]
    const next = order.find((mark) => show({ mark: mark.id }))
    if (!next) return false
    current = next.id
    openCard(next.id, true)
    return true
  }

  function openCard(id: MarkId, byKeyboard: boolean): void {
    const { shown, state } = session
    const mark = marks.find((each) => each.id === id)
    if (!shown || !mark || !settings || state.state !== 'read') return
    const attribution = shown.reading.attributions.find((each) => each.id === id)
    const anchor = mark.spans.flatMap((span) => shown.positions.ranges(span))
    card.open(id, explain(shownReading(shown.reading, settings), mark), anchor, {
      theme: settings.theme,
      palette: settings.palette,
      focus: byKeyboard,
    })
    painter.layer('content', attribution?.content ?? [], shown.positions)
  }

  answerMessages<'page'>(
    {
      'page/state': () => session.state,
      'page/read': async ({ what, byItself = false, unlessBegun = false }) => {
        await ready
        if (unlessBegun && session.state.state !== 'idle') return session.state.state
        readByItself = byItself
        return (await session.read(what)).state
      },
      'page/show': show,
      'page/hover': ({ mark }) => hover(mark),
      'page/step': ({ by, kind }) => step(by, kind),
    },
    isOwnPart,
    signal,
  )

  const connected = (port: Runtime.Port): void => {
    if (port.name !== viewPort || !port.sender || !isOwnPart(port.sender)) return
    ports.add(port)
    port.onDisconnect.addListener(() => {
      ports.delete(port)
      if (ports.size > 0) return
      glowOn([], true)
      stopWatchingScreen()
    })
    port.postMessage({ name: 'view/changed', state: session.state } satisfies ViewMessage)
    watchScreen()
  }
  browser.runtime.onConnect.addListener(connected)

  /** Nobody is shown a page that is left: where it goes into the cache, Firefox keeps its ports open. */
  function hangUp(): void {
    for (const port of ports) port.disconnect()
    ports.clear()
    glowOn([], true)
  }
  addEventListener('pagehide', hangUp, { signal })

  watchSettings((next) => {
    const { origin } = location
    // A page of a site that is never read may have been read this once: other changes do not end that.
    const unwanted = next.never.includes(origin) && !settings?.never.includes(origin)
    if (unwanted || (readByItself && !isWanted(next, origin))) return end()
    settings = next
    void applyLook()
    paint()
  }, signal)

  watchPage(
    {
      pass(closely) {
        checkAlive()
        return !signal.aborted && session.refresh(closely)
      },
      navigated: (replaced) => {
        if (!replaced) session.leave()
      },
      restored: paint,
      themeChanged: paint,
      roots: session.roots,
    },
    signal,
  )
  watchPointer(
    {
      at: painter.at,
      onCard: card.holds,
      rests: (mark) => {
        checkAlive()
        if (signal.aborted) return
        if (mark) openCard(mark, false)
        else card.close('pointer')
      },
    },
    signal,
  )

  signal.addEventListener('abort', () => {
    clearTimeout(glow)
    stopWatchingScreen()
    browser.runtime.onConnect.removeListener(connected)
    hangUp()
  })
}
