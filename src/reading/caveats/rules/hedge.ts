/** Weak wording of a fact or an outcome; not a month, a permission, an ability, a comparison or a proposal. */
import { hedge } from '../../languages/en/caveats/phrases/hedge.ts'
import {
  abilityOpeners,
  abilityVerbs,
  adviceVerbs,
  comparisons,
  formsOfBe,
  givingVerbs,
  granting,
  headlineVerbs,
  learning,
  likelyThings,
  limits,
  options,
  permittedVerbs,
  seemingModals,
} from '../../languages/en/caveats/words.ts'
import { peopleNouns, personEnding } from '../../languages/en/roles.ts'
import type { Token } from '../../text/tokens.ts'
import type { Clauses, Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'hedge',
  groups: hedge,
  accepts({ first, last }, clauses) {
    const word = clauses.words[first]?.lower ?? ''
    switch (word) {
      case 'may':
      case 'might':
        return isModal(first, clauses) && isUncertain(first, last, clauses)
      case 'could':
        return isModal(first, clauses) && !isAbility(first, last, clauses)
      case 'unlikely':
        return !isComparison(first, last, clauses) && !isSurprise(first, last, clauses)
      case 'likely':
        return !isComparison(first, last, clauses)
      case 'seem':
      case 'seems':
      case 'seemed':
      case 'appear':
      case 'appeared':
        // "appeared briefly and left"
        if (clauses.words[last]?.lower.endsWith('ly')) return false
        return !isConceded(first, clauses) && !isAim(first, last, clauses) && !isModified(first, clauses)
      case 'possible':
        return !isLimit(first, last, clauses)
      default:
        return !word.startsWith('suggest') || !isProposal(first, last, clauses)
    }
  },
}

/** Not "on May 3", not "may not be reprinted", not "while it may seem". */
function isUncertain(first: number, last: number, { words }: Clauses): boolean {
  const word = words[first]
  const after = words[last]
  if (!word || !after) return false
  const isMonth =
    word.text === 'May' &&
    !isHeadlineModal(first, words) &&
    (word.tag.startsWith('NNP') || after.kind === 'number' || after.kind === 'punctuation')
  const forbids = after.lower === 'not' && words[last + 1]?.lower === 'be' && words[last + 2]?.tag === 'VBN'
  const permits = word.lower === 'may' && (forbids || permittedVerbs.has(after.lower))
  const isReader = /^(?:you|we|i)$/.test(wordBefore(first, words))
  const participle = after.lower === 'have' ? words[last + 1] : after
  const isKnown = learning.has(participle?.lower ?? '')
  const advises = isReader && (adviceVerbs.has(after.lower) || isKnown)
  // "might as well"
  return (
    !isMonth &&
    !permits &&
    !advises &&
    !isConceding(first, last, words) &&
    !(after.lower === 'as' && words[last + 1]?.lower === 'well')
  )
}

