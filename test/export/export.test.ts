import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { clean } from '../../src/export/clean.ts'
import { toCsv } from '../../src/export/csv.ts'
import { fileName } from '../../src/export/file-name.ts'
import { toJson } from '../../src/export/json.ts'
import { entryAsMarkdown, escapeMarkdown, toMarkdown } from '../../src/export/markdown.ts'
import { linkTo } from '../../src/export/text-fragment.ts'
import type { Reading, Source } from '../../src/reading/model.ts'
import { article, reading, text } from '../ui/article.ts'
import { speak } from '../ui/words.ts'

beforeEach(() => speak())

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const url = 'https://lantern.example/2026/01/film.html'

describe('the whole article', () => {
  test('as Markdown', async () => {
    await expect(toMarkdown(article, reading)).toMatchFileSnapshot('golden/article.md')
    expect(toMarkdown(article, reading)).toContain('≈ 3,000, ⅓ of 9,000')
  })

  test('as CSV', async () => {
    await expect(toCsv(article, reading)).toMatchFileSnapshot('golden/article.csv')
  })

  test('as JSON, which gives the same again', () => {
    expect(JSON.parse(toJson(article, reading))).toEqual({ article, reading })
  })

  test('one source alone', () => {
    const marenko = reading.sources.find(({ name }) => name === 'Ilse Marenko') as Source
    const words = entryAsMarkdown(article, reading, { source: marenko })
    expect(words).toContain('## Ilse Marenko')
    expect(words).toContain('He wants to be seen next to Halvane')
    expect(words).toContain(url)
    expect(words).not.toContain('Rennick')
  })

  test('one figure, one caveat, one note alone, each with its words and a link to them', () => {
    const [figure] = reading.figures.filter(({ id }) => id === 'f8')
    const [caveat] = reading.caveats.filter(({ id }) => id === 'c5')
    const [note] = reading.notes.filter(({ kind }) => kind === 'no-links')
    if (!figure || !caveat || !note) throw new Error('not in the article')
    const copies = [{ figure }, { caveat }, { note }].map((entry) => entryAsMarkdown(article, reading, entry))
    expect(copies[0]).toMatch(/^- \*\*≈ \\\$2\.2B\*\* \(.*Morgenblatt\): According to a leaked draft/)
    expect(copies[1]).toMatch(/^- Not verified, \*\*could not be independently verified\*\*: When or where/)
    expect(copies[2]).toMatch(/^- \*\*It rests on a study.*\*\*\n {2}- According to a leaked draft/)
    for (const copy of copies) {
      expect(copy).toContain('#:~:text=')
      expect(copy).toContain('The Lantern Post')
    }
  })
})

describe('a link to a passage', () => {
  test('names short passages in full', () => {
    expect(linkTo(url, text, span('nearly a third'))).toBe(`${url}#:~:text=nearly%20a%20third`)
  })

  test('names long ones by their ends', () => {
    const link = linkTo(
      url,
      text,
      span(
        '“He wants to be seen next to Halvane, not behind him,” said Ilse Marenko, a senior fellow at the Lindholm Centre',
      ),
    )
    expect(link).toBe(
      `${url}#:~:text=%E2%80%9CHe%20wants%20to%20be%20seen,fellow%20at%20the%20Lindholm%20Centre`,
    )
  })

  test('tells which of several by the words before', () => {
    const { start } = span('the film remains')
    expect(linkTo(url, text, { start: start + 4, end: start + 8 })).toBe(
      `${url}#:~:text=authenticity%20of%20the-,film`,
    )
  })

  test('keeps what the specification would take for its own signs apart, and the page’s own fragment', () => {
    const words = 'well-known, so-called A&B'
    expect(linkTo(`${url}#part-2`, words, { start: 0, end: words.length })).toBe(
      `${url}#part-2:~:text=well%2Dknown%2C%20so%2Dcalled%20A%26B`,
    )
  })

  test('goes to the web or nowhere', () => {
    expect(linkTo('javascript:alert(1)', text, span('film'))).toBeUndefined()
    expect(linkTo(undefined, text, span('film'))).toBeUndefined()
  })
})

/** A page that wants more than to be read. */
const hostile = [
  '=HYPERLINK("https://evil.example";"click")',
  '+cmd|/c calc!A0',
  '-1+1',
  '@SUM(1)',
  '  =1+1',
  '\u200b=1+1',
  '<script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![](https://evil.example/pixel.png)',
  '`code` *bold* _it_ # head | cell',
  'safe\u202egnp.exe',
  '"; DROP TABLE',
  'a\r\nb\nc',
  '\ud800 lone',
  'https://evil.example www.evil.example',
]

function hostileReading(words: string): Reading {
  const all = { start: 0, end: words.length }
  return {
    ...reading,
    text: words,
    sentences: [all],
    sources: [{ id: 's1', name: words, kind: 'person', role: words, mentions: [all] }],
    attributions: [
      {
        id: 'a1',
        sources: ['s1'],
        sourceSpans: [all],
        cue: [all],
        content: [all],
        manner: 'direct',
        stance: 'says',
        probability: 1,
      },
    ],
    figures: [],
    caveats: [{ id: 'c1', kind: 'claim', ...all }],
    notes: [{ kind: 'one-source', detail: { name: words }, spans: [] }],
  }
}

describe.each(hostile)('hostile words %j', (words) => {
  const page = { ...article, title: words, publisher: words, byline: words, blocks: [] }

  test('are words in Markdown', () => {
    const markdown = toMarkdown(page, hostileReading(words))
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)!\[|(?<!\\)\]\(javascript/)
    expect(markdown).not.toMatch(/[\u202a-\u202e\u200b\r\0]/)
    expect(markdown.split('\n')[0]).toBe(`# ${escapeMarkdown(words)}`)
  })

  test('are no formula in a table', () => {
    const rows = rowsOf(toCsv(page, hostileReading(words)))
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    for (const field of rows.flat()) expect(field).not.toMatch(/^\s*[=+\-@|%]/)
  })
})

/** Fields of a table as a strict reader of RFC 4180 sees them. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  let rest = csv.replace(/^\ufeff/, '')
  while (rest !== '') {
    const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no field: ${rest.slice(0, 40)}`)
    rows.at(-1)?.push(quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'))
    rest = rest.slice(whole.length)
    if (end === '\r\n' && rest !== '') rows.push([])
  }
  return rows
}

test('whatever the words, a table keeps its shape and Markdown its heading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
      const page = { ...article, title: words, blocks: [] }
      const rows = rowsOf(toCsv(page, hostileReading(words)))
      expect(rows).toHaveLength(3)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      expect(toMarkdown(page, hostileReading(words)).startsWith('# ')).toBe(true)
    }),
  )
})

test('nothing that cannot be seen is left, but what scripts are written with', () => {
  expect(clean('a\u200bb\u202ec\ufeffd\u0000e\nf')).toBe('abcde f')
  expect(clean('می‌خواهم 👩‍🚀')).toBe('می‌خواهم 👩‍🚀')
})

test('file names hold letters, whatever the title', () => {
  expect(fileName('Karvonia Unveils Film: “Heroes”/..\\', 'csv')).toBe('karvonia-unveils-film-heroes.csv')
  expect(fileName('صحيفة الفانوس', 'md')).toBe('صحيفة-الفانوس.md')
  expect(fileName('../../etc', 'csv')).toBe('etc.csv')
  expect(fileName('\u202e', 'csv')).toBe('article.csv')
  expect(fileName('word '.repeat(100), 'csv').length).toBeLessThan(70)
})
