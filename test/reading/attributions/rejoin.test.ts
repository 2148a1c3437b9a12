/** One speaker whom the syntax takes for several, or for the wrong one; and several who stay several. */
import { describe, expect, test } from 'vitest'
import { find } from './support.ts'

const speakers = (text: string) => {
  const found = find(text)
  return found.attributions.map((one) => found.names(one).join(' + '))
}

describe('one speaker', () => {
  test.each([
    '“It helps nobody,” said Ada Byrne, research director at the Kestrel Institute and a co-author of the report.',
    'Nurses give their time for nothing, said Ada Byrne, a Corrin family doctor and psychiatrist.',
    '“It was there,” lead researcher and Kestrel Institute physicist Ada Byrne said.',
    'Author and one of the organisers, Ada Byrne, from Corrin, said the fair was full.',
    '“He listens to nobody,” Ada Byrne, a 32-year-old member of the town’s only choir said of her father in an interview.',
    '“It is the wind,” Ada Byrne, an analyst at the Corrin-based Council on Energy, Environment and Water think tank told the paper.',
    'Home Office pathologist Dr Ada Byrne said the cause of death was cold.',
    'The Cry of the Kestrels author Ada Byrne said the film was bad.',
    'Democratic Party for the People leader Ada Byrne urged the mayor to resign.',
    'The words of the envoy for Ukraine Ada Byrne were few. Byrne said she was sorry.',
    '“The headline is gloomy,” Kestrel Capital metals strategist Ada Byrne wrote.',
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['Ada Byrne'])
  })

  test('a place with its state is no speaker', () => {
    const text =
      'A team led by researchers at the Kestrel Flight Center in Greenhill, Maryland, has confirmed traces of water.'
    expect(find(text).sources.map(({ kind }) => kind)).toEqual(['unnamed'])
  })

  test('a word for a role within the name of a body', () => {
    expect(speakers('The Corrin Industry Investor Education Foundation said the fund was safe.')).toEqual([
      'Corrin Industry Investor Education Foundation',
    ])
  })

  test('a body whose name ends in a word for documents', () => {
    const { sources } = find(
      'On Monday, Big Kestrel Records said in a statement that the songs were its own.',
    )
    expect(sources).toMatchObject([{ name: 'Big Kestrel Records', kind: 'organisation' }])
  })

  test('by age, before a verb that may be a noun', () => {
    const text =
      '“No,” Ada Byrne, a farmer, told the paper. The 52-year-old claims to spend a day a week on forms.'
    expect(speakers(text)).toEqual(['Ada Byrne', 'Ada Byrne'])
  })
})

describe('several stay several', () => {
  test.each([
    ['“We did it,” Ada Byrne and Tom Hale said.', 'Ada Byrne + Tom Hale'],
    ['Ada Byrne, a teacher, and Tom Hale, a farmer, said the road was shut.', 'Ada Byrne + Tom Hale'],
    ['Police and Ada Byrne said the road was shut.', 'Police + Ada Byrne'],
    ['Ada Byrne, a teacher, and a neighbour said the road was shut.', 'Ada Byrne + a neighbour'],
    ['A friend of Kestrel director Ada Byrne said it was over.', 'A friend of Kestrel director Ada Byrne'],
    ['Ada Byrne and a neighbour said the road was shut.', 'Ada Byrne + a neighbour'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual([expected])
  })
})
