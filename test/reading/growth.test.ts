/**
 * Work grows no faster than the text: counted in looks at tokens, sentences, quotations and speakers, which are the same
 * on every machine. Times are measured in the benchmark.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { articleFromText } from '../../src/article/plain.ts'
import { findAttributions } from '../../src/reading/attributions/find.ts'
import { findCaveats } from '../../src/reading/caveats/find.ts'
import { findFigures } from '../../src/reading/figures/find.ts'
import { loadModel } from '../../src/reading/languages/en/model.ts'
import { findNotes } from '../../src/reading/notes/find.ts'
import { analyse, type Document } from '../../src/reading/text/document.ts'

const model = loadModel(readFileSync('src/reading/languages/en/weights.bin'))

const { watch, looks } = vi.hoisted(() => {
  const looks = { count: 0 }
  /** The same part, which counts how often it is looked at. */
  const watch = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, property) {
        looks.count++
        return Reflect.get(target, property)
      },
    })
  return { watch, looks }
})
vi.mock('../../src/reading/attributions/speakers/speaker.ts', async (original) => {
  const speakers = await original<typeof import('../../src/reading/attributions/speakers/speaker.ts')>()
  const newSpeaker: typeof speakers.newSpeaker = (given) => watch(speakers.newSpeaker(given))
  return { ...speakers, newSpeaker }
})

const nameOf = (number: number) =>
  [...String(number)].map((digit) => 'ba de fi go lu ma ne po ri su'.split(' ')[+digit]).join('')

/** A passage with people, bodies and figures of its own. */
function passage(number: number): string {
  const name = nameOf(number)
  const surname = `Ky${name}`
  return `Ada ${surname}, the mayor of Tro${name}, said on Monday that about ${number + 3}00 houses had been flooded. “We
lost nearly a third of them,” she told reporters. The Hal${name} Institute denied the claim, which could not be verified.
Officials estimate that at least ${number + 2} million tonnes of mud reached the port; police reportedly doubt it.
${surname} said they were wrong, according to a letter seen by the Tro${name} Post.`.replaceAll('\n', ' ')
}

/** Spokespeople, each of another kind, of no body that the text brings up. */
const spokespeople = (number: number) =>
  [1, 2, 3, 4]
    .map((each) => `About ${each + 2}00 houses stand, the ${nameOf(4 * number + each)} spokesman said.`)
    .join(' ')

/** How often each stage looks at a part of the document. */
function looksPerPassage(make: (number: number) => string, passages: number): Record<string, number> {
  const text = Array.from({ length: passages }, (_, number) => make(number)).join('\n\n')
  const article: Article = articleFromText(text)
  const document = analyse(text)
  model.tag(document)
  const watched: Document = {
    ...document,
    tokens: document.tokens.map(watch),
    sentences: document.sentences.map(watch),
    quotations: document.quotations.map(watch),
  }
  const counted: Record<string, number> = {}
  const count = <Result>(stage: string, run: () => Result): Result => {
    looks.count = 0
    const result = run()
    counted[stage] = looks.count / passages
    return result
  }
  const { sources, attributions } = count('attributions', () => findAttributions(watched, article, model))
  const caveats = count('caveats', () => findCaveats(watched, article, sources, attributions))
  const figures = count('figures', () => findFigures(watched, article, attributions, caveats))
  const reading = { language: 'en', text, sources, attributions, figures, caveats, notes: [] }
  count('notes', () => findNotes(watched, article, reading))
  expect(attributions.length).toBeGreaterThan(2 * passages)
  expect(figures.length).toBeGreaterThan(passages)
  return counted
}

describe.each([
  ['news', passage],
  ['spokespeople', spokespeople],
])('%s', (_, make) => {
  const short = looksPerPassage(make, 8)
  const long = looksPerPassage(make, 64)

  test.each(Object.keys(short))('%s: eight times the text, hardly more looks for each passage', (stage) => {
    expect(short[stage]).toBeGreaterThan(0)
    expect((long[stage] ?? 0) / (short[stage] ?? 0)).toBeLessThan(1.2)
  })
})
