/** What every part of a view needs: the article, its Reading, the reader's settings, and what can be done. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Article } from '../article/model.ts'
import type { MarkId } from '../messages.ts'
import type { Reading, Span } from '../reading/model.ts'
import type { Settings } from '../settings/schema.ts'
import type { Summary } from './summary.ts'
import type { Watched } from './watched.ts'

export interface View {
  article: Article
  /** As the settings want it. */
  reading: Reading
  summary: Summary
  settings: Settings
  /** The part of the text that is on screen in the page; null where that is not known. */
  visible: Watched<Span | null>
  /** Scrolls the page to a mark or a stretch of text and lets it glow. */
  show(target: { mark: MarkId } | Span): void
  /** Lets a mark glow on the page; null ends it. */
  hover(mark: MarkId | null): void
  change(settings: Partial<Settings>): void
  /** Says what was done: on screen for a moment, and to a screen reader. */
  say(message: string): void
}

export const ViewContext = createContext<View | null>(null)

/** The view that a part stands in. Throws outside one. */
export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('a part of a view stands outside any view')
  return view
}
