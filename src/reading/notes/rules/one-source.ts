/** Everything that is attributed at all rests on one source. */
import type { NoteRule } from '../rule.ts'

const leastAttributions = 3
const leastTokens = 150

export const oneSource: NoteRule = ({ document, reading }) => {
  const { sources, attributions } = reading
  const [source] = sources
  if (!source || sources.length > 1 || source.kind === 'hearsay') return undefined
  if (attributions.length < leastAttributions || document.tokens.length < leastTokens) return undefined
  const spans = attributions.flatMap((one) => one.sourceSpans.slice(0, 1))
  return { kind: 'one-source', detail: { name: source.name, attributions: attributions.length }, spans }
}
