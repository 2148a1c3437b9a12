/** Words in quotation marks in the headline: whose they are by the body, or that the body gives no speaker. */
import { naming } from '../../languages/en/notes/headline.ts'
import type { Note, Span } from '../../model.ts'
import { holds, overlaps } from '../../spans.ts'
import { tokensIn } from '../../text/document.ts'
import type { Token } from '../../text/tokens.ts'
import type { NoteContext } from '../rule.ts'
import { spanAt } from '../text.ts'
import type { Headline } from './headline.ts'

/** Further ones add nothing, and an article may be very long. */
const mostPlaces = 20

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
  const { document } = context
  const [first, last] = tokensIn(document.tokens, inner)
  const wanted = document.tokens.slice(first, last).filter(({ kind }) => kind !== 'punctuation')
  if (wanted.length === 0) return undefined
  const places = find(wanted, context, headline)
  if (places.some((at) => isTerm(at, wanted.length, document.tokens))) return undefined
  const spoken = places
    .map((at) => ({ at, names: speakersAt(at, context) }))
    .find(({ names }) => names !== '')
  const at = spoken?.at ?? places[0]
  const sentence = at === undefined ? undefined : spanAt(document.sentences, document.tokens[at]?.start ?? 0)
  const spans = [{ start: inner.start, end: inner.end }]
  if (sentence) spans.push({ start: sentence.start, end: sentence.end })
  const quoted = document.text.slice(inner.start, inner.end).replace(/[.,;]$/, '')
  if (!spoken) return { kind: 'headline-quotation-unsourced', detail: { quoted }, spans }
  return { kind: 'headline-quotation', detail: { quoted, name: spoken.names }, spans }
}

/** The names of those in whose words the token at `at` stands; empty where the body gives no speaker. */
function speakersAt(at: number, { document, reading }: NoteContext): string {
  const offset = document.tokens[at]?.start ?? 0
  const ids = reading.attributions
    .filter(({ content }) => content.some((part) => part.start <= offset && offset < part.end))
    .flatMap(({ sources }) => sources)
  const names = reading.sources.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return names.join(', ')
}

/** A title or a name, which the body writes with capitals, or a term that it explains: nobody's words. */
function isTerm(at: number, length: number, tokens: readonly Token[]): boolean {
  const words = tokens.slice(at, at + length).filter(({ text, kind }) => kind === 'word' && text.length > 3)
  if (words.every(({ text }) => text !== text.toLowerCase())) return true
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => naming.has(lower))
}

/** The indices of the tokens where the body has the same words in a row. */
function find(wanted: readonly Token[], { document }: NoteContext, headline: Headline): number[] {
  const { tokens } = document
  const places: number[] = []
  for (let at = 0; at < tokens.length && places.length < mostPlaces; at++) {
    const token = tokens[at] as Token
    const isSame = wanted.every(({ lower }, offset) => tokens[at + offset]?.lower === lower)
    if (isSame && !overlaps(headline, token)) places.push(at)
  }
  return places
}
