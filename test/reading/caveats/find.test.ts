/** Caveats as a whole: spans, overlaps, what they speak of, and how they are tied to attributions. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../../src/reading/languages/en/caveats/examples/index.ts'
import type { Attribution, Source } from '../../../src/reading/model.ts'
import { caveatsOf, marksOf } from './read.ts'

const sentences = examples.flatMap(({ hits, nearMisses }) => [...hits, ...nearMisses].map(({ text }) => text))

describe('on any text', () => {
  it('marks lie inside it, in order, apart, and have ids in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...sentences),
      fc.string(),
      fc.constantFrom('\n\n', '“', '”', '"', '\ud83d', '\0'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        const caveats = caveatsOf(text)
        caveats.forEach(({ id, start, end, scope, who }, index) => {
          expect(id).toBe(`c${index + 1}`)
          for (const span of [{ start, end }, scope, who]) {
            if (span) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
          }
          expect(start).toBeGreaterThanOrEqual(caveats[index - 1]?.end ?? 0)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('the same sentence is marked the same wherever it stands', () => {
    const alone = marksOf('The mayor denied that any money was missing.')
    expect(marksOf('It rained.\n\nThe mayor denied that any money was missing.\n\nIt rained.')).toEqual(alone)
  })
})

describe('what a caveat speaks of', () => {
  it('is the sentence before, where it only points back', () => {
    const text = 'Rebels said forty ships were sunk.\n\nThe claim could not be independently verified.'
    const caveat = caveatsOf(text).find(({ kind }) => kind === 'unverified')
    expect(text.slice(caveat?.scope?.start, caveat?.scope?.end)).toBe('Rebels said forty ships were sunk.')
  })

  it('ends where a speaker is named', () => {
    const text = 'The dam may have burst at night, engineers said.'
    const [caveat] = caveatsOf(text)
    expect(text.slice(caveat?.scope?.start, caveat?.scope?.end)).toBe('burst at night')
  })

  it.each([
    ['The cause of the fire is still unknown.', 'The cause of the fire'],
    ['What is unclear is whether the pier will hold.', 'whether the pier will hold'],
    ['Hale blamed the flood on “careless engineers”.', 'the flood on “careless engineers”'],
    ['Hale denied the theft, saying she had been at sea.', 'the theft'],
    ['The miller is accused of theft, the paper claimed.', 'theft'],
    ['The northern and southern accounts are false.', 'The northern and southern accounts'],
    ['The numbers in Hale’s letter are incorrect.', 'The numbers in Hale’s letter'],
    ['The club paid an undisclosed number of players.', 'number of players'],
    ['The mayor repeated the claim to have saved the pier.', 'to have saved the pier'],
    ['The keeper reportedly “turned and hissed” at the crew.', '“turned and hissed” at the crew'],
  ])('is told from its clause: %s', (text, scope) => {
    const [caveat] = caveatsOf(text)
    expect(text.slice(caveat?.scope?.start, caveat?.scope?.end)).toBe(scope)
  })

  it('is the sentence before, for a claim that is only pointed at', () => {
    const text = 'The well was poisoned, the paper wrote. Nobody repeated this claim.'
    const [caveat] = caveatsOf(text)
    expect(text.slice(caveat?.scope?.start, caveat?.scope?.end)).toBe(
      'The well was poisoned, the paper wrote.',
    )
  })

  it.each([
    [
      'The island and the harbour council did not respond to a request for comment.',
      'The island and the harbour council',
    ],
    ['The owner of the mill denied the theft.', 'The owner of the mill'],
    ['The airline did not immediately respond to a request for comment.', 'The airline'],
    ['An engineer at the plant, who asked not to be named, wept.', 'An engineer at the plant'],
    ['On Monday, two aides of the minister spoke on condition of anonymity.', 'two aides of the minister'],
    ['The Lantern could not independently verify the number.', 'The Lantern'],
  ])('names who it is about: %s', (text, who) => {
    const [caveat] = caveatsOf(text)
    expect(text.slice(caveat?.who?.start, caveat?.who?.end)).toBe(who)
  })
})

describe('the attribution that a caveat belongs to', () => {
  const attribution = (text: string, content: string, cue: string): Attribution => ({
    id: 'a1',
    sources: [],
    sourceSpans: [],
    cue: [{ start: text.indexOf(cue), end: text.indexOf(cue) + cue.length }],
    content: [{ start: text.indexOf(content), end: text.indexOf(content) + content.length }],
    manner: 'indirect',
    stance: 'says',
    probability: 1,
  })

  it('holds it in its content', () => {
    const text = 'Engineers said the dam may have burst.'
    const [caveat] = caveatsOf(text, [attribution(text, 'the dam may have burst', 'said')])
    expect(caveat?.attribution).toBe('a1')
  })

  it('tells who claims or denies, where the verb is far from its subject', () => {
    const text = 'Hale took to the pier in the rain and denied the theft.'
    const speaker = { ...attribution(text, 'the theft', 'denied'), sourceSpans: [{ start: 0, end: 4 }] }
    const [caveat] = caveatsOf(text, [speaker])
    expect(text.slice(caveat?.who?.start, caveat?.who?.end)).toBe('Hale')
  })

  it('leaves who is accused to the subject', () => {
    const text = 'The miller was accused by Hale of theft.'
    const speaker = { ...attribution(text, 'theft', 'accused'), sourceSpans: [{ start: 26, end: 30 }] }
    const [caveat] = caveatsOf(text, [speaker])
    expect(text.slice(caveat?.who?.start, caveat?.who?.end)).toBe('The miller')
  })

  it('is what the next paragraph speaks of', () => {
    const text = 'Rebels said forty ships were sunk.\n\nThe claim could not be independently verified.'
    const caveat = caveatsOf(text, [attribution(text, 'forty ships were sunk', 'said')]).find(
      ({ kind }) => kind === 'unverified',
    )
    expect(caveat?.attribution).toBe('a1')
  })

  it('is none where it stands elsewhere in the sentence', () => {
    const text = 'The ferry probably sank; the crew is safe, said the guard.'
    const [caveat] = caveatsOf(text, [attribution(text, 'the crew is safe', 'said')])
    expect(caveat?.attribution).toBeUndefined()
  })
})

describe('scare quotes', () => {
  it('are none where the same words are somebody’s elsewhere in the article', () => {
    const text = 'A “broken” town hall stood empty.\n\nJorun Aas called the hall “broken” in a letter.'
    expect(marksOf(text)).toEqual([])
  })

  it('are kept inside what a source only claims', () => {
    const text = 'The paper held that the troops had come to “liberate” the region.'
    const claims: Attribution = {
      id: 'a1',
      sources: [],
      sourceSpans: [],
      cue: [{ start: 10, end: 14 }],
      content: [{ start: 15, end: text.length - 1 }],
      manner: 'mixed',
      stance: 'claims',
      probability: 1,
    }
    expect(caveatsOf(text, [claims]).map(({ kind }) => kind)).toContain('scare-quotes')
    expect(caveatsOf(text, [{ ...claims, stance: 'says' }])).toEqual([])
    const person: Source = { id: 's1', name: 'Ines Hale', kind: 'person', mentions: [] }
    expect(caveatsOf(text, [{ ...claims, sources: ['s1'] }], [person])).toEqual([])
  })
})

it('finds nothing in a plain story', () => {
  const text = `The ferry left Port Amsel at six in the morning with forty passengers and a cargo of apples.

    Ines Hale, the captain, steered it past the old lighthouse and into the open bay. The sea was calm. On deck, two
    children counted gulls while their father read a newspaper. The cook baked bread and sold it for two crowns a loaf.

    At noon the ship reached the island. The mayor opened the new market hall and cut a ribbon. A band played, and the
    school closed early. In the evening the ferry sailed home with crates of honey, and by nine everyone was in bed.`
  expect(marksOf(text)).toEqual([])
})
