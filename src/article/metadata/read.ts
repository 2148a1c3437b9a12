/** Title, byline, publisher and dates of a page, each from the most trusted place that has it. */
import type { PageDocument } from '../dom.ts'
import type { Leaf } from '../leaves.ts'
import { readByline } from './authors.ts'
import { type Declared, hostOf, siteNames, text } from './declared.ts'
import { readDates } from './published.ts'
import { visible } from './text.ts'
import { chooseTitle } from './title.ts'

export interface Metadata {
  title?: string
  byline?: string
  /** Set where the byline names no person but an agency or the outlet itself. */
  bylineIsOrganisation?: true
  publisher?: string
  published?: string
  modified?: string
}

/** Where in the page to look for what the metadata do not tell. */
export interface Surroundings {
  /** Leaves around the title and above the body, and the first date among them. */
  head: Leaf[]
  dateAtHead: string | undefined
  /** The first and the last leaves of the body. */
  ends: Leaf[]
  /** Leaves right after the body. */
  tail: Leaf[]
  language: string
}

/** The article's title, confirmed by one of the page's headings where there is one. */
export function readTitle(
  document: PageDocument,
  declared: Declared,
  headings: readonly Leaf[],
): string | undefined {
  const { meta, article } = declared
  const titles = {
    openGraph: meta.first('og:title'),
    linkedData: text(article?.headline),
    twitter: meta.first('twitter:title'),
    meta: meta.first('headline', 'dc.title', 'title', 'parsely-title', 'sailthru.title'),
    document: document.getElementsByTagName('title')[0]?.textContent ?? undefined,
  }
  return chooseTitle(titles, headings, [...siteNames(declared), hostOf(declared.url)], declared.url)
}

/** Everything else that the page tells about its article; `title` is passed through. */
export function readMetadata(
  document: PageDocument,
  declared: Declared,
  title: string | undefined,
  around: Surroundings,
): Metadata {
  const sites = siteNames(declared)
  const [publisher] = sites
  return {
    ...(title && { title: visible(title) }),
    ...readByline(document, declared, around, [...sites, hostOf(declared.url)]),
    ...(publisher && { publisher }),
    ...readDates(document, declared, around),
  }
}
