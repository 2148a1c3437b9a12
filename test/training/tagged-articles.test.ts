import { describe, expect, test } from 'vitest'
import { outermost, ownArticles, parseTaggedArticle } from '../../src/training/tagged-articles.ts'

const file = `Bridge closed
<s1><s2>The mayor</s2></s1> <k1>denied</k1> <c1>that <s3>engineers</s3> had <k3>warned</k3> <c3>of rust</c3></c1> and <k2>promised</k2> <c2>a review</c2>.
---
mayor | unnamed | 1 2
engineers | unnamed | 3
`

test('tags come out of the text, and what they enclosed stays', () => {
  const { text, attributions, speakers } = parseTaggedArticle('bridge', file)
  const words = (spans: [number, number][]) => spans.map(([start, end]) => text.slice(start, end))
  expect(text).toContain('The mayor denied that engineers had warned of rust and promised a review.')
  expect(attributions.map(({ source, cue, content }) => [source, cue, content].map(words))).toEqual([
    [['The mayor'], ['denied'], ['that engineers had warned of rust']],
    [['The mayor'], ['promised'], ['a review']],
    [['engineers'], ['warned'], ['of rust']],
  ])
  expect(speakers).toEqual([
    { name: 'mayor', kind: 'unnamed', attributions: [0, 1] },
    { name: 'engineers', kind: 'unnamed', attributions: [2] },
  ])
})

test('speech within speech is left out of the outermost', () => {
  const article = parseTaggedArticle('bridge', file)
  expect(outermost(article)).toEqual(article.attributions.slice(0, 2))
})

describe('what is not well marked is named', () => {
  test.each([
    ['<s1>He</s1> <k1>said', 'never closed'],
    ['He</s1> said', '</s1> without <s1>'],
    ['<c1>a <c1>b</c1>', 'stands in another'],
  ])('%s', (marked, message) => {
    expect(() => parseTaggedArticle('odd', `${marked}\n---\nhe | unnamed | 1`)).toThrow(`odd: `)
    expect(() => parseTaggedArticle('odd', `${marked}\n---\nhe | unnamed | 1`)).toThrow(message)
  })

  test.each([
    ['no table', 'He said', 'no line "---"'],
    ['a row without a number', '<s1>He</s1> <c1>so</c1>\n---\nhe | unnamed', 'not a row'],
    [
      'a number that the text lacks',
      '<s1>He</s1> <c1>so</c1>\n---\nhe | unnamed | 2',
      'has not all the numbers',
    ],
  ])('%s', (_, content, message) => {
    expect(() => parseTaggedArticle('odd', content)).toThrow(message)
  })
})

test('every attribution of our own articles has content, a speaker, and a source unless nobody is named', () => {
  const { toLearnFrom, keptAside } = ownArticles()
  const articles = [...toLearnFrom, ...keptAside]
  expect(articles).toHaveLength(412)
  for (const { id, attributions, speakers } of articles) {
    attributions.forEach(({ source, content }, index) => {
      const own = speakers.filter((speaker) => speaker.attributions.includes(index))
      expect(own, `${id}, attribution ${index + 1}`).not.toHaveLength(0)
      expect(content, `${id}, attribution ${index + 1}`).not.toHaveLength(0)
      const isHearsay = own.some(({ kind }) => kind === 'hearsay')
      if (!isHearsay) expect(source, `${id}, attribution ${index + 1}`).not.toHaveLength(0)
    })
  }
})
