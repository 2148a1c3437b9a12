/** No link leads to any study, report or document that the article rests on. */
import type { NoteRule } from '../rule.ts'
import { holds, spanAt } from '../text.ts'

export const noLinks: NoteRule = ({ article, reading, document }) => {
  if (article.origin !== 'page' || !article.links) return undefined
  const linkable = reading.sources.filter(({ kind }) => kind === 'document')
  if (linkable.length === 0) return undefined
  const links = article.links
  const linked = linkable.some(({ mentions }) =>
    mentions.some((mention) => {
      const paragraph = spanAt(document.paragraphs, mention.start)
      return paragraph !== undefined && links.some((link) => holds(paragraph, link))
    }),
  )
  if (linked) return undefined
  const spans = linkable.flatMap(({ mentions }) => mentions.slice(0, 1))
  return { kind: 'no-links', detail: { documents: linkable.length }, spans }
}
