import { describe, expect, test } from 'vitest'
import { splitParagraphs } from '../../../src/reading/text/document.ts'
import { findQuotations } from '../../../src/reading/text/quotations.ts'

/** The words of every quotation, outermost and nested, with its marks. */
const quoted = (text: string) =>
  findQuotations(text, splitParagraphs(text)).map(({ start, end }) => text.slice(start, end))

describe('pairs', () => {
  test.each([
    ['curly', 'She said: “No more.” Then she left.', ['“No more.”']],
    ['straight', 'She said: "No more." Then she left.', ['"No more."']],
    ['single', 'She said: ‘It’s done.’ Then she left.', ['‘It’s done.’']],
    ['guillemets', 'She said: «No more.»', ['«No more.»']],
    ['one in another', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
    ['straight in curly', '“He said "no" to me,” she said.', ['“He said "no" to me,”', '"no"']],
    ['two single marks for a double', '“No more,’’ she said. “Never.’’', ['“No more,’’', '“Never.’’']],
    ['opened straight, closed curly', '"No more,” she said.', ['"No more,”']],
    ['opened curly, closed straight', '“No more," she said.', ['“No more,"']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('no quotation', () => {
  test.each(["It's the workers' dog.", "Back in the '90s it rained.", 'It is 6" wide.'])('%s', (text) => {
    expect(quoted(text)).toEqual([])
  })
})

test('carried over paragraphs', () => {
  const text = '“We came at night.\n\n“Nobody saw us,” she said.'
  const quotations = findQuotations(text, splitParagraphs(text))
  expect(quotations.map(({ continued, closed }) => [continued, closed])).toEqual([
    [false, true],
    [true, true],
  ])
})
