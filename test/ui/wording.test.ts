import { beforeEach, describe, expect, test } from 'vitest'
import { unitWords } from '../../src/reading/languages/en/units.ts'
import type { Figure } from '../../src/reading/model.ts'
import { keyPart } from '../../src/ui/i18n.ts'
import { describeNote, noteKinds } from '../../src/ui/notes.ts'
import { amount, figureInWords, intlUnits } from '../../src/ui/wording.ts'
import { messagesOf, speak } from './words.ts'

beforeEach(() => speak())

const figure = (rest: Partial<Figure>): Figure => ({
  id: 'f1',
  start: 0,
  end: 1,
  value: 1,
  unit: '',
  precision: 'exact',
  estimated: false,
  why: [],
  ...rest,
})

test.each([
  [45, 'minutes', '45 minutes'],
  [1, 'kilometers', '1 kilometer'],
  [30, 'degrees Celsius', '30 degrees Celsius'],
  [90, 'miles per hour', '90 miles per hour'],
  [12000, 'troops', '12,000 troops'],
  [2.2e9, 'USD', '$2.2B'],
  [1500, 'EUR', '€1,500'],
  [12.5, '%', '12.5%'],
  [1 / 3, 'share', '33%'],
  [3_400_000, '', '3.4 million'],
  [[12e6, 15e6] as const, 'USD', '$12–15M'],
  [[10, 12] as const, '%', '10% – 12%'],
  [[5, 7] as const, 'hours', '5–7 hours'],
  [[5, 5] as const, 'hours', '5 hours'],
])('%s %s is written %s', (value, unit, words) => {
  expect(amount(value, unit)).toBe(words)
})

test('every unit that Intl writes is one that a reading names', () => {
  const names = new Set([...unitWords.values()].map(({ name }) => name))
  expect([...intlUnits.keys()].filter((name) => !names.has(name))).toEqual([])
})

describe('a figure', () => {
  test.each<[Partial<Figure>, string]>([
    [
      { value: 1 / 3, unit: 'share', precision: 'approximate', of: 12000, derived: 4000 },
      '≈ 4,000, ⅓ of 12,000',
    ],
    [{ value: 0.37, unit: 'share', of: 200, derived: 74 }, '74, 37% of 200'],
    [
      { value: 30, unit: '%', precision: 'at-least', of: 9000, derived: 2700 },
      'at least 2,700, 30% of 9,000',
    ],
    [{ value: 12, unit: 'people', precision: 'at-least' }, 'at least 12 people'],
    [{ value: 300, unit: 'km', precision: 'at-most' }, 'at most 300 km'],
    [{ value: [10, 12], unit: '%', precision: 'range' }, '10% – 12%'],
    [{ value: null, unit: 'houses', precision: 'vague' }, 'no number given'],
    [{ value: 5, unit: '%', change: 'down' }, 'down by 5%'],
    [{ value: 0, unit: '' }, '0'],
  ])('%o is written out', (rest, words) => {
    expect(figureInWords(figure(rest))).toBe(words)
  })
})

describe('a note', () => {
  test('counts what it counts', () => {
    expect(describeNote({ kind: 'no-date', detail: { count: 1 }, spans: [] })).toContain('1 phrase like')
    expect(describeNote({ kind: 'no-date', detail: { count: 3 }, spans: [] })).toContain('3 phrases like')
    expect(describeNote({ kind: 'no-date', detail: { count: 0 }, spans: [] })).toBe('No date is given.')
  })

  test('names a kind of caveat in words, and a date as a day', () => {
    const doubt = describeNote({ kind: 'headline', detail: { caveat: 'hearsay' }, spans: [] })
    expect(doubt).toContain(messagesOf('en').caveat_hearsay?.message)
    const updated = describeNote({
      kind: 'updated',
      detail: { what: '', modified: '2026-02-03T10:00:00Z' },
      spans: [],
    })
    expect(updated).toContain('February 3, 2026')
  })

  test('leaves out what there is none of', () => {
    const detail = { sources: 16, unnamed: 5, state: 0, documents: 2, parties: 0 }
    expect(describeNote({ kind: 'unnamed-share', detail, spans: [] })).toBe(
      'Of 16 sources: unnamed 5, documents 2.',
    )
  })

  test('of a kind that is not known yet is shown by its name', () => {
    expect(describeNote({ kind: 'brand-new', detail: { count: 2 }, spans: [] })).toBe('brand-new')
  })

  test('has words for every kind of the settings', () => {
    const messages = Object.keys(messagesOf('en'))
    const without = noteKinds.filter((kind) => {
      const key = `note_${keyPart(kind)}`
      return !messages.includes(key) && !messages.includes(`${key}_other`)
    })
    expect(without).toEqual([])
  })
})
