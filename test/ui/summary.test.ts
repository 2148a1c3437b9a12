import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/settings/schema.ts'
import { caveatsByKind, entriesOf } from '../../src/ui/entries.ts'
import { shownReading } from '../../src/ui/shown.ts'
import { countedTwice, summarise, ticksOf, wholePercents } from '../../src/ui/summary.ts'
import { article, longReading, reading, text } from './article.ts'

const summary = summarise(reading, article)
const shareOf = (carrier: string) => summary.shares.find((share) => share.carrier === carrier)

describe('who carries the article', () => {
  test('sentences go to the source that covers most of them, the rest to the reporter', () => {
    const words = (carrier: string) =>
      shareOf(carrier)?.sentences.map(({ start, end }) => text.slice(start, end)) ?? []
    expect(words('person').map((sentence) => sentence.slice(0, 12))).toEqual([
      'Some of the ',
      '“He wants to',
      'She added th',
    ])
    expect(words('state-media')).toEqual(['State media claimed that output had doubled in a year.'])
    expect(words('reporter')).toContain('The true figure is not known.')
  })

  test('headlines and headings are no sentences of the body', () => {
    const all = summary.shares.flatMap(({ sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    )
    expect(all).not.toContain('Heavy losses acknowledged')
    expect(all).not.toContain(article.title)
  })

  test('parts come to the whole', () => {
    expect(summary.shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
    expect(summary.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  test('an article without sources is the reporter’s', () => {
    const bare = summarise({ ...reading, attributions: [], sources: [] }, article)
    expect(bare.shares.map(({ carrier, percent }) => [carrier, percent])).toEqual([['reporter', 100]])
  })

  test('an empty text has no parts', () => {
    const empty = {
      ...reading,
      text: '',
      sentences: [],
      sources: [],
      attributions: [],
      figures: [],
      caveats: [],
    }
    expect(summarise(empty, { ...article, blocks: [] }).shares).toEqual([])
  })

  test('whole percentages make 100 whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (counts) => {
        const percents = wholePercents(counts)
        const sum = percents.reduce((total, percent) => total + percent, 0)
        expect(sum).toBe(counts.some((count) => count > 0) ? 100 : 0)
        counts.forEach((count, index) => {
          if (count === 0) expect(percents[index]).toBe(0)
        })
      }),
    )
  })
})

test('every mark has a tick, in the order of the text', () => {
  const ticks = ticksOf(reading)
  expect(ticks).toHaveLength(reading.attributions.length + reading.figures.length + reading.caveats.length)
  expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).sort((a, b) => a - b))
  expect(Math.max(...ticks.map(({ at }) => at))).toBeLessThanOrEqual(1)
})

test('figures that differ stand together, once', () => {
  expect(countedTwice(reading.figures).map((group) => group.map(({ id }) => id))).toEqual([['f5', 'f6']])
})

describe('the lists', () => {
  const all = entriesOf(reading, summary, null, 'text')

  test('hold everything where nothing is picked', () => {
    expect(all.sources).toHaveLength(reading.sources.length)
    expect(all.figures).toHaveLength(reading.figures.length)
    expect(all.caveats).toHaveLength(reading.caveats.length)
  })

  test('by weight, the source that most rests on comes first', () => {
    const [first] = entriesOf(reading, summary, null, 'weight').sources
    expect(first?.source.name).toBe('Ilse Marenko')
    expect(first?.sentences).toBe(2)
  })

  test('a part of the bar lets through what rests on it', () => {
    const unnamed = entriesOf(reading, summary, { by: 'carrier', carrier: 'unnamed' }, 'text')
    expect(unnamed.sources.every(({ source }) => source.kind === 'unnamed')).toBe(true)
    expect(unnamed.figures.map(({ id }) => id)).toEqual(['f3', 'f4', 'f5', 'f6'])
    const own = entriesOf(reading, summary, { by: 'carrier', carrier: 'reporter' }, 'text')
    expect(own.sources).toEqual([])
    expect(own.reporter.length).toBe(shareOf('reporter')?.sentences.length)
    expect(own.caveats.every(({ attribution }) => attribution === undefined)).toBe(true)
  })

  test('the parts of the bar share out all figures and caveats', () => {
    const carriers = [
      'person',
      'organisation',
      'media',
      'state-media',
      'document',
      'unnamed',
      'hearsay',
      'reporter',
    ] as const
    const found = carriers.flatMap(
      (carrier) => entriesOf(reading, summary, { by: 'carrier', carrier }, 'text').caveats,
    )
    expect(found.map(({ id }) => id).sort()).toEqual(reading.caveats.map(({ id }) => id).sort())
  })

  test('a stretch lets through what stands in it', () => {
    const span = { start: 0, end: text.indexOf('Analysts') }
    const { sources, caveats } = entriesOf(reading, summary, { by: 'stretch', index: 0, span }, 'text')
    expect(sources.map(({ source }) => source.name)).toEqual(['Aerial shots'])
    expect(caveats.map(({ id }) => id)).toEqual(['c1', 'c2'])
  })

  test('caveats come by kind, hedges last', () => {
    const kinds = caveatsByKind(reading.caveats).map(([kind]) => kind)
    expect(kinds[0]).toBe('unverified')
    expect(kinds.at(-1)).toBe('hedge')
  })

  test('a long article is summarised in one pass', () => {
    const { reading: long, article: longArticle } = longReading(20)
    const shares = summarise(long, longArticle).shares
    expect(shares.map(({ carrier, percent }) => [carrier, percent])).toEqual(
      summary.shares.map(({ carrier, percent }) => [carrier, percent]),
    )
  })
})

describe('the settings', () => {
  test('switch kinds and notes off', () => {
    const shown = shownReading(reading, { ...defaults, caveatsOff: ['claim'], notesOff: ['no-author'] })
    expect(shown.caveats.some(({ kind }) => kind === 'claim')).toBe(false)
    expect(shown.caveats).toHaveLength(reading.caveats.length - 2)
    expect(shown.notes.map(({ kind }) => kind)).not.toContain('no-author')
  })

  test('an outlet that is taken off the list is a medium like any other', () => {
    const shown = shownReading(reading, { ...defaults, stateMediaOff: ['the State Media'] })
    const source = shown.sources.find(({ name }) => name === 'State media')
    expect(source?.kind).toBe('media')
    expect(source?.country).toBeUndefined()
    expect(shownReading(reading, defaults).sources).toEqual(reading.sources)
  })
})
