import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageAround, piecesOf, snippet } from '../../src/ui/passages.ts'
import { reading, text } from './article.ts'

const sentences = reading.sentences ?? []
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('a mark is shown in its whole sentence', () => {
  const passage = passageAround(text, sentences, span('nearly a third'))
  expect(text.slice(passage.start, passage.end)).toMatch(/^Western officials estimate .* wounded\.$/)
})

test('a mark over two sentences is shown in both', () => {
  const start = span('“an invention').start
  const { end } = span('did not respond')
  const passage = passageAround(text, sentences, { start, end })
  expect(text.slice(passage.start, passage.end)).toMatch(/^The defence ministry .* own count\.$/)
})

test('a sentence without end is cut at a word, with the mark in it', () => {
  const words = `${'word '.repeat(400)}NEEDLE ${'word '.repeat(400)}`
  const start = words.indexOf('NEEDLE')
  const passage = passageAround(words, [{ start: 0, end: words.length }], { start, end: start + 6 })
  const shown = words.slice(passage.start, passage.end)
  expect(shown).toContain('NEEDLE')
  expect(shown.length).toBeLessThan(500)
  expect(shown).toMatch(/^word .* word$/)
  expect(passage).toMatchObject({ cutStart: true, cutEnd: true })
})

const anySpan = fc
  .tuple(fc.nat(text.length), fc.nat(60))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }))

test('pieces make the passage again, and each is marked as what covers it', () => {
  fc.assert(
    fc.property(
      anySpan,
      fc.array(fc.record({ span: anySpan, as: fc.constantFrom('a', 'b') })),
      (within, given) => {
        const marks = given.map(({ span, as }) => ({ ...span, as }))
        const pieces = piecesOf(text, within, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(within.start, within.end))
        let at = within.start
        for (const piece of pieces) {
          const end = at + piece.text.length
          const covering = marks.filter(
            (mark) => mark.start <= at && mark.end >= end && mark.end > mark.start,
          )
          expect(piece.as).toEqual([...new Set(covering.map(({ as }) => as))].sort())
          at = end
        }
      },
    ),
  )
})

test('a passage holds its mark, or begins with it where that is too long', () => {
  fc.assert(
    fc.property(anySpan, (core) => {
      const passage = passageAround(text, sentences, core)
      expect(passage.start).toBeLessThanOrEqual(core.start)
      expect(passage.end).toBeGreaterThanOrEqual(core.end)
      expect(passage.end).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a snippet is one line and no longer than asked', () => {
  expect(snippet('a\n b  c', { start: 0, end: 7 })).toBe('a b c')
  expect(snippet(text, { start: 0, end: 400 }, 40)).toMatch(/^Karvonia .*…$/)
  expect(snippet(text, { start: 0, end: 400 }, 40).length).toBeLessThanOrEqual(41)
})
