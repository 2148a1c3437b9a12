/** The page names no author. */
import type { NoteRule } from '../rule.ts'

export const noAuthor: NoteRule = ({ article }) => {
  if (article.origin !== 'page' || article.byline) return undefined
  return { kind: 'no-author', detail: {}, spans: [] }
}
