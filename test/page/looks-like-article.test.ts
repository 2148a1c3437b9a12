// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { looksLikeArticle } from '../../src/page/looks-like-article.ts'

const looks = (html: string, pathname = '/2026/story') =>
  looksLikeArticle(new DOMParser().parseFromString(html, 'text/html'), { pathname })
const sample = (name: string) => readFileSync(join(import.meta.dirname, '../pages', `${name}.html`), 'utf8')

test.each([
  'conflict',
  'health-study',
  'court-case',
  'company-results',
  'opinion',
  'live-blog',
  'council-police',
  'trusted-types',
])('the gate lets %s through', (name) => {
  expect(looks(sample(name))).toBe(true)
})

test('it goes by what the page says of itself', () => {
  expect(looks('<meta property="og:type" content="article">')).toBe(true)
  expect(looks('<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>')).toBe(true)
  expect(looks('<div itemscope itemtype="https://schema.org/BlogPosting"></div>')).toBe(true)
  expect(looks('<meta property="og:type" content="product"><p>Short.</p>')).toBe(false)
  expect(looks('<script type="application/ld+json">{"@type": "Product"}</script>')).toBe(false)
})

test('a front page is none, whatever it says', () => {
  expect(looks('<meta property="og:type" content="article">', '/')).toBe(false)
})

test('without a word of its own, prose in paragraphs or between line breaks decides', () => {
  const prose =
    'Words that go on for a while and make up a line of prose as newspapers print it, and then some more. '
  expect(looks(`<p>${prose}</p>`.repeat(4))).toBe(true)
  expect(looks(`<div>${`${prose}<br><br>`.repeat(9)}</div>`)).toBe(true)
  expect(looks(`<p>${prose}</p>`.repeat(3))).toBe(false)
  expect(looks('<ul><li>Home<br>News<br>Sport</ul>')).toBe(false)
})
