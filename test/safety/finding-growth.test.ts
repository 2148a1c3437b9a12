/** Pages made to keep the finding busy, up to a million characters: the work grows no faster than they do. */
import { expect, test } from 'vitest'
import { findInPage } from '../../src/article/find.ts'
import { parseHtml } from '../../src/article/html-tree.ts'
import { looksLikeArticle } from '../../src/page/looks-like-article.ts'
import { growth, steepest } from './growth.ts'

const short = 1 << 16
const longer = 16
const url = 'https://news.example/2026/01/a-town-closes-its-old-pier'

const sentence =
  'The board said on Monday that the old pier would be closed until the spring, and few agreed. '
const prose = `<p>${sentence.repeat(3)}</p>`.repeat(6)

type Place = 'head' | 'body' | 'end' | 'title' | 'attribute'

/** An article with something more in one place of it. */
function pageWith(more: string, place: Place): string {
  const at = (where: Place) => (where === place ? more : '')
  return `<!doctype html><html lang="en"><head><title>Pier closes${at('title')}</title>
<meta property="og:type" content="article">${at('head')}</head>
<body><main><article class="${at('attribute')}"><h1>Pier closes</h1>${prose}${at('body')}</article></main>${at('end')}</body></html>`
}

/** An article with `unit` over and over in one place of it. */
const within = (unit: string, place: Place) => (length: number) =>
  pageWith(unit.repeat(Math.ceil(length / unit.length)), place)

const pages: [string, (length: number) => string][] = [
  ['paragraphs', within(`<p>${sentence}</p>`, 'body')],
  ['empty paragraphs', within('<p></p>', 'body')],
  ['line breaks', within('a<br>', 'body')],
  ['elements inside each other', within('<div>', 'body')],
  ['formatting that is never closed', within('<b>a', 'body')],
  ['closing tags of nothing', within('</div></p>', 'body')],
  ['headings', within('<h2>Pier closes</h2>', 'body')],
  ['links', within('<li><a href="/x">word</a></li>', 'end')],
  ['table cells', within('<table><tr><td>1</td></tr></table>', 'body')],
  ['bylines', within('<p class="byline">By Ann Lee</p>', 'end')],
  ['one word', within('word', 'body')],
  ['white space', within(' \n', 'body')],
  ['a title without an end', within(' | a', 'title')],
  ['a title of brackets', within('([', 'title')],
  ['class names', within('ad-x ', 'attribute')],
  ['meta elements', within('<meta name="author" content="By Ann Lee, Bo Berg and">', 'head')],
  [
    'one long author',
    (length) => pageWith(`<meta name="author" content="${'By A. Lee (x, '.repeat(length / 14)}">`, 'head'),
  ],
  [
    'linked data',
    within('<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>', 'head'),
  ],
  [
    'broken linked data',
    (length) =>
      pageWith(`<script type="application/ld+json">${'[{"@type":'.repeat(length / 10)}</script>`, 'head'),
  ],
  ['comments', within('<!-- -->', 'body')],
]

test.each(pages)('%s', { timeout: 600_000 }, (_, make) => {
  const work = (size: number) => {
    const found = findInPage(parseHtml(make(size)), url)
    expect('detected' in found ? found.why : found.text).not.toBe('')
  }
  expect(growth(work, short, longer)).toBeLessThan(steepest(longer))
})

test('the first look at a page', () => {
  const source = { textContent: '' }
  const document = {
    querySelector: () => null,
    querySelectorAll: () => [source],
    getElementsByTagName: () => [],
  } as unknown as Document
  for (const unit of ['"@type":', '"@type": [', '"@type" ', '"@type":"Articl ', '"@type":["a",'])
    expect(
      growth(
        (size) => {
          source.textContent = unit.repeat(size / unit.length)
          expect(looksLikeArticle(document, { pathname: '/a' })).toBe(false)
        },
        short,
        longer,
      ),
    ).toBeLessThan(steepest(longer))
})
