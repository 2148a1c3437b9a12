/** The page gives no date, and so many phrases like "this Wednesday" cannot be dated for want of it. */
import { relativeDates } from '../../languages/en/notes/relative-dates.ts'
import type { Span } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import { PhraseIndex } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import type { NoteRule } from '../rule.ts'

const index = new PhraseIndex<null>()
for (const phrase of relativeDates) index.add(phrase, null)

export const noDate: NoteRule = ({ article, document }) => {
  if (article.origin !== 'page' || article.published) return undefined
  const spans = undatable(document)
  return { kind: 'no-date', detail: { count: spans.length }, spans }
}

/** Phrases that say when only to one who knows when the article was written; none overlaps another. */
export function undatable({ tokens, sentences }: Document): Span[] {
  const spans: Span[] = []
  for (const { first, last } of sentences) {
    const words = tokens.slice(first, last)
    for (const match of index.find(words)) {
      const start = words[match.first]?.start ?? 0
      const end = words[match.last - 1]?.end ?? 0
      if (namesYear(words.slice(match.first, match.last + 3))) continue
      if (words.slice(match.first, match.last).some(isLowerMonth)) continue
      const rival = spans.at(-1)
      if (rival && rival.end > start)
        spans[spans.length - 1] = { start: Math.min(start, rival.start), end: Math.max(end, rival.end) }
      else spans.push({ start, end })
    }
  }
  return spans

  function namesYear(words: readonly Token[]): boolean {
    return words.some(({ lower }) => /^(?:19|20)\d\d$/.test(lower))
  }
}

/** "this may be so", "a long march": no months. */
const isLowerMonth = ({ text }: Token) => text === 'may' || text === 'march'
