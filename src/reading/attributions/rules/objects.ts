/** Verbs whose object or infinitive says about what: "condemned the attack", "vowed to leave", "called it a lie". */

import { asksForAnonymity } from '../../languages/en/anonymity.ts'
import { countingVerbs, reckoningVerbs } from '../../languages/en/cues.ts'
import type { Span } from '../../model.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { canSpeak, describe } from '../speakers/describe.ts'
import { clauseEnd, following, spanOf } from '../syntax/contents.ts'
import { type CueOccurrence, forms } from '../syntax/cues.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { type Range, subjectBefore } from '../syntax/subjects.ts'
import {
  isAsked,
  isOwnVoice,
  isUnsaid,
  perSentence,
  propose,
  proposeWords,
  type Rule,
  subjectOf,
} from './rule.ts'

/** X condemned Y · X called for Y · X described Y as Z */
export const objectOfSpeech: Rule = {
  name: 'object-of-speech',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      const takesObject = cue.frames.has('object')
      if (!takesObject && !cue.frames.has('as')) return []
      if (!cue.group.finite || cue.group.passive || isUnsaid(cue) || isParticiple(context, cue)) return []
      const subject = subjectOf(context, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      // "the studies do not show a link" is what they found; "did not deny the charge" says nothing
      if (cue.group.negated && cue.stance !== 'shows') return []
      if (cue.stance === 'believes' && (isAsked(context, subject) || isRestrictive(context, cue))) return []
      const what = following(context, cue.last, cue.sentence, false)
      if (!what.span || what.shape === 'infinitive') return []
      if (what.shape === 'clause' && cue.frames.has('clause') && !what.loose) return []
      if (cue.stance === 'shows' && !isDocument(context, subject) && !findsNone(context, cue, what.start))
        return []
      if (cue.lemma === 'accuse' && context.tokens[cue.last]?.lower === 'of') return []
      if (cue.lemma === 'question' && context.tokens[cue.last]?.tag === 'NNP') return []
      if (cue.lemma === 'name' && appoints.test(context.text.slice(what.span.start, what.span.end))) return []
      const isNamed = isAfterWhat(context, subject)
      if (!takesObject && !isNamed && !hasComplement(context.text.slice(what.span.start, what.span.end)))
        return []
      const content = what.loose ? beforeComma(context, what.start, what.span) : what.span
      return [propose(context, 'object-of-speech', subject, cue, [content], 0.75)]
    }),
}

/** "found no trace of him, and the search ended": the object ends where something else begins. */
function beforeComma({ tokens, tokenFrom }: Context, first: number, span: Span): Span {
  const last = tokenFrom(span.end)
  const comma = tokens.slice(first, last).findIndex(({ text }) => text === ',')
  return comma > 0 ? spanOf(tokens, first, first + comma) : span
}

/** "the plan announced in May was dropped": another verb follows, so this one is a participle. */
function isParticiple(context: Context, cue: CueOccurrence): boolean {
  if (!cue.group.doubtful) return false
  if (/^(?:by|in|on|at)$/.test(context.tokens[cue.last]?.lower ?? '')) return true
  for (let index = cue.last; index < cue.sentence.last; index++) {
    const token = context.tokens[index] as Token
    if (/^(?:who|which|that|when|as|because|while|after|before)$/.test(token.lower) || token.text === ',')
      return false
    // "called for unity and appeared pleased": the second verb of the same subject
    if (token.tag === 'CC' && context.tokens[index + 1]?.tag === 'VBD') return false
    if (/^(?:VB[DZP]|MD)$/.test(token.tag)) return true
  }
  return false
}

/** Papers and pictures show; a person who shows a van does not. */
function isDocument(context: Context, subject: readonly Range[]): boolean {
  const only = subject[0]
  return only !== undefined && describe(context, only).kind === 'document'
}

/** "investigators found no reason to": what was looked for and is not there is told, and no deed. */
const findsNone = ({ tokens }: Context, { lemma }: CueOccurrence, object: number) =>
  lemma === 'find' && /^(?:no|nothing)$/.test(tokens[object]?.lower ?? '')

/** "groups that support the plan": the clause tells which groups, not what they said. */
function isRestrictive(context: Context, cue: CueOccurrence): boolean {
  const before = context.tokens[cue.group.first - 1]
  return (
    before !== undefined &&
    /^(?:who|which|that)$/.test(before.lower) &&
    context.tokens[before.index - 1]?.text !== ','
  )
}

