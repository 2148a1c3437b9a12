/** No link leads to any study, report or document that the article rests on. */
import { linkableDocuments, ownDocuments } from '../../languages/en/notes/documents.ts'
import type { NoteRule } from '../rule.ts'
import { spanAt } from '../text.ts'

export const noLinks: NoteRule = ({ article, reading, document }) => {
  if (article.origin !== 'page' || !article.links) return undefined
  const linkable = reading.sources.filter(({ kind, name }) => kind === 'document' && isLinkable(name))
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

/** A study, a report, a filing: what a page could lead to. Not "this article", not an image, not a banner. */
function isLinkable(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}-]+/u)
  return words.some((word) => linkableDocuments.has(word)) && !words.some((word) => ownDocuments.has(word))
}
