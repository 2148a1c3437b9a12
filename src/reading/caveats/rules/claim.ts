/** Told as a claim or an allegation; not what is won ("claimed the title") or asked for ("insurance claims"). */
import { claim } from '../../languages/en/caveats/phrases/claim.ts'
import {
  assertedThings,
  claimedThings,
  claimKinds,
  falseWords,
  formsOfBe,
  negations,
  toldPlaces,
  toldThings,
  uncheckedWords,
} from '../../languages/en/caveats/words.ts'
import { institutionNouns } from '../../languages/en/organisations.ts'
import { notPeople, peopleNouns, personEnding } from '../../languages/en/roles.ts'
import type { Token } from '../../text/tokens.ts'
import type { Clauses, Rule } from '../rule.ts'

/** How far after "claimed" the thing claimed may stand ("claimed a third straight national title"). */
const reach = 6

/** How long an object may be before its clause shows ("claimed the new pier at the end of the bay had sunk"). */
const longestObject = 16

/** How far before the verb a subject may begin that denies it ("Neither the owner nor …"). */
const negatedSubject = 10

export const rule: Rule = {
  kind: 'claim',
  groups: claim,
  accepts({ first, last, wholeFirst }, clauses) {
    const { lower = '', tag = '' } = clauses.words[first] ?? {}
    // the phrase has told what was claimed: "the blast was claimed by"
    if (wholeFirst < first) return true
    if (lower.startsWith('blam') && !blamesSomebody(first, last, clauses)) return false
    if (/^charges?$/.test(lower) && isAdmitted(first, clauses)) return false
    if (lower === 'accused' && isDefendant(first, clauses)) return false
    if (/^(?:charg|accus|blam)/.test(lower)) return isAccusation(first, last, clauses)
    if (lower.startsWith('assert')) return !takes(assertedThings, last, clauses)
    // "they no longer claim to know": a verb, whatever the tagger took it for
    const isVerb = /^(?:i|we|you|they|longer)$/.test(clauses.words[first - 1]?.lower ?? '')
    if (/^claims?$/.test(lower) && tag.startsWith('N') && !isVerb) return isAssertion(first, clauses)
    if (lower.startsWith('claim')) return isClaiming(first, last, clauses)
    return true
  },
}

/** Somebody lays it at somebody's door: not "never been charged", "politically charged", "we blame ourselves". */
function isAccusation(first: number, last: number, clauses: Clauses): boolean {
  const { words } = clauses
  const before = words[first - 1]
  const isMood = words[first]?.lower === 'charged' && before?.tag === 'RB' && before.lower.endsWith('ally')
  const isOwn = words
    .slice(Math.max(0, first - 2), first)
    .some(({ lower }) => lower === 'we' || lower === 'i')
  const isEmpty = /^(?:nobody|no)$/.test(words[last]?.lower ?? '')
  return !isMood && !isOwn && !isEmpty && !isNegated(first, clauses)
}

/** "the accused were led away", "two of the co-accused": persons, not what they are said to have done. */
function isDefendant(at: number, { words }: Clauses): boolean {
  const after = words[at + 1]
  return (
    /^(?:the|an|other|all|each|every|both)$/.test(words[at - 1]?.lower ?? '') &&
    !/^(?:NN|JJ|CD)/.test(after?.tag ?? '') &&
    after?.lower !== 'of'
  )
}

/** "pleaded guilty to a charge of", "convicted on charges of": it is no claim any more; "not guilty" leaves it one. */
const isAdmitted = (at: number, { words }: Clauses) =>
  words
    .slice(Math.max(0, at - reach), at)
    .some(
      ({ lower }, index, before) =>
        lower === 'convicted' || (lower === 'guilty' && before[index - 1]?.lower !== 'not'),
    )

/** "blamed the fire on two boys", "blamed the ministry for it"; "blames the rise on the weather" accuses nobody. */
function blamesSomebody(first: number, last: number, { words }: Clauses): boolean {
  // "has been blamed for": the subject stands accused
  if (words.slice(Math.max(0, first - 2), first).some(({ lower }) => formsOfBe.has(lower))) return true
  const link = words
    .slice(last, last + longestObject)
    .findIndex(({ lower }) => lower === 'on' || lower === 'for')
  if (link < 0) return true
  const isFor = words[last + link]?.lower === 'for'
  const phrase = isFor
    ? words.slice(last, last + link)
    : words.slice(last + link + 1, last + link + 1 + reach)
  const end = phrase.findIndex(({ tag }) => !/^(?:DT|JJ|NN|PRP|CD|POS|VB[GN]|HYPH)/.test(tag))
  const head = (end < 0 ? phrase : phrase.slice(0, end)).findLast(({ tag }) => /^(?:NN|PRP$)/.test(tag))
  return head === undefined || isAgent(head)
}

