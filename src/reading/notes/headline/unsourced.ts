/** The headline names no source for what the body's closest sentences give as one party's word. */
import type { Note, Span } from '../../model.ts'
import { holds } from '../../spans.ts'
import { type Document, tokensIn } from '../../text/document.ts'
import type { NoteContext } from '../rule.ts'
import { stemsOf } from '../text.ts'
import { close, closeEnough, type Headline } from './headline.ts'

export function unsourced(headline: Headline, { document, reading }: NoteContext): Note[] {
  if (headline.guarded) return []
  const same = close(headline)
  const attributed = same.map(({ sentence }) =>
    reading.attributions.find(({ content }) => {
      const inside = content.filter((part) => holds(sentence, part) && isStatement(part, document))
      const shared = new Set(
        inside.flatMap((part) => [...stemsOf(document, part)]).filter((stem) => headline.stems.has(stem)),
      )
      return shared.size >= closeEnough * headline.stems.size
    }),
  )
  const [first] = attributed
  if (!first || attributed.some((one) => one === undefined)) return []
  const sources = reading.sources.filter(({ id, kind }) => first.sources.includes(id) && kind !== 'hearsay')
  const [closest] = same
  if (sources.length === 0 || !closest || sources.some(({ name }) => isNamedIn(headline, name))) return []
  const { start, end } = closest.sentence
  return [
    {
      kind: 'headline-unsourced',
      detail: { name: sources.map(({ name }) => name).join(', ') },
      spans: [
        { start: headline.start, end: headline.end },
        { start, end },
      ],
    },
  ]
}

/** It has a verb of its own: "the pier would close", not "a map of the pier". */
function isStatement(part: Span, { tokens }: Document): boolean {
  const [first, last] = tokensIn(tokens, part)
  return tokens.slice(first, last).some(({ tag }) => /^(?:VB[DPZ]|MD)/.test(tag))
}

/** A word of the source's name stands in the headline. */
const isNamedIn = ({ text }: Headline, name: string) =>
  name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && word.length > 2 && text.includes(word))
