import { describe, expect, test } from 'vitest'
import { loadModel } from '../../src/reading/languages/en/model.ts'
import { analyse } from '../../src/reading/text/document.ts'
import type { ParsedToken, TrainingArticle } from '../../src/training/data.ts'
import { measure } from '../../src/training/measure.ts'
import { trainEverything } from '../../src/training/train-attributions.ts'
import { writeWeights } from '../../src/training/write-weights.ts'

const names = ['Vosk', 'Oduya', 'Marrin', 'Tellem', 'Brask', 'Quill', 'Sorrel', 'Haddow']
const things = ['prices', 'rents', 'taxes', 'wages']

/** "Vosk said prices rose. Prices fell." with its parse, many times over. */
function article(seed: number): TrainingArticle {
  let text = ''
  const sentences: ParsedToken[][] = []
  const attributions: TrainingArticle['attributions'] = []
  const sentence = (
    parts: readonly (readonly [word: string, tag: string, head: number, relation: string])[],
  ) => {
    const tokens: ParsedToken[] = []
    for (const [word, tag, head, relation] of parts) {
      if (word !== '.' && text !== '') text += ' '
      tokens.push([text.length, text.length + word.length, tag, 'O', head, relation])
      text += word
    }
    sentences.push(tokens)
    return tokens
  }
  for (let round = 0; round < 12; round++) {
    const name = names[(seed + round) % names.length] as string
    const thing = things[(seed * 3 + round) % things.length] as string
    const said = sentence([
      [name, 'NNP', 2, 'nsubj'],
      ['said', 'VBD', 0, 'root'],
      [thing, 'NNS', 4, 'nsubj'],
      ['rose', 'VBD', 2, 'ccomp'],
      ['.', '.', 2, 'punct'],
    ])
    const span = (from: number, to: number): [number, number] => [
      (said[from] as ParsedToken)[0],
      (said[to] as ParsedToken)[1],
    ]
    attributions.push({ source: [span(0, 0)], cue: [span(1, 1)], content: [span(2, 3)] })
    sentence([
      [thing, 'NNS', 2, 'nsubj'],
      ['fell', 'VBD', 0, 'root'],
      ['.', '.', 2, 'punct'],
    ])
  }
  return { id: `made-${seed}`, text, attributions, sentences, times: 1 }
}

describe('training', () => {
  const articles = Array.from({ length: 8 }, (_, index) => article(index))
  const train = () => writeWeights(trainEverything(articles, undefined, () => {}))
  const bytes = train()

  test('the same data give the same file', () => {
    expect(Buffer.compare(train(), bytes)).toBe(0)
  })

  test('what it learned finds who says what in a sentence it has not seen', () => {
    const model = loadModel(bytes)
    const unseen = article(90)
    const document = analyse(unseen.text)
    model.tag(document)
    const { proposals } = model.proposeAttributions(document)
    expect(proposals).toHaveLength(12)
    expect(measure([{ article: unseen, document, proposals }])[0]).toContain(
      'linked P 100.0 R 100.0 F1 100.0',
    )
  })
})

describe('measuring', () => {
  const marked = article(1)
  const document = analyse(marked.text)
  const spans = (ranges: [number, number][]) => ranges.map(([start, end]) => ({ start, end }))
  const right = marked.attributions.map(({ source, cue, content }) => ({
    by: 'test',
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    probability: 0.9,
  }))

  test('half of the attributions found is a recall of one half', () => {
    const [line] = measure([{ article: marked, document, proposals: right.slice(0, 6) }])
    expect(line).toContain('linked P 100.0 R 50.0')
  })

  test('a wrong source is not linked', () => {
    const proposals = right.map((one, index) => ({
      ...one,
      source: (right[(index + 1) % right.length] as (typeof right)[number]).source,
    }))
    expect(measure([{ article: marked, document, proposals }])[0]).toContain('linked P 0.0 R 0.0')
  })
})
