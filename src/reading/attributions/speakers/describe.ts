/** Tells what the words of a source are: its head noun and the kind that this makes it. */
import {
  documentNouns,
  institutionNouns,
  institutionPhrases,
  mediaNouns,
  namedDocuments,
  newspaperKinds,
  organisationWords,
  paperKinds,
  stateWords,
} from '../../languages/en/organisations.ts'
import {
  leadership,
  membersOf,
  notPeople,
  peopleNouns,
  personEnding,
  roles,
  spokespeople,
} from '../../languages/en/roles.ts'
import type { SourceKind } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { nounCues } from '../syntax/noun-cues.ts'
import type { Phrase } from '../syntax/phrases.ts'
import type { Range } from '../syntax/subjects.ts'

export interface Description {
  range: Range
  /** The base noun phrase that leads it. */
  phrase: Phrase | undefined
  head: Token
  plural: boolean
  definite: boolean
  kind: SourceKind
  /** It speaks for the body named in it: "a Pentagon spokesman". */
  spokesperson: boolean
  /** Plural members of the body named in it: "Pentagon officials". */
  members: boolean
  pronoun: boolean
}

const pronouns = new Set(
  'he she they it him her them his their its who which that this these those both'.split(' '),
)

/** Heads that only count or group what follows "of": "a series of messages", "one of the survivors". */
const counting = new Set(
  'series number group pair couple set copy lot lots host handful majority minority half third quarter percent cent dozen dozens hundreds thousands millions one two three some many most several few all both none each part version range list spate string bunch'.split(
    ' ',
  ),
)

/** The phrase that says what the source is: the leading one, or what it counts. */
function meant(context: Context, range: Range): Phrase | undefined {
  const { tokens, syntax } = context
  const phrase = syntax.holding(range.first)
  if (!phrase || phrase.last >= range.last) return phrase
  if (!counting.has((tokens[phrase.head] as Token).lower) || tokens[phrase.last]?.lower !== 'of')
    return phrase
  const counted = syntax.startingAt(phrase.last + 1)
  return counted && counted.last <= range.last && counted.kind === 'noun' ? counted : phrase
}

/** Reads the source's leading noun phrase. */
export function describe(context: Context, range: Range): Description {
  const { tokens } = context
  const phrase = meant(context, range)
  const head = tokens[phrase ? Math.min(phrase.head, range.last - 1) : range.last - 1] as Token
  const first = tokens[range.first] as Token
  const singular = singularOf(head.lower)
  const isOneOf = first.lower === 'one' && phrase !== undefined && phrase.first > range.first
  const plural =
    !isOneOf && (/^NNP?S$/.test(head.tag) || (peopleNouns.has(head.lower) && head.lower.endsWith('s')))
  const words = tokens.slice(range.first, phrase ? phrase.last : range.last).map((token) => token.lower)
  const isBare = !phrase || phrase.last >= range.last
  const before = words.at(-2) ?? ''
  let kind: SourceKind = 'unnamed'
  if (isStateMedium(words, head.lower)) kind = 'state-media'
  else if (
    (mediaNouns.has(head.lower) && (!/^papers?$/.test(head.lower) || isNewspaper(words, isBare))) ||
    (head.lower === 'reports' && (words.includes('media') || (words.length === 1 && isBare)))
  )
    kind = 'media'
  else if (/^(?:team|crew)$/.test(head.lower))
    kind = isOwned(tokens, range, head) ? 'organisation' : 'unnamed'
  // "a body of research"
  else if (head.lower === 'body' && tokens[head.index + 1]?.lower === 'of') kind = 'document'
  else if (
    /^(?:police|gardaí|gardai|prosecutors|government|parliament|court)$/.test(head.lower) ||
    leadership.has(head.lower) ||
    institutionPhrases.has(`${before} ${head.lower}`) ||
    // "a former contractor": somebody who was one
    ((institutionNouns.has(singular) || isMaker(singular)) &&
      !plural &&
      !words.includes('former') &&
      !isParent(singular, first))
  )
    kind = 'organisation'
  else if (roles.has(singular) || peopleNouns.has(head.lower)) kind = 'unnamed'
  else if (
    documentNouns.has(head.lower) &&
    (!/^NNP/.test(head.tag) || namedDocuments.has(head.lower) || isFirst(context, head))
  )
    kind = 'document'
  return {
    range,
    phrase,
    head,
    plural,
    definite: /^(?:the|his|her|its|their|this|that|these|those)$/.test(first.lower),
    kind,
    spokesperson: spokespeople.has(head.lower),
    // "two former Kestrel officials": of no body any more
    members:
      ((plural || head.lower === 'staff') && membersOf.has(head.lower) && !words.includes('former')) ||
      leadership.has(head.lower),
    pronoun:
      range.last - range.first === 1 &&
      (first.tag === 'PRP' || (pronouns.has(first.lower) && !/^N/.test(first.tag))),
  }
}

