/** Title, byline and dates out of what pages declare and print. */
import { describe, expect, test } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'
import { likenessToAddress, wordsOfAddress } from '../../src/article/metadata/address.ts'
import { cleanByline, isName, namesAtStart } from '../../src/article/metadata/byline.ts'
import { parseDate, timeOf } from '../../src/article/metadata/dates.ts'
import { stripSite } from '../../src/article/metadata/title.ts'
import type { Article } from '../../src/article/model.ts'
import { page } from './page.ts'

const articleOf = (html: string, url = 'https://news.example/pier-closes-in-ostvik'): Article => {
  const found = articleFromHtml(html, url)
  if ('detected' in found) throw new Error(found.why)
  return found.article
}

describe('dates', () => {
  test.each([
    ['2025-05-03', 'en', '2025-05-03'],
    ['2025-05-03T10:15:00+02:00', 'en', '2025-05-03T10:15:00+02:00'],
    ['2025-05-03T10:15:30.123Z', 'en', '2025-05-03T10:15:30Z'],
    ['2025-05-03 10:15:00+0200', 'en', '2025-05-03T10:15:00+02:00'],
    ['20250503T101500Z', 'en', '2025-05-03T10:15:00Z'],
    ['1746267300', 'en', '2025-05-03T10:15:00Z'],
    ['Sat, 03 May 2025 10:15:00 GMT', 'en', '2025-05-03T10:15:00Z'],
    ['May 3, 2025 at 4:05 p.m. EDT', 'en-US', '2025-05-03T16:05:00-04:00'],
    ['Published May 3rd, 2025', 'en', '2025-05-03'],
    ['3 Sept 2025', 'en', '2025-09-03'],
    ['Ostvik Letters. 2025 May 3;15(1)', 'en', '2025-05-03'],
    ['05/03/2025', 'en-US', '2025-05-03'],
    ['05/03/2025', 'en-GB', '2025-03-05'],
    ['03.05.2025, 10:15 Uhr', 'de', '2025-05-03T10:15:00'],
    ['3. März 2025', 'de', '2025-03-03'],
    ['3 de mayo de 2025', 'es', '2025-05-03'],
    ['le 3 août 2025 à 10h15', 'fr', '2025-08-03T10:15:00'],
    ['3 maja 2025', 'pl', '2025-05-03'],
    ['3 мая 2025', 'ru', '2025-05-03'],
    ['2025年5月3日 10時15分', 'ja', '2025-05-03T10:15:00'],
    ['2025. 5. 3.', 'ko', '2025-05-03'],
  ])('%s (%s) is %s', (text, language, expected) => {
    expect(parseDate(text, language)).toBe(expected)
  })

  test.each(['', 'yesterday', '40 posts', '31.02.2025', 'May', '2025', '99/99/2025', '10:15'])(
    '%j is no date',
    (text) => {
      expect(parseDate(text, 'en')).toBeNull()
    },
  )

  test('a date without a zone counts as UTC for comparing', () => {
    expect(timeOf('2025-05-03T10:15:00')).toBe(Date.UTC(2025, 4, 3, 10, 15))
    expect(timeOf(undefined)).toBeNaN()
  })
})

