import { expect, test } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'

const body =
  '<p>The council has closed the bridge over the Wend for repairs that will last until spring.</p>'.repeat(8)
const page = (title: string, banner: string, heading: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><div><h1>${banner}</h1></div>
   <div class="post"><h3 class="post-title">${heading}</h3>${body}</div></body></html>`

function titleOf(html: string): string | undefined {
  const found = articleFromHtml(html, 'https://blog.example/2026/02/bridge.html')
  return 'article' in found ? found.article.title : undefined
}

test('a site that is named only in its banner is not the title', () => {
  const html = page(
    'Bridge closed until spring - The Wend Post',
    'The Wend Post',
    'Bridge closed until spring',
  )
  expect(titleOf(html)).toBe('Bridge closed until spring')
})

test('a joint inside a headline parts no site from it', () => {
  const html = page('Bridge closed - until spring', 'Bridge closed - until spring', 'Why it had to be')
  expect(titleOf(html)).toBe('Bridge closed - until spring')
})

const doubled = (lower: string) =>
  `<html lang="en"><head><title>Wend bridge closure 2026</title><meta property="og:title" content="Why the old bridge must rest until spring">
   <meta name="title" content="Wend bridge closure 2026"></head>
   <body><article><h1>Wend bridge closure 2026</h1><h2>${lower}</h2>${body}</article></body></html>`

test('the headline that is printed below a heading for search engines is the title', () => {
  const headline = 'Why the old bridge must rest until spring'
  expect(titleOf(doubled(headline))).toBe(headline)
  expect(titleOf(doubled(`Wend valley: ${headline}`))).toBe(headline)
})

test('what only the metadata say is not printed', () => {
  expect(titleOf(doubled('What the council says'))).toBe('Wend bridge closure 2026')
})
