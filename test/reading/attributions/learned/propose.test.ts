import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../../../src/reading/languages/en/model.ts'
import type { Span } from '../../../../src/reading/model.ts'
import { analyse } from '../../../../src/reading/text/document.ts'

const model = loadModel(
  readFileSync(new URL('../../../../src/reading/languages/en/weights.bin', import.meta.url)),
)

function proposals(text: string) {
  const document = analyse(text)
  model.tag(document)
  const words = (spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return model.proposeAttributions(document).proposals.map(({ source, cue, content, probability }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    probability,
  }))
}

describe('learned proposals', () => {
  test.each([
    ['Harun Vosk said that the bridge was safe.', 'Harun Vosk', 'said', 'that the bridge was safe'],
    ['“The bridge is safe,” the mayor said.', 'the mayor', 'said', '“The bridge is safe,”'],
    [
      'The bridge will open in May, according to the transport ministry.',
      'the transport ministry',
      'according to',
      'The bridge will open in May',
    ],
    ['Critics fear that the bridge is unsafe.', 'Critics', 'fear', 'that the bridge is unsafe'],
  ])('%s', (text, source, cue, content) => {
    const [one] = proposals(text)
    expect(one).toMatchObject({ source, content })
    expect(one?.cue).toContain(cue.split(' ')[0])
    expect(one?.probability).toBeGreaterThan(0.5)
  })

  test.each(['The bridge is 300 metres long.', 'Snow fell on the hills all night.', '', '...'])(
    'nothing is said in: %s',
    (text) => {
      expect(proposals(text)).toEqual([])
    },
  )

  test('spans lie inside the text, in order, and no two proposals share a word', () => {
    const pieces = fc.constantFrom(
      'said',
      'that',
      'the',
      'Vosk',
      '“',
      '”',
      ',',
      '.',
      'she',
      'claims',
      ':',
      '\n\n',
      '🙂',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ')
        const document = analyse(text)
        model.tag(document)
        const spans = model
          .proposeAttributions(document)
          .proposals.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
          .sort((a, b) => a.start - b.start)
        spans.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (spans[index - 1] as Span).end)
        })
      }),
    )
  })
})

describe('heads and relations', () => {
  test('a clause hangs on the verb that reports it', () => {
    const document = analyse('The minister said that prices rose.')
    model.tag(document)
    const { tokens } = document
    const said = tokens.findIndex((token) => token.text === 'said')
    const rose = tokens.find((token) => token.text === 'rose')
    expect(tokens[said]).toMatchObject({ head: -1, relation: 'root' })
    expect(rose).toMatchObject({ head: said, relation: 'ccomp' })
    expect(tokens[1]).toMatchObject({ head: said, relation: 'nsubj' })
  })
})
