import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CueModel } from '../../../../src/reading/attributions/learned/cues.ts'
import { leastFirstChance, SecondLook } from '../../../../src/reading/attributions/learned/second-look.ts'
import { Surroundings } from '../../../../src/reading/attributions/learned/surroundings.ts'
import { loadModel } from '../../../../src/reading/languages/en/model.ts'
import { analyse } from '../../../../src/reading/text/document.ts'
import type { Syntax } from '../../../../src/reading/text/syntax.ts'
import { readWeights } from '../../../../src/reading/text/weights.ts'

const weights = new Uint8Array(
  readFileSync(new URL('../../../../src/reading/languages/en/weights.bin', import.meta.url)),
)
const model = loadModel(weights)
const sections = readWeights(weights)
const first = new CueModel(sections)
const second = new SecondLook(sections)

function look(text: string) {
  const document = analyse(text)
  model.tag(document)
  const syntax = document.syntax as Syntax
  const before = first.chances(document, syntax)
  return { document, syntax, before, after: second.chances(document, syntax, before) }
}

test('what has hardly a chance at first look keeps it, and all chances are percents', () => {
  const pieces = fc.constantFrom(
    'said',
    'Vosk',
    '“',
    '”',
    ',',
    '.',
    'she',
    'that',
    'fears',
    'prices',
    '12',
    '—',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const { before, after } = look(words.join(' '))
      before.forEach((chance, index) => {
        if (chance < leastFirstChance) expect(after[index]).toBe(chance)
        expect(after[index]).toBeLessThanOrEqual(100)
      })
    }),
  )
})

test.each([
  ['Harun Vosk said that the bridge was safe.', 'said', true],
  ['Analysts put the cost of the mill at 40 million.', 'put', true],
  ['Maud carried the tray of seedlings to the bench.', 'carried', false],
])('%s', (text, cue, isCue) => {
  const { document, after } = look(text)
  const { index } = document.tokens.find(({ lower }) => lower === cue) as { index: number }
  expect((after[index] as number) >= 50).toBe(isCue)
})

test('the parts of a clause are found around its verb', () => {
  const { document, syntax } = look('The minister did not say that the bridge was closed.')
  const around = new Surroundings()
  const at = (word: string) => document.tokens.findIndex(({ lower }) => lower === word)
  around.read(syntax, at('say'), 0, document.tokens.length)
  expect(around).toMatchObject({
    subject: at('minister'),
    helper: at('did'),
    clause: at('closed'),
    complementiser: at('that'),
    negated: 1,
    object: -1,
    quotes: 0,
  })
})
