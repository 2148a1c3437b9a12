/** Ties a caveat to an attribution: the one whose content or cue holds it, else the one that it speaks of; and to its speaker. */

import { formsOfBe } from '../languages/en/caveats/words.ts'
import type { Span } from '../model.ts'
import { holds, lengthOf } from '../spans.ts'
import { sentenceIndexAt } from '../text/by-sentence.ts'
import { type Document, tokensIn } from '../text/document.ts'
import type { Context } from './rule.ts'

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The id of the innermost attribution whose content or cue holds `marked`, else of the one within its `scope`. */
export function linkToAttribution(
  marked: Span,
  scope: Span | undefined,
  { document, attributions }: Context,
): string | undefined {
  const { sentences } = document
  const own = sentenceIndexAt(sentences, marked.start)
  const around = (attributions[own] ?? []).filter(
    (one) =>
      one.cue.some((cue) => touches(cue, marked)) || one.content.some((content) => holds(content, marked)),
  )
  if (around.length > 0) {
    return around.reduce((inner, one) => (lengthOf(one.content) < lengthOf(inner.content) ? one : inner)).id
  }
  const spoken = scope && sentenceIndexAt(sentences, scope.start)
  if (!scope || spoken === undefined || spoken === own) return undefined
  return attributions[spoken]?.find((one) => one.content.some((content) => touches(content, scope)))?.id
}

/** The words that name the speaker of the attribution whose cue `marked` is; undefined where it is nobody's verb. */
export function speakerOf(marked: Span, { document, attributions }: Context): Span | undefined {
  const own = sentenceIndexAt(document.sentences, marked.start)
  const one = attributions[own]?.find(({ cue }) => cue.some((part) => touches(part, marked)))
  if (!one || isPassive(marked, document)) return undefined
  const [first] = one.sourceSpans
  return first && sentenceIndexAt(document.sentences, first.start) === own ? first : undefined
}

/** "was accused": the verb's subject is not who speaks. */
function isPassive({ start, end }: Span, { tokens }: Document): boolean {
  const [first] = tokensIn(tokens, { start, end })
  return tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => formsOfBe.has(lower))
}
