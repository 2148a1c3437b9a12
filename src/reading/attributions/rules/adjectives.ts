/** Adjectives of belief with their content: "residents are worried that …", "officials, alarmed that …". */
import { adjectiveRows } from '../../languages/en/cues.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseEnd, spanOf } from '../syntax/contents.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { subjectBefore } from '../syntax/subjects.ts'
import { isOwnVoice, type Rule } from './rule.ts'

const adjectives = new Set(adjectiveRows.flatMap(([, list]) => list.split(/\s+/)))

export const adjective: Rule = {
  name: 'adjective',
  propose: ({ tokens, sentences, syntax, ...rest }) => {
    const context = { tokens, sentences, syntax, ...rest }
    return sentences.flatMap((sentence) => {
      const found = []
      for (let index = sentence.first + 1; index < sentence.last - 2; index++) {
        const token = tokens[index] as Token
        if (!adjectives.has(token.lower) || tokens[index + 1]?.lower !== 'that') continue
        const group = verbGroup(tokens, index, sentence.first)
        const apposed = tokens[index - 1]?.text === ','
        if (group.first === index && !apposed) continue
        const subject = subjectBefore(syntax, apposed ? index - 1 : group.first, sentence.first)
        if (subject.length === 0 || isOwnVoice(context, subject)) continue
        found.push({
          by: 'adjective',
          source: subject.map((range) => spanOf(tokens, range.first, range.last)),
          cue: [spanOf(tokens, index, index + 1)],
          content: [spanOf(tokens, index + 1, clauseEnd(context, index + 1, sentence))],
          probability: 0.75,
        })
      }
      return found
    })
  },
}
