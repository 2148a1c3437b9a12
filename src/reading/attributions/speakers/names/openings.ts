/** What stands before a name: title, role, affiliation, as in "Kestrel's veteran Chief Engineer Dr Ada Byrne". */
import { bodyOpeners, organisationWords } from '../../../languages/en/organisations.ts'
import { capitals, countries, otherPlaces, parties } from '../../../languages/en/places.ts'
import {
  courtesy,
  menNouns,
  menTitles,
  notPeople,
  offices,
  personEnding,
  rankOffices,
  roles,
  spokespeople,
  titles,
  womenNouns,
  womenTitles,
} from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import { isCapital } from '../../syntax/casing.ts'
import { isGivenName, isGroupWord, plain } from './words.ts'

/** The capitalised words before a name. */
export interface Opening {
  /** Where they begin, and where the name does. */
  from: number
  start: number
  title: string | undefined
  /** As a title or role tells. */
  gender: 'he' | 'she' | undefined
}

/** What stands before the name in its run: a role or title, up to the last such word, and a people or party. */
export function openingOf(tokens: readonly Token[], first: number, last: number): Opening {
  let title: string | undefined
  let gender: 'he' | 'she' | undefined
  let from = first
  let start = first
  const endsAsBody = organisationWords.has(plain(tokens[last - 1]?.text ?? ''))
  // "Corrin-based Kestrel Lines", "Former Kestrel"
  if (
    last - first > 1 &&
    /^(?:.*-based|former|then|outgoing|incoming|late)$/.test((tokens[first] as Token).lower)
  )
    start++
  // "Drugmaker Kestrel", where a sentence begins
  if (last - first > 1 && bodyOpeners.has((tokens[first] as Token).lower)) start++
  for (let index = first; index < last - 1; index++) {
    const word = plain((tokens[index] as Token).text)
    const isTitle = titles.has(word) || titles.has(`${word}.`)
    // "Senators Ada Byrne and Tom Hale"
    const isRole =
      roles.has(word.replace(/^ex-/, '')) ||
      (roles.has(word.replace(/s$/, '')) && isGivenName(tokens[index + 1]?.text ?? ''))
    if (!isTitle && !isRole) continue
    // "Ada St. Hale"
    if (/^st\.?$/.test(word) && index > Math.max(first, start)) continue
    if (word === 'sri' && tokens[index + 1]?.lower === 'lanka') continue
    // "Corrin Town manager Dean Byrne": a given name, after a role
    if (index === last - 2 && isGivenName(word) && roles.has(plain(tokens[index - 1]?.text ?? ''))) continue
    if (/^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '')) {
      start = Math.max(start, afterOffice(tokens, index, last))
      continue
    }
    const next = tokens[index + 1]
    if (organisationWords.has(plain(next?.text ?? '')) || next?.tag === 'POS') continue
    // "Corrin Investor Education Foundation"
    if (index > first && endsAsBody && !isGivenName(tokens[index + 1]?.text ?? '')) continue
    start = index + 1
    if (womenTitles.has(word) || womenNouns.has(word)) gender = 'she'
    if (menTitles.has(word) || menNouns.has(word)) gender = 'he'
    if (isTitle) title = (tokens[index] as Token).text
  }
  // the run begins inside the role: "Secretary of [State Ada Byrne]", "Speaker of the [House Tom Hale]"
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const office = tokens[of - 1]?.lower ?? ''
  // "a spokesperson for Corrin Airport"
  const isWithinRole =
    /^(?:of|for)$/.test(tokens[of]?.lower ?? '') && roles.has(office) && !spokespeople.has(office)
  if (start === first && isWithinRole) {
    start = Math.max(first, afterOffice(tokens, of - 1, last))
    if (start > first) from = of - 1
  }
  // "DIG Operations Ada Byrne"
  if (last - start > 2 && start > first && rankOffices.has((tokens[start] as Token).lower)) start++
  // "Republican Ada Byrne"
  const isGroup = last - start > 2 && isGroupWord((tokens[start] as Token).lower)
  // "Special Envoy for Ukraine Kurt Hale"
  const isCountry =
    last - start > 2 &&
    countries.has((tokens[start] as Token).lower) &&
    !isGivenName((tokens[start] as Token).text)
  if ((isGroup || isCountry) && isGivenName((tokens[start + 1] as Token).text)) start++
  return { from, start, title, gender }
}

