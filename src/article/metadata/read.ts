/** Title, byline, publisher and dates of a page, each from the most trusted place that has it. */
import { anyOf } from '../class-names.ts'
import type { PageDocument } from '../dom.ts'
import type { Leaf } from '../leaves.ts'
import { sentenceEnd } from '../sentences.ts'
import { cleanByline, isCredible, isName, namesAtStart } from './byline.ts'
import { parseDate, timeOf } from './dates.ts'
import { isArticleThing, readJsonLd, type Thing, typesOf } from './json-ld.ts'
import { Meta } from './meta.ts'
import { clean, plain, visible } from './text.ts'
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

/** Of JSON-LD authors, those that are not said to be organisations: their names are no list of people. */
const peopleOf = (value: unknown): unknown[] =>
  [value]
    .flat(2)
    .filter(
      (item) =>
        typeof item !== 'object' ||
        item === null ||
        !typesOf(item as Thing).some((type) => /Organi[sz]ation$/.test(type)),
    )

/**
 * The byline, people before organisations: an outlet or an agency only where the page names no person. Who is printed
 * around the title comes before an author of the metadata whom the page does not print: often the one who published it.
 */
function readByline(
  document: PageDocument,
  { meta, article, things }: Declared,
  around: Surroundings,
  sites: string[],
): Pick<Metadata, 'byline' | 'bylineIsOrganisation'> {
  const linked = things.filter((thing) => thing.author).map((thing) => thing.author)
  const declared = [
    namesOf(article?.author, things),
    namesOf(article?.creator, things),
    meta.all('author'),
    meta.all('article:author'),
    meta.all('citation_author', 'citation_authors'),
    meta.all(
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'cxenseparse:author',
      'authors',
      'article:author_name',
    ),
    namesOf(peopleOf(linked[0]), things),
    labelled(meta),
  ]
  const printed = () => printedBylines(around)
  const people = [namesOf(peopleOf(article?.author), things), namesOf(peopleOf(article?.creator), things)]
  const unprinted = people.flat().length > 0 && !isPrinted(people.flat(), around)
  const attempts = [
    ...(unprinted ? [() => besideDate(around), printed, () => namedAuthor(around.head).filter(isName)] : []),
    ...people.map((names) => () => names),
    printed,
    ...declared.slice(2).map((names) => () => names),
    () => besideDate(around),
    () => authorElements(document),
    () => namedAuthor(around.head),
    () => nextToDate(around),
    () => authorBox(around),
    () => signatures(around),
  ]
  for (const attempt of attempts) {
    const byline = cleanByline(attempt(), sites)
    if (byline) return { byline }
  }
  for (const names of declared) {
    const byline = clean(names[0])
    if (byline && byline.length <= 60 && isCredible(byline)) return { byline, bylineIsOrganisation: true }
  }
  return {}
}

/** "Written by" in the labels that Slack and others show. */
const labelled = (meta: Meta): string[] =>
  [1, 2, 3].flatMap((number) => {
    const label = meta.first(`twitter:label${number}`)
    return label && /\b(?:by|author|auteur|autor|von|par|por|di)\b/i.test(label)
      ? meta.all(`twitter:data${number}`)
      : []
  })

/** Links that say they lead to the author. */
function authorElements(document: PageDocument): string[] {
  const names: string[] = []
  for (const link of Array.from(document.getElementsByTagName('a')))
    if (/\bauthor\b/.test(link.getAttribute('rel') ?? '')) names.push(link.textContent ?? '')
  return names.slice(0, 4)
}

/** Whether one of the names stands around the title, in whole or by its last word. */
function isPrinted(names: readonly string[], { head }: Surroundings): boolean {
  const short = head
    .filter((leaf) => leaf.text.length < 200 && !sentenceEnd.test(leaf.text))
    .map((leaf) => ` ${plain(leaf.text)} `)
  return names.some((name) => {
    const last = plain(name).split(' ').at(-1) ?? ''
    return last !== '' && short.some((text) => text.includes(` ${last} `) || text.includes(plain(name)))
  })
}

/** A name at the start of a line around the title, with nothing but dates behind it: "Ina Holm | 05.04.2025". */
function besideDate({ head, language }: Surroundings): string[] {
  for (const { text } of head) {
    const [name = '', rest] = text.length < 120 ? text.split(/\s[|·•–—-]\s|\s?[|·•]\s?/, 2) : []
    if (rest && isName(name) && startsWithDate(rest, language)) return [name]
  }
  return []
}

/** A name on a line of its own, right above or below a date; a link there leads to a section. */
function nextToDate({ head, language }: Surroundings): string[] {
  const isDate = (leaf: Leaf | undefined) =>
    leaf !== undefined && leaf.text.length < 40 && startsWithDate(leaf.text, language)
  const named = head.find(
    (leaf, at) =>
      isName(leaf.text) &&
      leaf.linked === 0 &&
      !/^h[1-6]$/.test(leaf.box.tag) &&
      (isDate(head[at - 1]) || isDate(head[at + 1])),
  )
  return named ? [named.text] : []
}

const startsWithDate = (text: string, language: string): boolean =>
  /^\D{0,12}\d/.test(text) && parseDate(text, language) !== null

