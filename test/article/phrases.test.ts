/** Lines between the paragraphs, found by their first word: what begins so and what only seems to. */
import { expect, test } from 'vitest'
import { call, credit, dated, mark, moreLabel, tailHeading } from '../../src/article/phrases.ts'

test.each([
  [moreLabel, '» Read more: the pier', true],
  [moreLabel, 'Related articles', true],
  [moreLabel, '関連記事', true],
  [moreLabel, 'Readers of the pier’s history', false],
  [moreLabel, 'The pier: read more', false],
  [call, 'Contact the writer of this report', true],
  [call, 'Contact was lost at noon', false],
  [credit, 'Photo: Bo Berg', true],
  [credit, 'Photos by Bo Berg', true],
  [credit, 'Bo Berg reports from Ostvik', true],
  [credit, '© The Ostvik Post', true],
  [credit, 'Photographs were burned', false],
  [dated, 'Updated 3 May 2025', true],
  [dated, 'Updated plans', false],
  [mark, 'Comments', true],
  [mark, '2 / 12', true],
  [mark, 'Comments were heard', false],
  [tailHeading, '12 comments', true],
  [tailHeading, 'More harbour stories', true],
  [tailHeading, 'More than harbours', false],
])('%o in "%s": %s', (pattern, line, expected) => {
  expect(pattern.test(line)).toBe(expected)
})
