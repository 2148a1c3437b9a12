/** Text in, Reading out: the whole pipeline, in order. Pure: no DOM, no browser API, no clock, no settings. */
import type { Article } from '../article/model.ts'
import { findAttributions } from './attributions/find.ts'
import { findCaveats } from './caveats/find.ts'
import { findFigures } from './figures/find.ts'
import { loadModel } from './languages/en/model.ts'
import type { Reading } from './model.ts'
import { findNotes } from './notes/find.ts'
import { analyse } from './text/document.ts'

/** Reads an article's text. `article` tells what the page said of it; its blocks are offsets into `text`. */
export type Reader = (text: string, article: Article) => Reading

/** True where there is a language pack. A text whose language could not be told is read as English. */
export function isSupported(language: string): boolean {
  return language === 'und' || language === 'en' || language.startsWith('en-')
}

/**
 * Makes a reader from the bytes of the English weights (`languages/en/weights.bin`), which it loads once.
 * In a language without a pack the Reading is empty but for one note that says so.
 */
export function createReader(weights: Uint8Array): Reader {
  const model = loadModel(weights)
  return (text, article) => {
    const language = article.language
    if (!isSupported(language)) {
      const note = { kind: 'unsupported-language', detail: { language }, spans: [] }
      return { language, text, sources: [], attributions: [], figures: [], caveats: [], notes: [note] }
    }
    const document = analyse(text)
    model.tag(document)
    const { sources, attributions } = findAttributions(document, article, model)
    const caveats = findCaveats(document, article, sources, attributions)
    const figures = findFigures(document, article, attributions, caveats)
    const sentences = document.sentences.map(({ start, end }) => ({ start, end }))
    const reading = { language, text, sentences, sources, attributions, figures, caveats, notes: [] }
    return { ...reading, notes: findNotes(document, article, reading) }
  }
}
