/** The speaker after "by": "a deal touted by Byrne", "dubbed “the beast” by locals", "levels deemed safe by the agency". */
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { spanOf } from '../syntax/contents.ts'
import type { CueOccurrence } from '../syntax/cues.ts'
import { leftmost, rightmost } from '../syntax/subjects.ts'
import type { Rule } from './rule.ts'

/** Done by somebody, not said. */
const deeds =
  /^(?:order|document|report|announce|show|identify|publish|offer|detail|unveil|back|release|confirm|request|read|write|hear|post|establish|determine|prove|mention|call|see|hold|invite|direct|encourage|press|instruct|rebuff|rate|link|find)$/

export const agent: Rule = {
  name: 'agent',
  propose: (context) => context.cues.flatMap((cue) => agentOf(context, cue) ?? []),
}

function agentOf(context: Context, cue: CueOccurrence): Proposal | undefined {
  const { tokens, syntax } = context
  const token = tokens[cue.token] as Token
  if (!/^VB[ND]$/.test(token.tag) || deeds.test(cue.lemma) || cue.stance === 'estimates') return undefined
  if (!cue.frames.has('object') && !cue.frames.has('as')) return undefined
  const by = byAfter(context, cue)
  const phrase = by > 0 ? syntax.startingAt(by + 1) : undefined
  if (phrase?.kind !== 'noun' || phrase.last > cue.sentence.last) return undefined
  const comma = tokens[cue.group.first - 1]?.text === ','
  const spoken = syntax.endingAt(comma ? cue.group.first - 1 : cue.group.first)
  if (!spoken || spoken.first < cue.sentence.first || spoken.kind === 'pronoun') return undefined
  const first = leftmost(syntax, spoken, cue.sentence.first)
  const content = [spanOf(tokens, first, spoken.last)]
  if (by > cue.last) content.push(spanOf(tokens, cue.last, by))
  return {
    by: 'agent',
    source: [spanOf(tokens, by + 1, rightmost(syntax, phrase, cue.sentence.last))],
    cue: [spanOf(tokens, cue.token, cue.token + 1)],
    content,
    probability: 0.7,
  }
}

/** The "by" that follows within five words, with no other verb between; 0 where there is none. */
function byAfter(context: Context, cue: CueOccurrence): number {
  for (let index = cue.token + 1; index < Math.min(cue.token + 6, cue.sentence.last); index++) {
    const token = context.tokens[index] as Token
    if (token.lower === 'by') return index
    if (/^(?:V|MD|CC|TO)/.test(token.tag) || /^[,;:.]$/.test(token.text)) return 0
  }
  return 0
}
