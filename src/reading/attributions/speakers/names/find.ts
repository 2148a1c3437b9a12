/**
 * Every proper name in the text, with what stands before it taken apart: "Foreign Secretary Ada Byrne" is the role
 * "Foreign Secretary" and the name "Ada Byrne"; "Kestrel's Tom Hale" is the affiliation "Kestrel" and the name.
 */
import { knownOrganisations } from '../../../languages/en/organisations.ts'
import { countries, parties } from '../../../languages/en/places.ts'
import { roles } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import { isCapital } from '../../syntax/casing.ts'
import type { Name } from './name.ts'
import { readRun } from './read.ts'
import { isGivenName, plain } from './words.ts'

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

/**
 * "Rival Ada Byrne", where "Ada Byrne" stands alone elsewhere, and "Democrat Byrne": the first word is none of the name.
 */
function trimFirstWords(names: readonly Name[]): Name[] {
  const people = names.filter(({ kind }) => /person|unknown/.test(kind))
  const alone = new Set(people.map(({ words }) => words.join(' ')))
  const surnames = new Set(
    people.filter(({ words }) => isGivenName(words[0] as string)).map(({ words }) => words.at(-1)),
  )
  return names.map((name) => {
    if (!/person|unknown/.test(name.kind)) return name
    const [word, ...rest] = name.words as [string, ...string[]]
    const [next = ''] = rest
    const isTrimmed =
      rest.length > 1
        ? !isGivenName(word) && isGivenName(next) && alone.has(rest.join(' '))
        : parties.has(plain(word)) && surnames.has(next)
    return isTrimmed ? { ...name, first: name.first + 1, words: rest } : name
  })
}

/** Surnames of the text that are role words too: "Ken Doctor". */
function roleSurnames(context: Context): Set<string> {
  const found = new Set<string>()
  context.tokens.forEach((token, index) => {
    if (!isCapital(token) || !roles.has(token.lower)) return
    const before = context.tokens[index - 1]
    if (!before || !isCapital(before)) return
    // "J.B. Doctor", not "U.S. Secretary"
    const areInitials =
      /^(?:\p{Lu}\.)+$/u.test(before.text) &&
      !countries.has(before.lower) &&
      !knownOrganisations.has(before.lower)
    if (isGivenName(before.text) || areInitials) found.add(token.text)
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
  if (last - first > 1 && (isGivenName(token.text) || roles.has(token.lower))) return false
  if (!paragraph || token.start !== paragraph.start || !/^[\p{Lu}.]{3,}$/u.test(token.text)) return false
  const mark = tokens[last]?.text ?? ''
  // "AB: …" over and over: who speaks
  if (mark === ':' && (opening.get(token.text) ?? 0) > 1) return false
  return /^[:,(—–-]$/.test(mark)
}