/** "what the leader called an act of war": the complement alone follows. */
function isAfterWhat(context: Context, subject: readonly Range[]): boolean {
  return context.tokens[(subject[0]?.first ?? 0) - 1]?.lower === 'what'
}

/** "named Hale as his deputy": a deed. */
const appoints =
  /\bas (?:(?:an?|the|his|her|its|their|new|next|acting|interim|first) )*(?:\p{L}+ )?(?:candidate|captain|chair\p{L}*|chief|coach|deputy|director|head|heir|leader|manager|mate|minister|nominee|president|secretary|successor|winner)\b/u

/** "called the plan a disgrace", "sees it as", "dubbed it “the beast”" */
function hasComplement(words: string): boolean {
  return /\bas\b|[“"‘]|\S\s+(?:an?|the|his|her|its|their)\s+\S/.test(words)
}

const reckonings = new Set(reckoningVerbs.flatMap(forms))

const counts = new Set(countingVerbs.flatMap(forms))

/** "12", "at least 12", "some 12" */
const isNumber = ({ tokens }: Context, index: number) =>
  tokens[
    tokens[index]?.lower === 'at'
      ? index + 2
      : /^(?:RB|DT)$/.test(tokens[index]?.tag ?? '')
        ? index + 1
        : index
  ]?.tag === 'CD'

/** X put the toll at 12 · X pegs the cost at $3 million · X counted 36 dead */
export const reckoning = perSentence('reckoning', (context, sentence) => {
  const { tokens, syntax } = context
  const found: Proposal[] = []
  for (let index = sentence.first + 1; index < sentence.last - 2; index++) {
    const token = tokens[index] as Token
    const isCount = counts.has(token.lower)
    if (!token.tag.startsWith('V') || !(isCount || reckonings.has(token.lower))) continue
    const group = verbGroup(tokens, index, sentence.first)
    if (!group.finite || group.passive) continue
    if (!(isCount ? isNumber(context, index + 1) : isReckoned(context, index, sentence))) continue
    const subject = subjectBefore(syntax, group.first, sentence.first)
    if (subject.length === 0 || isOwnVoice(context, subject)) continue
    const content = [spanOf(tokens, index + 1, clauseEnd(context, index + 1, sentence))]
    const cue = [spanOf(tokens, index, index + 1)]
    found.push(proposeWords(context, 'reckoning', subject, cue, content, 0.8))
  }
  return found
})

/** An "at" with a number after it stands behind the verb's object. */
function isReckoned({ tokens, syntax }: Context, verb: number, sentence: Sentence): boolean {
  if (!syntax.startingAt(verb + 1)) return false
  for (let at = verb + 2; at < Math.min(verb + 14, sentence.last - 1); at++) {
    const { lower, text, tag } = tokens[at] as Token
    if (/^[,;:.]$/.test(text) || /^(?:VB[DZP]|MD)$/.test(tag)) return false
    if (lower !== 'at') continue
    const figure = tokens.slice(at + 1, Math.min(at + 5, sentence.last))
    return figure.some(({ tag, text }) => tag === 'CD' || /^[$£€]/.test(text))
  }
  return false
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
      if (context.quotationAround(cue.token)) return []
      const subject = subjectOf(context, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      if (cue.stance === 'believes' && (isAsked(context, subject) || isRestrictive(context, cue))) return []
      const what = following(context, cue.last, cue.sentence, false)
      if (!what.span || (what.shape !== 'infinitive' && what.shape !== 'object-infinitive')) return []
      // "called a meeting to discuss it"
      if (cue.lemma === 'call' && what.shape === 'object-infinitive' && !callsOnSomebody(context, what.start))
        return []
      if (asksForAnonymity.test(context.text.slice(what.span.start, what.span.end))) return []
      return [propose(context, 'infinitive-of-speech', subject, cue, [what.span], 0.8)]
    }),
}

/** Whom one calls to do something can speak: "called councillors to order". */
function callsOnSomebody(context: Context, object: number): boolean {
  const phrase = context.syntax.startingAt(object)
  return phrase !== undefined && canSpeak(context, phrase) && describe(context, phrase).kind !== 'document'
}
