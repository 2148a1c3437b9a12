/** Names taken apart, and what kind of thing they name: each rule with a near miss. */
import { describe, expect, test } from 'vitest'
import { find } from './support.ts'

const sources = (text: string) => find(text).sources.map(({ name, kind }) => `${name} (${kind})`)

describe('what stands before a name', () => {
  test.each([
    ['“It is over,” Corrin Town manager Dean Byrne said.', 'Dean Byrne (person)'],
    ['Dean Ada Byrne said it was over.', 'Ada Byrne (person)'],
    ['MEP Ada Byrne, who chairs the committee, called the plan long overdue.', 'Ada Byrne (person)'],
    ['Corrin’s ambassador, Vassily Byrne, accused Washington of hypocrisy.', 'Vassily Byrne (person)'],
    ['Press Secretary Karine St. Byrne said it was over.', 'Karine St. Byrne (person)'],
    ['Corrin Alliance TD Ada Byrne told the paper that she agreed.', 'Ada Byrne (person)'],
    ['DIG Operations Ada Byrne said nobody was hurt.', 'Ada Byrne (person)'],
    ['Opener Tomas Byrne said the wicket was slow.', 'Tomas Byrne (person)'],
    ['“We grew too fast,” CEO and co-founder Ada Byrne wrote.', 'Ada Byrne (person)'],
    ['President Byrne, who has called Hale a friend, said it was late.', 'Byrne (person)'],
    [
      '“It is small,” said Ada Byrne, head of rhythm at the Heron Institute and the study’s senior author.',
      'Ada Byrne (person)',
    ],
    [
      'Opening the case at Corrin Crown Court, prosecutor Ada Byrne said he had a knife.',
      'Ada Byrne (person)',
    ],
    ['A spokesperson for the union, Bayo Byrne, said it was over.', 'Bayo Byrne (person)'],
    ['“We have taken it,” a colonel introduced as Ada Byrne read from a sheet.', 'Ada Byrne (person)'],
    ['The gang’s leader, who goes by the name of Ada Byrne, threatened to return.', 'Ada Byrne (person)'],
    [
      'It had been padlocked, Superintendent of Police (Rural) Ada Byrne told reporters.',
      'Ada Byrne (person)',
    ],
    ['Footage verified by the BBC shows a man firing twice.', 'Footage verified by the BBC (document)'],
    ['The contractor, Ada Byrne, testified that she had paid.', 'Ada Byrne (person)'],
    ['The contractor, Kestrel Paving, said that it had paid.', 'Kestrel Paving (organisation)'],
    ['A spokesperson for Dublin Airport said flights were late.', 'Dublin Airport (organisation)'],
    ['A spokesman for Sweden’s Kestrel Mills said it was concerned.', 'Kestrel Mills (organisation)'],
  ])('%s', (text, source) => {
    expect(sources(text)).toEqual([source])
  })

  test('“the Corrin Central MP” is nobody’s name', () => {
    expect(sources('Tom Hale said it was late. The Corrin Central MP said it was over.')).toEqual([
      'Tom Hale (person)',
    ])
  })
})

describe('nicknames and initials', () => {
  test('a nickname belongs to the name, and is another name for it', () => {
    const text = 'President Joko “Red” Byrne said it was over. Red has been urging the council to act.'
    expect(sources(text)).toEqual(['Joko “Red” Byrne (person)'])
  })

  test('quotation marks around something else make no name', () => {
    expect(sources('Ada Byrne said “Corrin” was a film. Tom Hale said so too.')).toEqual([
      'Ada Byrne (person)',
      'Tom Hale (person)',
    ])
  })

  test('with accents and without', () => {
    expect(sources('President Andrés Hérón came. Heron said he did not know. Hérón said more.')).toEqual([
      'Andrés Hérón (person)',
    ])
  })

  test('two letters for the given names', () => {
    expect(sources('Mr AT Byrne came. Ada Byrne said it was over. Byrne said more.')).toEqual([
      'Ada Byrne (person)',
    ])
  })

  test('a surname that is a country’s name too', () => {
    expect(sources('Sheriff Tom Israel said it was over. Israel said more would come.')).toEqual([
      'Tom Israel (person)',
    ])
    expect(sources('Israel said on Monday it was over.')).toEqual(['Israel (organisation)'])
  })
})

describe('kinds', () => {
  test.each([
    ['World Athletics said the rule stood.', 'World Athletics (organisation)'],
    ['“We have been here before,” said Médecins Sans Frontières.', 'Médecins Sans Frontières (organisation)'],
    ['Nottingham Forest said in a statement that it was sorry.', 'Nottingham Forest (organisation)'],
    ['China’s Xinhua news agency reported that it was over.', 'Xinhua (state-media)'],
    [
      'The Corrin Foundation thinktank estimates that a tenth own half of it.',
      'Corrin Foundation (organisation)',
    ],
    ['Channel 12 television said the rockets were launched at dawn.', 'Channel 12 (media)'],
    ['The Times of Corrin reported that it was over.', 'Times of Corrin (media)'],
    ['Franco-Italian manufacturer AKR said its staff were there.', 'AKR (organisation)'],
    ['Drugmaker Kestrelis said it was sorry.', 'Kestrelis (organisation)'],
    ['Athletics Corrin (AC) had banned her. AC said it would wait.', 'Athletics Corrin (organisation)'],
    ['It would grow, according to analysts at Jeffers.', 'Jeffers (organisation)'],
    ['Leaders at the Heron fair said it was cold.', 'Leaders at the Heron fair (unnamed)'],
    ['It was late, the official AKS news agency reported.', 'AKS (state-media)'],
    ['The Victoria Police said it was over.', 'Victoria Police (organisation)'],
    ['Korean AI researchers told Nature that it was planned.', 'Korean AI researchers (unnamed)'],
    ['A Philippine taskforce said the ships were long.', 'Philippine taskforce (organisation)'],
    ['IT major Infoheron reported that its profit had grown.', 'Infoheron (organisation)'],
    [
      'Work at Angus Mill ended. An Angus Mill spokesperson said that there was no way of telling.',
      'Angus Mill (organisation)',
    ],
    ['KestrelBank analysts said in a note that rates could rise.', 'KestrelBank (organisation)'],
    ['Xion Byrne, director of the Heron Institute, told the paper that few came.', 'Xion Byrne (person)'],
    ['According to the Strong Base Plan, 36 schools take part.', 'the Strong Base Plan (document)'],
    ['According to a growing body of research, it helps.', 'a growing body of research (document)'],
    ['The ministry’s tracing team said he was well.', 'ministry’s tracing team (organisation)'],
    ['Experts at the Heron Laboratories found that it was old.', 'Heron Laboratories (organisation)'],
    ['Gardaí said a man had died.', 'Gardaí (organisation)'],
    ['He told Heron24.com it was over, according to the teacher.', 'the teacher (unnamed)'],
  ])('%s', (text, source) => {
    expect(sources(text)).toContain(source)
  })
})
