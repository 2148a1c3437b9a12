/** Every rule for numbers that are no figures, by the hits and near misses that stand beside it. */
import { describe, expect, it } from 'vitest'
import { exclusions } from '../../../src/reading/figures/exclusions/table.ts'
import { bracketed, readFigures } from './read-figures.ts'

const overlaps = (sentence: string) => {
  const { text, spans } = bracketed(sentence)
  const figures = readFigures(text)
  return spans.map((span) => figures.some((figure) => figure.start < span.end && figure.end > span.start))
}

describe.each(exclusions.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has hits and near misses', () => {
    expect(rule.hits.length).toBeGreaterThan(0)
    expect(rule.misses.length).toBeGreaterThan(0)
  })
  it.each(rule.hits)('no figure: %s', (sentence) => {
    expect(overlaps(sentence)).not.toContain(true)
  })
  it.each(rule.misses.filter((sentence) => sentence.includes('[')))('a figure: %s', (sentence) => {
    expect(overlaps(sentence)).not.toContain(false)
  })
})

it('names each rule once', () => {
  const names = exclusions.map((rule) => rule.name)
  expect(new Set(names).size).toBe(names.length)
})
