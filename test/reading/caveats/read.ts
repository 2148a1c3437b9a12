/** Reads a text as the product does, for the tests of caveats. */
import { readFileSync } from 'node:fs'
import { articleFromText } from '../../../src/article/plain.ts'
import { findCaveats } from '../../../src/reading/caveats/find.ts'
import { loadModel } from '../../../src/reading/languages/en/model.ts'
import type { Attribution, Caveat, Source } from '../../../src/reading/model.ts'
import { analyse } from '../../../src/reading/text/document.ts'

const weights = new URL('../../../src/reading/languages/en/weights.bin', import.meta.url)
const model = loadModel(readFileSync(weights))

/** The caveats of `text`, with attributions and sources only where they are given. */
export function caveatsOf(
  text: string,
  attributions: readonly Attribution[] = [],
  sources: readonly Source[] = [],
): Caveat[] {
  const document = analyse(text)
  model.tag(document)
  return findCaveats(document, articleFromText(text), sources, attributions)
}

/** Kinds and marked words, to compare at a glance. */
export function marksOf(text: string): string[] {
  return caveatsOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}
