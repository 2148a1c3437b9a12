/** What stands in which sentence: so that rules look near a mark and never through the whole article. */
import type { Span } from '../model.ts'
import type { Sentence } from './sentences.ts'

/** The place in `sentences` of the one that holds `offset`, or else of the last before it. Binary search. */
export function sentenceIndexAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as Sentence).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Nobody writes a longer sentence, in tokens; in what a machine made, the work would grow with its square. */
const longestSentence = 1500

/**
 * For each sentence, the items of which a part touches it. Work grows with the items and what they cover. A sentence
 * of absurd length has none.
 */
export function bySentence<Item>(
  sentences: readonly Sentence[],
  items: readonly Item[],
  partsOf: (item: Item) => readonly Span[],
): readonly (readonly Item[])[] {
  const groups: Item[][] = sentences.map(() => [])
  for (const item of items) {
    for (const { start, end } of partsOf(item)) {
      for (let at = sentenceIndexAt(sentences, start); (sentences[at]?.start ?? end) < end; at++) {
        const group = groups[at] as Item[]
        const { first, last } = sentences[at] as Sentence
        if (group.at(-1) !== item && last - first <= longestSentence) group.push(item)
      }
    }
  }
  return groups
}
