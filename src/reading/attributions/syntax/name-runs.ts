/** Runs of capitalised words that make a name, over the small words inside: "Department of Health and Social Care". */
import { givenNames } from '../../languages/en/given-names.ts'
import { matters, organisationWords, owners } from '../../languages/en/organisations.ts'
import { peopleNouns, roles, titles } from '../../languages/en/roles.ts'
import { timeWords } from '../../languages/en/syntax-words.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import { type Casing, isCapital, opens } from './casing.ts'
import { cueVerb } from './cues.ts'
import { addressEnd } from './phrases.ts'

/** Token indices [first, last). */
export interface NameRun {
  first: number
  last: number
}

const particles = new Set(
  'de da di del della der den dos das du des la le les pour sans sur van von bin ibn ben abu al el ter ten zu y e af av arap wa ole ould uld binti bint'.split(
    ' ',
  ),
)
const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')
const isNameWord = (token: Token | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  isCapital(token) &&
  (/^NNP/.test(token.tag) || (/^(?:NN|JJ|VB|FW|RB|CD|IN|UH)/.test(token.tag) && !timeWords.has(token.lower)))

/** All runs, in order. Work grows with the tokens. */
export function findNameRuns(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  casing: Casing,
): NameRun[] {
  const runs: NameRun[] = []
  const acronyms = new Set(
    tokens.filter((token) => isCapital(token) && /^[A-Z]{3,6}$/.test(token.text)).map((token) => token.text),
  )
  for (const sentence of sentences) {
    const isLoud = casing.isLoud(sentence)
    let index = sentence.first
    while (index < sentence.last) {
      const token = tokens[index] as Token
      // no run begins with another word
      if (!isCapital(token)) {
        index++
        continue
      }
      const isOnlyFirst =
        opens(tokens, index, sentence) && !particles.has(token.lower) && casing.isOnlyFirst(token)
      // "Athletics Corrin (AC) said": the brackets tell that the first word is the name's
      const spelled = spelledOut(tokens, index, sentence.last)
      if ((isOnlyFirst && spelled === undefined) || (isLoud && !isNamedInHeadline(casing, tokens, index))) {
        index++
        continue
      }
      const last = spelled ?? runEnd(tokens, index, sentence.first, sentence.last, acronyms)
      const end = isLoud ? headlineEnd(casing, tokens, index, last) : last
      if (end > index) runs.push({ first: index, last: end })
      index = Math.max(end, index + 1)
    }
  }
  return runs
}

/** Words that a name and its acronym may be apart: "Alliance to Save Our Schools (ASOS)". */
const longestSpelled = 10

/** Where the name ends whose capitals from `start` on spell the acronym in brackets behind it. */
function spelledOut(tokens: readonly Token[], start: number, limit: number): number | undefined {
  let initials = ''
  for (let index = start; index < Math.min(start + longestSpelled, limit - 2); index++) {
    const token = tokens[index] as Token
    if (token.text === '(') {
      const isSpelled = initials.length > 1 && tokens[index + 1]?.text === initials
      return isSpelled && tokens[index + 2]?.text === ')' ? index : undefined
    }
    if (token.kind !== 'word') return undefined
    if (isCapital(token)) initials += token.text[0]
  }
  return undefined
}

/** In a headline every word has its capital: those count that are names elsewhere, or a surname after a given name. */
function isNamedInHeadline(casing: Casing, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (casing.isNamed(token)) return true
  const isFirstSurname = isGivenName(tokens[index - 1]) && !isGivenName(tokens[index - 2])
  return isFirstSurname && /^NN/.test(token.tag) && !casing.isWrittenSmall(token) && !cueVerb(token.lower)
}

/** Where a run of a headline ends: before the first word that is no name. */
function headlineEnd(casing: Casing, tokens: readonly Token[], first: number, last: number): number {
  let end = first
  while (end < last && (!isCapital(tokens[end]) || isNamedInHeadline(casing, tokens, end))) end++
  while (end > first && !isCapital(tokens[end - 1])) end--
  return end
}

/** Where the run of name words ends that starts at `start`; `start` where none does. */
function runEnd(
  tokens: readonly Token[],
  start: number,
  sentenceFirst: number,
  limit: number,
  acronyms: ReadonlySet<string>,
): number {
  const opening = tokens[start] as Token
  if (!isNameWord(opening) || opening.tag === 'DT' || timeWords.has(opening.lower)) return start
  if (!/^NNP/.test(opening.tag)) {
    // a capital at the head of a sentence is no name by itself
    const next = tokens[start + 1]
    const isTitle =
      titles.has(bare(opening.text)) || roles.has(opening.lower) || isNamesPreposition(tokens, start + 1)
    if (start === sentenceFirst && !/^NNP/.test(next?.tag ?? '') && !isNamesPreposition(tokens, start + 1))
      return start
    if (
      opening.tag === 'IN' ||
      opening.tag === 'RB' ||
      /^VB[DZPG]$/.test(opening.tag) ||
      opening.tag === 'CD'
    )
      return start
    if (start === sentenceFirst && !isTitle && opening.tag !== 'JJ' && opening.tag !== 'NN') return start
  }
  let end = start + 1
  while (end < limit) {
    const token = tokens[end] as Token
    // "Russia Today", "Evening Post", "Theresa May", but not "Byrne Monday"
    if (
      timeWords.has(token.lower) &&
      !/^(?:May|April|June|March|Today|Week|Evening|Morning|Year)$/.test(token.text)
    )
      break
    if (
      (/^NNP/.test(token.tag) && /[\p{Lu}\d.]/u.test(token.text)) ||
      (isCapital(token) && token.kind === 'word' && !/^(?:VB[DZP]|MD|IN|DT|PRP)/.test(token.tag)) ||
      isNamesPreposition(tokens, end)
    )
      end++
    else if (
      particles.has(token.lower) &&
      namesOn(tokens, end + 1) &&
      (!/^(?:a|y|e|la)$/.test(token.lower) || tokens[end - 1]?.lower === 'de')
    )
      end++
    else if (
      (token.lower === 'of' ||
        token.lower === 'for' ||
        token.lower === 'on' ||
        token.lower === 'and' ||
        token.text === '&') &&
      (joins(tokens, start, end, limit, acronyms) ||
        (start > sentenceFirst && isPeopleFor(tokens, start, end)))
    )
      end++
    else if (isOfficeOf(tokens, end)) end++
    // "Channel 12"
    else if (token.tag === 'CD' && /^(?:Channel|Radio)$/.test((tokens[end - 1] as Token).text)) end++
    else if (nicknameEnd(tokens, end, limit) > end) end = nicknameEnd(tokens, end, limit)
    else if (listEnd(tokens, start, end, limit) > end) end = listEnd(tokens, start, end, limit)
    else if (
      token.lower === 'the' &&
      /^(?:of|for)$/.test((tokens[end - 1] as Token).lower) &&
      isNameWord(tokens[end + 1])
    )
      end++
    // "Corrin People's Army"
    else if (token.tag === 'POS' && isOwnerInName(tokens, end, limit)) end++
    else break
  }
  while (end > start + 1 && /^(?:of|for|and|the|&)$/.test((tokens[end - 1] as Token).lower)) end--
  return addressEnd(tokens, end)
}

/** "Corrin Sheriff's Office", "U.S. Attorney's Office for the Western District": the apostrophe is the name's own. */
const isOfficeOf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.tag === 'POS' &&
  roles.has((tokens[at - 1] as Token).lower) &&
  isNameWord(tokens[at + 1]) &&
  organisationWords.has((tokens[at + 1] as Token).lower)

/** Past a nickname between two names: "Ada “Red” Byrne"; `at` where none stands there. */
function nicknameEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^["“‘']$/.test(tokens[at]?.text ?? '') || !isPlainName(tokens[at - 1])) return at
  let close = at + 1
  while (close < at + 3 && isCapital(tokens[close])) close++
  const isClosed = close > at + 1 && /^["”’']$/.test(tokens[close]?.text ?? '')
  return isClosed && close + 1 < limit && /^NNP/.test(tokens[close + 1]?.tag ?? '') ? close + 1 : at
}

/** Words whose body may look after several things. */
const listing =
  /^(?:ministry|department|dept|bureau|council|committee|commission|office|institute|centers?|centres?|directorate|secretariat|administration|society|faculty|school|college|academy|academies)$/

/** Bodies that are often there for something: "Society for the Protection of Birds". */
const forSomething =
  /^(?:organi[sz]ation|society|institute|office|centers?|centres?|association|foundation|council|campaign|committee|commission|fund|alliance|coalition|network|union|academy|conference|partnership|trust)$/

/**
 * Where the name ends that goes on at the comma or "and" at `at`: "Ministry of Trade, Industry and Energy", "Centers for
 * Disease Control and Prevention"; `at` where none does. Only after "of", "for" or "on", and over nothing but capitals.
 */
function listEnd(tokens: readonly Token[], start: number, at: number, limit: number): number {
  if (!/^(?:,|and|&)$/.test((tokens[at] as Token).lower)) return at
  const words = tokens.slice(start, at).map(({ lower }) => lower)
  const body = words.findIndex((word) => listing.test(word))
  if (body < 0 || !/^(?:of|for|on)$/.test(words[body + 1] ?? '')) return at
  let end = at
  let isOver = false
  while (end < limit && !isOver) {
    const mark = (tokens[end] as Token).lower
    let next = end + 1
    if (mark === ',' && /^(?:and|&)$/.test(tokens[next]?.lower ?? '')) next++
    isOver = mark !== ',' || next > end + 1
    if (!/^(?:,|and|&)$/.test(mark) || !isPlainName(tokens[next]) || isGivenName(tokens[next])) return at
    end = next
    while (end < limit && isPlainName(tokens[end])) end++
  }
  return isOver ? end : at
}

const isGivenName = (token: Token | undefined) => token !== undefined && givenNames.has(token.lower)

const isPlainName = (token: Token | undefined) =>
  token !== undefined &&
  isCapital(token) &&
  /^(?:NNPS?|NNS?|JJ)$/.test(token.tag) &&
  !timeWords.has(token.lower)

/** From `from` on, up to three capitals end with a word for a body. */
function endsAsBody(tokens: readonly Token[], from: number, limit: number, least = 2): boolean {
  let end = from
  while (end < Math.min(limit, from + 4) && isPlainName(tokens[end])) end++
  return end >= from + least && organisationWords.has((tokens[end - 1] as Token).lower)
}

/** "Doctors for Rest": people with a capital within a sentence, for a cause with one. */
const isPeopleFor = (tokens: readonly Token[], start: number, at: number) =>
  at === start + 1 &&
  tokens[at]?.lower === 'for' &&
  peopleNouns.has((tokens[start] as Token).lower) &&
  isNameWord(tokens[at + 1])

/** "Women's Clinic", "Veterans' Fund": whose body it is belongs to the body's name. */
const isOwnerInName = (tokens: readonly Token[], at: number, limit: number) =>
  owners.has(tokens[at - 1]?.lower ?? '') && isCapital(tokens[at - 1]) && endsAsBody(tokens, at + 1, limit, 1)

/** "Doctors Without Delay": a capital that no preposition has of itself. */
const isNamesPreposition = (tokens: readonly Token[], at: number) =>
  /^(?:Without|Against|Beyond|Behind|Across)$/.test(tokens[at]?.text ?? '') && isNameWord(tokens[at + 1])

/** After a particle a name goes on, perhaps over a second one: "von der Weide". */
function namesOn(tokens: readonly Token[], at: number): boolean {
  const next = particles.has(tokens[at]?.lower ?? '') ? at + 1 : at
  return isNameWord(tokens[next])
}

/** "Department of Health", "Centers for Disease Control and Prevention": one name goes on over the small word. */
function joins(
  tokens: readonly Token[],
  start: number,
  at: number,
  limit: number,
  acronyms: ReadonlySet<string>,
): boolean {
  const word = (tokens[at] as Token).lower
  let next = at + 1
  // "Institute for the Study of Rivers", but not "left the Bank for the Treasury"
  const goesOn = word === 'of' || (word === 'for' && forSomething.test((tokens[at - 1] as Token).lower))
  if (goesOn && tokens[next]?.lower === 'the') next++
  if (next >= limit || !isNameWord(tokens[next]) || timeWords.has(tokens[next]?.lower ?? '')) return false
  // "Coalition of Worried Bakers"
  const isWithin = /^(?:of|for)$/.test(word) && isPlainName(tokens[next]) && isPlainName(tokens[next + 1])
  if (!/^NNP/.test(tokens[next]?.tag ?? '') && !isWithin) return false
  if (word === 'and' && isGivenName(tokens[next])) return false
  // "Securities and Exchange Commission", "Citizenship and Immigration Services"
  if (word === 'and' && matters.has(tokens[at - 1]?.lower ?? '') && endsAsBody(tokens, next, limit))
    return true
  const before = tokens.slice(start, at).map((token) => token.lower)
  const isOrganisation = before.some(
    (part) => organisationWords.has(part) || organisationWords.has(part.replace(/s$/, '')),
  )
  if (word === 'of') return isOrganisation || /^(?:chiefs|times|voice)$/.test(before.at(-1) ?? '')
  if (word === '&') return true
  if (!isOrganisation) return false
  if (word === 'for' || word === 'on') return true
  // "Ministry of Health and Education", "Customs and Border Protection (CBP)", but not "the Senate and Congress"
  if (before.includes('of') || before.includes('for')) return true
  let end = next
  while (end < limit && /^NNP/.test(tokens[end]?.tag ?? '')) end++
  const initials = tokens
    .slice(start, end)
    .filter((token) => isCapital(token))
    .map((token) => token.text[0])
    .join('')
  return initials.length >= 3 && acronyms.has(initials)
}
