/** Plain text, or a selection, as an Article: blocks without metadata. */

import { detectLanguage } from './language.ts'
import type { Article, Block, BlockKind } from './model.ts'
import { sentenceEnd } from './sentences.ts'

/** A headline is no longer than this, in characters; a heading inside the text no longer than that. */
const longestTitle = 160
const longestHeading = 80

/** Makes an Article of `text` as it is: every line that is not blank is a block. */
export function articleFromText(text: string, origin: 'selection' | 'text' = 'text'): Article {
  const lines: { start: number; words: string }[] = []
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = line[0].trim()
    if (words.length > 0)
      lines.push({ start: line.index + line[0].length - line[0].trimStart().length, words })
  }
  const blocks = lines.map(({ start, words }, index): Block => {
    const kind = kindOf(words, index, lines[index + 1]?.words)
    return { kind, start, end: start + words.length }
  })
  return { detected: true, origin, language: detectLanguage(text), blocks }
}

/**
 * The first line is the title, and a later one a heading, where it is short, ends as no sentence does and stands above
 * a longer one; a line that begins with a mark is a list item or a quote.
 */
function kindOf(words: string, index: number, next: string | undefined): BlockKind {
  if (/^(?:[-*•·–]|\d{1,2}[.)])\s/.test(words)) return 'list-item'
  if (/^>\s/.test(words)) return 'quote'
  const stands = next !== undefined && next.length > words.length && !/[,;:]$/.test(words)
  if (!stands || /[.…]["'”’»)]*$/.test(words)) return 'paragraph'
  if (index === 0 && words.length <= longestTitle) return 'title'
  return words.length <= longestHeading && !sentenceEnd.test(words) ? 'heading' : 'paragraph'
}
