/**
 * Shallow syntax: base noun phrases and verb groups, from parts of speech (Penn Treebank). No parse tree: what the
 * rules need is where a subject begins and what kind of verb stands before them. One pass over the tokens.
 */
import { roles } from '../../languages/en/roles.ts'
import {
  be,
  does,
  goes,
  have,
  modals,
  negations,
  phases,
  timeWords,
  weekdays,
} from '../../languages/en/syntax-words.ts'
import type { Document } from '../../text/document.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { NameRun } from './name-runs.ts'

/** A base noun phrase: token indices [first, last); the head is its last noun. */
export interface Phrase {
  first: number
  last: number
  head: number
  kind: 'noun' | 'pronoun' | 'time'
}

export interface VerbGroup {
  /** Index of its first token (auxiliary or adverb), and of the verb itself. */
  first: number
  verb: number
  finite: boolean
  passive: boolean
  negated: boolean
  /** "to leave", "to have said" */
  infinitive: boolean
  /** A past participle without an auxiliary, perhaps a past tense: "the ministry stated". */
  doubtful: boolean
  modal: string | undefined
}

export interface Syntax {
  tokens: readonly Token[]
  phrases: readonly Phrase[]
  /** The phrase that ends right before token `index`, or starts with it. */
  endingAt(index: number): Phrase | undefined
  startingAt(index: number): Phrase | undefined
  /** The phrase that holds token `index`. */
  holding(index: number): Phrase | undefined
}

const nominals = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
const adjectives = new Set(['JJ', 'JJR', 'JJS', 'CD', '$', '#'])
const adverbs = new Set(['RB', 'RBR', 'RBS'])
const loneQuantifiers = new Set(
  'some many others another both few several most all none each neither either this these those that one ones'.split(
    ' ',
  ),
)
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/

/** Finds the base noun phrases of a tagged document. */
export function parsePhrases(document: Document, nameRuns: readonly NameRun[]): Syntax {
  const { tokens } = document
  const phrases: Phrase[] = []
  const at = new Int32Array(tokens.length).fill(-1)
  const joined = new Map(nameRuns.filter((run) => hasJoint(tokens, run)).map((run) => [run.first, run.last]))
  const named = new Set<number>()
  for (const run of nameRuns) for (let inside = run.first + 1; inside < run.last; inside++) named.add(inside)
  for (const sentence of document.sentences) {
    let index = sentence.first
    while (index < sentence.last) {
      const { tag, lower } = tokens[index] as Token
      const opensNone =
        neverOpens.has(tag) && !weekdays.has(lower) && !predeterminers.has(lower) && !joined.has(index)
      const phrase = opensNone ? undefined : phraseFrom(tokens, index, sentence, joined, named)
      if (!phrase) {
        index++
        continue
      }
      for (let inside = phrase.first; inside < phrase.last; inside++) at[inside] = phrases.length
      phrases.push(phrase)
      index = phrase.last
    }
  }
  // no look-up of phrases[-1]: an index that no array has is looked for by name, at many times the cost
  const holding = (index: number) => {
    const phrase = at[index] ?? -1
    return phrase < 0 ? undefined : phrases[phrase]
  }
  const startingAt = (index: number) => {
    const phrase = holding(index)
    return phrase?.first === index ? phrase : undefined
  }
  const endingAt = (index: number) => {
    const phrase = holding(index - 1)
    return phrase?.last === index ? phrase : undefined
  }
  return { tokens, phrases, holding, startingAt, endingAt }
}

/** What opens no phrase, but for the words below and names that run over small words. */
const neverOpens = new Set("IN CC TO VB VBD VBP VBZ WDT WP WRB EX RP UH , . : `` '' -LRB- -RRB-".split(' '))
const predeterminers = new Set(['all', 'both', 'half', 'such'])

