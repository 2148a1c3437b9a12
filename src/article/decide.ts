/**
 * Whether what was found is an article: evidence for and against, each with its weight, added up. The weights were
 * fitted by logistic regression on 579 labelled pages (articles, shops, forums, documentation, services, listings),
 * then rounded to halves; a page is an article where they come to more than nothing. Two things differ from the fit: a
 * front page, a discussion, a list, a search and a system for forums or documentation are believed to be such, rare as
 * they are among the labelled, and since an article missed costs the reader more than another page read, doubt counts
 * for the article.
 */
import type { Body } from './body.ts'
import type { PageDocument } from './dom.ts'
import type { Leaf } from './leaves.ts'
import { pathOf } from './metadata/address.ts'
import { isArticleThing, type Thing, typesOf } from './metadata/json-ld.ts'
import type { Declared, Metadata } from './metadata/read.ts'
import type { BlockKind } from './model.ts'

/** What the evidence looks at. */
export interface Facts {
  declared: Declared
  metadata: Metadata
  /** The last part of the host's name before the public suffix and the path, in lower case. */
  host: string
  path: string
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

interface Evidence {
  name: string
  weight: number
  holds(facts: Facts): boolean
}

const has = (facts: Facts, test: (thing: Thing) => boolean): boolean => facts.declared.things.some(test)
const type = (pattern: RegExp) => (facts: Facts) =>
  has(facts, (thing) => typesOf(thing).some((name) => pattern.test(name)))
const openGraph = (facts: Facts): string => facts.declared.meta.first('og:type')?.toLowerCase() ?? ''

const paths = {
  article:
    /\/(?:blogs?|news|articles?|artikel|posts?|stor(?:y|ies)|p|magazine|opinion|nachrichten|noticias?|actualites?|learn|learning|resources|insights?|guides?|tips|reviews?|rankings|best-[\w-]+|advice|notes|essays?|pub)(?=\/)/,
  dated: /\/(?:19|20)\d{2}[/-]?\d{2}|\/\d{4}-\d{2}-\d{2}/,
  front: /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|index\.\w+|home|global)?$/,
  documentation:
    /\/(?:docs?|documentation|references?|manuals?|userguide|usersguide|user-guide|handbook|api|wiki|man-pages|man\d|howto|how-tos|tutorials?|glossary|library|concepts|en-us\/docs|stable|latest|current)(?=\/|$)/,
  shop: /\/(?:products?|shop|store|collections?|categor(?:y|ies)|catpage\S*|cat|c|dp|itm|ip|item|listing|app|buy|browse|cart|subcategory|brands?|coupons?)(?=\/|$)/,
  forum:
    /\/(?:threads?|forums?|topics?|t|questions|comments|discussions?|community|boards?|post)(?=\/)|view(?:topic|thread)|showthread|thread-\d/,
  service:
    /\/(?:services?|solutions?|features?|work|pricing|programs?|about|contact|movers|departments|professional-development)(?=\/|$)|-services?(?=\/|$)/,
  /** Ends where a site's articles are listed. */
  section:
    /\/(?:news|blogs?|articles?|stories|posts|magazine|opinion|reviews|guides|insights|press|podcasts|videos|latest|archives?|search)\/?$/,
  listing:
    /\/(?:tags?|topic|topics|search|trending|sections?|archives?|lists?|page|jobs|category|categories|authors?|podcasts?|shows?)(?=\/|$)|list_of/,
}
const classes = {
  post: /\b(?:single-post|single-format|post-template|type-blog|blog-?post|article|article-page)\b|\bnode-(?:-type|type)-article\b/,
  page: /\b(?:page-template|page-parent|page-id-\d+)\b|\bnode-(?:-type|type)-page\b/,
  product: /product|woocommerce-page/,
}
/** What publishing systems for other things than articles call themselves. */
const generators =
  /docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|mdbook|starlight|javadoc|doxygen|phpbb|vbulletin|discourse|xenforo|mybb|simple machines|invision/i
const hosts = {
  documentation: /(?:^|\.)(?:docs?|developers?|dev|manual|wiki|readthedocs|gitbook|man\d*)(?=\.|$)/,
  forum:
    /(?:^|\.)(?:forums?|community|communities|discuss|discussions?|boards?|bbs|users|answers|ask)(?=\.|$)|forum|stackexchange|stackoverflow/,
  shop: /(?:^|\.)(?:shop|store|boutique)(?=\.|$)/,
  blog: /(?:^|\.)(?:blog|news|magazine)(?=\.|$)/,
}

