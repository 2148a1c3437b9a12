/** Cues that go on for a subject named before: "…, claiming they …", "a letter saying …", "… and warned that …". */
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { following } from '../syntax/contents.ts'
import type { CueOccurrence } from '../syntax/cues.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { leftmost, type Range, subjectAfter, subjectBefore } from '../syntax/subjects.ts'
import { fits, isOwnVoice, propose, type Rule } from './rule.ts'

/** X did this, saying S · a letter saying S */
export const participle: Rule = {
  name: 'participle',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      const token = context.tokens[cue.token] as Token
      if (token.tag !== 'VBG' || cue.group.finite || cue.group.infinitive) return []
      const what = following(context, cue.last, cue.sentence, cue.frames.has('told'))
      if (!what.span || !fits(cue, what.shape)) return []
      const subject = participleSubject(context, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      return [propose(context, 'participle', subject, cue, [what.span], 0.8)]
    }),
}

/** X did this and said S · X left but warned that S */
export const coordinatedVerb: Rule = {
  name: 'coordinated-verb',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      const { group, sentence } = cue
      if (!group.finite || group.passive || group.modal || group.negated) return []
      const before = context.tokens[group.first - 1]
      if (!before || group.first - 1 <= sentence.first || !/^(?:and|but|then|or)$/.test(before.lower))
        return []
      const what = following(context, cue.last, sentence, cue.frames.has('told'))
      if (!what.span || !fits(cue, what.shape)) return []
      const subject = mainSubject(context, group.first - 1, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      return [propose(context, 'coordinated-verb', subject, cue, [what.span], 0.75)]
    }),
}

/** Right before the participle ("a letter saying"), else the subject of the clause that it hangs onto. */
function participleSubject(context: Context, cue: CueOccurrence): Range[] {
  const { tokens, syntax } = context
  const at = cue.group.first
  const before = tokens[at - 1]
  if (!before || at === cue.sentence.first) {
    for (let index = cue.last; index < cue.sentence.last; index++) {
      if (tokens[index]?.text === ',') return subjectAfter(syntax, index + 1, cue.sentence.last).slice(0, 1)
    }
    return []
  }
  const phrase = syntax.endingAt(at)
  if (phrase && phrase.kind === 'noun' && before.text !== ',')
    return [{ first: leftmost(syntax, phrase, cue.sentence.first), last: at }]
  return mainSubject(context, at, cue)
}

/** The subject of the nearest finite verb to the left, in this sentence and the same voice; inverted too. */
function mainSubject(context: Context, from: number, cue: CueOccurrence): Range[] {
  const { tokens, syntax } = context
  const { first } = cue.sentence
  const voice = context.quotationAround(cue.token)
  for (let index = from - 1; index >= first; index--) {
    const token = tokens[index] as Token
    if (context.quotationAround(index) !== voice || !/^VB[DZPN]?$/.test(token.tag)) continue
    const group = verbGroup(tokens, index, first)
    if (!group.finite) continue
    const before = tokens[group.first - 1]
    if (before && /^(?:who|which|that|whose)$/.test(before.lower) && /^(?:W|IN|DT)/.test(before.tag)) continue
    let found = subjectBefore(syntax, group.first, first)
    if (found.length === 0 && before && /^[,”"’']$/.test(before.text))
      found = subjectAfter(syntax, index + 1, from)
    if (found.length > 0) return found
  }
  return []
}
