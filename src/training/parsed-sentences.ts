/** Parsed sentences as the tagger and the parser learn them: words as hashes, tags, heads and relations as numbers. */
import { relationIds } from '../reading/languages/en/relations.ts'
import { tagIds } from '../reading/languages/en/tags.ts'
import type { Tagger } from '../reading/text/tagger.ts'
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
      words: wordsOf(
        tokens.map(([start, end]) => tokenOf(text.slice(start, end))),
        noTable,
      ),
      length: tokens.length,
      tags: Uint8Array.from(tokens, (token) => tagIds.get(token[2]) ?? 0),
      heads: Int32Array.from(tokens, (token) => token[4] - 1),
      relations: Uint8Array.from(tokens, (token) => relationIds.get(token[5]) ?? 0),
    })),
  )
}

/** The tagger and the parser do not look at the table of words. */
const noTable = { slotOf: () => 0, groupAt: () => 0 }

const tokenOf = (text: string) => ({
  text,
  lower: text.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-'),
})

/** Replaces the sentences' tags by the tagger's, and tells the share that were right. */
export function retag(sentences: ParsedSentence[], tagger: Tagger): number {
  let right = 0
  let all = 0
  for (const sentence of sentences) {
    const guessed = new Uint8Array(sentence.length)
    tagger.tag(sentence.words, 0, sentence.length, guessed)
    for (let index = 0; index < sentence.length; index++) {
      all++
      if (guessed[index] === sentence.tags[index]) right++
    }
    sentence.tags = guessed
  }
  return right / all
}
