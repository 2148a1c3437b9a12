/**
 * Every proper name in the text, with what stands before it taken apart: "Foreign Secretary Ada Byrne" is the role
 * "Foreign Secretary" and the name "Ada Byrne"; "Kestrel's Tom Hale" is the affiliation "Kestrel" and the name.
 */
import { femaleNames, maleNames } from '../../languages/en/given-names.ts'
import { media } from '../../languages/en/media.ts'
import {
  institutionNouns,
  knownOrganisationPhrases,
  knownOrganisations,
  mediaNouns,
  organisationWords,
  stateWords,
} from '../../languages/en/organisations.ts'
import {
  capitals,
  countries,
  demonyms,
  otherPlaces,
  parties,
  peoples,
  regions,
} from '../../languages/en/places.ts'
import {
  courtesy,
  menNouns,
  notPeople,
  offices,
  peopleNouns,
  personEnding,
  postnominals,
  roles,
  titles,
  womenNouns,
} from '../../languages/en/roles.ts'
import { findStateMedium } from '../../languages/en/state-media.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isCapital, opens } from '../syntax/casing.ts'

export type NameKind = 'person' | 'organisation' | 'state-media' | 'media' | 'place' | 'unknown'

/** A proper name at token indices [first, last), without title, role and affiliation before it. */
export interface Name {
  first: number
  last: number
  /** Its words, as written. */
  words: string[]
  kind: NameKind
  title: string | undefined
  role: string | undefined
  affiliation: string | undefined
  /** As its title or role tells: "Mr", "Congresswoman". */
  gender: 'he' | 'she' | undefined
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
  const opening = openingWords(context)
  for (const run of context.nameRuns) {
    if (isDateline(context, run.first, run.last, opening)) continue
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
    if (!isCapital(token) || !known.has(token.text) || taken.has(token.index)) continue
    const { index } = token
    names.push({
      first: index,
      last: index + 1,
      from: index,
      words: [token.text],
      kind: 'unknown',
      title: undefined,
      role: undefined,
      affiliation: undefined,
      gender: undefined,
    })
  }
  names.sort((a, b) => a.first - b.first)
  return trimFirstWords(names)
}

/** "Rival Ada Byrne", where "Ada Byrne" stands alone elsewhere: the first word is none of the name. */
function trimFirstWords(names: readonly Name[]): Name[] {
  const alone = new Set(
    names.filter(({ kind }) => /person|unknown/.test(kind)).map(({ words }) => words.join(' ')),
  )
  return names.map((name) => {
    const rest = name.words.slice(1)
    const isTrimmed =
      rest.length > 1 &&
      /person|unknown/.test(name.kind) &&
      !isGivenName(name.words[0] as string) &&
      isGivenName(rest[0] as string) &&
      alone.has(rest.join(' '))
    return isTrimmed ? { ...name, first: name.first + 1, words: rest } : name
  })
}

const isGivenName = (word: string) => maleNames.has(bare(word)) || femaleNames.has(bare(word))

