/** Words in quotation marks in the headline: whose they are by the body, or that the body gives no speaker. */
import type { Note, Span } from '../../model.ts'
import { tokensIn } from '../../text/document.ts'
import type { Token } from '../../text/tokens.ts'
import type { NoteContext } from '../rule.ts'
import { holds, overlaps, spanAt } from '../text.ts'
import type { Headline } from './headline.ts'

export function quotation(headline: Headline, context: NoteContext): Note[] {
  const { document, reading } = context
  const inHeadline = (span: Span) =>
    reading.attributions.some(
      ({ content, sourceSpans }) => content.some((part) => overlaps(part, span)) && sourceSpans.length > 0,
    )
  return document.quotations
    .filter((one) => one.depth === 0 && holds(headline, one) && !inHeadline(one))
    .flatMap((one) => compare(one.inner, headline, context) ?? [])
}

function compare(inner: Span, headline: Headline, context: NoteContext): Note | undefined {
  const { document, reading } = context
  const [first, last] = tokensIn(document.tokens, inner)
  const wanted = document.tokens.slice(first, last).filter(({ kind }) => kind !== 'punctuation')
  if (wanted.length === 0) return undefined
  const at = find(wanted, context, headline)
  if (at !== undefined && isName(document.tokens.slice(at, at + wanted.length))) return undefined
  const offset = at === undefined ? undefined : document.tokens[at]?.start
  const sentence = offset === undefined ? undefined : spanAt(document.sentences, offset)
  const names = reading.attributions
    .filter(
      ({ content }) =>
        offset !== undefined && content.some((part) => part.start <= offset && offset < part.end),
    )
    .flatMap(({ sources }) => reading.sources.filter(({ id }) => sources.includes(id)))
    .map(({ name }) => name)
  const spans = [{ start: inner.start, end: inner.end }]
  if (sentence) spans.push({ start: sentence.start, end: sentence.end })
  const quoted = document.text.slice(inner.start, inner.end).replace(/[.,;]$/, '')
  if (names.length === 0) return { kind: 'headline-quotation-unsourced', detail: { quoted }, spans }
  return { kind: 'headline-quotation', detail: { quoted, name: [...new Set(names)].join(', ') }, spans }
}

/** The body writes the words with capitals: a title or a name, not somebody's words. */
const isName = (tokens: readonly Token[]) =>
  tokens.filter(({ text }) => text.length > 3).every(({ text }) => text !== text.toLowerCase())

/** The index of the token where the body has the same words in a row. */
function find(wanted: readonly Token[], { document }: NoteContext, headline: Headline): number | undefined {
  const { tokens } = document
  const found = tokens.findIndex(
    (token, at) =>
      token.lower === wanted[0]?.lower &&
      !overlaps(headline, token) &&
      wanted.every(({ lower }, offset) => tokens[at + offset]?.lower === lower),
  )
  return found < 0 ? undefined : found
}
