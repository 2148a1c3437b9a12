/** Labelled as opinion or as paid matter: phrases do, and a word that is a line of its own. */
import { opinion } from '../../languages/en/caveats/phrases/opinion.ts'
import { opinionLabels } from '../../languages/en/caveats/words.ts'
import type { Rule } from '../rule.ts'

/** The word alone, or before a dash or "by" and who writes: "Analysis – Mara Berg, Lantern News". */
const label = /^([a-z]+)(?:\s*[-–—|]\s|\sby\s|$)/i

/** A longer line is a sentence. */
const longestLine = 90

export const rule: Rule = {
  kind: 'opinion',
  groups: opinion,
  find: ({ document: { text, paragraphs } }) =>
    paragraphs.flatMap(({ start, end }) => {
      if (end - start > longestLine) return []
      const word = label.exec(text.slice(start, end))?.[1]
      return word && opinionLabels.has(word.toLowerCase()) ? [{ start, end: start + word.length }] : []
    }),
}
