/** Small helpers that the notes share: what a stretch is about, and where it stands. */
import { endings, pronouns, stopWords } from '../languages/en/notes/stop-words.ts'
import type { Span } from '../model.ts'
import { holds } from '../spans.ts'
import { type Document, tokensIn } from '../text/document.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'

/** Words that only point at a source. */
export const isPronoun = (words: string) => pronouns.has(words.toLowerCase())

/** The stems of the words in `span` that carry its matter: no function words, no marks. */
export function stemsOf(document: Document, span: Span): Set<string> {
  const [first, last] = tokensIn(document.tokens, span)
  return new Set(
    document.tokens
      .slice(first, last)
      .filter(isContent)
      .map(({ lower }) => stem(lower)),
  )
}

const isContent = ({ kind, lower }: Token) => kind === 'word' && lower.length > 1 && !stopWords.has(lower)

/** "Koreans", "Korean" and "Korea" share a stem, and so do "kills", "killed" and "killing". Crude, but even. */
function stem(word: string): string {
  const bare = word.replace(endings, '')
  return bare.length >= 3 ? bare : word
}

/** The item of sorted, disjoint `spans` that holds `offset`. Binary search. */
export function spanAt<Item extends Span>(spans: readonly Item[], offset: number): Item | undefined {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle] as Item
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return span
  }
  return undefined
}

/** The sentences that lie inside `span`. */
export function sentencesIn({ sentences }: Document, span: Span): Sentence[] {
  return sentences.filter((sentence) => holds(span, sentence))
}
