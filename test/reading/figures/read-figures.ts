/** Reads the figures of a text the way the pipeline does, with parts of speech and without attributions. */
import { readFileSync } from 'node:fs'
import { articleFromText } from '../../../src/article/plain.ts'
import { findFigures } from '../../../src/reading/figures/find.ts'
import { loadModel } from '../../../src/reading/languages/en/model.ts'
import type { Attribution, Caveat, Figure } from '../../../src/reading/model.ts'
import { analyse } from '../../../src/reading/text/document.ts'

const model = loadModel(
  readFileSync(new URL('../../../src/reading/languages/en/weights.bin', import.meta.url)),
)

/** The figures of `text`, with attributions and caveats where a test gives some. */
export function readFigures(
  text: string,
  attributions: Attribution[] = [],
  caveats: Caveat[] = [],
): Figure[] {
  const document = analyse(text)
  model.tag(document)
  return findFigures(document, articleFromText(text), attributions, caveats)
}

/** Splits a sentence with [brackets] into the text without them and the words that stood in them. */
export function bracketed(sentence: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const part of sentence.split(/(\[[^\]]*\])/)) {
    const inner = part.startsWith('[') ? part.slice(1, -1) : part
    if (inner !== part) spans.push({ start: text.length, end: text.length + inner.length })
    text += inner
  }
  return { text, spans }
}
