import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../../src/reading/languages/en/model.ts'
import { tags as tagNames } from '../../../src/reading/languages/en/tags.ts'
import { analyse } from '../../../src/reading/text/document.ts'

const model = loadModel(
  readFileSync(new URL('../../../src/reading/languages/en/weights.bin', import.meta.url)),
)

function tagged(text: string): string {
  const document = analyse(text)
  model.tag(document)
  return document.tokens.map((token) => `${token.text}/${token.tag}`).join(' ')
}

describe('parts of speech', () => {
  test.each([
    ['The minister said she would resign.', 'The/DT minister/NN said/VBD she/PRP would/MD resign/VB ./.'],
    [
      'Marta Oduya claims that prices rise.',
      'Marta/NNP Oduya/NNP claims/VBZ that/IN prices/NNS rise/VBP ./.',
    ],
    ['They rejected the claims.', 'They/PRP rejected/VBD the/DT claims/NNS ./.'],
    ['It was reported by the police.', 'It/PRP was/VBD reported/VBN by/IN the/DT police/NN ./.'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected)
  })

  test('every token gets a tag of the set, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const document = analyse(text)
        model.tag(document)
        for (const token of document.tokens) expect(tagNames).toContain(token.tag)
      }),
    )
  })
})

describe('the weights file', () => {
  test('other bytes are refused with a clear message', () => {
    expect(() => loadModel(new Uint8Array())).toThrow('not a weights file')
    expect(() => loadModel(new Uint8Array(100))).toThrow('not a weights file')
  })

  test('a file cut short is refused', () => {
    const bytes = readFileSync(new URL('../../../src/reading/languages/en/weights.bin', import.meta.url))
    expect(() => loadModel(bytes.subarray(0, bytes.length - 1000))).toThrow('cut short')
  })

  test('it may lie anywhere in its buffer', () => {
    const bytes = readFileSync(new URL('../../../src/reading/languages/en/weights.bin', import.meta.url))
    const askew = new Uint8Array(bytes.length + 1)
    askew.set(bytes, 1)
    const document = analyse('She said so.')
    loadModel(askew.subarray(1)).tag(document)
    expect(document.tokens.map((token) => token.tag)).toEqual(['PRP', 'VBD', 'RB', '.'])
  })
})
