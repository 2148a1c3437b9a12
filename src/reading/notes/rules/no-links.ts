/** No link leads to any study, report, document or outlet that the article rests on. */
import type { Span } from '../../model.ts'
import type { NoteRule } from '../rule.ts'

export const noLinks: NoteRule = ({ article, reading, document }) => {
  if (article.origin !== 'page' || !article.links) return undefined
  const linkable = reading.sources.filter(
    ({ kind }) => kind === 'document' || kind === 'media' || kind === 'state-media',
  )
  if (linkable.length === 0) return undefined
  const links = article.links
  const linked = linkable.some(({ mentions }) =>
    mentions.some((mention) => {
      const paragraph = document.paragraphs.find((one) => holds(one, mention))
      return paragraph !== undefined && links.some((link) => holds(paragraph, link))
    }),
  )
  if (linked) return undefined
  const spans = linkable.flatMap(({ mentions }) => mentions.slice(0, 1))
  return { kind: 'no-links', detail: { documents: linkable.length }, spans }
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
