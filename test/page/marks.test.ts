import { expect, test } from 'vitest'
import { countForBadge, marksBehind, marksOf, spansOf } from '../../src/page/marks.ts'
import type { Reading } from '../../src/reading/model.ts'
import { defaults } from '../../src/settings/schema.ts'

const text = 'Officials in Orsk estimate that nearly half may be lost, Brodt denied. 40 remain.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const reading: Reading = {
  language: 'en',
  text,
  sources: [
    { id: 's1', name: 'Officials in Orsk', kind: 'unnamed', mentions: [at('Officials in Orsk')] },
    { id: 's2', name: 'Brodt', kind: 'person', mentions: [at('Brodt')] },
  ],
  attributions: [
    {
      id: 'a1',
      sources: ['s1'],
      sourceSpans: [at('Officials in Orsk')],
      cue: [at('estimate')],
      content: [at('that nearly half may be lost')],
      manner: 'indirect',
      stance: 'estimates',
      probability: 0.9,
    },
    {
      id: 'a2',
      sources: ['s2'],
      sourceSpans: [at('Brodt')],
      cue: [at('denied')],
      content: [],
      manner: 'indirect',
      stance: 'denies',
      probability: 0.8,
    },
  ],
  figures: [
    {
      id: 'f1',
      ...at('nearly half'),
      value: 0.5,
      unit: 'share',
      precision: 'approximate',
      estimated: true,
      why: [],
    },
    { id: 'f2', ...at('40'), value: 40, unit: '', precision: 'exact', estimated: false, why: [] },
  ],
  caveats: [
    { id: 'c1', ...at('may be'), kind: 'hedge' },
    { id: 'c2', ...at('denied'), kind: 'disputed' },
  ],
  notes: [],
}

const words = (settings = defaults) =>
  marksOf(reading, settings).map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))

test('by default: sources with their cue, estimates, and caveats that are no hedges, in the order of the text', () => {
  expect(words()).toEqual([['Officials in Orsk estimate'], ['nearly half'], ['Brodt denied'], ['denied']])
})

test('each setting takes away or adds its own marks', () => {
  expect(words({ ...defaults, marks: { sources: false, figures: true, caveats: true } })).toEqual([
    ['nearly half'],
    ['denied'],
  ])
  expect(words({ ...defaults, hedges: true })).toContainEqual(['may be'])
  expect(words({ ...defaults, plainFigures: true })).toContainEqual(['40'])
  expect(words({ ...defaults, caveatsOff: ['disputed'] })).not.toContainEqual(['denied'])
})

test('the icon counts estimates and caveats that are marked, not plain figures', () => {
  const settings = { ...defaults, plainFigures: true }
  expect(countForBadge(reading, marksOf(reading, settings))).toBe(2)
  expect(
    countForBadge(
      reading,
      marksOf(reading, { ...settings, marks: { sources: true, figures: false, caveats: false } }),
    ),
  ).toBe(0)
})

test('a source stands for all that it says; every mark has its spans, hidden or not', () => {
  expect(marksBehind(reading, 's1')).toEqual(['a1'])
  expect(marksBehind(reading, 'f1')).toEqual(['f1'])
  expect(spansOf(reading, 'f2')).toEqual([at('40')])
  expect(spansOf(reading, 'c1')).toEqual([at('may be')])
  expect(spansOf(reading, 'x9')).toEqual([])
})
