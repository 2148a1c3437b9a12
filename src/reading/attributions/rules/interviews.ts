/** Turns of talk set out by name: "Byrne: We never …", a list of reactions "Ada Byrne, mayor: “…”". */
import type { Token } from '../../text/tokens.ts'
import { canSpeak } from '../speakers/describe.ts'
import { spanOf } from '../syntax/contents.ts'
import type { Rule } from './rule.ts'

/** How far into a paragraph the colon may stand, in tokens. */
const reach = 16

export const turnOfTalk: Rule = {
  name: 'turn-of-talk',
  propose: (context) => {
    const { tokens } = context
    const names = context.document.paragraphs.map((paragraph) => speakerOf(paragraph))
    return names.flatMap((turn, index) => {
      if (!turn) return []
      const paragraph = context.document.paragraphs[index] as { start: number; end: number }
      const last = context.tokenFrom(paragraph.end)
      const quotation = context.quotationAt((tokens[turn.last + 1] as Token).start)
      const again = names.some((other, at) => at !== index && other && text(other) === text(turn))
      // a name at the head of a paragraph speaks where a quotation follows, or where it takes several turns
      if (!quotation && !again) return []
      return [
        {
          by: 'turn-of-talk',
          source: [spanOf(tokens, turn.first, turn.last)],
          cue: [],
          content: [quotation ?? spanOf(tokens, turn.last + 1, last)],
          probability: 0.85,
        },
      ]
    })

    function text(range: { first: number; last: number }): string {
      return tokens
        .slice(range.first, range.last)
        .map((token) => token.lower)
        .join(' ')
    }

    function speakerOf(paragraph: {
      start: number
      end: number
    }): { first: number; last: number } | undefined {
      let first = context.tokenFrom(paragraph.start)
      const end = context.tokenFrom(paragraph.end)
      if (/^[•*–—-]$/.test(tokens[first]?.text ?? '')) first++
      for (let index = first + 1; index < Math.min(first + reach, end - 3); index++) {
        const token = tokens[index] as Token
        if (/^(?:VB[DZP]|MD)$/.test(token.tag)) return undefined
        if (token.text !== ':') continue
        const opening = tokens[first] as Token
        if (!/^NNP/.test(opening.tag) || !/^\p{Lu}/u.test(opening.text)) return undefined
        const range = { first, last: index }
        return canSpeak(context, range) &&
          !/^(?:Q|A|Updated?|Note|Photo|Picture|Image|Credit|Video|Watch|Read|Related|Correction|Warning|Source)$/i.test(
            opening.text,
          )
          ? range
          : undefined
      }
      return undefined
    }
  },
}
