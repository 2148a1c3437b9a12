/**
 * "Byrne told the board that the mill was safe but conceded a delay": the learned roles give a word to one attribution
 * alone, so the second verb of a subject comes without it. It is found again here.
 */
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { isOwnVoice } from '../rules/rule.ts'
import { mainSubject, participleSubject } from '../rules/shared-subject.ts'
import { spanOf } from '../syntax/contents.ts'
import { cueVerb } from '../syntax/cues.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { subjectBefore } from '../syntax/subjects.ts'
import { hasVerb } from './cue-words.ts'

/** The proposal with its verb's subject as source; as it was where it has one, or where no active verb is its cue. */
export function completeSource(context: Context, proposal: Proposal): Proposal {
  const { tokenFrom, tokens, syntax } = context
  const [cue] = proposal.cue
  if (proposal.source.length > 0 || !cue) return proposal
  const last = tokenFrom(cue.end)
  let token = tokenFrom(cue.start)
  if (tokens[token]?.tag === 'VBG') return withParticipleSubject(context, proposal, token)
  while (token < last && !/^VB[DZPN]$/.test(tokens[token]?.tag ?? '')) token++
  if (token >= last) return proposal
  const sentence = context.sentenceOf(token)
  const group = verbGroup(tokens, token, sentence.first)
  if (!group.finite || group.passive) return proposal
  const near = subjectBefore(syntax, group.first, sentence.first)
  const subject =
    near.length > 0 || !isJoined(context, group.first)
      ? near
      : mainSubject(context, group.first - 1, { token, sentence, group })
  if (subject.length === 0 || isOwnVoice(context, subject)) return proposal
  return { ...proposal, source: subject.map(({ first, last }) => spanOf(tokens, first, last)) }
}

/** "…, adding that": the subject of the clause that the participle hangs onto. */
function withParticipleSubject(context: Context, proposal: Proposal, token: number): Proposal {
  const { lower } = context.tokens[token] as Token
  const frames = cueVerb(lower)?.frames
  const isSaid = frames?.has('clause') || frames?.has('told')
  // "without saying what", "presenting him as": nothing is said
  if (
    !isSaid ||
    context.tokens[token - 1]?.tag === 'IN' ||
    !proposal.content.some((span) => hasVerb(context, span))
  )
    return proposal
  const sentence = context.sentenceOf(token)
  const group = verbGroup(context.tokens, token, sentence.first)
  if (group.finite || group.infinitive) return proposal
  const subject = participleSubject(context, { token, sentence, group })
  if (subject.length === 0 || isOwnVoice(context, subject)) return proposal
  return { ...proposal, source: subject.map(({ first, last }) => spanOf(context.tokens, first, last)) }
}

/** "and conceded", "but, she said, conceded" */
const isJoined = ({ tokens }: Context, verb: number) =>
  /^(?:and|but|then|or|,)$/.test(tokens[verb - 1]?.lower ?? '')