/** The role and affiliation before a name that ends before token `last`, and where they begin. */
export function beforeName(
  context: Context,
  { from, start }: Opening,
  last: number,
): { from: number; role: string | undefined; affiliation: string | undefined } {
  const { syntax, tokens } = context
  const phrase = syntax.holding(start)
  const isWithin = phrase !== undefined && phrase.first < start && phrase.last >= last
  if (!isWithin) return { from, role: roleIn(context, from, start), affiliation: undefined }
  // lower-case words before the name in its phrase: "veteran industry analyst Ken Hale", "Kestrel's Tom Hale"
  let first = Math.min(from, phrase.first)
  while (first < start && /^(?:DT|PDT|PRP\$)$/.test((tokens[first] as Token).tag)) first++
  const possessive = lastPossessive(tokens, first, start)
  const isNamed = possessive >= 0 && hasCapital(tokens, first, possessive)
  return {
    from: phrase.first,
    role: roleIn(context, possessive >= 0 ? possessive + 1 : first, start),
    affiliation: isNamed ? textOf(context, first, possessive) : undefined,
  }
}

/** The words between two tokens, where a role is among them; a "Mr" at the end is none of it. */
function roleIn(context: Context, first: number, last: number): string | undefined {
  let end = last
  while (end > first && isNoRole((context.tokens[end - 1] as Token).text)) end--
  return hasRole(context.tokens, first, end) ? textOf(context, first, end) : undefined
}

/** "Mr", "Republican": before a name, and no role. */
const isNoRole = (word: string) => courtesy.has(plain(word)) || parties.has(word.toLowerCase())

const hasCapital = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last).some((token) => isCapital(token))

/**
 * Where the name begins in "Secretary of State Ada Byrne", given the role's token: after the words for the office, or
 * at a given name; 0 where no name follows.
 */
function afterOffice(tokens: readonly Token[], role: number, last: number): number {
  let at = role + 2
  while (at < last && isOffice((tokens[at] as Token).lower)) at++
  if (
    at > role + 2 &&
    at < last &&
    isCapital(tokens[at]) &&
    !/^(?:of|for|and)$/.test((tokens[at] as Token).lower)
  )
    return at
  for (let index = role + 3; index < last - 1; index++)
    if (isGivenName((tokens[index] as Token).text)) return index
  return 0
}

/** "Secretary of [State] Ada Byrne", "Mayor of [London] Ada Byrne". */
const isOffice = (lower: string) =>
  lower === 'and' ||
  offices.has(lower) ||
  countries.has(lower) ||
  capitals.has(lower) ||
  otherPlaces.has(lower)

function hasRole(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const { lower, tag, text } = tokens[index] as Token
    // "the IT major Kestrel": a company
    if (
      (text !== 'major' && (roles.has(lower) || titles.has(plain(lower)))) ||
      (index === last - 1 && tag === 'NN' && personEnding.test(lower) && !notPeople.has(lower))
    )
      return true
  }
  return false
}

/** The apostrophe that closes the possessor in the words from `first` on; an opening one possesses nothing. */
function lastPossessive(tokens: readonly Token[], first: number, last: number): number {
  for (let index = last - 1; index > first; index--) if ((tokens[index] as Token).tag === 'POS') return index
  return -1
}

function textOf(context: Context, first: number, last: number): string {
  return context.text.slice((context.tokens[first] as Token).start, (context.tokens[last - 1] as Token).end)
}
