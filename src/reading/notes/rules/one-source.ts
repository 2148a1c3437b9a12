/** Everything that is attributed at all rests on one source. */
import type { NoteRule } from '../rule.ts'
import { isPronoun } from '../text.ts'

const leastAttributions = 3
const leastNamed = 2
const leastTokens = 150

export const oneSource: NoteRule = ({ document, reading }) => {
  const { sources, text } = reading
  const [source] = sources
  if (!source || sources.length > 1 || source.kind === 'hearsay') return undefined
  // a label ("Key point: …") is no speech
  const attributions = reading.attributions.filter(({ cue }) => cue.length > 0)
  const its = attributions.filter((one) => one.sources.length > 0)
  if (its.length < leastAttributions || document.tokens.length < leastTokens) return undefined
  const spans = its.flatMap((one) => one.sourceSpans.slice(0, 1))
  const named = spans.filter((span) => !isPronoun(text.slice(span.start, span.end)))
  if (named.length < leastNamed) return undefined
  // "they said", and nobody can tell who: there may be another
  const unknown = attributions.filter((one) => one.sources.length === 0)
  if (unknown.some((one) => !one.sourceSpans.every((span) => isWriter(text.slice(span.start, span.end)))))
    return undefined
  return { kind: 'one-source', detail: { name: source.name, attributions: its.length }, spans }
}

/** The writer's own "I" and "we", and the reader. */
const isWriter = (words: string) => /^(?:i|we|you)$/i.test(words)
