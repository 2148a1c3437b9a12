/** Who wrote the article: where pages tell it, in the order in which they are believed. */
import type { PageDocument } from '../dom.ts'
import { cleanByline, isCredible, isName } from './byline.ts'
import { type Declared, namesOf, peopleOf } from './declared.ts'
import type { Meta } from './meta.ts'
import {
  authorBox,
  besideDate,
  isPrinted,
  namedAuthor,
  nextToDate,
  printedBylines,
  signatures,
} from './printed-names.ts'
import type { Metadata, Surroundings } from './read.ts'
import { clean } from './text.ts'

/**
 * The byline, people before organisations: an outlet or an agency only where the page names no person. Who is printed
 * around the title comes before an author of the metadata whom the page does not print: often the one who published it.
 */
export function readByline(
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