function phraseFrom(
  tokens: readonly Token[],
  start: number,
  { first, last: limit }: Sentence,
  joined: ReadonlyMap<number, number>,
  named: ReadonlySet<number>,
): Phrase | undefined {
  const isInside = (index: number) => index >= first && index < limit
  const tag = (index: number) => (isInside(index) ? (tokens[index] as Token).tag : '')
  const lower = (index: number) => (isInside(index) ? (tokens[index] as Token).lower : '')
  const isModifier = (index: number) => adjectives.has(tag(index)) || nominals.has(tag(index))
  if (tag(start) === 'PRP') return { first: start, last: start + 1, head: start, kind: 'pronoun' }
  if (weekdays.has(lower(start)) && tag(start + 1) !== 'POS') {
    let last = start + 1
    while (timeWords.has(lower(last)) || tag(last) === 'CD') last++
    if (!nominals.has(tag(last)) || /^NNP/.test(tag(last)))
      return { first: start, last, head: last - 1, kind: 'time' }
  }
  if (tag(start + 1) === 'CD' && /^NNP|^MD/.test(tag(start)) && months.test(lower(start))) {
    const last = lower(start + 2) === ',' && /^(?:19|20)\d\d$/.test(lower(start + 3)) ? start + 4 : start + 2
    return { first: start, last, head: last - 1, kind: 'time' }
  }
  let index = start
  let head = -1
  if (tag(index) === 'PDT' || (predeterminers.has(lower(index)) && /^(?:DT|PRP\$)$/.test(tag(index + 1))))
    index++
  if (
    /^VB[GN]$/.test(tag(index)) &&
    /^[A-Z]/.test((tokens[index] as Token).text) &&
    nominals.has(tag(index + 1))
  )
    index++ // "Retired nurse Ada Byrne"
  if (/^(?:DT|PRP\$|WP\$)$/.test(tag(index)) && lower(index) !== 'that') index++
  else if (lower(index) === 'that' && tag(index) === 'DT' && isModifier(index + 1)) index++
  for (; index < limit; index++) {
    const here = tag(index)
    const word = lower(index)
    const nameLast = joined.get(index)
    if (nameLast !== undefined) {
      head = nameLast - 1
      index = head
      continue
    }
    if (nominals.has(here)) {
      // "the messages Byrne sent": a plural and a name are two phrases; "Senators Byrne and Hale" are not, nor is
      // "the Period Homes Society"
      const isPlural = head >= 0 && head === index - 1 && tag(head) === 'NNS' && !named.has(index)
      if (isPlural && here === 'NNP' && !roles.has(lower(head).replace(/s$/, ''))) break
      if (
        head >= 0 &&
        weekdays.has(word) &&
        tag(index + 1) !== 'POS' &&
        !(here === 'NNP' && word === 'today')
      )
        break
      if (head >= 0 && here.startsWith('NNP') && /^(?:19|20)\d\d$/.test(lower(index - 1))) break
      head = index
    } else if (here === 'POS') {
      if (head !== index - 1 || !(isModifier(index + 1) || /^(?:VB[GN]|RB)$/.test(tag(index + 1)))) break
    } else if (adjectives.has(here)) {
      if (head >= 0 && here === 'CD' && !isModifier(index + 1)) break
      // "the court last month ruled": a phrase of time beside the court
      const opensTime = /^(?:last|next)$/.test(word) && timeWords.has(lower(index + 1))
      if (head >= 0 && head === index - 1 && opensTime) break
      if (here === 'CD' && !isModifier(index + 1)) head = index
    } else if (adverbs.has(here)) {
      if (!/^(?:JJ|CD|VBN)/.test(tag(index + 1)) || (index > start && head >= 0 && tag(index - 1) !== 'POS'))
        break
    } else if (/^VB[GN]$/.test(here)) {
      const opened =
        index > start && /^(?:DT|PRP\$|POS|JJ|CD|RB)/.test(tag(index - 1)) && !adverbs.has(tag(start))
      if (!opened || !isModifier(index + 1)) break
    } else break
  }
  if (head >= 0) {
    const isTime = timeWords.has(lower(head)) && !/POS/.test(tag(head + 1)) && !nominals.has(tag(head - 1))
    return { first: start, last: addressEnd(tokens, head + 1), head, kind: isTime ? 'time' : 'noun' }
  }
  // "the poor", and nouns that the tagger took for adjectives: "the brochure says"
  if (
    index > start + 1 &&
    /^(?:DT|PRP\$)$/.test(tag(start)) &&
    /^(?:JJ|VB[GN])$/.test(tag(index - 1)) &&
    /^(?:VB[DZP]|MD)$/.test(tag(index))
  )
    return { first: start, last: index, head: index - 1, kind: 'noun' }
  if (loneQuantifiers.has(lower(start)) && /^(?:DT|JJ|JJR|JJS|CD|PRP|NN|NNS)$/.test(tag(start)))
    return { first: start, last: start + 1, head: start, kind: 'noun' }
  return undefined
}

