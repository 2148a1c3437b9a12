/** Adjectives of belief with their content: "residents are worried that …", "officials, alarmed that …", "is critical of …". */
import { adjectiveRows, adjectivesOf } from '../../languages/en/cues.ts'
import { be } from '../../languages/en/syntax-words.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseEnd, spanOf } from '../syntax/contents.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { subjectBefore } from '../syntax/subjects.ts'
import { isOwnVoice, perSentence, proposeWords } from './rule.ts'

const adjectives = new Set(adjectiveRows.flatMap(([, list]) => list.split(/\s+/)))
/** The words that may open what they say of, by adjective. */
const openings = new Map(
  adjectivesOf.flatMap(([, list, words]) =>
    list.split(/\s+/).map((word) => [word, new Set(words.split(' '))]),
  ),
)

export const adjective = perSentence('adjective', (context, sentence) => {
  const { tokens, syntax } = context
  const found = []
  for (let index = sentence.first + 1; index < sentence.last - 2; index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1] as Token
    const takesThat = adjectives.has(token.lower) && (next.lower === 'that' || opensClause(tokens, index + 1))
    const takesObject = openings.get(token.lower)?.has(next.lower) === true
    if (!takesThat && !takesObject) continue
    const group = verbGroup(tokens, index, sentence.first)
    const isPredicate = tokens.slice(group.first, index).some(({ lower }) => be.has(lower))
    const apposed = takesThat && tokens[index - 1]?.text === ','
    if (takesObject ? !isPredicate || group.negated : group.first === index && !apposed) continue
    const subject = subjectBefore(syntax, apposed ? index - 1 : group.first, sentence.first)
    if (subject.length === 0 || isOwnVoice(context, subject)) continue
    const content = [spanOf(tokens, index + 1, clauseEnd(context, index + 1, sentence))]
    const cue = [spanOf(tokens, index, index + 1)]
    found.push(proposeWords(context, 'adjective', subject, cue, content, 0.75))
  }
  return found
})

/** "are confident she will win": a pronoun with its verb. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:he|she|it|they|we)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:VB[DZP]|MD)$/.test(tokens[index + 1]?.tag ?? '')
  )
}
