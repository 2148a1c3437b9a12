/** No link leads to any study, report or document that the article rests on. */
import type { NoteRule } from '../rule.ts'
import { spanAt } from '../text.ts'

export const noLinks: NoteRule = ({ article, reading, document }) => {
  if (article.origin !== 'page' || !article.links) return undefined
  const linkable = reading.sources.filter(({ kind }) => kind === 'document')
  if (linkable.length === 0) return undefined
  const linkedParagraphs = new Set(article.links.map(({ start }) => spanAt(document.paragraphs, start)))
  const linked = linkable.some(({ mentions }) =>
    mentions.some((mention) => {
      const paragraph = spanAt(document.paragraphs, mention.start)
      return paragraph !== undefined && linkedParagraphs.has(paragraph)
    }),
  )
  if (linked) return undefined
  const spans = linkable.flatMap(({ mentions }) => mentions.slice(0, 1))
  return { kind: 'no-links', detail: { documents: linkable.length }, spans }
}
