/**
 * One to three words that the reporter puts in quotation marks, held at arm's length: no quotation of a speaker named
 * for it, no title, no nickname, no name of a thing, no term that the sentence explains.
 */
import {
  coinedEndings,
  explainers,
  formsOfBe,
  handling,
  ownWords,
  quotingWords,
  silentNouns,
  titledNouns,
  utterances,
  works,
} from '../../languages/en/caveats/words.ts'
import type { Attribution } from '../../model.ts'
import { tokensIn } from '../../text/document.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Rule } from '../rule.ts'

const mostWords = 3

/** So many in one sentence are a list of terms. */
const mostInSentence = 4

/** A verb of saying further away, in tokens, speaks of something else. */
const reach = 25

/** A paragraph of so many tokens without a full stop is a headline or a heading. */
const longestHeadline = 25

/** How many tokens before it a noun like "song" may stand that makes it a title. */
const titleReach = 3

/** Words in quotation marks, and what stands around them. */
interface Quoted {
  quotation: Quotation
  sentence: Sentence
  inside: readonly Token[]
  before: Token | undefined
  after: Token | undefined
  /** It stands before a noun that it describes: a “skinny” deal. */
  modifies: boolean
  /** A verb before its object: they “rescue” the deal. */
  acts: boolean
}

export const rule: Rule = {
  kind: 'scare-quotes',
  groups: [],
  find(context) {
    const short = withoutLists(shortQuotations(context))
    const spoken = new Set(short.filter((one) => isSpoken(one, context)).map(wordsOf))
    return short
      .filter((one) => !spoken.has(wordsOf(one)) && !isName(one, context) && !isExplained(one, context))
      .filter((one) => !isHeadlineQuotation(one, context))
      .map(({ quotation }) => ({ start: quotation.start, end: quotation.end }))
  },
}

/** Leaves out sentences that name term after term: search words, answers, labels. */
function withoutLists(short: readonly Quoted[]): readonly Quoted[] {
  const counts = new Map<Sentence, number>()
  for (const { sentence } of short) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return short.filter(({ sentence }) => (counts.get(sentence) ?? 0) <= mostInSentence)
}

const wordsOf = ({ inside }: Quoted) => inside.map(({ lower }) => lower).join(' ')

/** Quotations of one to three words that are part of a longer sentence. */
function shortQuotations({ document }: Context): Quoted[] {
  const { tokens, sentences } = document
  const short: Quoted[] = []
  let at = 0
  for (const quotation of document.quotations) {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) at++
    const sentence = sentences[at]
    if (!sentence || quotation.depth > 0 || quotation.continued || !quotation.closed) continue
    const [first, last] = tokensIn(tokens, quotation.inner)
    const inside = tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number')
    if (inside.length === 0 || inside.length > mostWords) continue
    if (inside.some(({ kind, lower }) => kind === 'number' || ownWords.has(lower))) continue
    if (inside.length === 1 && inside[0]?.text.length === 1) continue
    if (sentence.last - sentence.first <= last - first + 4) continue
    const before = tokens[first - 2]
    const after = tokens[last + 1]
    const modifies = isDeterminer(before) && describes(after)
    const acts = isActing(inside, before, after)
    short.push({ quotation, sentence, inside, before, after, modifies, acts })
  }
  return short
}

const isCapital = ({ text }: Token) => text !== text.toLowerCase()
const isLoud = ({ text }: Token) => text === text.toUpperCase()
const isDeterminer = (token: Token | undefined) => token !== undefined && /^(?:DT|PRP\$|JJ)/.test(token.tag)

/** A noun, or what leads up to one ("the ‘full’ £7m"); the tagger takes some nouns after quotation marks for verbs. */
const describes = (token: Token | undefined) =>
  token !== undefined &&
  ((token.kind === 'word' && !isCapital(token) && /^(?:NN|VB$|JJ)/.test(token.tag)) ||
    token.kind === 'number' ||
    /^[£$€]/.test(token.text))

/** “rescued” the mill, to “rescue” it: one verb after its subject or "to", and its object. */
const isActing = (inside: readonly Token[], before: Token | undefined, after: Token | undefined) =>
  inside.length === 1 &&
  /^VB[DPZ]?$/.test(inside[0]?.tag ?? '') &&
  /^(?:NN|PRP$|RB|TO|MD)/.test(before?.tag ?? '') &&
  /^(?:DT|PRP|NN|JJ)/.test(after?.tag ?? '')

/**
 * Somebody is named as having said it: an attribution holds it, the words around it tell of somebody's words, or the
 * sentence has a longer quotation or a verb of saying. Before a noun ("a ‘skinny’ deal, experts say") or an object
 * ("to ‘rescue’ it, experts say") only what comes first hands the words to a speaker.
 */
function isSpoken(words: Quoted, context: Context): boolean {
  const { quotation, sentence, modifies, acts, before, after } = words
  const counts = (at: number) => !(modifies || acts) || at < quotation.start
  if (after && utterances.has(after.lower)) return true
  if (before && formsOfBe.has(before.lower) && before.tag !== 'POS' && !isUnderWay(words)) return true
  if (
    (context.attributions[sentence.index] ?? []).some((one) => isSaid(one, quotation, counts, context.people))
  )
    return true
  const { tokens } = context.document
  if ((context.quotations[sentence.index] ?? []).some((other) => length(other, tokens) > mostWords))
    return true
  return around(words.inside, sentence, tokens).some(
    (token) =>
      !holds(quotation, token) &&
      counts(token.start) &&
      !(token.tag === 'VBN' && token.start > quotation.start) &&
      isQuoting(token, tokens[token.index + 1]),
  )
}

