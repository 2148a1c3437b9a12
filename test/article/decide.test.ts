/** Which pages are told to be articles. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'
import { page, prose } from './page.ts'

const plain = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Ostvik</title>${head}</head><body>${body}</body></html>`
const why = (html: string, url: string): string | null => {
  const found = articleFromHtml(html, url)
  return 'detected' in found ? found.why : null
}
/** A page that is just believed to be an article: by its type, though its class is a page's. */
const ofTheSite = (body: string) =>
  plain('<meta property="og:type" content="article">', body).replace('<body>', '<body class="page-id-7">')
const searchResults = readFileSync('test/pages/search-results.html', 'utf8')
const text = `<main><h1>Ostvik</h1>${prose()}${prose()}</main>`

test.each([
  ['the front page', plain('<meta property="og:type" content="website">', text), 'https://news.example/'],
  [
    'a product',
    plain('<meta property="og:type" content="product">', text),
    'https://shop.example/products/pier-lamp',
  ],
  [
    'a discussion',
    plain('<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>', text),
    'https://forum.example/threads/pier.1',
  ],
  [
    'a forum by its own name',
    plain('', text).replace('<title>Ostvik<', '<title>Noise on the pier? - Boats - Harbour Forum<'),
    'https://harbour.example/noise',
  ],
  ['documentation', plain('', text), 'https://docs.example/en/latest/reference/piers.html'],
  [
    'services',
    plain('<meta property="og:type" content="website">', text),
    'https://piers.example/services/repair',
  ],
  [
    'a page of the site itself, by its class',
    plain('<meta property="og:type" content="website">', `<div>${text}</div>`).replace(
      '<body>',
      '<body class="page-template page-id-7">',
    ),
    'https://piers.example/repair',
  ],
  [
    'a list of prices',
    plain('', `${text}<ul>${'<li>Pier lamp, $12</li>'.repeat(9)}</ul>`),
    'https://piers.example/lamps',
  ],
  [
    'a list of headlines',
    plain('', `<ul>${'<li><a href="/x">Quarry road closed once again this week</a></li>'.repeat(60)}</ul>`),
    'https://news.example/section/harbours',
  ],
  ['the answer to a search', plain('', text), 'https://news.example/find?lang=en&q=pier'],
  ['texts that break off', searchResults, 'https://ostvik.example/find'],
  [
    'a list of posts',
    plain('<meta name="author" content="Ina Holm"><meta property="og:type" content="website">', text),
    'https://piers.example/blog',
  ],
  [
    'what a system for documentation has made',
    plain('<meta name="generator" content="Docusaurus v3.4">', text),
    'https://piers.example/piers',
  ],
  [
    'posts that can be answered',
    plain('', `${text}<a href="#1">Reply</a> <button>Quote</button> <a href="#2"> Reply</a>`),
    'https://piers.example/noise',
  ],
  [
    'a thing that can be bought',
    ofTheSite(`${text}<button> Add to cart </button>`),
    'https://piers.example/lamp',
  ],
  [
    'headings that lead elsewhere',
    ofTheSite(text.replace('</main>', `${'<h3><a href="/x">The quarry road</a></h3>'.repeat(6)}</main>`)),
    'https://piers.example/harbours',
  ],
])('%s is no article', (_, html, url) => {
  expect(why(html, url)).toMatch(/^(?:not-an-article|too-short|no-text)$/)
})

test.each([
  [
    'news of a forum',
    plain('', text).replace('<title>Ostvik<', '<title>Ostvik is host to the Harbour Forum<'),
    'https://harbour.example/noise',
  ],
  [
    'a news article with answers from its readers',
    page({
      after:
        '<a href="#1">Reply</a> <a href="#2">Reply</a> <a href="#3">Reply</a> <a href="/shop">Buy now</a>',
    }),
    'https://news.example/2025/05/03/pier-closes-in-ostvik',
  ],
  [
    'a text that has one sentence broken off',
    searchResults.replace('…</p>', 'memo says.</p>').replaceAll(' …', ', and nobody was told.'),
    'https://ostvik.example/find',
  ],
  ['an article in a folder of articles', plain('', text), 'https://piers.example/blog/ostvik'],
  [
    'an article that was reached from a search',
    page(),
    'https://news.example/2025/05/03/pier-closes-in-ostvik?utm_source=find&s=09',
  ],
  ['nothing that speaks against it', ofTheSite(text), 'https://piers.example/harbours'],
  ['a page that says so', page(), 'https://news.example/2025/05/03/pier-closes-in-ostvik'],
  [
    'a blog without metadata',
    plain('', `<h1>Pier closes in Ostvik</h1><div>${prose()}${prose()}</div>`),
    'https://blog.example/2025/05/pier-closes-in-ostvik.html',
  ],
  ['a saved page without an address', page(), ''],
  [
    'a list of linked headings with a text each',
    plain(
      '<meta property="og:type" content="article"><meta name="author" content="Ina Holm">',
      `<main><h1>Ten piers to see</h1>${`<section><h2><a href="https://pier.example/">The pier of Ostvik</a></h2>${prose(1)}</section>`.repeat(10)}</main>`,
    ),
    'https://blog.example/ten-piers-to-see',
  ],
])('%s is an article', (_, html, url) => {
  expect(why(html, url)).toBeNull()
})

test('an empty page and a short one say why', () => {
  expect(why('', 'https://news.example/x')).toBe('no-text')
  expect(why(plain('', '<p>Gone.</p>'), 'https://news.example/x')).toBe('too-short')
})
