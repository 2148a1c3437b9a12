/** What a page says about itself outside its text: its metadata, as they stand. */
import type { PageDocument } from '../dom.ts'
import { isArticleThing, readJsonLd, type Thing, typesOf } from './json-ld.ts'
import { Meta } from './meta.ts'
import { clean } from './text.ts'

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

/** The first string of a value of JSON-LD. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : Array.isArray(value) ? text(value[0]) : undefined

/** The names that the site goes by, the best first. */
export function siteNames({ meta, article, things }: Declared): string[] {
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

/** The host of an address as words, without its last part. */
export function hostOf(url: string): string {
  try {
    const parts = new URL(url).hostname.replace(/^www\./, '').split('.')
    return parts.slice(0, -1).join(' ')
  } catch {
    return ''
  }
}

/** Names of people or organisations in JSON-LD: a string, an object with a name, a reference by @id, or a list. */
export function namesOf(value: unknown, things: readonly Thing[]): string[] {
  return [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (typeof item !== 'object' || item === null) return []
    const thing = item as Thing
    const named = thing.name ?? things.find((other) => other['@id'] === thing['@id'] && other.name)?.name
    return [named].flat().filter((name): name is string => typeof name === 'string')
  })
}

/** Of JSON-LD authors, those that are not said to be organisations: their names are no list of people. */
export const peopleOf = (value: unknown): unknown[] =>
  [value]
    .flat(2)
    .filter(
      (item) =>
        typeof item !== 'object' ||
        item === null ||
        !typesOf(item as Thing).some((type) => /Organi[sz]ation$/.test(type)),
    )
