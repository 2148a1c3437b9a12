/** When the article was published and changed: from the metadata, `<time>`, the page's own words and the address. */
import type { PageDocument } from '../dom.ts'
import type { Leaf } from '../leaves.ts'
import { parseDate, timeOf } from './dates.ts'
import { type Declared, text } from './declared.ts'
import { typesOf } from './json-ld.ts'
import type { Metadata, Surroundings } from './read.ts'

/** Both dates, each from the first place that has one; a change before the publication is none. */
export function readDates(
  document: PageDocument,
  { meta, article, things, url }: Declared,
  around: Surroundings,
): Pick<Metadata, 'published' | 'modified'> {
  const { language } = around
  const first = (...values: (string | undefined | (() => string | undefined))[]): string | undefined => {
    for (const given of values) {
      const value = typeof given === 'function' ? given() : given
      const date = value ? parseDate(value, language) : null
      if (date) return date
    }
    return undefined
  }
  const times = timeElements(document)
  const published = first(
    text(article?.datePublished),
    text(article?.dateCreated),
    meta.first('article:published_time', 'og:published_time', 'og:article:published_time'),
    meta.first(
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'cxenseparse:recs:publishtime',
      'article.published',
      'datecreated',
      'article_date_original',
      'ptime',
      'pdate',
    ),
    times.published,
    text(things.find((thing) => typesOf(thing).includes('WebPage'))?.datePublished),
    around.dateAtHead,
    dateInUrl(url),
    times.any,
    ...around.tail.filter((leaf) => leaf.text.length < 120).map((leaf) => () => dateIn(leaf, language)),
  )
  const modified = first(
    text(article?.dateModified),
    meta.first(
      'article:modified_time',
      'og:updated_time',
      'og:modified_time',
      'datemodified',
      'lastmod',
      'last-modified',
      'dcterms.modified',
    ),
    times.modified,
  )
  const later = modified && (!published || timeOf(modified) > timeOf(published)) ? modified : undefined
  return { ...(published && { published }), ...(later && { modified: later }) }
}

/** The first date that one of these leaves is, or has, if it is short. */
export function firstDate(leaves: readonly Leaf[], language: string): string | undefined {
  for (const leaf of leaves) {
    const date = leaf.text.length < 200 ? dateIn(leaf, language) : undefined
    if (date) return date
  }
  return undefined
}

const dateIn = (leaf: Leaf, language: string): string | undefined =>
  /\d/.test(leaf.text) ? (parseDate(leaf.text, language) ?? undefined) : undefined

function timeElements(document: PageDocument): { published?: string; modified?: string; any?: string } {
  const result: { published?: string; modified?: string; any?: string } = {}
  for (const element of Array.from(document.getElementsByTagName('time'))) {
    const value = element.getAttribute('datetime') ?? element.textContent ?? ''
    const says = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('pubdate') !== null ? 'published' : ''}`
    if (/publi|created|posted/i.test(says)) result.published ??= value
    else if (/modif|updat/i.test(says)) result.modified ??= value
    else result.any ??= value
  }
  return result
}

function dateInUrl(url: string): string | undefined {
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url) ??
    /[/-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/-]|$)/.exec(url)
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined
}
