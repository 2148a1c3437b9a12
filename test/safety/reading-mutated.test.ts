/** The reading of real articles with something wrong in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'
import { articleFromText } from '../../src/article/plain.ts'
import { createReader } from '../../src/reading/read.ts'
import { faultsOf, faultsOfBlocks } from './faults.ts'
import { mutate, mutations } from './mutations.ts'
import { seed } from './seed.ts'

const folder = join(import.meta.dirname, '../pages')
const weights = readFileSync(join(import.meta.dirname, '../../src/reading/languages/en/weights.bin'))
const read = createReader(new Uint8Array(weights))
const cases = 10_000

/** Three paragraphs at a time, as words, spaces and marks. */
const passages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => {
    const found = articleFromHtml(readFileSync(join(folder, file), 'utf8'), `https://news.example/${file}`)
    if ('detected' in found) return []
    const paragraphs = found.text.split('\n\n')
    return paragraphs.flatMap((_, index) =>
      index % 2 === 0 ? [paragraphs.slice(index, index + 3).join('\n\n')] : [],
    )
  })
  .map((text) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [])

const strangers = fc.oneof(
  fc.constantFrom(
    ...'“ ” ‘ ’ " \' ( ) — - . , ; : ? ! … « » % $ £ \0 \ud800 \u200b \u202e \u2066 \n \n\n \u2028 \t'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    'said',
    'said said',
    'not',
    'who',
    'about',
    'million',
    '“ said',
    '40%',
    'Mr.',
    'U.S.',
    'alleged',
    'x'.repeat(5000),
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

test('there are passages to mutate', () => {
  expect(passages.length).toBeGreaterThan(60)
})

test(`${cases.toLocaleString('en')} mutated passages: no throw, no wrong offset`, {
  timeout: 1_200_000,
}, () => {
  fc.assert(
    fc.property(fc.nat(passages.length - 1), mutations(strangers), (which, all) => {
      const text = mutate(passages[which] ?? [], all).join('')
      const article = { ...articleFromText(text), language: 'en' }
      expect([...faultsOfBlocks(article, text), ...faultsOf(text, read(text, article))]).toEqual([])
    }),
    { numRuns: cases, seed },
  )
})
