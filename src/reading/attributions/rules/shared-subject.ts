/** Cues that go on for a subject named before: "…, claiming they …", "a letter saying …", "… and warned that …". */
import { asksForAnonymity } from '../../languages/en/anonymity.ts'
import { documentNouns, issuing, utterances } from '../../languages/en/organisations.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { canSpeak, singularOf } from '../speakers/describe.ts'
import { following, spanOf } from '../syntax/contents.ts'
import { type CueOccurrence, cueVerb } from '../syntax/cues.ts'
import { nounCues } from '../syntax/noun-cues.ts'
import { type Phrase, type VerbGroup, verbGroup } from '../syntax/phrases.ts'
import { leftmost, type Range, subjectAfter, subjectBefore } from '../syntax/subjects.ts'
import { fits, isOwnVoice, lengthOf, propose, type Rule } from './rule.ts'

/** X did this, saying S · a letter saying S */
export const participle: Rule = {
  name: 'participle',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      const token = context.tokens[cue.token] as Token
      if (token.tag !== 'VBG' || cue.group.finite || cue.group.infinitive) return []
      const what = following(context, cue.last, cue.sentence, cue.frames.has('told'))
      const main = opensSentence(context, cue) ? mainClauseAfter(context, cue) : undefined
      // "After establishing a church, Hale held": the verb behind the comma is another's
      const shape = main && what.loose ? 'object' : what.shape
      if (
        !what.span ||
        !fits(cue, shape, lengthOf(context, what.span)) ||
        isWeakParticiple(context, cue, shape)
      )
        return []
      const subject = main ? main.subject : participleSubject(context, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      // "While praising the plan, Byrne said": what she praises ends where the main clause begins
      if (asksForAnonymity.test(context.text.slice(what.span.start, what.span.end))) return []
      const isLong = main !== undefined && context.tokenFrom(what.span.end) > main.comma
      const content = isLong ? spanOf(context.tokens, what.start, main.comma) : what.span
      return [propose(context, 'participle', subject, cue, [content], 0.8)]
    }),
}

/** "Saying …, Byrne left" · "While saying …, Byrne left" */
function opensSentence({ tokens }: Context, { group, sentence }: CueOccurrence): boolean {
  const before = group.first - sentence.first
  return (
    before === 0 ||
    (before === 1 && /^(?:while|in|by|after|before|when)$/.test(tokens[sentence.first]?.lower ?? ''))
  )
}