/** The mill is “modernising” its looms: a verb with its object, no description of somebody's. */
const isUnderWay = ({ inside, after }: Quoted) =>
  inside.length === 1 && (inside[0]?.lower.endsWith('ing') ?? false) && after?.kind === 'word'

/** The sentence's tokens within reach of the quotation. */
function around([first]: readonly Token[], sentence: Sentence, tokens: readonly Token[]): readonly Token[] {
  const at = first?.index ?? sentence.first
  return tokens.slice(Math.max(sentence.first, at - reach), Math.min(sentence.last, at + reach))
}

const holds = (quotation: Quotation, { start, end }: Token) => start < quotation.end && quotation.start < end

/** "said", "described"; "as the paper put it"; not "no distress call came". */
const isQuoting = ({ lower, tag }: Token, next: Token | undefined) =>
  (quotingWords.has(lower) && !(silentNouns.has(lower) && tag.startsWith('NN'))) ||
  (lower === 'put' && next?.lower === 'it')

/** The attribution holds the quotation. What no person but a film or a ministry claims is held at arm's length. */
const isSaid = (
  one: Attribution,
  quotation: Quotation,
  counts: (at: number) => boolean,
  people: ReadonlySet<string>,
) =>
  (one.stance !== 'claims' || one.sources.some((id) => people.has(id))) &&
  holdsQuotation(one, quotation) &&
  isCued(one, counts)

const holdsQuotation = ({ content, cue }: Attribution, quotation: Quotation) =>
  [...content, ...cue].some((part) => part.start < quotation.end && quotation.start < part.end)

const isCued = ({ cue }: Attribution, counts: (at: number) => boolean) =>
  cue.length === 0 || cue.some(({ start }) => counts(start))

function length(quotation: Quotation, tokens: readonly Token[]): number {
  const [first, last] = tokensIn(tokens, quotation.inner)
  return last - first
}

/** A title, a name or a nickname: capitals that neither the headline's style nor a noun after them explains. */
function isName({ inside, sentence, quotation, modifies, after }: Quoted, { document }: Context): boolean {
  if (!inside.some(isCapital)) return false
  const [first] = inside
  const isAlone = inside.length === 1 && first !== undefined
  if (isAlone && coinedEndings.some((ending) => first.lower.endsWith(ending))) return false
  // a “VIP” guest, but an “RSVP” sketch
  if (isAlone && modifies && isLoud(first)) return after !== undefined && works.has(after.lower)
  if (modifies && !inside.every(isCapital)) return false
  const others = around(inside, sentence, document.tokens).filter(
    (token) => token.kind === 'word' && token.text.length > 3 && !holds(quotation, token),
  )
  return others.length <= 2 || others.filter(isCapital).length <= 0.7 * others.length
}

/** A headline's quotation marks hold what somebody in the article says, but where they stand before a noun or a name. */
function isHeadlineQuotation(
  { sentence, inside, before, after, modifies }: Quoted,
  { document }: Context,
): boolean {
  const paragraph = document.paragraphs[sentence.paragraph]
  const isHeadline =
    paragraph?.start === sentence.start &&
    paragraph.end === sentence.end &&
    sentence.last - sentence.first <= longestHeadline &&
    /[^.!?…:”"’'][”"’']?$/.test(document.text.slice(sentence.end - 2, sentence.end))
  // Mill ‘to cut’ 90 jobs, Ferry ‘sank in minutes’: nobody is named for it
  if (inside[0]?.lower === 'to' || (before?.tag.startsWith('NN') && /^VB[DPZ]?$/.test(inside[0]?.tag ?? '')))
    return false
  const describesNext = inside.length === 1 || modifies
  return isHeadline && !(describesNext && after && /^(?:NN|JJ)/.test(after.tag))
}

/** "known as “…”", "(“…”)", "the song “…”", "the word “…”": a term at its first use, a title, a word spoken of. */
function isExplained({ before, inside, sentence }: Quoted, { document }: Context): boolean {
  if (!before) return false
  const opening = before.tag === 'DT' ? document.tokens[before.index - 1] : before
  if (opening && explainers.has(opening.lower)) return true
  // "a lammergeier, or “bone breaker”", but "red or “golden”", "raised, or “bundled”, the money"
  const isTerm = !inside[0]?.tag.startsWith('VB')
  if (isTerm && opening?.lower === 'or' && /^[,(]$/.test(document.tokens[opening.index - 1]?.lower ?? ''))
    return true
  // "click “send”", "34% “agree”"
  if (handling.has(before.lower) || /^\d+$/.test(before.text)) return true
  // "Latin for “whiteness”"
  const language = document.tokens[before.index - 1]
  if (before.lower === 'for' && language && isCapital(language)) return true
  const from = Math.max(sentence.first, before.index + 1 - titleReach)
  return document.tokens
    .slice(from, before.index + 1)
    .some(({ lower, tag }) => titledNouns.has(lower) && !tag.startsWith('J'))
}
