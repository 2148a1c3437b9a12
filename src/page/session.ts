/**
 * One page's reading: finds the article, has the background read it, and keeps both right while the page lives. Knows
 * nothing of how marks look; whoever shows them is told by `changed`.
 */

import type { PageElement, PageNode } from '../article/dom.ts'
import { type FoundArticle, findArticle } from '../article/find.ts'
import type { NoArticle } from '../article/model.ts'
import type { Positions } from '../article/positions.ts'
import { askBackground, type PageState, type What } from '../messages.ts'
import type { Reading } from '../reading/model.ts'
import { findSelection } from './selection.ts'

export interface Session {
  readonly state: PageState
  /** The reading and where its text stands now; null while there is none. */
  readonly shown: { reading: Reading; positions: Positions } | null
  /** Reads; a later call comes before an earlier one that is still under way. Never rejects. */
  read(what: What): Promise<PageState>
  /** Finds everything again where the page has changed, or may have where it is looked at closely; true where it has. */
  refresh(closely?: boolean): boolean
  /** The page has gone to another address: what was read is no longer so. */
  leave(): void
  /** Documents and shadow roots that hold the article. */
  roots(): Node[]
}

/** Characters more or fewer that make it worth looking for an article again where there was none. */
const muchText = 400

/** A session for this document. `changed` is called after every change of `state` or `shown`. */
export function createSession(changed: () => void, signal: AbortSignal): Session {
  let state: PageState = { state: 'idle' }
  let found: FoundArticle | null = null
  let reading: Reading | null = null
  let what: What | null = null
  /** Goes up with every reading that is begun, so that a late answer to an earlier one is told apart. */
  let turn = 0
  /** How much text stood around the article when it was found last. */
  let surroundings = 0
  /** The reading that was asked for last, while it is not done. */
  let underWay: Promise<PageState> | null = null
  /** The page has gone to another address, and nothing was found there yet. */
  let left = false

  function set(next: PageState): PageState {
    state = next
    changed()
    return next
  }

  function find(): FoundArticle | NoArticle {
    const options = { shadowRootOf, anyway: what === 'anyway' }
    const result =
      what === 'selection'
        ? findSelection(document, location.href, options)
        : findArticle(document, location.href, options)
    surroundings = textAround('positions' in result ? result : null)
    return result
  }

  function forget(next: PageState): PageState {
    turn++
    found = null
    reading = null
    return set(next)
  }

  /** Has the background read what was found; what is shown stays until the answer is there. */
  async function readFound(mine: number, next: FoundArticle): Promise<void> {
    const answer = await askBackgroundToRead(next)
    if (mine !== turn || signal.aborted) return
    found = next
    reading = answer
    const { article } = next
    const unsupported = answer.notes.some((note) => note.kind === 'unsupported-language')
    if (unsupported) set({ state: 'unsupported-language', article, language: article.language })
    else set({ state: 'read', article, reading: answer })
  }

  async function begin(): Promise<PageState> {
    const mine = ++turn
    try {
      const result = find()
      if (!('positions' in result)) return forget({ state: 'no-article', why: result.why })
      await readFound(mine, result)
    } catch (error) {
      if (mine === turn && !signal.aborted) return forget(failure(error))
    }
    return state
  }

  function refreshFound(before: FoundArticle, closely: boolean): boolean {
    const intact = before.positions.intact()
    if (intact && !closely && textAround(before) === surroundings) return false
    const result = find()
    if (!('positions' in result)) {
      if (!intact) forget({ state: 'no-article', why: result.why })
      return !intact
    }
    if (result.text === before.text) {
      if (intact) return false
      found = { ...result, article: before.article }
      changed()
    } else {
      const mine = ++turn
      readFound(mine, result).catch((error) => mine === turn && forget(failure(error)))
    }
    return true
  }

  return {
    get state() {
      return state
    },
    get shown() {
      return found && reading && state.state === 'read' ? { reading, positions: found.positions } : null
    },

    read(asked) {
      // Popup, panel and background may ask at the same moment: one reading is enough.
      if (underWay && asked === what && asked !== 'selection') return underWay
      what = asked
      left = false
      set({ state: 'reading' })
      const mine = begin().finally(() => {
        if (underWay === mine) underWay = null
      })
      underWay = mine
      return mine
    },

    refresh(closely = false) {
      if (what === null || what === 'selection') return false
      if (left) {
        left = false
        void begin()
        return true
      }
      if (found) return refreshFound(found, closely)
      if (state.state !== 'no-article' || Math.abs(textAround(null) - surroundings) < muchText) return false
      void begin()
      return true
    },

    leave() {
      if (what === null) return
      what = 'article'
      left = true
      underWay = null
      forget({ state: 'reading' })
    },

    roots() {
      const roots = new Set<Node>([document])
      for (const { start } of found?.article.blocks ?? []) {
        const root = found?.positions.at(start)?.node.getRootNode()
        if (root instanceof ShadowRoot) roots.add(root)
      }
      return [...roots]
    },
  }
}

/** The background may be stopped while it reads: then the question is asked again, and that starts it anew. */
async function askBackgroundToRead({ text, article: found }: FoundArticle): Promise<Reading> {
  // a reading has no clock: whether the article is old is told by when it is read
  const article = { ...found, readAt: new Date().toISOString() }
  for (let left = 2; ; left--)
    try {
      return await askBackground('background/read', { text, article })
    } catch (error) {
      const stopped = /message (?:channel|port) closed|receiving end does not exist|No response/i
      if (left === 0 || !stopped.test(String(error))) throw error
    }
}

function failure(error: unknown): PageState {
  const message = error instanceof Error ? error.message : String(error)
  return { state: 'failed', message, details: (error instanceof Error && error.stack) || message }
}

/**
 * Length of the text in the element that holds the whole article, or in the page where there is none: it changes when a
 * blog grows or text arrives late, and costs a fraction of finding the article.
 */
function textAround(found: FoundArticle | null): number {
  const first = found?.positions.at(0)?.node
  const last = found?.positions.at(Math.max(0, found.text.length - 1))?.node
  let around: Element | null = document.body
  if (first?.isConnected && last?.isConnected) {
    around = first.parentElement
    while (around && !around.contains(last)) around = around.parentElement
    around = around?.parentElement ?? around
  }
  return (around ?? document.documentElement).textContent?.length ?? 0
}

/** The browser shows closed shadow roots to extensions, each in a way of its own. */
function shadowRootOf(element: PageElement): PageNode | null {
  const open = element.shadowRoot
  if (open) return open
  const node = element as unknown as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }
  // Only these can have one, and asking costs a call into the browser.
  if (!node.localName.includes('-')) return null
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(node) ?? node.openOrClosedShadowRoot ?? null
  return root as unknown as PageNode | null
}
