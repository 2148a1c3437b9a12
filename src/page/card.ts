/**
 * The card that explains a mark: the only thing of ours that ever stands in the page's DOM, and only while it is shown.
 * A closed shadow root in the top layer, styled element by element (a style sheet in it would fall under the page's
 * content security policy), never over the words that it explains.
 */
import { autoPlacement, computePosition, hide, inline, offset, shift } from '@floating-ui/dom'
import type { MarkId } from '../messages.ts'
import type { Settings } from '../settings/schema.ts'
import { language, maybe, t } from '../ui/i18n.ts'
import type { Explanation } from './explain.ts'
import { createGrounds } from './ground.ts'
import { palettes } from './look.ts'

export interface CardOptions {
  theme: Settings['theme']
  palette: Settings['palette']
  /** Take the keyboard: the reader has come here by key. */
  focus: boolean
}

export interface Card {
  /** Shows the card of a mark by its words, in place of any other. */
  open(mark: MarkId, explanation: Explanation, anchor: readonly Range[], options: CardOptions): void
  /** Closes it. By the pointer's leave it closes only where the keyboard is not in it. */
  close(by?: 'pointer'): void
  /** True where an event is on the card. */
  holds(event: Event): boolean
}

export interface CardEvents {
  closed(): void
  /** To the next or the previous mark. */
  step(by: 1 | -1): void
}

interface Shown {
  mark: MarkId
  host: HTMLElement
  focused: boolean
  /** Where the keyboard was before. */
  before: Element | null
  end: AbortController
}

/**
 * Firefox ends a content script together with its extension, without a word, and the card would stand there until the
 * page is loaded anew: nobody could close it. So it shows only while somebody prolongs that, every so many milliseconds.
 */
const prolongedEvery = 500
const stays = 2000

/** A card for this page; it goes when the signal aborts. */
export function createCard(events: CardEvents, signal: AbortSignal): Card {
  let shown: Shown | null = null

  function close(): void {
    if (!shown) return
    const { host, focused, before, end } = shown
    shown = null
    end.abort()
    host.remove()
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true })
    events.closed()
  }
  signal.addEventListener('abort', close)

  return {
    open(mark, explanation, anchor, options) {
      if (shown?.mark === mark && !options.focus) return
      const before = shown?.focused ? shown.before : document.activeElement
      if (shown) shown.focused = false
      close()
      const dark = isDark(options.theme, anchor[0]?.startContainer)
      const { host, panel } = build(explanation, dark, options.palette, events, close)
      const end = new AbortController()
      shown = { mark, host, focused: options.focus, before, end }
      document.documentElement.append(host)
      host.showPopover()
      const reposition = () =>
        void place(host, anchor).then((seen) => !seen && shown?.host === host && close())
      reposition()
      addEventListener('scroll', reposition, { signal: end.signal, capture: true, passive: true })
      addEventListener('resize', reposition, { signal: end.signal, passive: true })
      addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return
          close()
          // The page's own dialog, if there is one, is not what the reader meant to close.
          event.stopImmediatePropagation()
          event.preventDefault()
        },
        { signal: end.signal, capture: true },
      )
      prolong(panel, end.signal)
      if (options.focus) panel.focus({ preventScroll: true })
    },
    close(by) {
      if (by !== 'pointer' || !shown?.focused) close()
    },
    holds: (event) => shown !== null && event.composedPath().includes(shown.host),
  }
}

/** Lets the card go by itself once this script has ended without closing it. */
function prolong(panel: HTMLElement, signal: AbortSignal): void {
  // Out of the host's flow, which takes no more place then, and no press: Firefox animates no "display".
  const nowhere = { visibility: ['hidden', 'hidden'], position: ['fixed', 'fixed'] }
  const vanishing = panel.animate(nowhere, { delay: stays, fill: 'forwards' })
  const timer = setInterval(() => {
    vanishing.currentTime = 0
  }, prolongedEvery)
  signal.addEventListener('abort', () => clearInterval(timer))
}