/** The first comma behind which a subject stands with its verb, and that subject. */
function mainClauseAfter({ syntax, tokens }: Context, { last, sentence }: CueOccurrence) {
  for (let comma = last; comma < sentence.last - 2; comma++) {
    if (tokens[comma]?.text !== ',') continue
    const isInside = /^[”"’']$/.test(tokens[comma + 1]?.text ?? '')
    const first = isInside ? comma + 2 : comma + 1
    const subject = subjectAfter(syntax, first, sentence.last).slice(0, 1)
    const verb = tokens[subject[0]?.last ?? -1]
    // "…, Byrne, a lawyer, said" as well as "…, Byrne said"
    if (verb && /^(?:VB[DZP]|MD|RB|,)$/.test(verb.tag)) return { comma, subject }
  }
  return undefined
}

/** "supporting the bill", "showing a van", "adding to the woes": what one does, not what one says. */
function isWeakParticiple(context: Context, cue: CueOccurrence, shape: string): boolean {
  const before = context.tokens[cue.group.first - 1]
  // "after accusing it of …", "by saying that …": said all the same, and the rest after a preposition is done
  const isSaid =
    shape === 'clause' ||
    shape === 'quotation' ||
    cue.lemma === 'accuse' ||
    (shape === 'infinitive' && cue.stance === 'promises')
  if (before && /^(?:after|by|for|in|while|when)$/.test(before.lower) && isSaid)
    return cue.stance === 'believes'
  // "While defending his vote, Hale said"
  const isBeside = before?.lower === 'while' && before.index === cue.sentence.first && shape === 'object'
  if (isBeside && cue.stance !== 'shows' && cue.frames.has('object') && !weak.test(cue.lemma))
    return cue.stance === 'believes' || cue.stance === 'estimates'
  if (before && /^(?:of|by|for|from|before|after|against|without|when|while|to|that)$/.test(before.lower))
    return true
  if (cue.stance === 'shows') return before === undefined || !documentNouns.has(before.lower)
  const isClause = shape === 'clause' || shape === 'quotation'
  if (isClause && (cue.frames.has('clause') || cue.frames.has('told'))) return false
  if (cue.frames.size === 1 && cue.frames.has('quote')) return true
  return cue.stance === 'believes' || cue.stance === 'estimates' || weak.test(cue.lemma)
}

/** What one does rather than says, as a participle with an object. */
const weak =
  /^(?:question|challenge|mock|discuss|press|order|offer|back|propose|refer|repeat|detail|speak|talk|laud|praise|support|signal|flag|link)/

/** X did this and said S · X left but warned that S */
export const coordinatedVerb: Rule = {
  name: 'coordinated-verb',
  propose: (context) =>
    context.cues.flatMap((cue) => {
      const { group, sentence } = cue
      if (!group.finite || group.passive || group.doubtful || group.modal || group.negated) return []
      const joint = conjunctionBefore(context, group.first)
      if (joint <= sentence.first || goesOnUnsaid(context, cue, joint)) return []
      const what = following(context, cue.last, sentence, cue.frames.has('told'))
      if (!what.span || !fits(cue, what.shape, lengthOf(context, what.span))) return []
      // "boarded the train and found a man bleeding"
      if (cue.lemma === 'find' && what.shape !== 'clause') return []
      const subject = mainSubject(context, joint, cue)
      if (subject.length === 0 || isOwnVoice(context, subject)) return []
      return [propose(context, 'coordinated-verb', subject, cue, [what.span], 0.75)]
    }),
}

/** "may taste salt or see red", "likely to fall ill and say so": it goes on with an infinitive, or what may come. */
function goesOnUnsaid({ tokens }: Context, { token, sentence }: CueOccurrence, joint: number): boolean {
  if (!/^VBP?$/.test(tokens[token]?.tag ?? '')) return false
  for (let index = joint - 1; index >= sentence.first; index--) {
    const { tag } = tokens[index] as Token
    if (/^VB[DZP]$/.test(tag)) return false
    if (tag === 'VB' && /^(?:TO|MD|RB)$/.test(tokens[index - 1]?.tag ?? '')) return true
  }
  return false
}

/** The "and" right before a verb, or with no more than when between ("and on Monday said"); 0 where there is none. */
function conjunctionBefore({ syntax, tokens }: Context, verb: number): number {
  const time = syntax.endingAt(verb)
  const isTime = time?.kind === 'time'
  const at = !isTime ? verb : tokens[time.first - 1]?.tag === 'IN' ? time.first - 1 : time.first
  if (/^(?:and|but|then|or)$/.test(tokens[at - 1]?.lower ?? '')) return at - 1
  return at === verb && isInSeries(tokens, verb) ? at - 1 : 0
}

/** "accused her of lying, blamed the board and promised a law": a past tense behind a comma, and one more behind "and". */
function isInSeries(tokens: readonly Token[], verb: number): boolean {
  // "a clerk, named Hale"
  if (tokens[verb]?.lower === 'named') return false
  if (
    tokens[verb - 1]?.text !== ',' ||
    tokens[verb]?.tag !== 'VBD' ||
    /^[”"’']$/.test(tokens[verb - 2]?.text ?? '')
  )
    return false
  for (let index = verb + 1; index < verb + 20; index++) {
    const { lower, tag, text } = tokens[index] ?? { lower: '', tag: '.', text: '.' }
    if (/^(?:VB[DZP]|MD|W.*)$/.test(tag) || /^[.;:“"]$/.test(text)) return false
    if (lower === 'and' && tokens[index + 1]?.tag === 'VBD') return true
  }
  return false
}

/** Right before the participle ("a letter saying"), else the subject of the clause that it hangs onto. */
export function participleSubject(
  context: Context,
  cue: Pick<CueOccurrence, 'token' | 'sentence' | 'group'>,
): Range[] {
  const { tokens, syntax } = context
  const at = cue.group.first
  const before = tokens[at - 1]
  if (!before || at === cue.sentence.first) return []
  // "criticised the mayor for saying": whom they criticised
  const blamed = before.lower === 'for' ? syntax.endingAt(at - 1) : undefined
  if (blamed && /^VB/.test(tokens[blamed.first - 1]?.tag ?? ''))
    return [{ first: blamed.first, last: blamed.last }]
  // "when Hale, after calling it a lie, left": the name before the comma
  const isSetOff = /^(?:after|while|when)$/.test(before.lower) && tokens[at - 2]?.text === ','
  const named = isSetOff ? syntax.endingAt(at - 2) : undefined
  if (named && /^(?:WRB|IN|,)$/.test(tokens[named.first - 1]?.tag ?? ','))
    return [{ first: named.first, last: named.last }]
  const phrase = syntax.endingAt(at)
  // "issued a statement saying": whoever issued it says so
  const isIssued = phrase && phrase.first > cue.sentence.first && isUtteranceOfSubject(tokens, phrase)
  const issuer = isIssued ? mainSubject(context, at, cue) : []
  if (issuer.length > 0) return issuer
  if (phrase && phrase.kind === 'noun' && before.text !== ',' && isUtterance(context, phrase, cue))
    return [{ first: leftmost(syntax, phrase, cue.sentence.first), last: at }]
  return mainSubject(context, at, cue)
}

function isUtteranceOfSubject(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = (tokens[phrase.head] as Token).lower
  const isWritten = utterances.has(head) || /^(?:lawsuit|complaint|petition)$/.test(head)
  return isWritten && issuing.has((tokens[phrase.first - 1] as Token).lower)
}

/** "a letter saying", "people claiming": not "spoke to lawmakers defending". */
function isUtterance(context: Context, phrase: Phrase, cue: Pick<CueOccurrence, 'sentence'>): boolean {
  const { tokens, syntax } = context
  const head = tokens[phrase.head] as Token
  if (documentNouns.has(head.lower) || nounCues.has(singularOf(head.lower))) return true
  const first = leftmost(syntax, phrase, cue.sentence.first)
  const before = first > cue.sentence.first ? (tokens[first - 1] as Token) : undefined
  return !before || /^(?:,|but|and|that|with|by|from)$/.test(before.lower)
}

/**
 * The subject that a later verb of the sentence shares: that of a cue before it ("Byrne said the bridge had closed,
 * adding …"), else that of the main clause, its first finite verb.
 */
export function mainSubject(
  context: Context,
  from: number,
  cue: Pick<CueOccurrence, 'token' | 'sentence' | 'group'>,
): Range[] {
  const { tokens } = context
  const { first } = cue.sentence
  const voice = context.quotationAround(cue.token)
  let main: Range[] = []
  let spoken: Range[] = []
  let nearest: Range[] = []
  let spokenVerb: VerbGroup | undefined
  let nearestVerb: VerbGroup | undefined
  for (let index = first; index < from; index++) {
    const token = tokens[index] as Token
    if (context.quotationAround(index) !== voice || !/^VB[DZPN]?$/.test(token.tag)) continue
    const group = verbGroup(tokens, index, first)
    if (!group.finite) continue
    const found = subjectOfVerb(context, group.first, index, first, from)
    if (found.length === 0) continue
    nearest = found
    nearestVerb = group
    const before = tokens[(found[0] as Range).first - 1]
    const isSubordinate =
      before !== undefined &&
      before.index >= first &&
      /^(?:that|because|as|when|after|before|while|if|who|which|where|since|until|than|whether)$/.test(
        before.lower,
      )
    if (main.length === 0 || (!isSubordinate && /^[,;]|^(?:and|but)$/.test(before?.lower ?? ''))) main = found
    if (!isSubordinate && cueVerb(token.lower) && !group.passive) {
      spoken = found
      spokenVerb = group
    }
  }
  // "said that Hale met him and promised money": without a comma the verb goes on inside the clause; but not in
  // "said that Hale had met him and promised money", where it takes up the form of the first
  const form = formOf(tokens, cue.group)
  const takesUp =
    spokenVerb !== undefined &&
    nearestVerb !== undefined &&
    formOf(tokens, spokenVerb) === form &&
    formOf(tokens, nearestVerb) !== form
  const inside =
    !takesUp &&
    context.tokens[from - 1]?.text !== ',' &&
    spoken.length > 0 &&
    nearest[0]?.first !== spoken[0]?.first
  const isVerb = /^VB[DZP]$/.test(context.tokens[cue.token]?.tag ?? '')
  if (inside && isVerb && nearest[0] && canSpeak(context, nearest[0])) return nearest
  return spoken.length > 0 ? spoken : main
}

/** Tense and auxiliaries of a group of verbs: "said" and "warned" share theirs, "had said" and "is" have others. */
function formOf(tokens: readonly Token[], { first, verb }: VerbGroup): string {
  const main = tokens[verb] as Token
  const helpers = tokens
    .slice(first, verb)
    .filter(({ tag }) => /^(?:MD|VB)/.test(tag))
    .map(({ lower }) => lower)
  const isBe = /^(?:is|are|was|were|be)$/.test(main.lower)
  return [...helpers, isBe ? 'be' : '', main.tag].join(' ')
}

function subjectOfVerb(
  context: Context,
  groupFirst: number,
  verb: number,
  first: number,
  from: number,
): Range[] {
  const { tokens, syntax } = context
  const before = tokens[groupFirst - 1]
  if (before && /^(?:who|which|that|whose)$/.test(before.lower) && /^(?:W|IN|DT)/.test(before.tag)) return []
  const found = subjectBefore(syntax, groupFirst, first)
  if (found.length > 0 || !before || !/^[,”"’']$/.test(before.text)) return found
  // "he asked, called Byrne a liar and left": no inversion, Byrne is the object
  const frames = cueVerb((tokens[verb] as Token).lower)?.frames
  if (before.text === ',' && !frames?.has('clause') && !frames?.has('quote') && !frames?.has('told'))
    return []
  return subjectAfter(syntax, verb + 1, from)
}
