/** Title, byline, publisher and dates of a page, each from the most trusted place that has it. */
import type { PageDocument } from '../dom.ts'
import type { Leaf } from '../leaves.ts'
import { cleanByline } from './byline.ts'
import { parseDate, timeOf } from './dates.ts'
import { isArticleThing, readJsonLd, type Thing, typesOf } from './json-ld.ts'
import { Meta } from './meta.ts'
import { clean } from './text.ts'
import { chooseTitle } from './title.ts'

export interface Metadata {
  title?: string
  byline?: string
  publisher?: string
  published?: string
  modified?: string
}

/** What a page says about itself outside its text. Read once, for the gate, the decision and the metadata. */
export interface Declared {
  meta: Meta
  things: Thing[]
  /** The JSON-LD object of the article, where there is one. */
  article: Thing | undefined
  url: string
}

export function readDeclared(document: PageDocument, url: string): Declared {
  const things = readJsonLd(document)
  const articles = things.filter(isArticleThing)
  const article =
    articles.find((thing) => thing.headline && thing.datePublished) ??
    articles.find((thing) => thing.headline) ??
    articles[0]
  return { meta: new Meta(document), things, article, url }
}

/** Where in the page to look for what the metadata do not tell. */
export interface Surroundings {
  /** Leaves around the title and above the body. */
  head: Leaf[]
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
  return chooseTitle(titles, headings, [...siteNames(declared), hostOf(declared.url)])
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
  const byline = readByline(document, declared, around, sites)
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...readDates(document, declared, around),
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : Array.isArray(value) ? text(value[0]) : undefined

/** The names that the site goes by, the best first. */
function siteNames({ meta, article, things }: Declared): string[] {
  const site = things.find((thing) => typesOf(thing).includes('WebSite'))
  const organisation = things.find((thing) => typesOf(thing).some((type) => /Organization$/.test(type)))
  return [
    ...namesOf(article?.publisher, things),
    meta.first('og:site_name'),
    meta.first('application-name'),
    text(site?.name),
    text(organisation?.name),
    meta.first('twitter:site')?.replace(/^@/, ''),
  ]
    .map(clean)
    .filter((name) => name !== '')
}

function hostOf(url: string): string {
  try {
    const parts = new URL(url).hostname.replace(/^www\./, '').split('.')
    return parts.slice(0, -1).join(' ')
  } catch {
    return ''
  }
}

/** Names of people or organisations in JSON-LD: a string, an object with a name, a reference by @id, or a list. */
function namesOf(value: unknown, things: readonly Thing[]): string[] {
  return [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (typeof item !== 'object' || item === null) return []
    const thing = item as Thing
    const named = thing.name ?? things.find((other) => other['@id'] === thing['@id'] && other.name)?.name
    return [named].flat().filter((name): name is string => typeof name === 'string')
  })
}

function readByline(
  document: PageDocument,
  { meta, article, things }: Declared,
  around: Surroundings,
  sites: string[],
): string | undefined {
  const tries: (() => string[])[] = [
    () => namesOf(article?.author, things),
    () => namesOf(article?.creator, things),
    () =>
      meta.all(
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'dcterms.creator',
        'byl',
        'cxenseparse:author',
        'authors',
      ),
    () =>
      meta.all('article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'),
    () => authorElements(document),
    () => visibleBylines(around),
  ]
  for (const attempt of tries) {
    const byline = cleanByline(attempt(), sites)
    if (byline) return byline
  }
  return undefined
}

/** Names in microdata and in links that say they lead to the author. */
function authorElements(document: PageDocument): string[] {
  const names: string[] = []
  for (const link of Array.from(document.getElementsByTagName('a')))
    if (/\bauthor\b/.test(link.getAttribute('rel') ?? '')) names.push(link.textContent ?? '')
  return names.slice(0, 6)
}

function visibleBylines({ head, tail }: Surroundings): string[] {
  for (const leaf of [...head, ...tail]) {
    if (leaf.text.length > 120) continue
    if (/^(?:by|von|par|por|di|door)\s+\p{Lu}/iu.test(leaf.text)) return [leaf.text]
  }
  for (const leaf of head) {
    if (leaf.text.length > 80) continue
    for (let box: Leaf['box'] | null = leaf.box, steps = 0; box && steps < 3; box = box.parent, steps++)
      if (/ (?:byline|author|authors|autor) /.test(box.words)) return [leaf.text]
  }
  return []
}

function readDates(
  document: PageDocument,
  { meta, article, url }: Declared,
  around: Surroundings,
): Pick<Metadata, 'published' | 'modified'> {
  const { language } = around
  const first = (...values: (string | undefined | null)[]): string | undefined => {
    for (const value of values) {
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
    ...around.head.filter((leaf) => leaf.text.length < 200).map((leaf) => dateIn(leaf, language)),
    dateInUrl(url),
    times.any,
    ...around.tail.filter((leaf) => leaf.text.length < 120).map((leaf) => dateIn(leaf, language)),
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

const dateIn = (leaf: Leaf, language: string) =>
  /\d/.test(leaf.text) ? parseDate(leaf.text, language) : null

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