/** What stands before a printed name. Written without classes of Unicode, which take milliseconds to make. */
const byWord =
  /(?:^|^[A-Za-z]+\s(?=by\s)|[|·•,–—-]\s?|\d\s|\s(?=[A-Z]))(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|[Tt]exte?|TEXT|[Aa]utor(?:in)?|[Aa]uthor|[Aa]v|[Aa]f)\s?:?\s/
/** The words may touch the name, where only the page's elements divide them. */
const writtenBy = /(?:^By:?|\b[Ww]ritten [Bb]y:?)\s?(?=\S)/
const authorPath =
  /\/(?:authors?|autore?s?|auteurs?|autorzy|staff|people|profiles?|contributors?|writers?|reporters?|journalists?|redakteure?|person|by|team|experts?|columnists?|u)\/[^/]/i

/** Bylines that are printed around the title and at the start of the body: after "By", or as a link to the author. */
function printedBylines({ head }: Surroundings): string[] {
  const short = head.filter((leaf) => leaf.text.length < 200 && !/^h[1-6]$/.test(leaf.box.tag))
  for (const [at, leaf] of short.entries()) {
    const written = namesAfter(writtenBy, leaf.text, leaf.text.length)
    if (written.length > 0) return written
    if (/\breviewed by\b/i.test(leaf.text)) continue
    const named = namesAfter(byWord, leaf.text, 60)
    if (named.length > 0) return named
    const alone = /^(?:[Bb][Yy]:?\s|By(?=[A-Z]))(\S+(?: \S+){0,2})$/.exec(untilDate(leaf.text))
    if (alone?.[1]) return [alone[1]]
    if (/^(?:by|von|par|por|di|door|written by|author|text)\s*:?$/i.test(leaf.text)) {
      const next = short[at + 1]
      if (next && next.text.length < 80) return [untilDate(next.text)]
    }
  }
  const links = short.flatMap((leaf) =>
    leaf.links
      .filter(({ element }) => authorPath.test(element.getAttribute('href') ?? ''))
      .map(({ start, end }) => leaf.text.slice(start, end)),
  )
  return links.filter(isName).slice(0, 6)
}

/** The names behind the first match of the pattern that begins before `limit`. */
function namesAfter(pattern: RegExp, text: string, limit: number): string[] {
  const match = pattern.exec(text)
  return match && match.index < limit
    ? namesAtStart(untilDate(text.slice(match.index + match[0].length)))
    : []
}

const authorLabel = /^(?:(?:about )?(?:the )?authors?(?:\(s\))?|autor(?:in)?|auteur)\s*:?$/i

/** A portrait of the author below the article. */
function authorBox({ tail }: Surroundings): string[] {
  for (const [at, leaf] of tail.entries()) {
    const written = /(?:written|posted|published|posts) by:?\s+([^,]{3,60})(?:,|$)/i.exec(leaf.text)
    if (written?.[1] && leaf.text.length < 160) return [untilDate(written[1])]
    if (authorLabel.test(leaf.text)) {
      const after = tail.slice(at + 1)
      const end = after.findIndex((next) => !isName(next.text))
      if (end !== 0) return after.slice(0, end < 0 ? 6 : end).map((next) => next.text)
    }
  }
  return namedAuthor(tail)
}

/** A name on a line of its own, as a signature at the end or at the start; a heading in capitals is none. */
const signatures = ({ ends }: Surroundings): string[] =>
  ends
    .filter(
      (leaf) => isName(leaf.text) && leaf.linked === 0 && !/^(?:h[1-6]|li|td|th|dd|dt)$/.test(leaf.box.tag),
    )
    .slice(0, 1)
    .map((leaf) => leaf.text)

const saysAuthor = anyOf('byline|bylines|author|authors|autor|authorname|writer|reporter')
const saysComments = anyOf('comment|comments')

/** The first short leaf in a box that is called byline or author. */
function namedAuthor(leaves: readonly Leaf[]): string[] {
  for (const leaf of leaves) {
    if (leaf.text.length > 80 || !/\p{Lu}/u.test(leaf.text) || authorLabel.test(leaf.text)) continue
    for (let box: Leaf['box'] | null = leaf.box, steps = 0; box && steps < 3; box = box.parent, steps++)
      if (saysAuthor(box.names)) if (!saysComments(box.names)) return namesByNode(leaf)
  }
  return []
}

/** Names that only the page's elements divide: "<span>Ann Lee</span> <span>Bo Berg</span>". */
function namesByNode(leaf: Leaf): string[] {
  const parts: string[] = []
  let node: unknown = null
  for (const run of leaf.runs) {
    const words = leaf.text.slice(run.start, run.start + run.length)
    if (run.node === node) parts[parts.length - 1] += words
    else parts.push(words)
    node = run.node
  }
  const names = parts.map((part) => part.trim()).filter(Boolean)
  return names.length > 1 && names.every(isName) ? names : [untilDate(leaf.text)]
}

/** A byline without the date, the section or the number of comments behind it. */
const untilDate = (text: string): string =>
  text
    .split(
      /\||•|·|\n|\d{1,2}[./:]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s\d|\b(?:on|am|le|el)\s\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.?\s\d|,?\sin\s(?=[A-Z])|\d{1,6} (?:comments?|min)|(?:published|updated|posted|aktualisiert|publié)\b/iu,
    )[0]
    ?.trim() ?? ''

function readDates(
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
