/** Verbs whose object or infinitive says about what: "condemned the attack", "vowed to leave", "called it a lie". */

import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { describe } from '../speakers/describe.ts'
import { following } from '../syntax/contents.ts'
import type { CueOccurrence } from '../syntax/cues.ts'
import type { Range } from '../syntax/subjects.ts'
import { isAsked, isOwnVoice, isUnsaid, propose, type Rule, subjectOf } from './rule.ts'

/** X condemned Y · X called for Y · X described Y as Z */
export const objectOfSpeech: Rule = {
  name: 'object-of-speech',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      const takesObject = cue.frames.has('object')
      if (!takesObject && !cue.frames.has('as')) return []
      if (!cue.group.finite || cue.group.passive || isUnsaid(cue) || isParticiple(context, cue)) return []
      const subject = subjectOf(context, cue)
      if (subject.length === 0 || isOwnVoice(context, subject) || cue.group.negated) return []
      if (cue.stance === 'believes' && (isAsked(context, subject) || isRestrictive(context, cue))) return []
      const what = following(context, cue.last, cue.sentence, false)
      if (!what.span || what.shape === 'infinitive') return []
      if (what.shape === 'clause' && cue.frames.has('clause')) return []
      if (cue.stance === 'shows' && !isDocument(context, subject)) return []
      if (cue.lemma === 'accuse' && context.tokens[cue.last]?.lower === 'of') return []
      if (cue.lemma === 'question' && context.tokens[cue.last]?.tag === 'NNP') return []
      if (!takesObject && !hasComplement(context.text.slice(what.span.start, what.span.end))) return []
      return [propose(context, 'object-of-speech', subject, cue, [what.span], 0.75)]
    }),
}

/** "the plan announced in May was dropped": another verb follows, so this one is a participle. */
function isParticiple(context: Context, cue: CueOccurrence): boolean {
  if (!cue.group.doubtful) return false
  if (/^(?:by|in|on|at)$/.test(context.tokens[cue.last]?.lower ?? '')) return true
  for (let index = cue.last; index < cue.sentence.last; index++) {
    const token = context.tokens[index] as Token
    if (/^(?:who|which|that|when|as|because|while|after|before)$/.test(token.lower) || token.text === ',')
      return false
    if (/^(?:VB[DZP]|MD)$/.test(token.tag)) return true
  }
  return false
}

/** Papers and pictures show; a person who shows a van does not. */
function isDocument(context: Context, subject: readonly Range[]): boolean {
  const only = subject[0]
  return only !== undefined && describe(context, only).kind === 'document'
}

/** "groups that support the plan": the clause tells which groups, not what they said. */
function isRestrictive(context: Context, cue: CueOccurrence): boolean {
  const before = context.tokens[cue.group.first - 1]
  return (
    before !== undefined &&
    /^(?:who|which|that)$/.test(before.lower) &&
    context.tokens[before.index - 1]?.text !== ','
  )
}

/** "called the plan a disgrace", "sees it as", "dubbed it “the beast”" */
function hasComplement(words: string): boolean {
  return /\bas\b|[“"‘]|\S\s+(?:an?|the|his|her|its|their)\s+\S/.test(words)
}

/** X vowed to leave · X wants Y to leave · X urged Y to leave */
export const infinitiveOfSpeech: Rule = {
  name: 'infinitive-of-speech',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      if (
        !cue.frames.has('to') ||
        !cue.group.finite ||
        cue.group.passive ||
        isUnsaid(cue) ||
        isParticiple(context, cue)
      )
        return []
      if (context.quotationAround(cue.token) || (cue.group.negated && cue.stance === 'estimates')) return []
      const subject = subjectOf(context, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      if (cue.stance === 'believes' && (isAsked(context, subject) || isRestrictive(context, cue))) return []
      const what = following(context, cue.last, cue.sentence, false)
      if (!what.span || (what.shape !== 'infinitive' && what.shape !== 'object-infinitive')) return []
      return [propose(context, 'infinitive-of-speech', subject, cue, [what.span], 0.8)]
    }),
}
