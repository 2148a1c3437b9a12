/** Every rule of the block filter, with lines that it drops and near misses that it keeps. */
import { expect, test } from 'vitest'
import { lineRules, neighbourRules } from '../../src/article/filter.ts'
import { blocksOf, page } from './page.ts'

interface Case {
  drops: string[]
  keeps: string[]
  head?: string
}

const author = '<meta name="author" content="Ina Holm">'
const cases: Record<string, Case> = {
  'markup that is printed as text': {
    drops: ['<p>&lt;iframe src="x"&gt; of a film about piers</p>'],
    keeps: ['<p>The sign said “a &lt; b” and nobody knew why.</p>'],
  },
  'nothing but links: related stories, tags, share buttons': {
    drops: [
      '<p><a href="/x">Quarry road costs twice as much</a></p>',
      '<div><a href="/t">Harbours</a> <a href="/u">Piers</a></div>',
      '<p><a href="/x">See all of our piers.</a></p>',
    ],
    keeps: [
      '<p>The board has <a href="/r">published its report</a> on the pier.</p>',
      '<p><a href="/r">The report of the divers names eleven posts that must go.</a></p>',
    ],
  },
  'a label and a headline that is a link: "Analysis: What now for …"': {
    drops: ['<p>Comment: <a href="/x">Why Ostvik needs its pier</a></p>'],
    keeps: ['<p>Her answer: <a href="/x">it cannot wait</a>, and she meant it.</p>'],
  },
  'a label and a link: "Read more: …"': {
    drops: [
      '<p>Read more: <a href="/x">The quarry road and what it costs</a>, in figures</p>',
      '<p>Lesen Sie auch: <a href="/x">Die Straße zum Steinbruch</a></p>',
    ],
    keeps: [
      '<p>Read more of her letters and one thing stands out, which is how often she was right about the pier.</p>',
    ],
  },
  'a call to the reader: subscribe, share, write to us': {
    drops: [
      '<p>Sign up for our newsletter and never miss a ferry.</p>',
      '<p>Abonnez-vous à notre lettre du matin.</p>',
      '<p>有料会員になると会員限定の記事もお読みいただけます。</p>',
    ],
    keeps: [
      '<p>“Sign up for the strike,” the dockers shouted.</p>',
      '<p>桟橋の有料会員は無料で船に乗れると市は発表した。</p>',
      '<p>Subscribers of the ferry will get their money back.</p>',
    ],
  },
  'who worked on the report, whose picture it is': {
    drops: [
      '<p>(Reporting by Bo Berg; Editing by Ann Lee)</p>',
      '<p>Photo: Bo Berg</p>',
      '<p>Last updated 3 May 2025 at 10.15</p>',
    ],
    keeps: [
      '<p>Correction: Photo credits of Monday named the wrong pier.</p>',
      '<p>Updated plans for the pier will be shown in the spring.</p>',
    ],
  },
  'the byline': {
    drops: ['<p>By Ina Holm</p>', '<p>Ina Holm, Ostvik</p>'],
    keeps: ['<p>Ina Holm sold tickets on the pier until the board closed it down.</p>'],
    head: author,
  },
  'a date and little else': {
    drops: ['<p>3 May 2025, 10:15</p>', '<p>Monday, May 5, 2025</p>'],
    keeps: [
      '<p>On 3 May 2025 the pier was closed for good.</p>',
      '<blockquote><p>— Bo Berg (@bo) May 3, 2025</p></blockquote>',
    ],
  },
  'the title again': {
    drops: ['<p>Pier closes in Ostvik!</p>'],
    keeps: ['<p>Pier closes in Ostvik, and nobody is surprised.</p>'],
  },
  'program code': {
    drops: ['<pre>const pier = { posts: 40 };\nopen(pier);</pre>'],
    keeps: ['<pre>The letter of the board was printed in full, as it came.</pre>'],
  },
  'the portrait of an author': {
    drops: [],
    keeps: ['<p>Ina Holm was on the pier when it closed, between two storms.</p>'],
    head: author,
  },
  'the mark of an advertisement, of an embedded page, of a gallery': {
    drops: ['<p>Advertisement</p>', '<p>WERBUNG</p>', '<p>Image 2 of 5</p>'],
    keeps: ['<p>Advertisement for the pier began in the thirties.</p>'],
  },
  'a signature: a name alone, at the end or at the start': {
    drops: [],
    keeps: ['<p>Bo Berg</p>'],
  },
  'what a template was filled with': {
    drops: ['<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>'],
    keeps: ['<p>“Lorem ipsum” stood on the sign at the pier.</p>'],
  },
  'no words': { drops: ['<p>* * *</p>', '<p>—</p>'], keeps: ['<p>No.</p>'] },
  'a heading that nothing follows': { drops: [], keeps: ['<h2>What the divers saw</h2>'] },
  'a label that nothing of its own follows': {
    drops: ['<p>Related</p>', '<h3>Mehr zum Thema</h3>'],
    keeps: ['<p>Related damage was found on the quay.</p>'],
  },
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')
    .trim()

test('every rule has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual([...lineRules, ...neighbourRules].map(({ name }) => name).sort())
})