describe('bylines', () => {
  test.each([
    [['By Ina Holm'], 'Ina Holm'],
    [['Von Ina Holm und Bo Berg'], 'Ina Holm, Bo Berg'],
    [['Ana Ruiz y Eva Soto'], 'Ana Ruiz, Eva Soto'],
    [['Bo Y. Lee'], 'Bo Y. Lee'],
    [['Ana Rossi e Eva Villa'], 'Ana Rossi, Eva Villa'],
    [['Ina Holm', 'Ina Holm'], 'Ina Holm'],
    [['Ina Holm, staff reporter'], 'Ina Holm'],
    [['Ina Holm (Ostvik)'], 'Ina Holm'],
    [['Ina Holm. Reviewed by Bo Berg'], 'Ina Holm'],
    [['Jan van der Berg'], 'Jan van der Berg'],
    [['Staff'], undefined],
    [['Newsroom', 'admin'], undefined],
    [['https://news.example/ina'], undefined],
    [['The Ostvik Post'], undefined],
    [['The Ostvik Post, Harbour Town'], undefined],
    [['Agencies'], undefined],
    [['3 May'], undefined],
    [['Ina and Bo Berg'], 'Ina, Bo Berg'],
    [['Ina Holm and the harbour board'], 'Ina Holm'],
    [['Centre for River Safety and Research'], undefined],
    [['Veröffentlicht'], undefined],
    [['Quelle: ostvik.no'], undefined],
    [['ostvik.no'], undefined],
    [['Bo Berg Jr.'], 'Bo Berg Jr.'],
  ])('%j gives %s', (values, expected) => {
    expect(cleanByline(values, ['The Ostvik Post'])).toBe(expected)
  })

  test('names are told from other lines', () => {
    expect(isName('Ina Holm')).toBe(true)
    expect(isName('Jan van Berg')).toBe(true)
    expect(isName('the pier')).toBe(false)
    expect(isName('Pier')).toBe(false)
  })

  test.each([
    ['Ina Holm, Bo Berg and Ada Lee in Ostvik', ['Ina Holm', 'Bo Berg', 'Ada Lee']],
    ['Dr. Jan van der Berg', ['Dr. Jan van der Berg']],
    ['Ina Holm with Bo Berg in Ostvik', ['Ina Holm', 'Bo Berg']],
    ['Ina Holm with pictures', ['Ina Holm']],
    ['Ina Holm, MD — 3 May', ['Ina Holm', 'MD']],
    ['Ina Holm| 3 May', ['Ina Holm']],
    ['Ina said so', []],
    ['the pier of Ostvik', []],
  ])('%s begins with %j', (text, names) => {
    expect(namesAtStart(text)).toEqual(names)
  })

  test('a printed byline is found where nothing is declared', () => {
    const html = page().replace('</h1>', '</h1><div>May 3, 2025 <span>By Ina Holm</span></div>')
    expect(articleOf(html)).toMatchObject({ byline: 'Ina Holm', published: '2025-05-03' })
  })

  test.each([
    ['<p>Written by:Ada Byrne</p>', 'Ada Byrne'],
    ['<p>ByAda Byrne</p>', 'Ada Byrne'],
    ['<p>ByAda June 3, 2025</p>', 'Ada'],
    ['<p>By ada_b</p>', 'ada_b'],
    ['<p>By Ada Byrne in Harbours, 3 May 2025</p>', 'Ada Byrne'],
    ['<p>Ada Byrne | 03.05.2025 - Updated: 04.05.2025</p>', 'Ada Byrne'],
    ['<p>Interview by Ada Byrne</p>', 'Ada Byrne'],
    ['<p>Ada Byrne</p><p>3 May 2025</p>', 'Ada Byrne'],
    ['<p>3 May 2025 ·</p><p>Ada Byrne</p>', 'Ada Byrne'],
    ['<div class="author">Author</div><div class="author">Ada Byrne</div>', 'Ada Byrne'],
    ['<p>Reviewed by Carl Dorn — Written by Ada Byrne — Updated on March 7, 2025</p>', 'Ada Byrne'],
  ])('%s names %s', (line, byline) => {
    expect(articleOf(page().replace('</h1>', `</h1>${line}`)).byline).toBe(byline)
  })

  test.each([
    '<h2>Sprengung von Turm Ostvik</h2>',
    '<p>Die Sprengung von Turm Ostvik beginnt um zehn</p>',
    '<p>Pier lamps | in stock</p>',
    '<p><a href="/local">Local News</a></p><p>3 May 2025</p>',
    '<p>Local News</p><p>The pier was closed on 3 May 2025</p>',
    '<h2>Old Pier</h2><p>3 May 2025</p>',
    '<div class="byline">Sat, 3 May, 2025 - 10:15</div>',
  ])('%s names nobody', (line) => {
    expect(articleOf(page().replace('</h1>', `</h1>${line}`))).not.toHaveProperty('byline')
  })

  test('links and items of a list are no signatures', () => {
    const signed = (line: string) =>
      articleOf(page().replace('</div></article>', `${line}</div></article>`)).byline
    expect(signed('<p>Ada Byrne</p>')).toBe('Ada Byrne')
    expect(signed('<p><a href="/shop">Shop Now</a></p>')).toBeUndefined()
    expect(signed('<ul><li>Free Parking</li></ul>')).toBeUndefined()
  })

  test('who is printed comes before a declared author whom the page does not print', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ina Holm"}}</script>'
    const printed = (line: string) => articleOf(page({ head }).replace('</h1>', `</h1>${line}`)).byline
    expect(printed('<p>By Ada Byrne</p>')).toBe('Ada Byrne')
    expect(printed('<p>By Ada Byrne and Ina Holm</p>')).toBe('Ina Holm')
    expect(printed('')).toBe('Ina Holm')
  })

  test('all authors of a paper are named, who may stand as its creator alone', () => {
    const head = `<meta name="dc.creator" content="Ina Holm">${['Ina Holm', 'Bo Berg'].map((name) => `<meta name="citation_author" content="${name}">`).join('')}`
    expect(articleOf(page({ head })).byline).toBe('Ina Holm, Bo Berg')
  })

  test('an organisation keeps its name whole', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Institute for Piers and Quays"}}</script>'
    expect(articleOf(page({ head }))).toMatchObject({
      byline: 'Institute for Piers and Quays',
      bylineIsOrganisation: true,
    })
  })

  test('an agency stands as an organisation, a person before it', () => {
    const agency =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Example Post"},"publisher":{"name":"Example Post"}}</script>'
    expect(articleOf(page({ head: agency }))).toMatchObject({
      byline: 'Example Post',
      bylineIsOrganisation: true,
    })
    const both = `${agency}<meta name="author" content="Ina Holm">`
    expect(articleOf(page({ head: both })).byline).toBe('Ina Holm')
    expect(articleOf(page({ head: both })).bylineIsOrganisation).toBeUndefined()
  })
})