/** "may be small, but it bites", "may not feel cold, but it is": what is granted is no doubt. */
function isConceding(first: number, last: number, words: readonly Token[]): boolean {
  const verb = words.slice(last, last + 3).find(({ lower }) => !/^(?:not|n't|have)$/.test(lower))
  if (!verb || !granting.has(verb.lower)) return false
  const opening = words.slice(Math.max(0, first - 4), first).map(({ lower }) => lower)
  // "while it may seem odd", "while it might not have been as bad"
  if (opening.includes('while')) return true
  if (words[first]?.lower !== 'may') return false
  if (opening.includes('though') || opening.includes('although')) return true
  const rest = words.slice(last, last + concessionReach)
  const end = rest.findIndex(({ text }) => /^[.;:?!]$/.test(text))
  return (end < 0 ? rest : rest.slice(0, end)).some(
    ({ lower }, at, clause) => lower === 'but' && !isOthers(clause[at + 1], clause[at + 2]),
  )
}

/** "it may be the oldest, but critics doubt it": others speak, and nothing is granted. */
const isOthers = (word: Token | undefined, next: Token | undefined) =>
  word !== undefined &&
  (/^NN(?:S|P)/.test(word.tag) || (word.tag === 'JJ' && next?.tag === 'NNS') || word.lower === 'some')

/** How far after "may" the "but" of a concession may stand, in tokens. */
const concessionReach = 22

const isModal = (first: number, { words }: Clauses) =>
  /^(?:MD)?$/.test(words[first]?.tag ?? 'NN') ||
  words[first]?.lower === 'could' ||
  isHeadlineModal(first, words)

/** In a headline's capitals the tagger takes modals for names: "Council May Close Pier". */
const isHeadlineModal = (first: number, words: readonly Token[]) =>
  words[first - 1]?.tag.startsWith('NN') === true &&
  words[first - 1]?.lower !== 'theresa' &&
  headlineVerbs.has(words[first + 1]?.lower ?? '') &&
  words[first + 1]?.text !== words[first + 1]?.lower

/** The word before `at`, adverbs left out: "we probably could", "may not have seemed". */
function wordBefore(at: number, words: readonly Token[]): string {
  let before = at - 1
  while (words[before]?.tag.startsWith('RB') || words[before]?.lower === 'have') before--
  return words[before]?.lower ?? ''
}

/** "we could have run", "could not have been better": what was within reach, and what did not come about. */
const isUnreal = (participle: number, subject: string, words: readonly Token[]) =>
  /^(?:i|we|you|anyone|anybody|else)$/.test(subject) ||
  /^(?:JJR|RBR)$/.test(words[participle + 1]?.tag ?? '') ||
  /^(?:more|less|better|worse)$/.test(words[participle + 1]?.lower ?? '')

/** "nothing could stop him", "neither side could score", "only he could open it". */
const isNobody = (first: number, subject: string, words: readonly Token[]) =>
  /^(?:nothing|neither|few)$/.test(subject) || /^(?:neither|few|only)$/.test(words[first - 2]?.lower ?? '')

/** "what could be nicer?": the answer is known. */
const isRhetorical = (first: number, subject: string, words: readonly Token[]) =>
  /^(?:what|who)$/.test(subject) &&
  words.slice(first, first + longestQuestion).find(({ text }) => /^[.?!]$/.test(text))?.text === '?'

/** How far on a question mark is looked for, in tokens. */
const longestQuestion = 40

/** "could see", "I could not", "so that it could", "could you", "no one could have". */
function isAbility(first: number, last: number, { words }: Clauses): boolean {
  const after = words[last]?.lower ?? ''
  const subject = wordBefore(first, words)
  if (isNobody(first, subject, words) || isRhetorical(first, subject, words)) return true
  // "as fast as she could"
  if (/^[.;!?]?$/.test(after)) return true
  if (/^(?:one|nobody)$/.test(subject) && (subject === 'nobody' || words[first - 2]?.lower === 'no'))
    return true
  const have = words.slice(first, last + 1).findIndex(({ lower }) => lower === 'have')
  if (have > 0 && isUnreal(first + have + 1, subject, words)) return true
  if (words.slice(first - 1, last).some(({ lower }) => lower === 'never')) return true
  if (last - first > 1) return false
  // "could provide no proof"
  if (givingVerbs.has(after) && words[last + 1]?.lower === 'no') return true
  if (after === 'see') return !isThing(words[first - 1])
  if (after === "n't" || after === 'not' || abilityVerbs.has(after)) return true
  // "could it be" asks for a fact, "could you row" for help
  if (/^(?:he|she|they|it)$/.test(after)) return !/^(?:be|have)$/.test(words[last + 1]?.lower ?? '')
  if (/^(?:i|we|you)$/.test(after)) return true
  if (/^(?:i|we|you)$/.test(subject)) return after !== 'be'
  return words.slice(Math.max(0, first - 3), first - 1).some(({ lower }) => abilityOpeners.has(lower))
}

/** "this could see 90 jobs go", "the move could see …": what has no eyes. */
const isThing = (subject: Token | undefined) =>
  subject !== undefined &&
  (/^(?:this|that|which|it)$/.test(subject.lower) ||
    (/^NNS?$/.test(subject.tag) &&
      !peopleNouns.has(subject.lower) &&
      !peopleNouns.has(subject.lower.replace(/s$/, '')) &&
      !personEnding.test(subject.lower)))

/** "more likely than", "how likely", "likely voters". */
function isComparison(first: number, last: number, { words }: Clauses): boolean {
  const before = words[first - 1]?.lower ?? ''
  // "those most likely to fall"
  if (before === 'most' && words[last]?.lower === 'to') return true
  return comparisons.has(before) || words.slice(last, last + 4).some(({ lower }) => likelyThings.has(lower))
}

/** "an unlikely friendship", "his unlikely rise": it has come about. */
const isSurprise = (first: number, last: number, { words }: Clauses) =>
  /^(?:NN|JJ)/.test(words[last]?.tag ?? '') &&
  !words.slice(Math.max(0, first - 2), first).some(({ lower }) => formsOfBe.has(lower))

/** "while it may seem", "if it seemed". */
function isConceded(first: number, { words }: Clauses): boolean {
  const before = words.slice(Math.max(0, first - 4), first).map(({ lower }) => lower)
  return before.some((word) => word === 'if' || word === 'while' || word === 'though' || word === 'although')
}

/** "can seem", "may not have seemed", "than it seemed", "makes the bay seem wider". */
function isModified(first: number, { words }: Clauses): boolean {
  const subject = wordBefore(first, words)
  const isMade =
    words[first]?.lower === 'seem' &&
    words.slice(Math.max(0, first - 5), first).some(({ lower }) => /^(?:mak(?:e|es|ing)|made)$/.test(lower))
  if (isMade) return true
  return (
    seemingModals.has(subject) ||
    (/^(?:it|he|she|they|you)$/.test(subject) && words[first - 2]?.lower === 'than')
  )
}

/** "every possible", "as soon as possible", "if it is possible"; but "named as a possible heir". */
function isLimit(first: number, last: number, { words }: Clauses): boolean {
  const before = words[first - 1]
  if (words[last] && options.has(words[last].lower)) return true
  // "where possible", but "where possible debris was seen"
  const isNoun = /^(?:NN|JJ)/.test(words[last]?.tag ?? '')
  if (isNoun && /^(?:if|where|wherever|whenever)$/.test(before?.lower ?? '')) return false
  // "anything is possible"
  if (before && formsOfBe.has(before.lower) && /^(?:any|every)thing$/.test(words[first - 2]?.lower ?? ''))
    return false
  // "six possible routes" are counted
  if (limits.has(before?.lower ?? '') || (before?.tag === 'CD' && before.lower !== 'one')) return true
  if (isNoun) return false
  return words.slice(Math.max(0, first - 3), first).some(({ lower }) => limits.has(lower))
}

/** "an attempt to appear taller": what somebody is after. */
const isAim = (first: number, last: number, { words }: Clauses) =>
  words[first - 1]?.lower === 'to' && words[last]?.lower !== 'to'

/** "suggested that the minister resign", "that she should": the verb that follows is bare, or what ought to be. */
function isProposal(first: number, last: number, { words }: Clauses): boolean {
  if (words[first - 1]?.lower === 'to') return true
  if (words[last - 1]?.lower !== 'that') return false
  const verb = words
    .slice(last, last + 8)
    .find(({ tag }, at, all) => /^(?:VB|MD)/.test(tag) && all[at - 1]?.tag !== 'DT')
  if (verb === undefined || /^VB(?:G|$)/.test(verb.tag) || verb.lower === 'should') return true
  // "that Amsel resume": the tagger takes a bare verb for a plural
  const before = words.indexOf(verb) - 1
  return (
    verb.tag === 'VBP' &&
    !/^(?:are|have|do)$/.test(verb.lower) &&
    /^NNP?$/.test(words[before]?.tag ?? '') &&
    !words.slice(last, before).some(({ lower }) => lower === 'and')
  )
}