/** "Footage verified by …": the capital is its place's. */
const isFirst = ({ sentenceOf }: Context, { index }: Token) => index === sentenceOf(index).first

/** "The planemaker": a company, by what it makes. */
const isMaker = (noun: string) =>
  /^\p{L}{3,}-?maker$/u.test(noun) &&
  !/^(?:law|policy|film|home|dress|widow|match|play|money|peace|trouble|decision-)/.test(noun)

/** "The ministry's tracing team". */
const isOwned = (tokens: readonly Token[], { first }: Range, { index }: Token) =>
  tokens
    .slice(first, index)
    .some(({ tag }, at, before) => tag === 'POS' && isBodyWord(before[at - 1] as Token))

const isBodyWord = ({ lower, tag }: Token) =>
  institutionNouns.has(lower) || organisationWords.has(lower) || /^NNP/.test(tag)

/** "Another parent": somebody with children; "the parent" is a company's. */
const isParent = (noun: string, { lower }: Token) =>
  noun === 'parent' && /^(?:an?|one|another|each)$/.test(lower)

/** "The paper", "a local paper"; not "a paper", "court papers", "the paper on mice": the words before and with the noun. */
function isNewspaper(words: readonly string[], isBare: boolean): boolean {
  const before = words.at(-2) ?? ''
  if (newspaperKinds.has(before)) return true
  return words.length < 3 && isBare && !paperKinds.has(before) && !/^an?$/.test(before)
}

/** "State television", "the official news agency": the words of a phrase and its head. */
export function isStateMedium(words: readonly string[], head: string): boolean {
  const isMedium = mediaNouns.has(head) || /^(?:television|tv|radio|broadcaster|news)$/.test(head)
  return (
    (isMedium || (head === 'agency' && words.includes('news'))) && words.some((word) => stateWords.has(word))
  )
}

/** Words that can be a source: names, people, bodies, papers; not "the case", "the number", "fires". */
export function canSpeak(context: Context, range: Range): boolean {
  const what = describe(context, range)
  const { head } = what
  // "I think" is the speaker's own, or the reporter's: no source beside the one it stands in
  if (range.last - range.first === 1 && /^(?:i|we|you|me|us|myself)$/.test(head.lower)) return false
  if (what.pronoun || what.kind !== 'unnamed' || /^NNPS?$/.test(head.tag) || head.tag === 'POS') return true
  const singular = singularOf(head.lower)
  if (
    roles.has(singular) ||
    peopleNouns.has(head.lower) ||
    institutionNouns.has(singular) ||
    nounCues.has(head.lower)
  )
    return true
  if (/^(?:CD|DT|JJ|PRP)/.test(head.tag))
    return !/^(?:(?:1[5-9]|20)\d\d|million|billion|trillion)$/.test(head.text)
  const { tokens } = context
  for (let index = range.first; index < range.last; index++)
    if (
      /^NNP/.test((tokens[index] as Token).tag) &&
      what.phrase &&
      index < what.phrase.last &&
      index >= what.phrase.head - 1
    )
      return true
  return personEnding.test(head.lower) && !notPeople.has(singular)
}

export function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word
}