describe('titles', () => {
  test.each([
    ['Pier closes | The Ostvik Post', 'Pier closes'],
    ['The Ostvik Post - Pier closes', 'Pier closes'],
    ['Pier closes - and nobody asked', 'Pier closes - and nobody asked'],
    ['Pier closes – Ostvik Post', 'Pier closes – Ostvik Post'],
  ])('%s is %s', (title, expected) => {
    expect(stripSite(title, ['The Ostvik Post'])).toBe(expected)
  })

  test('the heading of the page wins over what is written for search engines', () => {
    const head = '<meta property="og:title" content="Ostvik pier closed: what you need to know">'
    expect(
      articleOf(
        page({ head }).replace(
          '<title>Pier closes in Ostvik',
          '<title>Ostvik pier closed: what you need to know',
        ),
      ).title,
    ).toBe('Pier closes in Ostvik')
  })

  test('a text of more than a thousand characters is no title, whatever the page calls it', () => {
    const long = 'Ostvik pier closed: what you need to know '.repeat(30)
    const head = `<meta property="og:title" content="${long}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${long}"}</script>`
    expect(articleOf(page({ head }).replace('<title>Pier closes in Ostvik', `<title>${long}`)).title).toBe(
      'Pier closes in Ostvik',
    )
  })

  test('a kicker in the heading is left out where the metadata leave it out', () => {
    const head =
      '<meta property="og:title" content="Pier closes in Ostvik"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closes in Ostvik"}</script>'
    expect(articleOf(page({ head }).replace('<h1>', '<h1>Harbours: ')).title).toBe('Pier closes in Ostvik')
  })

  test.each([
    ['news/pier-in-ostvik-closes-over-rot', 'Pier in Østvik closes over rot'],
    ['2025/05/03/pier_in_ostvik_closes_over_rot.html', 'Pier in Østvik closes over rot'],
    // its words are the heading's, too few, or a number's
    ['news/news-from-our-harbours', 'News from our harbours'],
    ['news/ostvik', 'News from our harbours'],
    ['story?id=204', 'News from our harbours'],
    ['news/%E0%A4%A', 'News from our harbours'],
  ])('a heading that says something else is believed unless the address denies it: %s', (path, title) => {
    const said = 'Pier in Østvik closes over rot'
    const head = `<meta property="og:title" content="${said}"><meta name="twitter:title" content="${said}">`
    const html = page({ head })
      .replace(/<title>[^<]*/, `<title>${said}`)
      .replace(/<h1>[^<]*/, '<h1>News from our harbours')
    expect(articleOf(html, `https://news.example/${path}`).title).toBe(title)
  })
})

test('an address is likened to a title by its words, without their marks', () => {
  const likeness = (path: string, title: string) =>
    likenessToAddress(wordsOfAddress(`https://news.example/${path}`), title)
  expect(likeness('bruecke-ueber-den-fluss-gesperrt', 'Brücke über den Fluß gesperrt')).toBe(1)
  expect(likeness('bro-over-aen-stangd', 'Bro över ån stängd')).toBeGreaterThan(0.7)
  expect(likeness('pier-closes-in-ostvik', 'Bridge opens at Holm')).toBe(0)
  expect(likeness('', 'Pier closes in Ostvik')).toBe(0)
})

test('the date of the page stands for the date of its article where that has none', () => {
  const thing = (type: string, date: string) =>
    `<script type="application/ld+json">{"@type":"${type}","datePublished":"${date}"}</script>`
  const head = thing('WebPage', '2025-03-05')
  expect(articleOf(page({ head })).published).toBe('2025-03-05')
  expect(articleOf(page({ head: head + thing('NewsArticle', '2025-05-03') })).published).toBe('2025-05-03')
  expect(articleOf(page({ head: thing('WebSite', '2025-03-05') })).published).toBeUndefined()
})

test('JSON-LD is read in @graph, with broken lines and trailing commas', () => {
  const head = `<script type="application/ld+json"><!--
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Example Post"},
{"@type":["NewsArticle"],"headline":"Pier closes in
Ostvik","datePublished":"2025-05-03T10:15:00Z","dateModified":"2025-05-04T08:00:00Z","author":[{"@id":"#a"}],},
{"@type":"Person","@id":"#a","name":"Ina Holm"}]}--></script>`
  expect(articleOf(page({ head }))).toMatchObject({
    byline: 'Ina Holm',
    published: '2025-05-03T10:15:00Z',
    modified: '2025-05-04T08:00:00Z',
  })
})

test('what the page does not tell is absent', () => {
  const article = articleOf(page())
  expect(article).not.toHaveProperty('byline')
  expect(article).not.toHaveProperty('published')
  expect(article).not.toHaveProperty('publisher')
})

test('what cannot be seen is no part of title, author or publisher', () => {
  const hidden = '\u202e\u200b\u0007\u2067'
  const html = page({
    head: `<meta name="author" content="Ina ${hidden}Holm"><meta property="og:site_name" content="The ${hidden}Courier">`,
  }).replaceAll('Pier closes', `Pier${hidden} closes`)
  const { title, byline, publisher } = articleOf(html)
  expect([title, byline, publisher]).toEqual(['Pier closes in Ostvik', 'Ina Holm', 'The Courier'])
})
