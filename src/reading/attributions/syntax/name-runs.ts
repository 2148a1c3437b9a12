/** Runs of capitalised words that make a name, over the small words inside: "Department of Health and Social Care". */
import { organisationWords } from '../../languages/en/organisations.ts'
import { roles, titles } from '../../languages/en/roles.ts'
import { timeWords } from '../../languages/en/syntax-words.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'

/** Token indices [first, last). */
export interface NameRun {
  first: number
  last: number
}

const particles = new Set(
  'de da di del della der den dos das du la le van von bin ibn ben abu al el ter ten zu y e af av'.split(' '),
)
const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')
export const isCapital = (token: Token | undefined) =>
  token !== undefined && /^[\p{Lu}\p{Lt}]/u.test(token.text)
const isNameWord = (token: Token | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  isCapital(token) &&
  (/^NNP/.test(token.tag) || (/^(?:NN|JJ|VB|FW|RB|CD|IN|UH)/.test(token.tag) && !timeWords.has(token.lower)))

/** All runs, in order. Work grows with the tokens. */
export function findNameRuns(tokens: readonly Token[], sentences: readonly Sentence[]): NameRun[] {
  const runs: NameRun[] = []
  const acronyms = new Set(
    tokens.filter((token) => /^[A-Z]{3,6}$/.test(token.text)).map((token) => token.text),
  )
  for (const sentence of sentences) {
    let index = sentence.first
    while (index < sentence.last) {
      const last = runEnd(tokens, index, sentence.first, sentence.last, acronyms)
      if (last > index) runs.push({ first: index, last })
      index = Math.max(last, index + 1)
    }
  }
  return runs
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
    const isTitle = titles.has(bare(opening.text)) || roles.has(opening.lower)
    if (start === sentenceFirst && !/^NNP/.test(next?.tag ?? '')) return start
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
      /^NNP/.test(token.tag) ||
      (isCapital(token) && token.kind === 'word' && !/^(?:VB[DZP]|MD|IN|DT|PRP)/.test(token.tag))
    )
      end++
    else if (particles.has(token.lower) && namesOn(tokens, end + 1) && !/^(?:a|y|e|la)$/.test(token.lower))
      end++
    else if (
      (token.lower === 'of' || token.lower === 'for' || token.lower === 'and' || token.text === '&') &&
      joins(tokens, start, end, limit, acronyms)
    )
      end++
    else if (token.lower === 'the' && tokens[end - 1]?.lower === 'of' && isNameWord(tokens[end + 1])) end++
    else break
  }
  while (end > start + 1 && /^(?:of|for|and|the|&)$/.test((tokens[end - 1] as Token).lower)) end--
  return end
}

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
  if (word === 'of' && tokens[next]?.lower === 'the') next++
  if (next >= limit || !isNameWord(tokens[next]) || timeWords.has(tokens[next]?.lower ?? '')) return false
  if (!/^NNP/.test(tokens[next]?.tag ?? '')) return false
  const before = tokens.slice(start, at).map((token) => token.lower)
  const isOrganisation = before.some((part) => organisationWords.has(part))
  if (word === 'of') return isOrganisation
  if (word === '&') return true
  if (!isOrganisation) return false
  if (word === 'for') return true
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
