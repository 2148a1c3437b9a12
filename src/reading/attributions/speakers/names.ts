/**
 * Every proper name in the text, with what stands before it taken apart: "Foreign Secretary Ada Byrne" is the role
 * "Foreign Secretary" and the name "Ada Byrne"; "Kestrel's Tom Hale" is the affiliation "Kestrel" and the name.
 */
import { femaleNames, maleNames } from '../../languages/en/given-names.ts'
import { media } from '../../languages/en/media.ts'
import {
  knownOrganisationPhrases,
  knownOrganisations,
  mediaNouns,
  organisationWords,
  stateWords,
} from '../../languages/en/organisations.ts'
import { capitals, countries, demonyms } from '../../languages/en/places.ts'
import { notPeople, personEnding, roles, titles } from '../../languages/en/roles.ts'
import { findStateMedium } from '../../languages/en/state-media.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isCapital } from '../syntax/name-runs.ts'

export type NameKind = 'person' | 'organisation' | 'state-media' | 'media' | 'place' | 'unknown'

/** A proper name at token indices [first, last), without title, role and affiliation before it. */
export interface Name {
  first: number
  last: number
  /** Its words, as written. */
  words: string[]
  kind: NameKind
  title?: string
  role?: string
  affiliation?: string
  gender?: 'he' | 'she'
  /** Where title, role and affiliation begin; `first` where there are none. */
  from: number
}

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])
const female = new Set([
  'ms',
  'mrs',
  'miss',
  'lady',
  'dame',
  'baroness',
  'queen',
  'princess',
  'sister',
  'mme',
  'mother',
  'smt',
])
const male = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'father', 'brother', 'herr', 'baron'])

const bare = (word: string) => {
  const lower = word.toLowerCase()
  return /[’.]/.test(lower) ? lower.replaceAll('’', "'").replace(/\.$/, '') : lower
}
/** All names of the document, in order. Work grows with the tokens. */
export function findNames(context: Context): Name[] {
  const names: Name[] = []
  const surnames = roleSurnames(context)
  const taken = new Set<number>()
  for (const run of context.nameRuns) {
    if (isDateline(context, run.first, run.last)) continue
    const name = readRun(context, run.first, run.last, surnames)
    if (!name) continue
    names.push(name)
    for (let index = run.first; index < run.last; index++) taken.add(index)
  }
  // a surname alone that the tagger took for a common word: "Holmes testified"
  const known = new Set(
    names
      .filter((name) => name.words.length > 1 && /person|unknown/.test(name.kind))
      .map((name) => name.words.at(-1) as string),
  )
  for (const token of context.tokens) {
    if (!known.has(token.text) || taken.has(token.index) || !isCapital(token)) continue
    const { index } = token
    names.push({ first: index, last: index + 1, from: index, words: [token.text], kind: 'unknown' })
  }
  names.sort((a, b) => a.first - b.first)
  return names
}

/** Surnames of the text that are role words too: "Ken Doctor". */
function roleSurnames(context: Context): Set<string> {
  const found = new Set<string>()
  context.tokens.forEach((token, index) => {
    if (!roles.has(token.lower) || !isCapital(token)) return
    const given = bare(context.tokens[index - 1]?.text ?? '')
    if (
      (maleNames.has(given) ||
        femaleNames.has(given) ||
        /^(?:\p{Lu}\.)+$/u.test(context.tokens[index - 1]?.text ?? '')) &&
      isCapital(context.tokens[index - 1])
    )
      found.add(token.text)
  })
  return found
}

