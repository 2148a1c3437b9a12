/** What holds for any text: spans lie inside it and say words, ids are in order, and nothing crashes. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find } from './support.ts'

const pieces = fc.constantFrom(
  ...`Ada Byrne|Mr Hale|the ministry|she|they|who|said|told reporters|claims|according to|accused of|, |.|“|”|‘|’|"|'|(|)|—|:|;|that
and|in a statement|on Monday|the bridge had closed|a lawyer for the family|is believed to|reportedly|her claim that|I|U.S.|24
members of|weekend|evening|Monday morning|such as|including|by|KCNA|Corrin Journal of Medicine|😀|\u0000|\ud800|مرحبا|¶|to leave|vowed|wants|denied`.split(
    '|',
  ),
)
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' ').replaceAll('¶', '\n'))

test('every span lies in the text and every source is used', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { sources, attributions } = find(text)
      const ids = new Set(sources.map((source) => source.id))
      for (const { sources: of, sourceSpans, cue, content, probability } of attributions) {
        for (const { start, end } of [...sourceSpans, ...cue, ...content]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const id of of) expect(ids.has(id)).toBe(true)
        expect(probability).toBeGreaterThan(0)
        expect(probability).toBeLessThanOrEqual(1)
      }
      const used = new Set(attributions.flatMap((one) => one.sources))
      for (const source of sources) {
        expect(source.name.trim()).not.toBe('')
        expect(source.mentions.length).toBeGreaterThan(0)
        expect(used.has(source.id)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

test('the same text gives the same reading', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(find(text).attributions).toEqual(find(text).attributions)
    }),
    { numRuns: 40 },
  )
})

test.each(['Weekend', 'Evening', 'Spring'])('a text may begin with "%s"', (word) => {
  const { names, attributions } = find(`${word}\nCoding is popular, Ada Byrne said.`)
  expect(attributions.map(names)).toEqual([['Ada Byrne']])
})

test('a text may begin with an apostrophe that opens a quotation', () => {
  const { names, attributions } = find("'2nd Amendment folk' are back, Ada Byrne said.")
  expect(attributions.flatMap(names)).toEqual(['Ada Byrne'])
})
