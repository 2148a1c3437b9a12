/** What speaks for an article and what against it, each with its weight. */
import { isArticleThing, type Thing, typesOf } from '../metadata/json-ld.ts'
import { hosts, parts } from './address-words.ts'
import type { Facts } from './facts.ts'

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
  dated: /\/(?:19|20)\d{2}[/-]?\d{2}|\/\d{4}-\d{2}-\d{2}/,
  front: /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|index\.\w+|home|global)?$/,
  thread: /view(?:topic|thread)|showthread|thread-\d/,
}
const some = (words: ReadonlySet<string>, those: readonly string[]): boolean =>
  those.some((word) => words.has(word))
/** The parts of a path that others follow. */
const before = ({ segments }: Facts): string[] => segments.slice(0, -1)
const lastOf = ({ segments }: Facts): string => segments.findLast((part) => part !== '') ?? ''

const classes = {
  post: /\b(?:single-post|single-format|post-template|type-blog|blog-?post|article|article-page)\b|\bnode-(?:-type|type)-article\b/,
  page: /\b(?:page-template|page-parent|page-id-\d+)\b|\bnode-(?:-type|type)-page\b/,
  product: /product|woocommerce-page/,
}
/** What publishing systems for other things than articles call themselves. */
const generators =
  'docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|mdbook|starlight|javadoc|doxygen|phpbb|vbulletin|discourse|xenforo|mybb|simple machines|invision'.split(
    '|',
  )
/** Types of things for sale, of places and of events. */
const things = new Set(
  'Product ProductGroup ItemPage Offer LocalBusiness Course Event Service ProfessionalService SoftwareApplication'.split(
    ' ',
  ),
)

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
    holds: (facts) => has(facts, (thing) => some(things, typesOf(thing))),
  },
  { name: 'JSON-LD of a discussion', weight: -4, holds: type(/^(?:QAPage|DiscussionForumPosting)$/) },
  { name: 'JSON-LD of a list', weight: -2, holds: type(/^(?:CollectionPage|SearchResultsPage)$/) },
  { name: 'a date of publication', weight: 1, holds: ({ metadata }) => metadata.published !== undefined },
  {
    name: 'a person as its author',
    weight: 2,
    holds: ({ metadata }) => metadata.byline !== undefined && !metadata.bylineIsOrganisation,
  },
  {
    name: 'a path of articles',
    weight: 3,
    holds: (facts) => before(facts).some((part) => parts.article.has(part) || /^best-./.test(part)),
  },
  { name: 'a path with a date', weight: 1, holds: ({ path }) => paths.dated.test(path) },
  { name: 'a path that is a headline', weight: 2.5, holds: ({ path }) => isHeadline(path) },
  { name: 'the front page', weight: -4, holds: ({ path }) => paths.front.test(path) },
  {
    name: 'a path of documentation',
    weight: -2.5,
    holds: (facts) =>
      some(parts.documentation, facts.segments) || facts.segments.some((part) => /^man\d$/.test(part)),
  },
  {
    name: 'a path of a shop',
    weight: -1,
    holds: ({ segments }) =>
      some(parts.shop, segments) || segments.some((part) => part.startsWith('catpage')),
  },
  {
    name: 'a path of a forum',
    weight: -2.5,
    holds: (facts) => some(parts.forum, before(facts)) || paths.thread.test(facts.path),
  },
  {
    name: 'a path of services',
    weight: -2,
    holds: ({ segments }) =>
      some(parts.service, segments) || segments.some((part) => /-services?$/.test(part)),
  },
  {
    name: 'a path of lists',
    weight: -1,
    holds: ({ segments, path }) => some(parts.listing, segments) || path.includes('list_of'),
  },
  {
    name: 'the end of a path where articles are listed',
    weight: -2,
    holds: (facts) => parts.section.has(lastOf(facts)),
  },
  { name: 'a search', weight: -3, holds: ({ asks }) => asks },
  {
    name: 'a host of documentation',
    weight: -2.5,
    holds: ({ host }) => host.some((part) => hosts.documentation.has(part) || /^man\d*$/.test(part)),
  },
  {
    name: 'a host of a forum',
    weight: -2,
    holds: ({ host }) =>
      some(hosts.forum, host) || host.some((part) => /forum|stackexchange|stackoverflow/.test(part)),
  },
  { name: 'a forum by its own name', weight: -2, holds: ({ ofForum }) => ofForum },
  { name: 'a host of a shop', weight: -0.5, holds: ({ host }) => some(hosts.shop, host) },
  { name: 'a host of a blog', weight: 0.5, holds: ({ host }) => some(hosts.blog, host) },
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
    holds: ({ declared }) => {
      const generator = declared.meta.all('generator').join(' ').toLowerCase()
      return generators.some((name) => generator.includes(name))
    },
  },
  { name: 'more list than text', weight: -0.5, holds: ({ listed }) => listed },
  { name: 'program code', weight: -1.5, holds: ({ code }) => code > 0.08 },
]

/** A path whose last part is four words or more, joined by hyphens. */
const isHeadline = (path: string): boolean =>
  /[^\W_]-[^\W_]+-[^\W_]+-[^\W_]/.test(path.replace(/\/$/, '').split('/').at(-1) as string)
