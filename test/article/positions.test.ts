/** Every character of the text has its place in the live page, and the page stays as it is. */
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { findArticle } from '../../src/article/find.ts'
import { articleFromHtml } from '../../src/article/from-html.ts'
import { page } from './page.ts'

const url = 'https://news.example/pier-closes-in-ostvik'
const documentOf = (html: string): Document => new JSDOM(html, { url }).window.document

const word = fc.constantFrom(
  'pier',
  'Ostvik',
  'har\u00adbour',
  'board',
  'said.',
  '“late”',
  '40',
  'ferry\u00a0boat',
  '🚢',
  'a',
  'عربي',
)
const gap = fc.constantFrom(' ', '  ', '\n\t', '\u200b ', '')
const inline: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    word,
    gap,
    fc.constant('<br>'),
    fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'a', 'em', 'sup'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}${tag === 'a' ? ' href="/x"' : ''}>${inside.join('')}</${tag}>`),
  ),
})).node
const blocks = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote', 'section'),
      fc.array(inline, { minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`).join(''))

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060]+/g, '')

test('positions come back as the same words, on any markup', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), fc.nat(), (inside, from, length) => {
      const document = documentOf(page({ inside }))
      const before = document.documentElement.outerHTML
      const found = findArticle(document, url, { anyway: true })
      if ('detected' in found) throw new Error(found.why)
      const { text, positions, article } = found
      for (const { start, end } of article.blocks) {
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        for (let offset = start; offset < end; offset++) {
          const place = positions.at(offset)
          const printed = place?.node.data[place.offset]
          const character = text[offset] as string
          if (/\S/.test(character)) {
            expect(printed).toBe(character)
            expect(positions.offsetOf(place?.node as Text, place?.offset ?? -1)).toBe(offset)
          }
        }
      }
      const start = from % text.length
      const span = { start, end: Math.min(text.length, start + 1 + (length % 200)) }
      const ranges = positions.ranges(span)
      for (const range of ranges) expect(range.startContainer).toBe(range.endContainer)
      expect(bare(ranges.map((range) => range.toString()).join(''))).toBe(
        bare(text.slice(span.start, span.end)),
      )
      expect(document.documentElement.outerHTML).toBe(before)
    }),
    { numRuns: 30 },
  )
})

test('the live page and the same page as HTML give the same article', () => {
  fc.assert(
    fc.property(blocks, (inside) => {
      const html = page({ inside })
      const live = findArticle(documentOf(html), url)
      const read = articleFromHtml(html, url)
      if ('detected' in live || 'detected' in read) throw new Error('no article')
      expect(live.text).toBe(read.text)
      expect(live.article).toEqual(read.article)
    }),
    { numRuns: 20 },
  )
})

test('a page that has changed is told from one that has not', () => {
  const document = documentOf(page())
  const found = findArticle(document, url)
  if ('detected' in found) throw new Error(found.why)
  expect(found.positions.intact()).toBe(true)
  const paragraph = document.querySelector('article p') as Element
  paragraph.replaceChildren(paragraph.textContent ?? '')
  expect(found.positions.intact()).toBe(false)
  const again = findArticle(document, url)
  if ('detected' in again) throw new Error(again.why)
  expect(again.text).toBe(found.text)
  expect(again.positions.intact()).toBe(true)
})

test('places outside the text have no offset, offsets outside it no place before it', () => {
  const document = documentOf(page({ before: '<nav>Home of the news</nav>' }))
  const found = findArticle(document, url)
  if ('detected' in found) throw new Error(found.why)
  expect(found.positions.offsetOf(document.querySelector('nav')?.firstChild as Text, 0)).toBeNull()
  expect(found.positions.at(-1)).toBeNull()
  expect(found.positions.ranges({ start: 5, end: 5 })).toEqual([])
})

test('a text node that the page has shortened gives no range instead of an error', () => {
  const document = documentOf(page())
  const found = findArticle(document, url)
  if ('detected' in found) throw new Error(found.why)
  const place = found.positions.at(found.text.length - 1)
  if (place) place.node.data = 'Gone.'
  expect(found.positions.ranges({ start: found.text.length - 20, end: found.text.length })).toEqual([])
})
