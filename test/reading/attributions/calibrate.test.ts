/** The shown probability is the measured one, and every kind of proposal has one. */
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../src/reading/attributions/proposal.ts'
import { calibrate, classOf, levelOf } from '../../../src/reading/attributions/refine/calibrate.ts'
import { precision } from '../../../src/reading/attributions/refine/precision.ts'

const proposal = (by: string, learned?: number): Proposal => ({
  by,
  source: [{ start: 0, end: 4 }],
  cue: [{ start: 5, end: 9 }],
  content: [{ start: 10, end: 20 }],
  probability: 0.99,
  ...(learned === undefined ? {} : { learned }),
})
const shown = (by: string, learned?: number) => calibrate([proposal(by, learned)])[0]?.probability as number

describe('calibrate', () => {
  it('shows what was measured, not what the rule says of itself', () => {
    expect(shown('according-to', 0.95)).toBe(precision.get('according-to, sure'))
  })

  it('trusts a rule more where the learned model is sure of the same attribution', () => {
    expect(shown('speech-before-content', 0.95)).toBeGreaterThan(shown('speech-before-content'))
  })

  it('gives a kind that was never seen the figure of its level', () => {
    expect(shown('a-new-rule', 0.95)).toBe(precision.get('sure'))
    expect(shown('a-new-rule')).toBe(precision.get('alone'))
  })

  it('tells levels by the learned chance', () => {
    expect([undefined, 0.2, 0.7, 0.9].map((chance) => levelOf(proposal('x', chance)))).toEqual([
      'alone',
      'unsure',
      'likely',
      'sure',
    ])
    expect(classOf(proposal('learned', 0.8))).toBe('learned, likely')
  })

  it('holds probabilities only, surer with every level', () => {
    for (const value of precision.values()) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThan(1)
    }
    const level = (name: string) => precision.get(name) as number
    expect(level('alone')).toBeLessThan(level('likely'))
    expect(level('likely')).toBeLessThan(level('sure'))
  })
})
