/** What a page shows that tells an article from other pages. */
import type { Body } from '../body.ts'
import type { PageDocument } from '../dom.ts'
import type { Leaf } from '../leaves.ts'
import { pathOf } from '../metadata/address.ts'
import type { Declared } from '../metadata/declared.ts'
import type { Metadata } from '../metadata/read.ts'
import type { BlockKind } from '../model.ts'

/** What the evidence looks at. */
export interface Facts {
  declared: Declared
  metadata: Metadata
  /** The parts of the host's name, and the path, in lower case. */
  host: string[]
  path: string
  /** What stands between the slashes of the path. */
  segments: string[]
  /** Length of all blocks but title and captions, in letters. */
  length: number
  /** Paragraphs of 80 characters and more; their mean length in characters. */
  paragraphs: number
  meanLength: number
  /** Share of the page's text that the article's blocks hold, 0 to 1. */
  share: number
  /** Share of the blocks that are paragraphs; whether more of them are list items. */
  prose: number
  listed: boolean
  /** Share of the body's leaves that are program code. */
  code: number
  /** Class names of the whole page, where publishing systems say what kind of page they have made. */
  classes: string
  /** The site calls itself a forum, by its declared name or at the end of the page's title. */
  ofForum: boolean
  /** A date is printed around the title. */
  datedAtHead: boolean
  /** How many of the page's leaves name a price. */
  prices: number
  /** How many links and how many `<time>` elements the page has. */
  links: number
  times: number
  /** Linked headings of the body to each of its paragraphs; share of the paragraphs that break off ("…"). */
  linkedHeadings: number
  brokenOff: number
  /** How many links and buttons the page has that offer something for sale, or that answer a post. */
  offers: number
  replies: number
  /** The address has a question for a search engine: "?q=". */
  asks: boolean
}

export function factsOf(
  document: PageDocument,
  declared: Declared,
  metadata: Metadata,
  kinds: ReadonlyMap<Leaf, BlockKind>,
  page: readonly Leaf[],
  body: Body,
  datedAtHead: boolean,
): Facts {
  // no address: no evidence from it
  const path = pathOf(declared.url).toLowerCase() || '-'
  const { hostname = '', search = '' } = URL.canParse(declared.url) ? new URL(declared.url) : {}
  const blocks = [...kinds].filter(([, kind]) => kind !== 'title' && kind !== 'caption')
  const long = blocks.filter(
    ([leaf, kind]) => (kind === 'paragraph' || kind === 'standfirst') && leaf.weight >= 80,
  )
  const length = (leaves: readonly Leaf[]) => leaves.reduce((sum, leaf) => sum + leaf.weight, 0)
  const count = (wanted: BlockKind) => blocks.filter(([, kind]) => kind === wanted).length
  const inside = page.slice(body.root.from, body.root.to)
  const labels = [
    ...page.flatMap((leaf) => leaf.links.map(({ start, end }) => leaf.text.slice(start, end))),
    ...Array.from(document.getElementsByTagName('button'), (button) => button.textContent ?? ''),
  ]
    .filter((label) => label.length < 60)
    .map((label) => label.trim().toLowerCase())
  return {
    declared,
    metadata,
    host: hostname.toLowerCase().split('.'),
    path,
    segments: path.split('/').slice(1),
    length: length(blocks.map(([leaf]) => leaf)),
    paragraphs: long.length,
    meanLength: length(long.map(([leaf]) => leaf)) / Math.max(1, long.length),
    share: length(blocks.map(([leaf]) => leaf)) / Math.max(1, length(page)),
    prose: long.length / Math.max(1, blocks.length),
    listed: count('list-item') > count('paragraph'),
    classes: [document.body, document.documentElement]
      .map((element) => element?.getAttribute('class') ?? '')
      .join(' ')
      .toLowerCase(),
    ofForum:
      siteOfForum.test(declared.meta.first('og:site_name')?.trim() ?? '') ||
      pageOfForum.test(document.getElementsByTagName('title')[0]?.textContent ?? ''),
    datedAtHead,
    prices: page.filter((leaf) => price.test(leaf.text)).length,
    links: document.getElementsByTagName('a').length,
    times: document.getElementsByTagName('time').length,
    linkedHeadings:
      inside.filter((leaf) => /^h[1-6]$/.test(leaf.box.tag) && leaf.linked >= 0.8 * leaf.text.length).length /
      Math.max(1, long.length),
    brokenOff:
      long.filter(([leaf]) => /(?:…|\.\.\.)[\s\])]*$/.test(leaf.text)).length / Math.max(1, long.length),
    offers: labels.filter((label) => offers.has(label)).length,
    replies: labels.filter((label) => replies.has(label)).length,
    asks: search !== '' && asking.test(search),
    code: inside.filter((leaf) => leaf.box.tag === 'pre').length / Math.max(1, inside.length),
  }
}

/** A site's own name, and the end of a page's title where the site's name stands. */
const siteOfForum = /\bforums?$/i
const pageOfForum = /[-–—|»·] [^-–—|»·]{0,40}\bforums?\s*$/i

const price = /[$€£]\s?\d/

/** What links and buttons say in shops, and below the posts of a discussion. */
const offers = new Set(
  'add to cart|add to basket|add to bag|buy now|in den warenkorb|ajouter au panier|añadir al carrito|aggiungi al carrello|in winkelwagen|adicionar ao carrinho'.split(
    '|',
  ),
)
const replies = new Set(
  'reply|quote|reply with quote|antworten|zitieren|répondre|citer|responder|citar|rispondi'.split('|'),
)
const asking = /[?&](?:q|query|search|searchterm|keywords?|suche|suchbegriff|busca|recherche)=./i
