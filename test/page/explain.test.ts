import { expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import type { Reading } from '../../src/reading/model.ts'
import { speak } from '../ui/words.ts'

speak()
const { explain } = await import('../../src/page/explain.ts')

const text =
  'Western officials estimate that nearly a third of the 12,000 troops were lost. It could not be verified.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const reading: Reading = {
  language: 'en',
  text,
  sources: [{ id: 's1', name: 'Western officials', kind: 'unnamed', mentions: [] }],
  attributions: [
    {
      id: 'a1',
      sources: ['s1'],
      sourceSpans: [at('Western officials')],
      cue: [at('estimate')],
      content: [at('nearly a third of the 12,000 troops were lost')],
      manner: 'indirect',
      stance: 'estimates',
      probability: 1,
    },
    {
      id: 'a2',
      sources: [],
      sourceSpans: [],
      cue: [],
      content: [],
      manner: 'direct',
      stance: 'says',
      probability: 1,
    },
  ],
  figures: [
    {
      id: 'f1',
      ...at('nearly a third'),
      value: 1 / 3,
      unit: 'share',
      precision: 'approximate',
      estimated: true,
      why: [at('nearly'), at('estimate')],
      of: 12_000,
      derived: 4000,
      attribution: 'a1',
    },
  ],
  caveats: [{ id: 'c1', ...at('could not be verified'), kind: 'unverified' }],
  notes: [],
}
/** Marks of direction around names are there for the browser, not for these expectations. */
const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '')

test('a figure: who estimates it, the words that make it one, what it comes to', () => {
  const { what, because, comesTo } = explain(reading, { id: 'f1', kind: 'figure', spans: [] })
  expect(plain(what)).toBe('Estimate by Western officials')
  expect(because).toEqual(['nearly', 'estimate'])
  expect(comesTo).toContain('4,000')
  expect(comesTo).toContain('12,000')
})

test('a source: its name and kind, its cue, how it is reported', () => {
  const { what, because, comesTo } = explain(reading, { id: 'a1', kind: 'source', spans: [] })
  expect(plain(what)).toBe('Western officials: unnamed')
  expect(because).toEqual(['estimate'])
  expect(comesTo).toBe("Reported as an estimate · in the reporter's words")
})

test('a source that the article does not give', () => {
  const { what, comesTo } = explain(reading, { id: 'a2', kind: 'source', spans: [] })
  expect(what).toBe('Nobody is named as the source')
  expect(comesTo).toBe('In quotation marks')
})

test('a source that is not named: why, where the article says so', () => {
  const because = at('nearly a third')
  const unnamed = { ...reading.sources[0], unnamedBecause: because }
  const told = { ...reading, sources: [unnamed] } as Reading
  const card = explain(told, { id: 'a1', kind: 'source', spans: [] })
  expect(card.because).toEqual(['estimate', 'nearly a third'])
})

test('a caveat: its kind, its words, what it means for a reader', () => {
  const { what, because, comesTo } = explain(reading, { id: 'c1', kind: 'caveat', spans: [] })
  expect(what).toBe(messages.caveat_unverified.message)
  expect(because).toEqual(['could not be verified'])
  expect(comesTo).not.toBe('')
})

test('long words are cut between characters, and names are set apart by direction', () => {
  const name = `${'x'.repeat(159)}😀${'y'.repeat(50)}`
  const long = { ...reading, sources: [{ id: 's1', name, kind: 'person' as const, mentions: [] }] }
  const { what } = explain(long, { id: 'a1', kind: 'source', spans: [] })
  expect(what).toMatch(/^\u2068x{159}…\u2069/)
})

test('a name cannot turn its card around', () => {
  const [source] = reading.sources
  const turned = {
    ...reading,
    sources: [
      { ...source, name: '\u2069\u202eslaiciffO\u2067 of\u2069 Orsk' } as (typeof reading.sources)[0],
    ],
  }
  const { what } = explain(turned, { id: 'a1', kind: 'source', spans: [] })
  expect(what).toContain('\u2068slaiciffO of Orsk\u2069')
  expect(what.match(/[\u202a-\u202e\u2066\u2067]/g)).toBeNull()
})
