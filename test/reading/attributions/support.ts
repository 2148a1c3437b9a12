/** A tagged document, and a reading's attributions, for the tests of this folder. */
import { readFileSync } from 'node:fs'
import type { Article } from '../../../src/article/model.ts'
import { articleFromText } from '../../../src/article/plain.ts'
import { type Context, makeContext } from '../../../src/reading/attributions/context.ts'
import { findAttributions } from '../../../src/reading/attributions/find.ts'
import { loadModel } from '../../../src/reading/languages/en/model.ts'
import type { Attribution, Source, Span } from '../../../src/reading/model.ts'
import { analyse, type Document } from '../../../src/reading/text/document.ts'

export const model = loadModel(readFileSync('src/reading/languages/en/weights.bin'))

export function tagged(text: string): { document: Document; article: Article } {
  const document = analyse(text)
  model.tag(document)
  return { document, article: articleFromText(text) }
}

export function contextOf(text: string): Context {
  const { document, article } = tagged(text)
  return makeContext(document, article)
}

export interface Found {
  text: string
  sources: Source[]
  attributions: Attribution[]
  /** The words of spans. */
  words(spans: readonly Span[]): string[]
  /** Source names of an attribution. */
  names(attribution: Attribution): string[]
}

export function find(text: string): Found {
  const { document, article } = tagged(text)
  const { sources, attributions } = findAttributions(document, article, model)
  return {
    text,
    sources,
    attributions,
    words: (spans) => spans.map((span) => text.slice(span.start, span.end)),
    names: (attribution) =>
      attribution.sources.map((id) => sources.find((source) => source.id === id)?.name ?? '?'),
  }
}
