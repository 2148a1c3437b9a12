/** What was learned for English, unpacked from the package's weights file. */
import type { Document } from '../../text/document.ts'
import { Tagger } from '../../text/tagger.ts'
import { readWeights } from '../../text/weights.ts'
import { wordsOf } from '../../text/words.ts'
import { tags as tagNames } from './tags.ts'

export interface Model {
  /** Writes a part of speech (Penn Treebank) into every token of the document. */
  tag(document: Document): void
}

/**
 * Unpacks the bytes of `weights.bin`, without copying: the views look into them, so leave them as they are.
 * Throws where the bytes are no weights file of this version.
 */
export function loadModel(weights: Uint8Array): Model {
  const sections = readWeights(weights)
  const tagger = new Tagger(sections, tagNames.length)
  return {
    tag({ tokens, sentences }) {
      const words = wordsOf(tokens)
      const tags = new Uint8Array(tokens.length)
      for (const { first, last } of sentences) tagger.tag(words, first, last, tags)
      for (const token of tokens) token.tag = tagNames[tags[token.index] as number] as string
    },
  }
}