/** Surnames of the text that are role words too: "Ken Doctor". */
function roleSurnames(context: Context): Set<string> {
  const found = new Set<string>()
  context.tokens.forEach((token, index) => {
    if (!isCapital(token) || !roles.has(token.lower)) return
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

/** How many paragraphs each word opens. */
function openingWords({ document, tokens, tokenFrom }: Context): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { start } of document.paragraphs) {
    const text = tokens[tokenFrom(start)]?.text ?? ''
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  return times
}

/** "CORRIN: …", "CORRIN (AP) — …", "CORRIN, May 3 — …": where it was written, not who speaks. */
function isDateline(
  context: Context,
  first: number,
  last: number,
  opening: ReadonlyMap<string, number>,
): boolean {
  const { tokens } = context
  const token = tokens[first] as Token
  const paragraph = context.document.paragraphs[context.sentenceOf(first).paragraph]
  if (last - first > 1 && isGivenName(token.text)) return false
  if (!paragraph || token.start !== paragraph.start || !/^[\p{Lu}.]{3,}$/u.test(token.text)) return false
  const mark = tokens[last]?.text ?? ''
  // "AB: …" over and over: who speaks
  if (mark === ':' && (opening.get(token.text) ?? 0) > 1) return false
  return /^[:,(—–-]$/.test(mark)
}

function readRun(
  context: Context,
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): Name | undefined {
  const { tokens } = context
  const opening = openingOf(tokens, first, last)
  const { start, title } = opening
  const phrase = context.syntax.holding(start)
  const isWithin = phrase !== undefined && phrase.first < start && phrase.last >= last
  let from = opening.from
  let affiliation: string | undefined
  if (isWithin) {
    // lower-case words before the name in its phrase: "veteran industry analyst Ken Hale", "Kestrel's Tom Hale"
    while (phrase.first < from) from--
    while (from < start && /^(?:DT|PDT|PRP\$)$/.test((tokens[from] as Token).tag)) from++
    const possessive = lastPossessive(tokens, from, start)
    if (possessive >= 0 && hasCapital(tokens, from, possessive))
      affiliation = textOf(context, from, possessive)
    if (possessive >= 0) from = possessive + 1
  }
  let roleEnd = start
  while (roleEnd > from && isNoRole((tokens[roleEnd - 1] as Token).text)) roleEnd--
  const role = hasRole(tokens, from, roleEnd) ? textOf(context, from, roleEnd) : undefined
  if (isWithin) from = phrase.first
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
  // "Tom Hale MP", "Ada Moss QPM"
  let end = last
  while (end > start + 2 && isPostnominal((tokens[end - 1] as Token).text)) end--
  const words = tokens.slice(start, end).map((token) => token.text)
  // "House Democrats", "Americans": a group; "Federal prosecutors": an adjective
  if (isPeople(words.at(-1) as string) && !title) return undefined
  if (words.length === 1 && (isModifier(context, start) || isGroup(words[0] as string))) return undefined
  // "Thanks to all": the capital is its place's, and no name speaks or is spoken of
  if (words.length === 1 && !title && isOnlyOpening(context, start)) return undefined
  // "the President", "US President": a role, no name; but Ken Doctor is somebody
  const isRoleWord = roles.has(bare(words.at(-1) as string))
  // "General Secretary": two words of an office, no title and a name
  const isOffice = title !== undefined && words.length === 1 && !courtesy.has(bare(title))
  if (isRoleWord && (!title || isOffice) && !surnames.has(words.at(-1) as string)) return undefined
  if (words.length === 1 && /^\p{Lu}\.?$/u.test(words[0] as string)) return undefined
  // "the Company": no name
  if (words.length === 1 && isBareBody((words[0] as string).toLowerCase())) return undefined
  const kind = isStates && !role ? 'state-media' : kindOf(context, start, words, Boolean(title), role)
  return {
    first: start,
    last,
    from,
    words,
    kind,
    title,
    role,
    affiliation,
    gender: opening.gender,
  }
}

/** What stands before the name in its run: a role or title, up to the last such word, and a people or party. */
function openingOf(
  tokens: readonly Token[],
  first: number,
  last: number,
): { from: number; start: number; title: string | undefined; gender: 'he' | 'she' | undefined } {
  let title: string | undefined
  let gender: 'he' | 'she' | undefined
  let from = first
  let start = first
  // "Corrin-based Kestrel Lines"
  if (last - first > 1 && (tokens[first] as Token).lower.endsWith('-based')) start++
  for (let index = first; index < last - 1; index++) {
    const word = bare((tokens[index] as Token).text)
    const isTitle = titles.has(word) || titles.has(`${word}.`)
    // "Senators Ada Byrne and Tom Hale"
    const isRole =
      roles.has(word) || (roles.has(word.replace(/s$/, '')) && isGivenName(tokens[index + 1]?.text ?? ''))
    if (!isTitle && !isRole) continue
    if (/^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '')) {
      start = Math.max(start, afterOffice(tokens, index, last))
      continue
    }
    if (organisationWords.has(bare(tokens[index + 1]?.text ?? ''))) continue
    start = index + 1
    if (female.has(word) || womenNouns.has(word)) gender = 'she'
    if (male.has(word) || menNouns.has(word)) gender = 'he'
    if (isTitle) title = (tokens[index] as Token).text
  }
  // the run begins inside the role: "Secretary of [State Ada Byrne]", "Speaker of the [House Tom Hale]"
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  if (start === first && tokens[of]?.lower === 'of' && roles.has(tokens[of - 1]?.lower ?? '')) {
    start = Math.max(first, afterOffice(tokens, of - 1, last))
    if (start > first) from = of - 1
  }
  // "Republican Ada Byrne"
  const isGroup = last - start > 2 && isGroupWord((tokens[start] as Token).lower)
  if (isGroup && isGivenName((tokens[start + 1] as Token).text)) start++
  return { from, start, title, gender }
}

/** "Mr", "Republican": before a name, and no role. */
const isNoRole = (word: string) => courtesy.has(bare(word)) || parties.has(word.toLowerCase())

/** "the Company", "The Embassy": no name, but what has one elsewhere. */
const isBareBody = (lower: string) =>
  /^(?:tv|television|radio|media)$/.test(lower) ||
  (institutionNouns.has(lower) && !knownOrganisations.has(lower) && !/^(?:house|city|senate)$/.test(lower))

const isPostnominal = (word: string) => word === word.toUpperCase() && postnominals.has(bare(word))

const isGroupWord = (lower: string) => parties.has(lower) || regions.has(lower) || demonyms.has(lower)

/** "Federal prosecutors", "Nepali officials": an adjective before its noun. */
function isModifier(context: Context, index: number): boolean {
  const { lower } = context.tokens[index] as Token
  const phrase = context.syntax.holding(index)
  return isGroupWord(lower) && !countries.has(lower) && phrase !== undefined && phrase.head > index
}

/** "Democrats", "South Dakotans"; but Evans is somebody. */
export const isPeople = (word: string) =>
  peoples.has(word.toLowerCase()) ||
  (/(?:ans|inos|ites)$/.test(word) && /^\p{Lu}\p{Ll}{3,}(?:[^v\s]ans|inos|ites)$/u.test(word))

/** "Families", "Experts": people, whatever the capital. */
const isGroup = (word: string) => /s$/.test(word) && peopleNouns.has(word.toLowerCase())

/** A word that opens a sentence, is a name nowhere else, and has no verb, comma or apostrophe after it. */
function isOnlyOpening({ tokens, casing, sentenceOf }: Context, index: number): boolean {
  const next = tokens[index + 1]
  return (
    opens(tokens, index, sentenceOf(index)) &&
    !casing.isNamed(tokens[index] as Token) &&
    !/^(?:VB[DZPN]|MD|POS|RB|,|:|\.|-LRB-|\(|CC)/.test(next?.tag ?? '.')
  )
}

const hasCapital = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last).some((token) => isCapital(token))

/**
 * Where the name begins in "Secretary of State Ada Byrne", given the role's token: after the words for the office, or
 * at a given name; 0 where no name follows.
 */
function afterOffice(tokens: readonly Token[], role: number, last: number): number {
  let at = role + 2
  while (at < last && (offices.has((tokens[at] as Token).lower) || (tokens[at] as Token).lower === 'and'))
    at++
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
    words.length > 1 &&
    /^state(?:-|$)/i.test(words[0] as string) &&
    isMediumNoun((words.at(-1) as string).toLowerCase())
  )
    return 'state-media'
  if (
    media.has(withoutArticle) &&
    (words.length > 1 || article || /^[A-Z]{2,}$/.test(words[0] as string) || isMediaAlone(withoutArticle))
  )
    return 'media'
  if (countries.has(withoutArticle) || capitals.has(withoutArticle) || otherPlaces.has(withoutArticle))
    return 'place'
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
  // "Ada Press": a surname
  const isFullName = given && parts.length === 2 && /^(?:press|radio)$/.test(parts[1] as string)
  if (
    (!isFullName && parts.some((part) => mediaNouns.has(part))) ||
    (!isFullName &&
      /\b(?:times|post|journal|herald|tribune|gazette|chronicle|telegraph|observer|magazine|news|tv|radio|ledger|sentinel|courier|inquirer|examiner|bugle)$/.test(
        withoutArticle,
      ))
  )
    return 'media'
  if (/\.(?:com|org|net|co|io)$/.test(name)) return 'organisation'
  if (words.length === 1) {
    if (role) return 'person'
    const isAcronym = /^[\p{Lu}\d&.-]{2,}$/u.test(words[0] as string)
    return isAcronym && !/^\p{Lu}{4,}$/u.test(words[0] as string) ? 'organisation' : 'unknown'
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

const isMediumNoun = (lower: string) => mediaNouns.has(lower) || /^(?:tv|television|radio)$/.test(lower)

/** Names that are a medium even without an article. */
function isMediaAlone(name: string): boolean {
  return !/^(?:times|post|journal|chronicle|nation|sun|star|mail|express|mirror|age|time|punch|people|metro|independent|observer|telegraph|guardian|nature|science|stuff|vanguard|tempo|stat|semana|reforma|proceso|fortune|variety|wired|vice|slate|salon|insider|welt|bild|mediapart|globe|stat)$/.test(
    name,
  )
}

function textOf(context: Context, first: number, last: number): string {
  return context.text.slice((context.tokens[first] as Token).start, (context.tokens[last - 1] as Token).end)
}
