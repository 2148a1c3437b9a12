/** Pages that are not as pages should be. */
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { findArticle } from '../../src/article/find.ts'
import { articleFromHtml } from '../../src/article/from-html.ts'
import { parseHtml } from '../../src/article/html-tree.ts'
import { detectLanguage, languageOf } from '../../src/article/language.ts'
import { articleFromText } from '../../src/article/plain.ts'
import { blocksOf, page, prose } from './page.ts'

const url = 'https://news.example/pier-closes-in-ostvik'

test.each([
  [
    'AMP',
    page()
      .replace('<html', '<html amp')
      .replace('</h1>', '</h1><amp-img src="x" width="1" height="1"></amp-img>'),
  ],
  ['a print view', page().replace(/<\/?(?:main|article)[^>]*>/g, '')],
  [
    'without html, head and body',
    `<title>Pier closes</title><h1>Pier closes in Ostvik</h1>${prose()}${prose()}`,
  ],
  ['with a base', page({ head: '<base href="https://elsewhere.example/a/">' })],
  [
    'with paragraphs that are only line breaks apart',
    page().replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>'),
  ],
])('%s: all eight paragraphs are found', (_, html) => {
  const paragraphs = blocksOf(html).filter(({ kind, words }) => kind === 'paragraph' && words.length > 60)
  expect(paragraphs.length).toBeGreaterThanOrEqual(8)
})

test('right-to-left and other scripts', () => {
  const sentence =
    'أعلن مجلس الميناء يوم الاثنين أن الرصيف القديم سيغلق حتى الربيع لأن أعمدته متآكلة ولا تحمل الركاب. '
  const html = page({ lang: 'ar' }).replace(/<p>[^<]*<\/p>/g, `<p>${sentence.repeat(2)}</p>`)
  const found = articleFromHtml(html.replace('<html', '<html dir="rtl"'), url)
  if ('detected' in found) throw new Error(found.why)
  expect(found.article.language).toBe('ar')
  expect(found.text).toContain(sentence.trim())
})

test('XHTML is read by its own rules', () => {
  const { window } = new JSDOM(
    `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Pier closes in Ostvik</title></head><body><h1>Pier closes in Ostvik</h1><div>${prose()}${prose()}</div></body></html>`,
    { url, contentType: 'application/xhtml+xml' },
  )
  const found = findArticle(window.document, url)
  expect('detected' in found ? found.why : found.article.language).toBe('en')
})

test('a text file, as the browser shows it, has a paragraph for each of its own', () => {
  const tree = parseHtml(
    `<pre>Pier closes in Ostvik\n\n${prose().replace(/<p>/g, '').replace(/<\/p>/g, '\n\n')}</pre>`,
  )
  const found = findArticle(
    Object.assign(tree, { contentType: 'text/plain' }) as unknown as Document,
    'https://news.example/pier.txt',
  )
  if ('detected' in found) throw new Error(found.why)
  expect(found.article.blocks).toHaveLength(6)
})

test.each([
  ['application/pdf', true],
  ['image/png', true],
  ['application/xhtml+xml', false],
  ['text/xml', false],
])('%s is a document that the browser shows by means of its own: %s', (contentType, own) => {
  const document = Object.assign(parseHtml(page()), { contentType }) as unknown as Document
  expect('why' in findArticle(document, url)).toBe(own)
})

test('a document without a root', () => {
  expect(findArticle(parseHtml('') as unknown as Document, url)).toEqual({ detected: false, why: 'no-text' })
  const empty = new JSDOM('').window.document
  empty.documentElement.remove()
  expect(findArticle(empty, url)).toEqual({ detected: false, why: 'no-text' })
})

describe('size', () => {
  test('20,000 elements deep', { timeout: 120_000 }, () => {
    const html = page({ inside: `${'<div>'.repeat(20_000)}deep down${'</div>'.repeat(20_000)}` })
    expect(blocksOf(html).length).toBeGreaterThan(8)
  })

  test('200,000 nodes', { timeout: 120_000 }, () => {
    const html = page({ after: `<ul>${'<li><a href="/x">word</a> </li>'.repeat(50_000)}</ul>` })
    expect(blocksOf(html).filter(({ kind }) => kind === 'paragraph')).toHaveLength(8)
  })

  test('10 MB of text', { timeout: 120_000 }, () => {
    const found = articleFromHtml(page({ inside: prose().repeat(16_000) }), url)
    expect('detected' in found ? 0 : found.text.length).toBeGreaterThan(9_000_000)
  })
})

test('no input makes it throw', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<p>',
      '</div>',
      '<table><td>',
      '<svg><p>',
      '<template>',
      '<script type="application/ld+json">{"@type":',
      '</script>',
      '\0',
      '\ud800',
      '<a href="http://[">',
      '<h1>',
      '&#0;',
      '<meta property="og:title" content="(">',
      '<time datetime="x">',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.oneof(fc.webUrl(), fc.string()), (pieces, address) => {
      const found = articleFromHtml(pieces.join(''), address)
      if (!('detected' in found))
        for (const { start, end } of found.article.blocks) expect(end).toBeGreaterThan(start)
      const article = articleFromText(pieces.join(''))
      for (const { start, end } of article.blocks)
        expect(pieces.join('').slice(start, end).trim()).not.toBe('')
    }),
    { numRuns: 150 },
  )
})

describe('plain text', () => {
  const kinds = (text: string) => articleFromText(text).blocks.map(({ kind }) => kind)

  test('a headline, a heading, items, quotes and paragraphs', () => {
    expect(
      kinds(
        'Pier closes in Ostvik\n\nThe harbour board said on Monday that it would close the pier.\n\nWhat next\nFerries leave from the fish market.\n- islands\n> never asked\n1. a list',
      ),
    ).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'list-item', 'quote', 'list-item'])
  })

  test('a first sentence is no headline', () => {
    expect(kinds('The pier is closed.\nThe harbour board said on Monday that it would stay so.')).toEqual([
      'paragraph',
      'paragraph',
    ])
    expect(kinds('Only one line without an end')).toEqual(['paragraph'])
  })
})

describe('language', () => {
  const german =
    'Der Hafenrat von Ostvik hat am Montag beschlossen, die alte Brücke bis zum Frühjahr zu schließen, weil ihre Pfosten morsch sind.'
  const english =
    'The harbour board of Ostvik said on Monday that the old pier would be closed until the spring, because of its posts.'
  const page = (lang: string) => parseHtml(`<html lang="${lang}"><body></body></html>`)

  test('the attribute holds where the text agrees, the text where it does not', () => {
    expect(languageOf(page('en-GB'), english)).toBe('en-GB')
    expect(languageOf(page('en'), german.repeat(3))).toBe('de')
    expect(languageOf(page('de-AT'), german)).toBe('de-AT')
    expect(languageOf(page(''), german)).toBe('de')
    expect(languageOf(page('not a language!'), english)).toBe('en')
  })

  test('too little text is not guessed at', () => {
    expect(detectLanguage('Pier.')).toBe('und')
    expect(languageOf(page(''), 'Pier.')).toBe('und')
    expect(languageOf(page('cs'), 'Molo.')).toBe('cs')
  })
})

test('roles and elements named like what every object of the language has are like any other', () => {
  const odd = page()
    .replace(/<article/g, '<article role="constructor"')
    .replace(/<p>/g, '<p role="toString"><constructor>')
  const words = (html: string) => blocksOf(html).map((block) => block.words)
  expect(words(odd)).toEqual(words(page()))
})