/** A name with a small word inside is one phrase. */
function hasJoint(tokens: readonly Token[], run: NameRun): boolean {
  for (let index = run.first + 1; index < run.last; index++)
    if (/^(?:of|for|on|and|&|,|de|la|bin|von|van|der|["“‘])$/.test((tokens[index] as Token).lower))
      return true
  return false
}

/** The group of verb words that ends with the verb at `verb`: auxiliaries, negation and adverbs before it. */
export function verbGroup(tokens: readonly Token[], verb: number, limit: number): VerbGroup {
  const main = tokens[verb] as Token
  let first = verb
  let hasHave = false
  let hasBe = false
  let hasDo = false
  let negated = false
  let infinitive = false
  let modal: string | undefined
  for (let index = verb - 1; index >= limit; index--) {
    const { lower, tag } = tokens[index] as Token
    if (negations.has(lower)) negated = true
    else if (modals.has(lower) && tag !== 'NN' && tag !== 'NNP') modal = lower
    else if (
      lower === "'s" &&
      index === verb - 1 &&
      main.tag === 'VBN' &&
      /^(?:DT|PRP|NN|JJ)/.test(tokens[verb + 1]?.tag ?? '')
    )
      hasHave = true // "she's slammed the plan"
    else if (have.has(lower) && tag !== 'POS' && !(lower === "'d" && tag === 'MD')) hasHave = true
    else if (be.has(lower) && tag !== 'POS') hasBe = true
    else if (does.has(lower)) hasDo = true
    else if (tag === 'TO' && main.tag !== 'VBD' && main.tag !== 'VBZ') {
      const outer = main.tag === 'VB' ? phaseBefore(tokens, index, limit) : -1
      if (outer >= 0) {
        const group = verbGroup(tokens, outer, limit)
        // "will continue to insist": she does so already
        const goesOn = /^(?:continu|go)/.test((tokens[outer] as Token).lower)
        const modal = goesOn ? undefined : group.modal
        return { ...group, verb, passive: false, negated: negated || group.negated, doubtful: false, modal }
      }
      infinitive = true
      first = index
      break
    } else if (!adverbs.has(tag)) break
    first = index
  }
  while (first < verb && adverbs.has((tokens[first] as Token).tag) && isSentenceAdverb(tokens, first, limit))
    first++
  const { tag } = main
  const doubtful =
    tag === 'VBN' && !hasHave && !hasBe && !infinitive && modal === undefined && main.lower.endsWith('ed')
  const passive = hasBe && (tag === 'VBN' || tag === 'VBD')
  const finite =
    !infinitive &&
    (tag === 'VBD' ||
      tag === 'VBZ' ||
      tag === 'VBP' ||
      modal !== undefined ||
      hasDo ||
      (hasHave && tag !== 'VBG') ||
      hasBe ||
      tag === 'VB' ||
      tag === 'MD' ||
      doubtful)
  return { first, verb, finite, passive, negated, infinitive, doubtful, modal }
}

/** "continued to", "went on to", "was forced to": the verb before a "to" that only says how far the next one has come. */
function phaseBefore(tokens: readonly Token[], to: number, limit: number): number {
  let at = to - 1
  if (tokens[at]?.lower === 'on' && goes.has(tokens[at - 1]?.lower ?? '')) return at - 1 < limit ? -1 : at - 1
  while (at >= limit && /^RB/.test(tokens[at]?.tag ?? '')) at--
  if (at < limit) return -1
  const { lower, tag } = tokens[at] as Token
  const isMade = /^(?:forced|obliged|compelled)$/.test(lower) && be.has(tokens[at - 1]?.lower ?? '')
  return isMade || (phases.has(lower) && tag.startsWith('V')) ? at : -1
}

/** "However" at the head of its sentence belongs to no verb. */
function isSentenceAdverb(tokens: readonly Token[], index: number, limit: number): boolean {
  return index === limit && /^[A-Z]/.test((tokens[index] as Token).text)
}

/**
 * Past ".com" or ".co.uk" of a site that is named by its address, which is three tokens or four: "kestrel.com"; `last`
 * where none follows.
 */
export function addressEnd(tokens: readonly Token[], last: number): number {
  const [name, stop, domain, country] = tokens.slice(Math.max(0, last - 1), last + 3)
  const isJoined = name && stop?.text === '.' && touches(name, stop) && domain && touches(stop, domain)
  if (!isJoined) return last
  if (topDomains.has(domain.text)) return last + 2
  const isCountrys = domain.text === 'co.' && country !== undefined && touches(domain, country)
  return isCountrys && country.text.length === 2 ? last + 3 : last
}

const touches = (left: Token, right: Token) => left.end === right.start
const topDomains = new Set(['com', 'org', 'net', 'gov', 'edu', 'io', 'tv', 'info'])
