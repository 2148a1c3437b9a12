/**
 * Every message between the parts of the extension, one typed map: what is asked, and what is answered.
 * The part before the slash says who answers.
 */
import type { Article } from './article/model.ts'
import type { Reading } from './reading/model.ts'

/** How it stands with one tab's page. */
export type PageState =
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'read'; article: Article; reading: Reading }
  | { state: 'no-article'; why: string }
  | { state: 'unsupported-language'; article: Article; language: string }
  | { state: 'failed'; message: string; details: string }

/** A mark by its id in the Reading: "a3", "f1", "c7"; a source "s2" stands for all its attributions. */
export type MarkId = string

export interface Messages {
  /** Content script: how it stands. */
  'page/state': { ask: Record<never, never>; answer: PageState }
  /** Content script: read the article; the page even where it is no article; or what is selected. */
  'page/read': { ask: { what: 'article' | 'anyway' | 'selection' }; answer: PageState }
  /** Content script: scroll to a mark (or a note's span) and let it glow once. */
  'page/show': { ask: { mark: MarkId } | { start: number; end: number }; answer: boolean }
  /** Content script: let a mark glow while the pointer is on its entry; null ends it. */
  'page/hover': { ask: { mark: MarkId | null }; answer: boolean }
  /** Content script: to the next or the previous mark. */
  'page/step': { ask: { by: 1 | -1; kind?: 'source' | 'figure' | 'caveat' }; answer: boolean }
  /** Background: read this text. */
  'background/read': { ask: { text: string; article: Article }; answer: Reading }
  /** Background: the badge of the sender's tab; null clears it. */
  'background/badge': { ask: { count: number | null }; answer: boolean }
  /** Popup and panel: the state of a tab's page has changed. */
  'view/changed': { ask: { state: PageState }; answer: boolean }
  /** Popup and panel: the part of the text that is on screen now. */
  'view/visible': { ask: { start: number; end: number }; answer: boolean }
}

export type MessageName = keyof Messages
export type Ask<Name extends MessageName> = Messages[Name]['ask']
export type Answer<Name extends MessageName> = Messages[Name]['answer']
