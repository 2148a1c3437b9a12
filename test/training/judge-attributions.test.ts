/** What counts as right when probabilities are measured. */
import { describe, expect, it } from 'vitest'
import type { Attribution, Source } from '../../src/reading/model.ts'
import { isRightBySpans, isRightBySpeaker } from '../../src/training/judge-attributions.ts'

const text = 'Mara Lindqvist said the bridge would open on Monday. Aides to Ole Brandt denied it.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const pair = (words: string): [number, number] => [at(words).start, at(words).end]
const proposal = (source: string, cue: string, content: string) => ({
  by: 'speech-before-content',
  source: source ? [at(source)] : [],
  cue: [at(cue)],
  content: [at(content)],
  probability: 0.9,
})

describe('by spans', () => {
  const marked = {
    id: 'one',
    text,
    attributions: [
      {
        source: [pair('Mara Lindqvist')],
        cue: [pair('said')],
        content: [pair('the bridge would open on Monday')],
      },
    ],
  }

  it('takes half of the content and of the source', () => {
    expect(isRightBySpans(marked, proposal('Lindqvist', 'said', 'the bridge would open'))).toBe(true)
  })

  it('refuses another source, and content that is mostly not marked', () => {
    expect(isRightBySpans(marked, proposal('Ole Brandt', 'said', 'the bridge would open'))).toBe(false)
    expect(
      isRightBySpans(
        marked,
        proposal('Mara Lindqvist', 'said', 'open on Monday. Aides to Ole Brandt denied it'),
      ),
    ).toBe(false)
  })

  it('says nothing of an attribution without a source', () => {
    expect(isRightBySpans(marked, proposal('', 'said', 'the bridge'))).toBeUndefined()
  })
})

describe('by speaker', () => {
  const gold = {
    sources: [{ id: 's1', name: 'Dr. Mara Lindqvist', kind: 'person' }],
    attributions: [{ source: 's1', cue: at('said') }],
  }
  const source = (name: string) => [{ id: 'x', name, kind: 'person' }] as unknown as Source[]
  const said = (cue: string) =>
    [{ sources: ['x'], cue: [at(cue)], sourceSpans: [] }] as unknown as Attribution[]
  const judge = (cue: string, name: string) =>
    isRightBySpeaker({ id: 'one', text, gold }, said(cue), source(name))[0]

  it('takes a shorter or longer name at the same cue', () => {
    expect(judge('said', 'Lindqvist')).toBe(true)
    expect(judge('said', 'Mara Lindqvist')).toBe(true)
  })

  it('refuses another name, and another cue', () => {
    expect(judge('said', 'Mara Brandt')).toBe(false)
    expect(judge('denied', 'Mara Lindqvist')).toBe(false)
  })
})
