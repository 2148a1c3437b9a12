/** From a page to its article: leaves, body, kinds of blocks, metadata, text. */
import { type Body, findBody } from './body.ts'
import { decide } from './decision/decide.ts'
import { factsOf } from './decision/facts.ts'
import type { PageDocument } from './dom.ts'
import { filterBody } from './filter.ts'
import { isFirstLevel, nearestTitle, standfirstLeaves, titleHeadings, titleLeaves } from './head.ts'
import { kindOf } from './kinds.ts'
import { languageOf } from './language.ts'
import { type Leaf, readLeaves, type WalkOptions } from './leaves.ts'
import { readDeclared } from './metadata/declared.ts'
import { firstDate } from './metadata/published.ts'
import { readMetadata, readTitle } from './metadata/read.ts'
import { clean } from './metadata/text.ts'
import type { Article, Block, BlockKind, Link, NoArticle } from './model.ts'
import { createPositions, type Placed, type Positions } from './positions.ts'

export interface FindOptions extends WalkOptions {
  /** Read the page even where it is no article. */
  anyway?: boolean
}

export interface FoundArticle {
  article: Article
  /** The article's blocks joined by a blank line. */
  text: string
  /** Where the text stands in the live page. */
  positions: Positions
}

/** Types of what has a text of its own in the page. */
const documents = /^text\/|[/+](?:xml|json)$/

/**
 * Finds the article of a live page. Reads the page and changes nothing in it; `url` is the page's own, absolute.
 * Where there is no article, says why by a key: "no-document", "no-text", "too-short", "not-an-article".
 */
export function findArticle(
  document: Document,
  url: string,
  options: FindOptions = {},
): FoundArticle | NoArticle {
  const found = findInPage(document, url, options)
  return 'detected' in found
    ? found
    : { article: found.article, text: found.text, positions: createPositions(found.placed) }
}

/** What `findArticle` does, for any tree that has the shape of a document. */
export function findInPage(
  document: PageDocument,
  url: string,
  options: FindOptions = {},
): Composed | NoArticle {
  if (!documents.test(document.contentType ?? 'text/html')) return { detected: false, why: 'no-document' }
  const root = document.body ?? document.documentElement
  if (!root) return { detected: false, why: 'no-text' }
  const page = readLeaves(root, options)
  const declared = readDeclared(document, url)
  const headings = titleHeadings(page)
  const titleText = readTitle(document, declared, headings)
  const titles = titleLeaves(titleText, headings)
  const body = findBody(page, titles)
  if (!body) return { detected: false, why: 'no-text' }
  const inBody = page.leaves.filter(
    (leaf) => leaf.index >= body.root.from && leaf.index < body.root.to && !body.boilerplate[leaf.index],
  )
  const title = standsAbove(nearestTitle(titles, inBody[0]?.index ?? body.root.from), body)
  const below = inBody.filter((leaf) => !title || leaf.index > title.index)
  const first = below[0]?.index ?? body.root.from
  const language = languageOf(
    document,
    below
      .map((leaf) => leaf.text)
      .join('\n')
      .slice(0, 4000),
  )
  const end = (below[below.length - 1]?.index ?? body.root.to - 1) + 1
  // bylines and dates inside the body's box, below its first lines
  const details = page.leaves
    .slice(first, end)
    .filter(({ index }) => body.boilerplate[index] === 'details')
    .slice(-12)
  const head = page.leaves.slice(Math.max(0, (title?.index ?? first) - 8), first + 3)
  const dateAtHead = firstDate(head, language)
  const metadata = readMetadata(document, declared, titleText, {
    head,
    dateAtHead,
    ends: [...below.slice(0, 1), ...below.slice(-2)],
    tail: [...details, ...page.leaves.slice(end, end + 12)],
    language,
  })
  const descriptions = [
    declared.article?.description,
    declared.meta.first('og:description'),
    declared.meta.first('description'),
  ]
    .map(clean)
    .filter(Boolean)
  const standfirst = standfirstLeaves(page, title, first, descriptions, body.boilerplate)
  // a text file has nothing but its text
  const isTextFile = document.contentType === 'text/plain'
  const chosen = isTextFile ? below : filterBody(below, body, { ...metadata, language })
  const kinds = new Map<Leaf, BlockKind>()
  for (const leaf of chosen) kinds.set(leaf, kindOf(leaf))
  for (const leaf of standfirst) kinds.set(leaf, 'standfirst')
  if (title) kinds.set(title, 'title')
  const leaves = [...kinds.keys()].sort((a, b) => a.index - b.index)
  const facts = factsOf(document, declared, metadata, kinds, page.leaves, body, dateAtHead !== undefined)
  const why = decide(facts)
  if (why && !options.anyway && !(isTextFile && why === 'not-an-article')) return { detected: false, why }
  const { blocks, text, links, placed } = compose(leaves, kinds, url)
  return {
    article: { detected: true, origin: 'page', url, ...metadata, language, links, blocks },
    text,
    placed,
  }
}

/**
 * The title where the text stands below it; a heading in the midst of the text that says the same is none. A lower
 * heading has less text above it than one of the first level may have.
 */
function standsAbove(title: Leaf | undefined, { root, mass }: Body): Leaf | undefined {
  if (!title) return undefined
  const massOf = (from: number, to: number) => mass.slice(from, to).reduce((sum, value) => sum + value, 0)
  const above = massOf(root.from, Math.max(root.from, title.index))
  const share = isFirstLevel(title) ? 0.25 : 0.1
  return above >= share * massOf(root.from, root.to) && above >= 500 ? undefined : title
}

export interface Composed {
  article: Article
  text: string
  placed: Placed[]
}

/** Text, blocks, links and places of these leaves, in order. `base` is what relative links are relative to. */
export function compose(leaves: readonly Leaf[], kinds: ReadonlyMap<Leaf, BlockKind>, base: string) {
  const blocks: Block[] = []
  const links: Link[] = []
  const placed: Placed[] = []
  let text = ''
  for (const leaf of leaves) {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += leaf.text
    placed.push({ leaf, start })
    blocks.push({ kind: kinds.get(leaf) ?? 'paragraph', start, end: text.length })
    for (const link of leaf.links) {
      const href = absolute(link.element.getAttribute('href') ?? '', base)
      if (href) links.push({ start: start + link.start, end: start + link.end, href })
    }
  }
  return { blocks, text, links, placed }
}

function absolute(href: string, base: string): string | null {
  try {
    const url = new URL(href, base || undefined)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}
