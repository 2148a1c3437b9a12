/** Plain text, or a selection, as an Article: blocks without metadata. */
import { detectLanguage } from './language.ts'
import type { Article, Block } from './model.ts'

/** Makes an Article of `text` as it is: every line that is not blank is a block. */
export function articleFromText(text: string, origin: 'selection' | 'text' = 'text'): Article {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const lead = line[0].length - line[0].trimStart().length
    const length = line[0].trim().length
    const start = line.index + lead
    if (length > 0) blocks.push({ kind: 'paragraph', start, end: start + length })
  }
  return { detected: true, origin, language: detectLanguage(text), blocks }
}
