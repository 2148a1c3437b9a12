/**
 * Every message between the parts of the extension, one typed map: what is asked, and what is answered.
 * The part before the slash says who answers; "view" messages go over a port and have no answer.
 */
import browser, { type Runtime } from 'webextension-polyfill'
import type { Article, NoArticle, Span } from './article/model.ts'
import type { Look } from './page/look.ts'
import type { Reading } from './reading/model.ts'

/** How it stands with one tab's page. */
export type PageState =
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'read'; article: Article; reading: Reading }
  | { state: 'no-article'; why: NoArticle['why'] }
  | { state: 'unsupported-language'; article: Article; language: string }
  | { state: 'failed'; message: string; details: string }

/** A mark by its id in the Reading: "a3", "f1", "c7"; a source "s2" stands for all its attributions. */
export type MarkId = string

export type MarkKind = 'source' | 'figure' | 'caveat'

/** What to read: the article; the page even where it is no article; or what is selected. */
export type What = 'article' | 'anyway' | 'selection'

/** What to show: a mark, or a stretch of the article's text. */
export type Target = { mark: MarkId } | Span

export interface Messages {
  /** Content script: how it stands. */
  'page/state': { ask: Record<never, never>; answer: PageState }
  /**
   * Content script: read, and say how it went; `byItself` where no click has asked for it, `unlessBegun` where something
   * else may have been asked for meanwhile, which then holds.
   */
  'page/read': {
    ask: { what: What; byItself?: boolean; unlessBegun?: boolean }
    answer: PageState['state']
  }
  /** Content script: scroll there and let it glow once; false where it is not to be seen on the page. */
  'page/show': { ask: Target; answer: boolean }
  /** Content script: let a mark glow while the pointer is on its entry; null ends it. */
  'page/hover': { ask: { mark: MarkId | null }; answer: boolean }
  /** Content script: to the next or the previous mark, with its card. */
  'page/step': { ask: { by: 1 | -1; kind?: MarkKind }; answer: boolean }
  /** Background: read this text. */
  'background/read': { ask: { text: string; article: Article }; answer: Reading }
  /** Background: the badge of the sender's tab; null clears it. */
  'background/badge': { ask: { count: number | null }; answer: boolean }
  /** Background: style the marks of the sender's page, in place of how they looked before. */
  'background/style': { ask: { look: Look; before: Look | null }; answer: boolean }
  /** Background: the gate has found what may be an article on the sender's page; read it by itself. */
  'background/read-by-itself': { ask: Record<never, never>; answer: boolean }
}

/** What the content script tells popup and panel over their port. */
export type ViewMessage =
  | { name: 'view/changed'; state: PageState }
  /** The page is left alone from now on, as the settings want; the content script is gone. */
  | { name: 'view/left' }
  /** The part of the text that is on screen now; null where none of it is. */
  | { name: 'view/visible'; span: Span | null }

export type MessageName = keyof Messages
export type Ask<Name extends MessageName> = Messages[Name]['ask']
export type Answer<Name extends MessageName> = Messages[Name]['answer']
type NameFor<Part extends string> = Extract<MessageName, `${Part}/${string}`>

/** The name of the port that popup and panel open to a page. */
export const viewPort = 'view'

/** Asks the background. Throws where it cannot be reached, or where answering failed there. */
export function askBackground<Name extends NameFor<'background'>>(name: Name, ask: Ask<Name>) {
  return browser.runtime.sendMessage({ name, ask }) as Promise<Answer<Name>>
}

/** Asks the content script of a tab's page. Throws where there is none. */
export function askPage<Name extends NameFor<'page'>>(tab: number, name: Name, ask: Ask<Name>) {
  return browser.tabs.sendMessage(tab, { name, ask }, { frameId: 0 }) as Promise<Answer<Name>>
}

/** How one part answers: a function for every message of its own. */
export type Handlers<Part extends string> = {
  [Name in NameFor<Part>]: (
    ask: Ask<Name>,
    sender: Runtime.MessageSender,
  ) => Answer<Name> | Promise<Answer<Name>>
}

/**
 * Answers the messages of one part, from senders that `trusted` lets through, until the signal aborts. Messages for
 * other parts, and from anyone else, are left alone.
 */
export function answerMessages<Part extends 'page' | 'background'>(
  handlers: Handlers<Part>,
  trusted: (sender: Runtime.MessageSender, name: NameFor<Part>) => boolean,
  signal?: AbortSignal,
): void {
  const table = new Map<unknown, (ask: never, sender: Runtime.MessageSender) => unknown>(
    Object.entries(handlers),
  )
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const { name, ask } = (message ?? {}) as { name?: unknown; ask?: unknown }
    const handler = table.get(name)
    if (!handler || typeof ask !== 'object' || ask === null || !trusted(sender, name as NameFor<Part>))
      return undefined
    return (async () => handler(ask as never, sender))()
  }
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync)
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerAsync),
  )
}

/** True for the extension's own background and pages; false for pages' scripts and for other extensions. */
export function isOwnPart(sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false
  return sender.url === undefined ? !sender.tab : sender.url.startsWith(browser.runtime.getURL(''))
}

/** True for our content script in the top document of a tab. */
export function isOwnContentScript(sender: Runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab?.id !== undefined &&
    (sender.frameId ?? 0) === 0 &&
    !isOwnPart(sender)
  )
}
