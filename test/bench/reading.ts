/** How long the reading of 1,000 words takes, by stage and in all, beside what others do with the same text. */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number'
import nlp from 'compromise'
import { findAttributions } from '../../src/reading/attributions/find.ts'
import { findCaveats } from '../../src/reading/caveats/find.ts'
import { findFigures } from '../../src/reading/figures/find.ts'
import { loadModel } from '../../src/reading/languages/en/model.ts'
import { findNotes } from '../../src/reading/notes/find.ts'
import { createReader } from '../../src/reading/read.ts'
import { analyse } from '../../src/reading/text/document.ts'
import { type Figure, figure, ratio, sideBySide } from './measure.ts'
import { type Text, wordsIn } from './texts.ts'

const part = 'Reading, warm, per 1,000 words'

/** Rounds before the measured ones: V8 compiles a reader while it reads its first 200,000 words, and is then done. */
const warmUp = 30

export function benchReading(texts: readonly Text[], weights: Uint8Array, rounds: number): Figure[] {
  // wink-nlp and its model are CommonJS without types that fit.
  const require = createRequire(import.meta.url)
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const read = createReader(weights)
  const each = (run: (text: Text) => unknown) => () => {
    for (const text of texts) run(text)
  }
  const runs = sideBySide(
    {
      ours: each(({ text, article }) => read(text, article)),
      wink: each(({ text }) => wink.readDoc(text)),
      compromise: each(({ text }) => nlp(text)),
      quotations: each(({ text }) => nlp(text).quotations().json()),
      numbers: each(({ text }) => recognizeNumber(text, Culture.English)),
    },
    rounds,
    warmUp,
  )
  const scale = 1000 / texts.reduce((words, { text }) => words + wordsIn(text), 0)
  const told = (name: string, key: string) => figure(part, name, runs[key] ?? [], 'ms', scale)
  const to = (key: string) => ratio(runs.ours ?? [], runs[key] ?? [])
  return [
    {
      ...told('the whole reading', 'ours'),
      ratios: {
        wink: to('wink'),
        compromise: to('compromise'),
        quotations: to('quotations'),
        numbers: to('numbers'),
      },
    },
    ...benchStages(texts, weights, rounds, scale),
    told('wink-nlp: sentences and parts of speech', 'wink'),
    told('compromise: parse', 'compromise'),
    told('compromise: parse and quotations', 'quotations'),
    told("Microsoft's number recogniser", 'numbers'),
    ...benchCold(texts),
  ]
}

/** One article from nothing, code and data loaded, in a process of its own each time. */
function benchCold(texts: readonly Text[]): Figure[] {
  const input = JSON.stringify(texts[0])
  const program = fileURLToPath(new URL('./cold.js', import.meta.url))
  const runs: Record<string, number[]> = { ours: [], wink: [], compromise: [] }
  for (let round = 0; round < 5; round++)
    for (const [subject, times] of Object.entries(runs))
      times.push(Number(execFileSync(process.execPath, [program, subject], { input, encoding: 'utf8' })))
  const { ours = [], wink = [], compromise = [] } = runs
  const cold = `Reading, cold: code and data loaded, and one article of ${wordsIn(texts[0]?.text ?? '')} words`
  return [
    {
      ...figure(cold, 'the whole reading', ours, 'ms'),
      ratios: { wink: ratio(ours, wink), compromise: ratio(ours, compromise) },
    },
    figure(cold, 'wink-nlp: sentences and parts of speech', wink, 'ms'),
    figure(cold, 'compromise: parse', compromise, 'ms'),
  ]
}

/** The stages of read.ts, one after the other, each timed over all texts. */
function benchStages(texts: readonly Text[], weights: Uint8Array, rounds: number, scale: number): Figure[] {
  const model = loadModel(weights)
  const times: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    const sums: Record<string, number> = {}
    const timed = <Result>(name: string, run: () => Result): Result => {
      const begun = performance.now()
      const result = run()
      sums[name] = (sums[name] ?? 0) + performance.now() - begun
      return result
    }
    for (const { text, article } of texts) {
      const document = timed('tokens, sentences, quotations', () => analyse(text))
      timed('parts of speech', () => model.tag(document))
      const { sources, attributions } = timed('attributions', () =>
        findAttributions(document, article, model),
      )
      const caveats = timed('caveats', () => findCaveats(document, article, sources, attributions))
      const figures = timed('figures', () => findFigures(document, article, attributions, caveats))
      const reading = { language: 'en', text, sources, attributions, figures, caveats, notes: [] }
      timed('notes', () => findNotes(document, article, reading))
    }
    for (const [name, took] of Object.entries(sums)) {
      times[name] ??= []
      times[name].push(took)
    }
  }
  return Object.entries(times).map(([name, values]) => figure(part, `  ${name}`, values, 'ms', scale))
}
