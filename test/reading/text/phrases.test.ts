/** The phrase language: what each of its signs takes, and which lines are refused. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseIndex } from '../../../src/reading/text/phrases.ts'
import { tokenize } from '../../../src/reading/text/tokens.ts'

/** What `line` marks in `text`; `tags` give parts of speech by word. */
function marked(line: string, text: string, tags: Record<string, string> = {}): string[] {
  const index = new PhraseIndex<null>()
  index.add(line, null)
  const words = tokenize(text)
  for (const word of words) word.tag = tags[word.lower] ?? ''
  return index.find(words).map(({ first, last }) => text.slice(words[first]?.start, words[last - 1]?.end))
}

describe('a phrase', () => {
  it('takes one word of several, in any case', () => {
    expect(marked('cat|dog', 'The Dog saw a cat.')).toEqual(['Dog', 'cat'])
  })

  it('spells out endings', () => {
    expect(marked('den(y|ied)', 'They deny what she denied; denying is hard.')).toEqual(['deny', 'denied'])
  })

  it('marks what stands in brackets, and asks for what stands around them', () => {
    expect(marked('very [old] dog', 'A very old dog met a very old cat.')).toEqual(['old'])
  })

  it('does without an optional word', () => {
    expect(marked('not very? clear', 'It is not clear, not very clear, not at all clear.')).toEqual([
      'not clear',
      'not very clear',
    ])
  })

  it('bridges a gap, but no semicolon', () => {
    expect(marked('from ~2 to', 'from here to there; from a very long way to us; from; to')).toEqual([
      'from here to',
    ])
  })

  it('refuses a word that it names with "!"', () => {
    expect(marked('[made up] !of', 'It is made up. It is made up of stone.')).toEqual(['made up'])
  })

  it('asks for a part of speech where the word has one', () => {
    expect(marked('lies:N', 'lies', { lies: 'NNS' })).toEqual(['lies'])
    expect(marked('lies:N', 'lies', { lies: 'VBZ' })).toEqual([])
    expect(marked('old :NN|JJ', 'old dog', { dog: 'NN' })).toEqual(['old dog'])
  })

  it('uses classes of words', () => {
    expect(marked('@be gone', 'They were gone.')).toEqual(['were gone'])
  })

  it('splits contractions as the tokens do', () => {
    expect(marked("did n't", 'He didn’t.')).toEqual(['didn’t'])
  })
})

describe('a line that cannot work is refused', () => {
  it.each([
    ['~3', 'no word to look it up by'],
    ['@nosuchclass dog', 'no word class'],
    ['dog cat?', 'what may be missing stands at its end'],
    ['dog !cat? here', 'can be no optional'],
    ['dog a|the|:NNP', 'words and tags, but no word'],
    ['dog:n', ''],
  ])('%s', (line, message) => {
    const index = new PhraseIndex<null>()
    if (message === '') expect(() => index.add(line, null)).not.toThrow()
    else expect(() => index.add(line, null)).toThrow(message)
  })
})

it('finds nothing outside the words, whatever they are', () => {
  const index = new PhraseIndex<null>()
  for (const line of ['a ~3 b', '[a b?] c', '!a b', 'a [b] !c']) index.add(line, null)
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', ';', '“')), (list) => {
      const words = tokenize(list.join(' '))
      for (const { first, last, wholeFirst, wholeLast } of index.find(words)) {
        expect(0 <= wholeFirst && wholeFirst <= first && first < last && last <= wholeLast).toBe(true)
        expect(wholeLast).toBeLessThanOrEqual(words.length)
      }
    }),
  )
})
