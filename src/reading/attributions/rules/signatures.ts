/** Names that sign what stands above them: posts ("— Ada Byrne (@adabyrne) May 2, 2024") and pull quotes. */
import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import type { Rule } from './rule.ts'

const signedPost = /^[—–-]{1,2}([^(@\n]{2,64})\(@\w{1,30}\)/
const signedLine = /^[—–-]{1,2}\s*(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3})\s*(?:,[^.]{0,60})?$/u

/** A line of a list, not a signature: what stands above it or below it has a dash too, or announces a list. */
function isListed({ text, document: { paragraphs } }: Context, index: number): boolean {
  const line = (at: number) => text.slice(paragraphs[at]?.start ?? 0, paragraphs[at]?.end ?? 0)
  return /^[•*–—-]|:$/.test(line(index - 1)) || /^[•*–—-]/.test(line(index + 1))
}

/** A paragraph that is nothing but a dash and a name, with what it signs right above it. */
export const signature: Rule = {
  name: 'signature',
  propose: (context) =>
    context.document.paragraphs.flatMap((paragraph, index) => {
      const line = context.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160))
      const isShort = paragraph.end - paragraph.start < 120
      const match =
        signedPost.exec(line) ?? (isShort && !isListed(context, index) ? signedLine.exec(line) : null)
      const name = match?.[1]?.trim()
      if (!match || !name || index === 0) return []
      const start = paragraph.start + match[0].indexOf(name)
      return [sign(context, index, { start, end: start + name.length })]
    }),
}

/** A post with its signature at its end, in one paragraph: "Rain again. — Ada Byrne (@adabyrne) May 2, 2024". */
export const signedPostLine: Rule = {
  name: 'signed-post',
  propose: (context) =>
    context.document.paragraphs.flatMap((paragraph) => {
      // a signature stands near the end: no further back than this
      const from = Math.max(paragraph.start, paragraph.end - 160)
      const line = context.text.slice(from, paragraph.end)
      const at = Math.max(line.lastIndexOf(' — '), line.lastIndexOf(' – '))
      const match = at > 0 ? signedPost.exec(line.slice(at + 1)) : null
      const name = match?.[1]?.trim()
      if (!match || !name) return []
      const start = from + at + 1 + match[0].indexOf(name)
      return [
        {
          by: 'signed-post',
          source: [{ start, end: start + name.length }],
          cue: [],
          content: [{ start: paragraph.start, end: from + at }],
          probability: 0.85,
        },
      ]
    }),
}

/** A pull quote: words said elsewhere in the article, set apart, with the speaker's name alone below. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  propose: (context) => {
    // few articles have a line that may sign one: until then nothing is made plain
    let said: string[] | undefined
    return context.document.paragraphs.flatMap((paragraph, index) => {
      const above = context.document.paragraphs[index - 1]
      if (!above || paragraph.end - paragraph.start > 80) return []
      const line = context.text.slice(paragraph.start, paragraph.end)
      if (!/^[\p{L}\p{N} .’'-]+$/u.test(line)) return []
      const names = line.split(' ').slice(-2)
      if (names.length < 2 || !names.every((name) => /^\p{Lu}[\p{L}.’'-]+$/u.test(name))) return []
      const words = plain(context.text.slice(above.start, above.end))
      said ??= context.quotations.map(({ inner }) => plain(context.text.slice(inner.start, inner.end)))
      if (words.length < 20 || !said.some((one) => one.includes(words))) return []
      return [sign(context, index, paragraph)]
    })
  },
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function sign(context: Context, index: number, source: Span): Proposal {
  const above = context.document.paragraphs[index - 1] as Span
  return {
    by: 'signature',
    source: [{ start: source.start, end: source.end }],
    cue: [],
    content: [{ start: above.start, end: above.end }],
    probability: 0.85,
  }
}
