/** Headlines that name a speaker with a colon or a verb at the end: "Minister: no new taxes", "Prices to rise, says bank". */
import type { Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import { canSpeak } from '../speakers/describe.ts'
import { spanOf } from '../syntax/contents.ts'
import { cueVerb } from '../syntax/cues.ts'
import type { Rule } from './rule.ts'

/** X: S — in headlines and headings only, where X can speak and S is a clause. */
export const headlineColon: Rule = {
  name: 'headline-colon',
  propose: (context) =>
    titles(context.article.blocks, context.document.paragraphs, context.text).flatMap((title) => {
      const { tokens, syntax } = context
      const first = context.tokenFrom(title.start)
      const last = context.tokenFrom(title.end)
      for (let index = first + 1; index < Math.min(first + 6, last - 2); index++) {
        if ((tokens[index] as Token).text !== ':') continue
        const phrase = syntax.endingAt(index)
        if (!phrase || phrase.first !== first || !canSpeak(context, { first, last: index })) return []
        const rest = tokens.slice(index + 1, last)
        if (!rest.some((token) => /^(?:VB[DZP]|MD)$/.test(token.tag))) return []
        return [
          {
            by: 'headline-colon',
            source: [spanOf(tokens, first, index)],
            cue: [],
            content: [spanOf(tokens, index + 1, last)],
            probability: 0.7,
          },
        ]
      }
      return []
    }),
}

/** S, X says — in a headline without a full stop: "All paid their own way, Hale clarifies". */
export const headlineTail: Rule = {
  name: 'headline-tail',
  propose: (context) =>
    titles(context.article.blocks, context.document.paragraphs, context.text).flatMap((title) => {
      const { tokens, syntax } = context
      const last = context.tokenFrom(title.end)
      const first = context.tokenFrom(title.start)
      const verb = tokens[last - 1]
      if (!verb || last - first < 5 || !cueVerb(verb.lower)?.frames.has('clause') || !/s$/.test(verb.lower))
        return []
      for (let index = last - 2; index > Math.max(first + 1, last - 6); index--) {
        if ((tokens[index] as Token).text !== ',') continue
        if (!syntax.holding(index + 1) && !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) return []
        return [
          {
            by: 'headline-tail',
            source: [spanOf(tokens, index + 1, last - 1)],
            cue: [spanOf(tokens, last - 1, last)],
            content: [spanOf(tokens, first, index)],
            probability: 0.8,
          },
        ]
      }
      return []
    }),
}

/** Titles and headings; of plain text its first line, where that is short and no sentence. */
function titles(
  blocks: readonly { kind: string; start: number; end: number }[],
  paragraphs: readonly Span[],
  text: string,
): Span[] {
  const marked = blocks.filter((block) => block.kind === 'title' || block.kind === 'heading')
  if (marked.length > 0) return marked
  const first = paragraphs[0]
  return first && first.end - first.start < 160 && !/[.!?”"]$/.test(text.slice(first.start, first.end))
    ? [first]
    : []
}
