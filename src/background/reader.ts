/**
 * Reads texts, with the language data loaded once for all tabs. Keeps nothing else: the browser may stop the
 * background at any time, and the next question starts it again.
 */
import type { Article } from '../article/model.ts'
import weightsUrl from '../reading/languages/en/weights.bin?url'
import type { Reading } from '../reading/model.ts'
import { createReader, type Reader } from '../reading/read.ts'

let loading: Promise<Reader> | null = null

/** Reads an article's text. Rejects where the package's own data cannot be loaded. */
export async function read(text: string, article: Article): Promise<Reading> {
  loading ??= load().catch((error) => {
    loading = null
    throw error
  })
  const reader = await loading
  return reader(text, article)
}

/** The only `fetch` of the extension: a file of its own package. */
async function load(): Promise<Reader> {
  const response = await fetch(weightsUrl)
  return createReader(new Uint8Array(await response.arrayBuffer()))
}
