/** Reads one run of capitalised words: the name in it, unless they name nobody ("the President", "House Democrats"). */
import { initialisms } from '../../../languages/en/initialisms.ts'
import { media } from '../../../languages/en/media.ts'
import {
  documentNouns,
  knownOrganisations,
  numberedParts,
  organisationWords,
} from '../../../languages/en/organisations.ts'
import { countries, demonyms, onesOfPeoples } from '../../../languages/en/places.ts'
import { courtesy, roles } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import { opens } from '../../syntax/casing.ts'
import { addressEnd } from '../../syntax/phrases.ts'
import { kindOf } from './kinds.ts'
import type { Name } from './name.ts'
import { beforeName, openingOf } from './openings.ts'
import { isBareBody, isGroup, isGroupWord, isPeople, isPostnominal, plain } from './words.ts'

/** The name in the run of tokens [first, last); `surnames` are those of the text that are role words too. */
export function readRun(
  context: Context,
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): Name | undefined {
  const { tokens } = context
  const opening = openingOf(tokens, first, last)
  const { gender, start, title } = opening
  if (start >= last) return undefined
  // "Tom Hale MP", "Ada Moss QPM"; but "the Corrin Central MP"
  let end = last
  if (isOneOf(tokens, start) && isPostnominal((tokens[last - 1] as Token).text) && last - start > 1)
    return undefined
  while (end > start + 2 && isPostnominal((tokens[end - 1] as Token).text)) end--
  const words = wordsOf(tokens, start, end)
  if (words.length === 1 && isNoName(context, start, title)) return undefined
  // "House Democrats", "Americans": a group
  const surname = words.at(-1) as string
  if (isPeople(surname) && !title) return undefined
  // "the New Zealander"
  if (onesOfPeoples.has(surname.toLowerCase()) && isOneOf(tokens, start)) return undefined
  // "Korean AI researchers"
  if (words.length > 1 && words.every((word) => initialisms.has(word) || demonyms.has(word.toLowerCase())))
    return undefined
  // "General Secretary": two words of an office, no title and a name
  const isOffice = title !== undefined && words.length === 1 && !courtesy.has(plain(title))
  // "the President", "US President": a role, no name; but Ken Doctor is somebody
  const isMedium = words.length > 1 && media.has(words.join(' ').toLowerCase().replaceAll('’', "'"))
  const isRole = roles.has(plain(surname)) && !isBodyOf(words)
  if (isRole && (!title || isOffice) && !surnames.has(surname) && !isMedium) return undefined
  const { affiliation, from, role } = beforeName(context, opening, last)
  const kind = kindOf(context, start, words, Boolean(title), role)
  return { first: start, last, from, words, kind, title, role, affiliation, gender }
}

/** The words of a name; a nickname is one of them, with its marks: "Ada “Red” Byrne". */
function wordsOf(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let index = first; index < last; index++) {
    const end = Math.min(last, addressEnd(tokens, index + 1))
    // "Kestrel.com" is one word
    words.push(
      tokens
        .slice(index, end)
        .map(({ text }) => text)
        .join(''),
    )
    index = end - 1
  }
  const open = words.findIndex((word) => /^["“‘]$/.test(word))
  const close = words.findIndex((word, index) => index > open && /^["”’']$/.test(word))
  if (open < 0 || close < 0) return words
  const nickname = words.slice(open + 1, close).join(' ')
  return [...words.slice(0, open), `${words[open]}${nickname}${words[close]}`, ...words.slice(close + 1)]
}

/** "Department of Justice", "Court of Justice": a body for what is a role too. */
const isBodyOf = (words: readonly string[]) =>
  words.at(-2) === 'of' && words.slice(0, -2).some((word) => organisationWords.has(plain(word)))

/** A single word, at token `index`, that has a capital and names nobody. */
function isNoName(context: Context, index: number, title: string | undefined): boolean {
  const { lower, tag, text } = context.tokens[index] as Token
  // "Federal prosecutors", "Nepali"
  if ((demonyms.has(lower) && tag.startsWith('JJ')) || isModifier(context, index)) return true
  // "a Chilean", "the Democrat": somebody of them; "Labour" alone is the party
  if (isOneOf(context.tokens, index) && isGroupWord(lower) && !countries.has(lower) && !media.has(lower))
    return true
  // "Article 5", "Chapter 11"
  if (context.tokens[index + 1]?.tag === 'CD' && numberedParts.has(lower)) return true
  // "Footage verified by Kestrel shows"
  if (opens(context.tokens, index, context.sentenceOf(index)) && documentNouns.has(lower)) return true
  // "Experts", "the Company", an initial
  if (isGroup(text) || initialisms.has(text) || isBareBody(text.toLowerCase()) || /^\p{Lu}\.?$/u.test(text))
    return true
  // "Thanks to all": the capital is its place's, and no name speaks or is spoken of
  return !title && isOnlyOpening(context, index)
}

const isOneOf = (tokens: readonly Token[], index: number) =>
  /^(?:an?|the|another)$/.test(tokens[index - 1]?.lower ?? '')

/** "Federal prosecutors", "Nepali officials": an adjective before its noun. */
function isModifier(context: Context, index: number): boolean {
  const { lower } = context.tokens[index] as Token
  const phrase = context.syntax.holding(index)
  return isGroupWord(lower) && !countries.has(lower) && phrase !== undefined && phrase.head > index
}

/** A word that opens a sentence, is a name nowhere else, and has no verb, comma or apostrophe after it. */
function isOnlyOpening({ tokens, casing, sentenceOf }: Context, index: number): boolean {
  const next = tokens[index + 1]
  // "KGE officials": capitals of its own
  const text = tokens[index]?.text ?? ''
  const isAcronym = /^[\p{Lu}&]{2,}$/u.test(text) && /^\p{Ll}/u.test(next?.text ?? '')
  // "JPMorgan analysts", "YouTube videos"
  if (/\p{L}\p{Lu}\p{Ll}/u.test(text) || knownOrganisations.has(text.toLowerCase())) return false
  return (
    !isAcronym &&
    opens(tokens, index, sentenceOf(index)) &&
    !casing.isNamed(tokens[index] as Token) &&
    !/^(?:VB[DZPN]|MD|POS|RB|,|:|\.|-LRB-|\(|CC)/.test(next?.tag ?? '.')
  )
}
