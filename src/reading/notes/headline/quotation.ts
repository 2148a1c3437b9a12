/** Words in quotation marks in the headline: whose they are by the body, or that the body gives no speaker. */
import type { Note } from '../../model.ts'
import { tokensIn } from '../../text/document.ts'
import type { NoteContext } from '../rule.ts'
import { holds, overlaps, spanAt } from '../text.ts'
import type { Headline } from './headline.ts'

export function quotation(headline: Headline, context: NoteContext): Note[] {
  return context.document.quotations
    .filter((one) => one.depth === 0 && holds(headline, one))
    .map((one) => compare(one.inner, headline, context))
}

function compare(inner: { start: number; end: number }, headline: Headline, context: NoteContext): Note {
  const { document, reading } = context
  const [first, last] = tokensIn(document.tokens, inner)
  const wanted = document.tokens.slice(first, last).map(({ lower }) => lower)
  const quoted = document.text.slice(inner.start, inner.end)
  const at = find(wanted, context, headline)
  const sentence = at === undefined ? undefined : spanAt(document.sentences, at)
  const speakers = reading.attributions
    .filter(({ content }) => at !== undefined && content.some((part) => part.start <= at && at < part.end))
    .flatMap(({ sources }) => reading.sources.filter(({ id }) => sources.includes(id)))
  const spans = [{ start: inner.start, end: inner.end }]
  if (sentence) spans.push({ start: sentence.start, end: sentence.end })
  if (speakers.length === 0) return { kind: 'headline-quotation-unsourced', detail: { quoted }, spans }
  const name = [...new Set(speakers.map((speaker) => speaker.name))].join(', ')
  return { kind: 'headline-quotation', detail: { quoted, name }, spans }
}

/** Where the body has the same words in a row. */
function find(wanted: readonly string[], { document }: NoteContext, headline: Headline): number | undefined {
  const { tokens } = document
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.lower !== wanted[0] || overlaps(headline, token)) continue
    if (wanted.every((word, offset) => tokens[at + offset]?.lower === word)) return token.start
  }
  return undefined
}
