/** Published more than a year before it was read. Needs `article.readAt`: a reading has no clock of its own. */
import type { NoteRule } from '../rule.ts'

const yearInMilliseconds = 365.25 * 24 * 60 * 60 * 1000

export const old: NoteRule = ({ article }) => {
  const age = Date.parse(article.readAt ?? '') - Date.parse(article.published ?? '')
  if (!(age > yearInMilliseconds)) return undefined
  const years = Math.floor(age / yearInMilliseconds)
  return { kind: 'old', detail: { published: article.published ?? '', years }, spans: [] }
}
