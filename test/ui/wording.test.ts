import { beforeEach, describe, expect, test } from 'vitest'
import type { Figure } from '../../src/reading/model.ts'
import { keyPart } from '../../src/ui/i18n.ts'
import { describeNote, noteKinds } from '../../src/ui/notes.ts'
import { amount, figureInWords } from '../../src/ui/wording.ts'
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
  [45, 'minute', '45 minutes'],
  [1, 'kilometre', '1 kilometer'],
  [12000, 'troops', '12,000 troops'],
  [2.2e9, 'USD', '$2.2B'],
  [1500, 'EUR', '€1,500'],
  [12.5, '%', '12.5%'],
  [1 / 3, 'share', '33%'],
  [3_400_000, '', '3.4 million'],
])('%s %s is written %s', (value, unit, words) => {
  expect(amount(value, unit)).toBe(words)
})

describe('a figure', () => {
  test.each<[Partial<Figure>, string]>([
    [
      { value: 1 / 3, unit: 'share', precision: 'approximate', of: 12000, derived: 4000 },
      '≈ 4,000 of 12,000',
    ],
    [{ value: 12, unit: 'people', precision: 'at-least' }, 'at least 12 people'],
    [{ value: 300, unit: 'km', precision: 'at-most' }, 'at most 300 km'],
    [{ value: [10, 12], unit: '%', precision: 'range' }, '10 to 12%'],
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
