/** Lines between the paragraphs, told by how they begin: what begins so and what only seems to. */
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
  [call, '有料会員になると読めます', true],
  [credit, 'Photo: Bo Berg', true],
  [credit, 'Photos by Bo Berg', true],
  [credit, 'Bo Berg reports from Ostvik', true],
  [credit, '© The Ostvik Post', true],
  [credit, 'Copyright 2024 The Ostvik Post', true],
  [credit, 'Copyright law was changed', false],
  [credit, '(c) The Ostvik Post', true],
  [credit, 'Photographs were burned', false],
  [dated, 'Updated 3 May 2025', true],
  [dated, 'Updated plans', false],
  [mark, 'Comments', true],
  [mark, '2 / 12', true],
  [mark, 'Image 3 of 20', true],
  [mark, 'Image of the pier', false],
  [mark, 'Comments were heard', false],
  [tailHeading, '12 comments', true],
  [tailHeading, 'More harbour stories', true],
  [tailHeading, 'More than harbours', false],
  [tailHeading, 'Comments (7)', true],
  [tailHeading, 'Comments of the mayor', false],
])('%o in "%s": %s', (pattern, line, expected) => {
  expect(pattern.test(line)).toBe(expected)
})