for (const [name, { drops, keeps, head = '' }] of Object.entries(cases)) {
  for (const inside of drops)
    test(`${name} drops ${inside}`, () => {
      const blocks = blocksOf(page({ inside, head }))
      expect(blocks.length).toBeGreaterThan(7)
      expect(blocks.filter(({ kind }) => kind !== 'title').map(({ words }) => words)).not.toContain(
        wordsOf(inside),
      )
    })
  for (const inside of keeps)
    test(`${name} keeps ${inside}`, () => {
      expect(blocksOf(page({ inside, head })).map(({ words }) => words)).toContain(wordsOf(inside))
    })
}

test('a portrait, a signature and a heading at the end are dropped', () => {
  const html = page({ head: author }).replace(
    '</div></article>',
    '<p>Ina Holm is a reporter in Ostvik.</p><h2>The road to the quarry</h2></div></article>',
  )
  const words = blocksOf(html).map((block) => block.words)
  expect(words).not.toContain('Ina Holm is a reporter in Ostvik.')
  expect(words).not.toContain('The road to the quarry')
  const signed = page().replace('</div></article>', '<p>Bo Berg</p></div></article>')
  expect(blocksOf(signed).map((block) => block.words)).not.toContain('Bo Berg')
})

test('short paragraphs and quotations inside the body stay', () => {
  const inside = '<p>“It is late,” said Holm.</p><p>Why?</p><blockquote>We were never asked.</blockquote>'
  const blocks = blocksOf(page({ inside }))
  expect(blocks.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['“It is late,” said Holm.', 'Why?', 'We were never asked.']),
  )
  expect(blocks.find(({ words }) => words === 'We were never asked.')?.kind).toBe('quote')
})

test('teasers of other stories go, headings above paragraphs of their own stay though they are links', () => {
  const teaser =
    '<div class="c1"><h3><a href="/x">Quarry road closed again</a></h3><p>It is the third time this year.</p></div>'
  const place =
    '<h3><a href="/y">The fish market</a></h3><p>Ferries leave from here as long as the pier is closed, which the board thinks will be until the spring.</p>'
  const words = blocksOf(page({ inside: teaser + place })).map((block) => block.words)
  expect(words).not.toContain('Quarry road closed again')
  expect(words).not.toContain('It is the third time this year.')
  expect(words).toContain('The fish market')
})

const teaser = '<h3><a href="/x">Quarry road closed again</a></h3>'
const longLine = 'It is the third time this year that the road to the quarry has been closed to lorries. '

test('a list of linked headings that holds most of the text is the article', () => {
  const list =
    `<div><h3><a href="https://pier.example/">The pier of Ostvik</a></h3><p>${longLine}</p></div>`.repeat(9)
  const html = `<html><head><title>Nine piers</title></head><body><article><h1>Nine piers</h1><p>${longLine}</p>${list}</article></body></html>`
  expect(blocksOf(html).filter(({ words }) => words === 'The pier of Ostvik')).toHaveLength(9)
})

test('below "Read more" the text goes on where its paragraphs do, and ends where other text begins', () => {
  const more = '<h3>Read more</h3><p><a href="/x">Quarry road closed again</a></p>'
  const words = (after: string) =>
    blocksOf(page().replace('</div></article>', `${more}${after}</div></article>`)).map(
      (block) => block.words,
    )
  expect(words('<p>The divers of Ostvik will come back in the spring, the board says.</p>')).toContain(
    'The divers of Ostvik will come back in the spring, the board says.',
  )
  expect(words(`<div class="c3"><section><p>${longLine}</p></section></div>`)).not.toContain(longLine.trim())
})

test('teasers below the text go, however long they are, under a label or with another link to their story', () => {
  const excerpts = `<div class="c3">${teaser}<p>${longLine.repeat(5)}</p></div>`.repeat(4)
  const below = page().replace('</div></article>', `<h2>Latest news</h2>${excerpts}</div></article>`)
  const leading = `<div class="c3">${teaser}<p>${longLine.repeat(4)}</p><p>All of it is <a href="/x">here</a> to read.</p></div>`
  for (const html of [below, page({ inside: leading })]) {
    const words = blocksOf(html).map((block) => block.words)
    expect(words).not.toContain('Quarry road closed again')
    expect(words.filter((line) => line.startsWith('It is the third time'))).toEqual([])
  }
})
