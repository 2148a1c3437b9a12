/** Which pages are told to be articles. */
import { expect, test } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'
import { page, prose } from './page.ts'

const plain = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Ostvik</title>${head}</head><body>${body}</body></html>`
const why = (html: string, url: string): string | null => {
  const found = articleFromHtml(html, url)
  return 'detected' in found ? found.why : null
}
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
])('%s is no article', (_, html, url) => {
  expect(why(html, url)).toMatch(/^(?:not-an-article|too-short|no-text)$/)
})

test.each([
  [
    'news of a forum',
    plain('', text).replace('<title>Ostvik<', '<title>Ostvik is host to the Harbour Forum<'),
    'https://harbour.example/noise',
  ],
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