/** A name, "them", "hackers", "the ministry": what can do a thing. */
function isAgent({ lower, tag }: Token): boolean {
  if (/^NNP/.test(tag) || tag === 'PRP') return lower !== 'it' && lower !== 'itself'
  const singular = lower.replace(/s$/, '')
  return (
    peopleNouns.has(lower) ||
    institutionNouns.has(singular) ||
    (personEnding.test(lower) && !notPeople.has(singular))
  )
}

/** Somebody says that it is so: not "claimed the title", "claimed by both countries", "do not claim". */
function isClaiming(first: number, last: number, clauses: Clauses): boolean {
  const word = clauses.words[first]?.lower
  if (word === 'claimed' && clauses.words[last]?.lower === 'by') return false
  if (word === 'claimed' && isNobody(first, clauses)) return false
  if (word !== 'claim' && isTaking(last, clauses)) return false
  if (word === 'claim' && isNegated(first, clauses)) return false
  if (word === 'claim' && !hasClause(last, clauses) && !closesSentence(first, last, clauses)) return false
  return !takes(claimedThings, last, clauses)
}

/**
 * "his claim that …", but not "insurance claims", "a claim to the islands" or bare "false claims", where the falseness
 * is what is marked; "false claims that the pier had sunk" has what is claimed besides.
 */
function isAssertion(at: number, { words }: Clauses): boolean {
  const before = words[at - 1]?.lower ?? ''
  const after = words[at + 1]?.lower ?? ''
  if (claimKinds.has(before) || words[at - 1]?.kind === 'number') return false
  if (claimedThings.has(after)) return false
  if (uncheckedWords.has(before) || (falseWords.has(before) && after !== 'that' && after !== 'about'))
    return false
  if (after === 'to') return words[at + 2]?.tag === 'VB'
  // "claims on social media" are told, "claims on the estate" are made
  if (after === 'on') return toldPlaces.has(words[at + 2]?.lower ?? '')
  return !/^(?:against|as|for)$/.test(after)
}

/** The object of the verb is one of `things`: a prize, lives, a right. It ends where a clause begins. */
function takes(things: ReadonlySet<string>, from: number, { words }: Clauses): boolean {
  for (const [at, { lower, tag }] of words.slice(from, from + reach).entries()) {
    // "claimed victory was near" is a clause
    if (things.has(lower)) return !/^(?:VB[DZP]|MD)/.test(words[from + at + 1]?.tag ?? '')
    if (/^(?:VB[DPZ]|MD|IN|WDT|,|\.|:)/.test(tag) || lower === 'that') return false
  }
  return false
}

/** "claimed her first win of the year", "claimed three climbers": an object, and no clause; not "claimed responsibility". */
function isTaking(from: number, { words }: Clauses): boolean {
  if (!/^(?:DT|PRP\$|CD|JJ|NN|RP)/.test(words[from]?.tag ?? '')) return false
  for (const { lower, tag } of words.slice(from, from + longestObject)) {
    if (lower === 'that' || /^(?:TO|VB|MD)/.test(tag) || toldThings.has(lower)) return false
    if (/^(?:,|\.|:)/.test(tag) || lower === 'and') return true
  }
  return false
}

/** "no one has claimed", "nobody claimed". */
const isNobody = (first: number, { words }: Clauses) =>
  words
    .slice(Math.max(0, first - 4), first)
    .some(({ lower }) => lower === 'no' || lower === 'nobody' || lower === 'none')

/** "…, neighbours claim": a speaker and the verb, after what they claim. */
const closesSentence = (first: number, last: number, { words }: Clauses) =>
  /^NN/.test(words[first - 1]?.tag ?? '') && !/^(?:DT|PRP|NN|JJ|CD|IN|TO|RB)/.test(words[last]?.tag ?? '')

/** "claim that", "claim it was": not "claim a stray dog". */
function hasClause(from: number, { words }: Clauses): boolean {
  const after = words.slice(from, from + reach)
  const joined = after.findIndex(({ lower }) => lower === 'and')
  return after
    .slice(0, joined < 0 ? reach : joined)
    .some(({ lower, tag }) => lower === 'that' || /^(?:TO|VB|MD)/.test(tag))
}

/** "has never been charged", "without accusing", "neither the owner nor his sons have been charged". */
const isNegated = (at: number, { words }: Clauses) =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => negations.has(lower)) ||
  words
    .slice(Math.max(0, at - negatedSubject), at)
    .some(({ lower }) => lower === 'neither' || lower === 'nor')
