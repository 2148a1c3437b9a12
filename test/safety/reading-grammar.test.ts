/** The reading of texts that a grammar of news makes: everything that its rules look for, in any order, and noise. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, BlockKind } from '../../src/article/model.ts'
import { articleFromText } from '../../src/article/plain.ts'
import { createReader } from '../../src/reading/read.ts'
import { faultsOf } from './faults.ts'
import { seed } from './seed.ts'

const weights = readFileSync(join(import.meta.dirname, '../../src/reading/languages/en/weights.bin'))
const read = createReader(new Uint8Array(weights))
const cases = 10_000

const oneOf = (words: string) => fc.constantFrom(...words.trim().split(/\s*\|\s*/))

const who = oneOf(
  `Ada Byrne | Mr Hale | Dr. J. K. Orme | the ministry | officials | a spokesman for Varn Energy | two people familiar with the matter
  | she | they | I | who | KCNA | the Corrin Journal of Medicine | a report | the U.S. | Byrne’s | residents | Ms. O’Dare-Lund, 43,
  | Prime Minister Ivo Sand of Karvonia | the Red Cross | one | مرحبا | 新聞社 | Ådne Ørsted`,
)
const says = oneOf(
  `said | says that | told reporters | claims | denied | according to | is believed to | reportedly | estimates | warned of | , said
  | had not responded to a request for comment | could not be independently verified | alleged | admitted | in a statement | tweeted:
  | did not say | showed | it is unclear whether | may have | vowed to | accused of | expects | asked | as | per`,
)
const howMuch = oneOf(
  `nearly half | about 1,200 people | $3.5 billion | at least 12 | 40% | 40 per cent of 9,000 | between 5 and 10 | up to two-thirds | dozens
  | a third of a million | £50m–£60m | 1.2.3 | 10-12 | -5C | ½ | 3 in 10 | 2024 | May 3, 2024 | 5,00,000 | 1e308 | ${'9'.repeat(400)} | 0 of 0
  | doubled | no more than twice | one or two | the low 30s | 20,000 sq. miles | 7 km/h | ¥ | 100% | first | 1/0 | 000 | €1,5 Mio`,
)
const marks = oneOf(
  `, | . | .” | ,” | “ | ” | ‘ | ’ | " | ' | ( | ) | [ | ] | — | – | - | : | ; | ? | ! | … | ... | «  | » | „ | / | & | @ | # | % | $ | *`,
)
const joints = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\t', '\u00a0', '\u2028', '\r\n')
const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '\udc00',
    '\u200b',
    '\u202e',
    '\u2067',
    '\ufeff',
    '😀',
    '👩‍🚀',
    'e\u0301',
    'ﷺ',
    'İ',
    'ß',
  ),
  fc.constantFrom(
    '<b>',
    '</p>',
    '&amp;',
    '{{x}}',
    'http://a.example/?b=c',
    'x@y.example',
    '$&',
    '__proto__',
    'constructor',
  ),
)
const filler = oneOf(
  'and | but | that | which | of the | to | in | by | not | the bridge had closed | on Monday | has been | was | for | with | from | Correction: | Opinion | this article was updated',
)
const piece = fc.oneof(
  { weight: 3, arbitrary: who },
  { weight: 3, arbitrary: says },
  { weight: 3, arbitrary: howMuch },
  { weight: 3, arbitrary: marks },
  { weight: 2, arbitrary: filler },
  { weight: 1, arbitrary: noise },
)
const text = fc
  .array(fc.tuple(piece, joints), { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))

const kinds: BlockKind[] = [
  'title',
  'standfirst',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'table',
  'caption',
]
/** What a page may say of its article, sensible or not. */
const about = fc.record(
  {
    title: fc.oneof(text, fc.constant('')),
    byline: fc.oneof(who, fc.string({ unit: 'binary', maxLength: 20 })),
    publisher: who,
    published: fc.constantFrom(
      '2024-05-03',
      '2024-05-03T12:00:00Z',
      '0000-00-00',
      'yesterday',
      '',
      '9999-12-31T99:99',
    ),
    modified: fc.constantFrom('2024-05-04', 'x'),
    readAt: fc.constantFrom('2026-01-01T00:00:00.000Z', 'x'),
    url: fc.constantFrom('https://news.example/a', 'javascript:alert(1)', '', 'http://['),
    origin: fc.constantFrom('page' as const, 'selection' as const, 'text' as const),
  },
  { requiredKeys: [] },
)

test(`${cases.toLocaleString('en')} texts: no throw, no wrong offset, and the article stays as it was`, {
  timeout: 1_200_000,
}, () => {
  fc.assert(
    fc.property(text, about, fc.array(fc.nat(kinds.length - 1), { maxLength: 12 }), (text, about, order) => {
      const plain = articleFromText(text)
      const article: Article = {
        ...plain,
        ...about,
        language: 'en',
        blocks: plain.blocks.map((block, index) => ({
          ...block,
          kind: kinds[order[index] ?? 3] as BlockKind,
        })),
      }
      const before = JSON.stringify(article)
      expect(faultsOf(text, read(text, article))).toEqual([])
      expect(JSON.stringify(article)).toBe(before)
    }),
    { numRuns: cases, seed },
  )
})

test('the same text gives the same reading, whatever was read in between', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(text, text, (text, other) => {
      const article: Article = { ...articleFromText(text), language: 'en' }
      const first = read(text, article)
      read(other, { ...articleFromText(other), language: 'en' })
      expect(read(text, article)).toEqual(first)
    }),
    { numRuns: 500, seed },
  )
})