/** "CORRIN: …", "CORRIN (AP) — …", "CORRIN, May 3 — …": where it was written, not who speaks. */
function isDateline(context: Context, first: number, last: number): boolean {
  const { tokens } = context
  const token = tokens[first] as Token
  const paragraph = context.document.paragraphs[context.sentenceOf(first).paragraph]
  if (!paragraph || token.start !== paragraph.start || !/^[\p{Lu}.]{3,}$/u.test(token.text)) return false
  return /^[:,(—–-]$/.test(tokens[last]?.text ?? '')
}

function readRun(
  context: Context,
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): Name | undefined {
  const { tokens } = context
  let start = first
  let title: string | undefined
  let role: string | undefined
  let affiliation: string | undefined
  let gender: 'he' | 'she' | undefined
  // the last role or title word in the run splits it
  let split = first
  for (let index = first; index < last - 1; index++) {
    const word = bare((tokens[index] as Token).text)
    const isTitle = titles.has(word) || titles.has(`${word}.`)
    if (!isTitle && !roles.has(word)) continue
    if (tokens[index + 1]?.lower === 'of' || tokens[index + 1]?.lower === 'for') continue
    if (organisationWords.has(bare(tokens[index + 1]?.text ?? ''))) continue
    split = index + 1
    if (female.has(word)) gender = 'she'
    if (male.has(word)) gender = 'he'
    if (isTitle) title = (tokens[index] as Token).text
  }
  if (split > first) {
    role = textOf(context, first, split)
    start = split
  }
  let from = first
  const phrase = context.syntax.holding(start)
  if (phrase && phrase.first < start && phrase.last >= last) {
    // lower-case words before the name in its phrase: "veteran industry analyst Ken Hale", "Kestrel's Tom Hale"
    let open = phrase.first
    while (open < start && /^(?:DT|PDT)$/.test((tokens[open] as Token).tag)) open++
    const possessive = lastPossessive(tokens, open, start)
    if (possessive >= 0) affiliation = textOf(context, open, possessive)
    const roleFrom = possessive >= 0 ? possessive + 1 : open
    if (roleFrom < start && hasRole(tokens, roleFrom, start)) role = textOf(context, roleFrom, start)
    from = phrase.first
  }
  const isStates =
    phrase &&
    tokens
      .slice(phrase.first, start)
      .some((token) => stateWords.has(token.lower) && token.lower !== 'state' && token.lower !== 'official')
  if (start >= last) return undefined
  if (
    last - start === 1 &&
    demonyms.has((tokens[start] as Token).lower) &&
    /^JJ/.test((tokens[start] as Token).tag)
  )
    return undefined
  const words = tokens.slice(start, last).map((token) => token.text)
  // "the President", "US President": a role, no name; but Ken Doctor is somebody
  const isRoleWord = roles.has(bare(words.at(-1) as string))
  if (isRoleWord && !title && !surnames.has(words.at(-1) as string)) return undefined
  // "the Company": no name
  if (
    words.length === 1 &&
    /^(?:company|department|ministry|government|council|court|party|board|commission|university|state|police|agency|center|centre|group)$/i.test(
      words[0] as string,
    )
  )
    return undefined
  const kind = isStates && !role ? 'state-media' : kindOf(context, start, words, Boolean(title), role)
  if (kind === 'person' && !gender) gender = genderOf(words)
  return {
    first: start,
    last,
    from,
    words,
    kind,
    ...(title ? { title } : {}),
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(gender ? { gender } : {}),
  }
}

function hasRole(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const { lower, tag } = tokens[index] as Token
    if (
      roles.has(lower) ||
      titles.has(bare(lower)) ||
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

export function genderOf(words: readonly string[]): 'he' | 'she' | undefined {
  for (const word of words.slice(0, 2)) {
    const given = bare(word)
    const isMale = maleNames.has(given)
    const isFemale = femaleNames.has(given)
    if (isMale !== isFemale) return isMale ? 'he' : 'she'
    if (isMale && isFemale) return undefined
  }
  return undefined
}

function kindOf(
  context: Context,
  first: number,
  words: readonly string[],
  titled: boolean,
  role: string | undefined,
): NameKind {
  const { tokens } = context
  const name = words.join(' ').toLowerCase().replaceAll('’', "'")
  const withoutArticle = name.replace(/^the /, '')
  const article = tokens[first - 1]?.lower === 'the' && !role
  if (titled) return 'person'
  if (findStateMedium(words.join(' '))) return 'state-media'
  if (
    media.has(withoutArticle) &&
    (words.length > 1 || article || /^[A-Z]{2,}$/.test(words[0] as string) || isMediaAlone(withoutArticle))
  )
    return 'media'
  if (countries.has(withoutArticle) || capitals.has(withoutArticle)) return 'place'
  if (knownOrganisationPhrases.has(withoutArticle) || knownOrganisations.has(withoutArticle))
    return 'organisation'
  const parts = withoutArticle.split(' ')
  const given = maleNames.has(parts[0] as string) || femaleNames.has(parts[0] as string)
  if (
    parts.some(
      (part, index) =>
        organisationWords.has(part) &&
        (part.length > 2 || /^[A-Z]+$/.test(words[words.length - parts.length + index] ?? '')) &&
        !(given && parts.length === 2 && index === 1),
    )
  )
    return 'organisation'
  if (
    parts.some((part) => mediaNouns.has(part)) ||
    /\b(?:times|post|journal|herald|tribune|gazette|chronicle|telegraph|observer|magazine|news|tv|radio)$/.test(
      withoutArticle,
    )
  )
    return 'media'
  if (/\.(?:com|org|net|co|io)$/.test(name)) return 'organisation'
  if (words.length === 1) {
    if (role) return 'person'
    return /^[\p{Lu}\d&.-]{2,}$/u.test(words[0] as string) ? 'organisation' : 'unknown'
  }
  if (given || role) return 'person'
  if (article || /\d/.test(name) || parts.includes('of') || parts.includes('for') || parts.includes('&'))
    return 'organisation'
  if (demonyms.has(parts[0] as string)) return 'organisation'
  if (words.every((word) => /^[\p{Lu}]{2,}$/u.test(word))) return 'unknown'
  return words.length <= 4 || words.some((word) => suffixes.has(word.toLowerCase()))
    ? 'unknown'
    : 'organisation'
}

/** Names that are a medium even without an article. */
function isMediaAlone(name: string): boolean {
  return !/^(?:times|post|journal|chronicle|nation|sun|star|mail|express|mirror|age|time|punch|people|metro|independent|observer|telegraph|guardian|nature|science|stuff|vanguard|tempo|stat|semana|reforma|proceso|fortune|variety|wired|vice|slate|salon|insider|welt|bild|mediapart|globe|stat)$/.test(
    name,
  )
}

function textOf(context: Context, first: number, last: number): string {
  return context.text.slice((context.tokens[first] as Token).start, (context.tokens[last - 1] as Token).end)
}
