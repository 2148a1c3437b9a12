/** Parsed sentences as the tagger and the parser learn them: words as hashes, tags, heads and relations as numbers. */
import { relationIds } from '../reading/languages/en/relations.ts'
import { tagIds } from '../reading/languages/en/tags.ts'
import { type Words, wordsOf } from '../reading/text/words.ts'
import type { TrainingArticle } from './data.ts'

export interface ParsedSentence {
  words: Words
  length: number
  tags: Uint8Array
  /** Index of the head within the sentence, -1 for the root. */
  heads: Int32Array
  relations: Uint8Array
}

/** All sentences of `articles`, in the parser's own tokens. Unknown tags and relations become the commonest. */
export function parsedSentences(articles: readonly TrainingArticle[]): ParsedSentence[] {
  return articles.flatMap(({ text, sentences }) =>
    sentences.map((tokens) => ({
      words: wordsOf(tokens.map(([start, end]) => tokenOf(text.slice(start, end)))),
      length: tokens.length,
      tags: Uint8Array.from(tokens, (token) => tagIds.get(token[2]) ?? 0),
      heads: Int32Array.from(tokens, (token) => token[4] - 1),
      relations: Uint8Array.from(tokens, (token) => relationIds.get(token[5]) ?? 0),
    })),
  )
}

const tokenOf = (text: string) => ({
  text,
  lower: text.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-'),
})
