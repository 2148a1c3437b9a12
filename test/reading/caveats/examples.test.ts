/** Every example that the help page shows: hits are marked as it says, near misses are left alone. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/reading/caveats/rules/index.ts'
import { examples } from '../../../src/reading/languages/en/caveats/examples/index.ts'
import { caveatsOf, marksOf } from './read.ts'

describe.each(examples)('$kind', ({ kind, hits, nearMisses }) => {
  it.each(hits)('marks “$marked” in: $text', ({ text, marked, scope }) => {
    const caveat = caveatsOf(text).find(
      (one) => one.kind === kind && text.slice(one.start, one.end) === marked,
    )
    expect(caveat, marksOf(text).join(' | ')).toBeDefined()
    if (scope) expect(text.slice(caveat?.scope?.start, caveat?.scope?.end)).toBe(scope)
  })

  it.each(nearMisses)('leaves alone ($because): $text', ({ text }) => {
    expect(marksOf(text)).toEqual([])
  })
})

describe('the set of examples', () => {
  it('has every rule’s kind once, with two hits and ten near misses at least', () => {
    expect(examples.map(({ kind }) => kind).sort()).toEqual(rules.map(({ kind }) => kind).sort())
    for (const { hits, nearMisses } of examples) {
      expect(hits.length).toBeGreaterThanOrEqual(2)
      expect(nearMisses.length).toBeGreaterThanOrEqual(10)
    }
  })

  it('has at least 150 near misses', () => {
    expect(examples.flatMap(({ nearMisses }) => nearMisses).length).toBeGreaterThanOrEqual(150)
  })
})
