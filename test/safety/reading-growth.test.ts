/** Texts made to keep a reader busy, up to a million characters: the work grows no faster than they do. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFromText } from '../../src/article/plain.ts'
import { createReader } from '../../src/reading/read.ts'
import { growth, steepest } from './growth.ts'

const weights = readFileSync(join(import.meta.dirname, '../../src/reading/languages/en/weights.bin'))
const read = createReader(new Uint8Array(weights))

const short = 1 << 16
const longer = 16

const fill = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Each part of the text brings somebody new. */
const withNew = (part: (name: string) => string) => (length: number) => {
  const letters = (number: number) =>
    [...String(number)].map((digit) => 'bdfglmnprs'[Number(digit)]).join('a')
  let text = ''
  for (let count = 0; text.length < length; count++) text += part(letters(count))
  return text.slice(0, length)
}

const texts: [string, (length: number) => string][] = [
  ['one word', fill('a')],
  ['white space', fill(' \t')],
  ['paragraphs of a letter', fill('a\n\n')],
  ['opening quotation marks', fill('“')],
  ['quotation marks inside each other', fill('“‘')],
  ['straight quotation marks', fill('"\'')],
  ['apostrophes in words', fill("o'")],
  ['initials', fill('J.K.')],
  ['digits', fill('7')],
  ['numbers joined by hyphens', fill('two-')],
  ['ranges', fill('1 to ')],
  ['percentages of percentages', fill('5 per cent of ')],
  ['a word of saying', fill('said ')],
  ['quotations and speakers', fill('“No,” she said. ')],
  ['names', fill('Ann Lee, ')],
  ['new names', withNew((name) => `Anna Ko${name} of the Li${name} Council said that it was so. `)],
  ['new names with one surname', withNew((name) => `Ko${name} Byrne said that it was so. `)],
  ['new names with acronyms', withNew((name) => `The Ko${name} Board (K${name.toUpperCase()}B) denied it. `)],
  ['new names and labels', withNew((name) => `Anna Ko${name} said that it was so.\n\nQX: No.\n\n`)],
  ['a surname that two share', (length) => `Ann Byrne met Bob Byrne. ${fill('Byrne said so. ')(length)}`],
  ['clauses without an end', fill('who said that ')],
  ['doubts', fill('could not be independently verified, allegedly ')],
  ['letters outside the plane', fill('😀\ud800')],
  ['characters that cannot be seen', fill('\u200b\u202e\0')],
  ['addresses', fill('http://a.example/b@c ')],
]

test.each(texts)('%s', { timeout: 600_000 }, (_, make) => {
  const work = (size: number) => {
    const text = make(size)
    expect(read(text, { ...articleFromText(text), language: 'en' }).text).toBe(text)
  }
  expect(growth(work, short, longer)).toBeLessThan(steepest(longer))
})

test('what is measured can fail: the square is seen', { timeout: 600_000 }, () => {
  const square = (size: number) => {
    expect(`${' '.repeat(size)}.`.replace(/\s+$/, '')).toHaveLength(size + 1)
  }
  expect(growth(square, 2000, longer)).toBeGreaterThan(steepest(longer))
})
