/** Clauses whose relative word stands for what is said: "a charge, which Byrne denies", "a reading the members rejected". */
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { clauseEnd, following, spanOf } from '../syntax/contents.ts'
import type { CueOccurrence } from '../syntax/cues.ts'
import { leftmost } from '../syntax/subjects.ts'
import { isOwnVoice, isUnsaid, propose, type Rule, subjectOf } from './rule.ts'

/** N, which X denies · N that X says is S */
export const relative: Rule = {
  name: 'relative',
  propose: (context) => context.cues.flatMap((cue) => relativeOf(context, cue) ?? []),
}

function relativeOf(context: Context, cue: CueOccurrence): Proposal | undefined {
  const { tokens, syntax } = context
  const { frames, group, sentence } = cue
  if (!group.finite || group.passive || isUnsaid(cue)) return undefined
  const subject = subjectOf(context, cue)
  const bare = bareRelative(context, cue)
  if (bare) return bare
  const word = tokens[(subject[0]?.first ?? 0) - 1]
  if (!word || word.index <= sentence.first || isOwnVoice(context, subject)) return undefined
  if (!/^(?:which|that|whom|what)$/.test(word.lower)) return undefined
  const next = tokens[cue.last]
  // "which it sees as a threat", "which he considers to be a mistake", "which it blames on the weather", "whom it accuses of fraud"
  const isSaidToBe =
    (frames.has('as') && next?.lower === 'as') ||
    (frames.has('as') && next?.lower === 'to' && /^(?:be|have)$/.test(tokens[cue.last + 1]?.lower ?? '')) ||
    (cue.lemma === 'accuse' && next?.lower === 'of') ||
    (cue.lemma === 'blame' && next?.lower === 'on')
  // "the school that he saw as a child" is another thing
  if (isSaidToBe ? word.lower === 'that' && cue.lemma === 'see' : group.doubtful) return undefined
  const complement = isSaidToBe ? [spanOf(tokens, cue.last, clauseEnd(context, cue.last, sentence))] : []
  // "fired at what it said were hideouts"
  const isSaidOf = frames.has('clause') && next !== undefined && /^(?:VB[DZP]|MD)$/.test(next.tag)
  if (word.lower === 'what') {
    const said = isSaidOf ? [spanOf(tokens, cue.last, clauseEnd(context, cue.last, sentence))] : complement
    return isSaidToBe || (isSaidOf && /^(?:say|claim|believe|think|allege|insist)$/.test(cue.lemma))
      ? propose(context, 'relative', subject, cue, said, 0.8)
      : undefined
  }
  const comma = tokens[word.index - 1]?.text === ','
  const antecedent = syntax.endingAt(comma ? word.index - 1 : word.index)
  if (antecedent?.kind !== 'noun' || antecedent.first < sentence.first) return undefined
  const spoken = spanOf(tokens, leftmost(syntax, antecedent, sentence.first), antecedent.last)
  if (isSaidToBe) return propose(context, 'relative', subject, cue, [spoken, ...complement], 0.8)
  // "which he said was false"
  const saysOf = frames.has('clause') && next !== undefined && opensPredicate(context, cue.last)
  const isRelative = word.tag.startsWith('W')
  if (saysOf)
    return propose(
      context,
      'relative',
      subject,
      cue,
      [spoken, spanOf(tokens, cue.last, clauseEnd(context, cue.last, sentence))],
      0.8,
    )
  // "the plan that they support" tells which plan: only what is set off by a comma is told of it
  return comma && isRelative && frames.has('object') && closes(context, cue)
    ? propose(context, 'relative', subject, cue, [spoken], 0.75)
    : undefined
}

/** "a cave they believe held a chapel": the phrase before the subject, and a verb of which it is the subject. */
function bareRelative(context: Context, cue: CueOccurrence): Proposal | undefined {
  const { tokens, syntax } = context
  const { frames, group, last, sentence } = cue
  const subject = subjectOf(context, cue)
  const first = subject[0]?.first ?? 0
  if (
    !frames.has('clause') ||
    subject.length !== 1 ||
    group.first !== cue.token ||
    isOwnVoice(context, subject)
  )
    return undefined
  if (!/^(?:VB[DZP]|MD)$/.test(tokens[last]?.tag ?? '') || last >= sentence.last) return undefined
  const antecedent = syntax.endingAt(first)
  if (antecedent?.kind !== 'noun' || antecedent.first < sentence.first) return undefined
  const spoken = spanOf(tokens, leftmost(syntax, antecedent, sentence.first), antecedent.last)
  const said = spanOf(tokens, last, clauseEnd(context, last, sentence))
  return propose(context, 'relative', subject, cue, [spoken, said], 0.8)
}

/** "which he said was false", "which the board felt merited a fine": some pasts look like participles. */
function opensPredicate({ tokens }: Context, verb: number): boolean {
  const tag = tokens[verb]?.tag ?? ''
  return (
    /^(?:VB[DZP]|MD)$/.test(tag) || (tag === 'VBN' && /^(?:DT|PRP\$|CD)$/.test(tokens[verb + 1]?.tag ?? ''))
  )
}

/** Nothing follows the verb, or only when, where and how: "which the bank announced in a letter on Monday." */
function closes(context: Context, { last, sentence }: CueOccurrence): boolean {
  const { shape, start } = following(context, last, sentence, false)
  const isEnd = start >= sentence.last || /^[,.;:—–)”"]$/.test(context.tokens[start]?.text ?? '.')
  return isEnd && shape === 'none'
}