export const evidence: Evidence[] = [
  {
    name: 'JSON-LD of an article',
    weight: 2,
    holds: (facts) => has(facts, (thing) => isArticleThing(thing) && !typesOf(thing).includes('TechArticle')),
  },
  { name: 'JSON-LD of a news article', weight: 1, holds: type(/NewsArticle$|LiveBlogPosting|^Report$/) },
  {
    name: 'og:type article',
    weight: 1,
    holds: (facts) => /article|post|story|blog/.test(openGraph(facts)),
  },
  { name: 'og:type website', weight: -1.5, holds: (facts) => openGraph(facts) === 'website' },
  {
    name: 'og:type of a thing for sale or of a forum',
    weight: -1.5,
    holds: (facts) => /product|item|forum|object:|business/.test(openGraph(facts)),
  },
  {
    name: 'JSON-LD of a product or a place',
    weight: -2,
    holds: type(
      /^(?:Product|ProductGroup|ItemPage|Offer|LocalBusiness|Course|Event|Service|ProfessionalService|SoftwareApplication)$/,
    ),
  },
  { name: 'JSON-LD of a discussion', weight: -4, holds: type(/^(?:QAPage|DiscussionForumPosting)$/) },
  { name: 'JSON-LD of a list', weight: -2, holds: type(/^(?:CollectionPage|SearchResultsPage)$/) },
  { name: 'a date of publication', weight: 1, holds: ({ metadata }) => metadata.published !== undefined },
  {
    name: 'a person as its author',
    weight: 2,
    holds: ({ metadata }) => metadata.byline !== undefined && !metadata.bylineIsOrganisation,
  },
  { name: 'a path of articles', weight: 3, holds: ({ path }) => paths.article.test(path) },
  { name: 'a path with a date', weight: 1, holds: ({ path }) => paths.dated.test(path) },
  { name: 'a path that is a headline', weight: 2.5, holds: ({ path }) => isHeadline(path) },
  { name: 'the front page', weight: -4, holds: ({ path }) => paths.front.test(path) },
  { name: 'a path of documentation', weight: -2.5, holds: ({ path }) => paths.documentation.test(path) },
  { name: 'a path of a shop', weight: -1, holds: ({ path }) => paths.shop.test(path) },
  { name: 'a path of a forum', weight: -2.5, holds: ({ path }) => paths.forum.test(path) },
  { name: 'a path of services', weight: -2, holds: ({ path }) => paths.service.test(path) },
  { name: 'a path of lists', weight: -1, holds: ({ path }) => paths.listing.test(path) },
  {
    name: 'the end of a path where articles are listed',
    weight: -2,
    holds: ({ path }) => paths.section.test(path),
  },
  { name: 'a search', weight: -3, holds: ({ asks }) => asks },
  { name: 'a host of documentation', weight: -2.5, holds: ({ host }) => hosts.documentation.test(host) },
  { name: 'a host of a forum', weight: -2, holds: ({ host }) => hosts.forum.test(host) },
  { name: 'a forum by its own name', weight: -2, holds: ({ ofForum }) => ofForum },
  { name: 'a host of a shop', weight: -0.5, holds: ({ host }) => hosts.shop.test(host) },
  { name: 'a host of a blog', weight: 0.5, holds: ({ host }) => hosts.blog.test(host) },
  { name: 'next to no paragraphs', weight: -0.5, holds: ({ paragraphs }) => paragraphs < 2 },
  { name: 'long paragraphs', weight: 1, holds: ({ meanLength }) => meanLength >= 200 },
  { name: 'most of the page is the article', weight: 0.5, holds: ({ share }) => share >= 0.6 },
  { name: 'little of the page is the article', weight: -2.5, holds: ({ share }) => share < 0.25 },
  { name: 'mostly paragraphs', weight: 0.5, holds: ({ prose }) => prose >= 0.5 },
  { name: 'the class of a post', weight: 2, holds: (facts) => classes.post.test(facts.classes) },
  { name: 'the class of a page', weight: -2, holds: (facts) => classes.page.test(facts.classes) },
  { name: 'the class of a product', weight: -1.5, holds: (facts) => classes.product.test(facts.classes) },
  { name: 'a date at its head', weight: 1, holds: ({ datedAtHead }) => datedAtHead },
  { name: 'many times', weight: -2, holds: ({ times }) => times > 8 },
  { name: 'prices', weight: -1.5, holds: ({ prices }) => prices > 5 },
  { name: 'many links for its length', weight: -1, holds: ({ links, length }) => 40 * links > length },
  { name: 'headings that lead elsewhere', weight: -0.5, holds: (facts) => facts.linkedHeadings >= 0.5 },
  {
    name: 'texts that break off',
    weight: -4,
    holds: ({ paragraphs, brokenOff }) => paragraphs >= 3 && brokenOff >= 0.5,
  },
  { name: 'things for sale', weight: -1, holds: ({ offers }) => offers > 0 },
  { name: 'answers to posts', weight: -2, holds: ({ replies }) => replies >= 3 },
  {
    name: 'a publishing system for documentation or forums',
    weight: -3,
    holds: ({ declared }) => generators.test(declared.meta.all('generator').join(' ')),
  },
  { name: 'more list than text', weight: -0.5, holds: ({ listed }) => listed },
  { name: 'program code', weight: -1.5, holds: ({ code }) => code > 0.08 },
]

/** A path whose last part is four words or more, joined by hyphens. */
const isHeadline = (path: string): boolean =>
  /[^\W_]-[^\W_]+-[^\W_]+-[^\W_]/.test(path.replace(/\/$/, '').split('/').at(-1) as string)

/** Stands for what all pages have in common. */
const base = 0.25

/** A body shorter than this (in letters) tells too little to be read, whatever the page says of itself. */
const least = 250

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
    host: hostname.toLowerCase().replace(/^www\./, ''),
    path,
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
    asks: asking.test(search),
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

/** Why the page is no article ("too-short", "not-an-article"); null where it is one. */
export function decide(facts: Facts): 'too-short' | 'not-an-article' | null {
  if (facts.length < least) return 'too-short'
  const score = evidence.reduce((sum, { weight, holds }) => sum + (holds(facts) ? weight : 0), base)
  return score > 0 ? null : 'not-an-article'
}
