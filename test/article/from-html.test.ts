import { expect, test } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'

const sentence =
  'The harbour board of Ostvik said on Monday that the old pier would be closed until the spring. '

const page = `<!doctype html><html lang="en"><head><title>Pier closes in Ostvik | The Ostvik Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Ostvik Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closes in Ostvik",
"datePublished":"2025-03-04T10:00:00+01:00","author":{"@type":"Person","name":"Ina Holm"}}</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Pier closes in Ostvik</h1><p class="byline">By Ina Holm</p>
<p>${sentence.repeat(2)}</p><p>${sentence.repeat(3)}</p><p>“It is a pity,” she said.</p></article>
<aside class="related"><a href="/x">Another story about something else entirely, with a long title.</a></aside>
<footer>© The Ostvik Post</footer></body></html>`

test('finds title, body and metadata of a plain news page', () => {
  const found = articleFromHtml(page, 'https://ostvik.example/pier-closes')
  if ('detected' in found) throw new Error(found.why)
  const { article, text } = found
  expect(article.title).toBe('Pier closes in Ostvik')
  expect(article.byline).toBe('Ina Holm')
  expect(article.publisher).toBe('The Ostvik Post')
  expect(article.published).toBe('2025-03-04T10:00:00+01:00')
  expect(article.language).toBe('en')
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph'])
  expect(text.endsWith('“It is a pity,” she said.')).toBe(true)
})