/** Places the card by the words; false where they have been scrolled away. */
async function place(host: HTMLElement, anchor: readonly Range[]): Promise<boolean> {
  const [first] = anchor
  if (!first) return false
  const reference = {
    getBoundingClientRect: () => first.getBoundingClientRect(),
    getClientRects: () => anchor.flatMap((range) => [...range.getClientRects()]),
    contextElement: first.startContainer.parentElement as Element,
  }
  const { x, y, middlewareData } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(8),
      autoPlacement({ allowedPlacements: ['bottom-start', 'top-start', 'bottom-end', 'top-end'] }),
      shift({ padding: 8 }),
      hide(),
    ],
  })
  host.style.setProperty('left', `${x}px`, 'important')
  host.style.setProperty('top', `${y}px`, 'important')
  host.style.setProperty('visibility', 'visible', 'important')
  return !middlewareData.hide?.referenceHidden
}

/** Unless the reader wants it one way always, the card is dark where the page is. */
function isDark(theme: Settings['theme'], words: Node | undefined): boolean {
  return theme === 'system' ? words !== undefined && createGrounds()(words) === 'dark' : theme === 'dark'
}

function build(
  { kind, what, because, comesTo }: Explanation,
  dark: boolean,
  palette: Settings['palette'],
  events: CardEvents,
  close: () => void,
): { host: HTMLElement; panel: HTMLElement } {
  const colour = `rgb(${palettes[palette][kind][dark ? 'dark' : 'light'].join(' ')})`
  const host = document.createElement('div')
  host.popover = 'manual'
  // "all" and "!important" keep the page's rules off; hidden until it is placed.
  host.style.cssText = important({
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: '0 auto auto 0',
    margin: '0',
    'max-width': 'min(360px, calc(100vw - 16px))',
    visibility: 'hidden',
    'color-scheme': dark ? 'dark' : 'light',
    'z-index': '2147483647',
  })
  const panel = element('div', {
    font: '14px/1.5 system-ui, sans-serif',
    color: dark ? '#ededed' : '#1b1b1b',
    background: dark ? '#1f2328' : '#ffffff',
    border: `1px solid ${dark ? '#444c56' : '#c9ced6'}`,
    'border-inline-start': `4px solid ${colour}`,
    'border-radius': '6px',
    'box-shadow': '0 4px 16px rgb(0 0 0 / 0.24)',
    padding: '8px 12px',
    'overflow-wrap': 'anywhere',
  })
  panel.tabIndex = -1
  panel.dir = maybe('messages_direction') ?? 'ltr'
  panel.lang = language()
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', what)
  panel.append(line(what, { 'font-weight': '600' }))
  if (because.length > 0) {
    const quoted = because.map((words) => t('card_quoted', words)).join(' ')
    panel.append(line(quoted, { font: 'italic 15px/1.5 Georgia, serif', 'margin-top': '4px' }))
  }
  if (comesTo) panel.append(line(comesTo, { 'margin-top': '4px' }))
  const keys = element('div', { display: 'flex', gap: '4px', 'margin-top': '6px' })
  const shadow = host.attachShadow({ mode: 'closed' })
  keys.append(
    button(t('card_previous'), '‹', () => events.step(-1)),
    button(t('card_next'), '›', () => events.step(1)),
    element('span', { flex: '1' }),
    button(t('card_close'), '×', close),
  )
  panel.append(keys)
  shadow.append(panel)
  return { host, panel }
}

function line(words: string, style: Record<string, string>): HTMLElement {
  const made = element('p', { margin: '0', ...style })
  made.textContent = words
  made.dir = 'auto'
  return made
}

function button(label: string, sign: string, act: () => void): HTMLElement {
  const made = element('button', {
    font: '18px/1 system-ui, sans-serif',
    color: 'inherit',
    background: 'transparent',
    border: '1px solid currentColor',
    'border-radius': '6px',
    width: '28px',
    height: '28px',
    padding: '0',
    cursor: 'pointer',
  })
  made.textContent = sign
  made.setAttribute('aria-label', label)
  made.title = label
  made.addEventListener('click', act)
  return made
}

function element(name: string, style: Record<string, string>): HTMLElement {
  const made = document.createElement(name)
  made.style.cssText = important(style)
  return made
}

const important = (style: Record<string, string>): string =>
  Object.entries(style)
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ')
