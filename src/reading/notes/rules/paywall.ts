/** The text is cut off: its end asks the reader to subscribe. */
import { paywallPhrases } from '../../languages/en/notes/paywall.ts'
import type { Span } from '../../model.ts'
import { PhraseIndex } from '../../text/phrases.ts'
import type { NoteRule } from '../rule.ts'
import { sentencesIn } from '../text.ts'

/** A paywall's words stand in the last blocks. */
const lastBlocks = 3

const index = new PhraseIndex<null>()
for (const phrase of paywallPhrases) index.add(phrase, null)

export const paywall: NoteRule = ({ article, document }) => {
  if (article.origin !== 'page') return undefined
  const spans: Span[] = []
  for (const block of article.blocks.slice(-lastBlocks)) {
    for (const sentence of sentencesIn(document, block)) {
      const words = document.tokens.slice(sentence.first, sentence.last)
      if (index.find(words).length > 0) spans.push({ start: sentence.start, end: sentence.end })
    }
  }
  return spans.length > 0 ? { kind: 'paywall', detail: {}, spans } : undefined
}
