/** Which plainly stated figures the words around them make a plan, a forecast, hearsay or a count that goes on. */
import {
  binding,
  definite,
  forecasting,
  goalNouns,
  goals,
  hearsayAdverbs,
  intentions,
  modals,
  planned,
  planning,
  planPlaces,
  reaching,
} from '../../languages/en/estimating.ts'
import { tolls } from '../../languages/en/same-thing.ts'
import type { Span } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity } from '../model.ts'
import { sentenceAt } from './wholes.ts'

/** How far back the words may stand that make a figure a plan: a clause. */
const reach = 18

/** The word in the figure's own clause that makes it a plan, a forecast, hearsay or a toll so far; undefined where none does. */
export function planOf({ tokens, sentences }: Document, quantity: Quantity): Span | undefined {
  const sentence = sentences[sentenceAt(sentences, quantity.first)]
  if (!sentence) return undefined
  const after = tokens[quantity.next]
  const around =
    goalAfter(tokens, quantity, sentence.last) ??
    expectedAfter(tokens, quantity.next, sentence.last) ??
    plannedAfter(tokens, quantity.next, sentence.last) ??
    goalIs(tokens, quantity, sentence.first) ??
    soFar(tokens, quantity, sentence)
  if (around) return around
  if (after && quantity.next < sentence.last && hearsayAdverbs.has(after.lower)) return after
  // "… and 44 percent would back her": the figure has a verb of its own
  const isSubject =
    after !== undefined && /^(?:VB[DZP]|MD)$/.test(after.tag) && tokens[quantity.first - 1]?.tag === 'CC'
  const [lead, earlier] = [tokens[quantity.first - 1]?.lower ?? '', tokens[quantity.first - 2]?.lower]
  // "the last five weeks", but "due to last five weeks"
  const isKnown = isSubject || (definite.has(lead) && !(lead === 'last' && earlier === 'to'))
  let isOpenClause = !isKnown
  let isListed = false
  for (let index = quantity.first - 1; index >= sentence.first && index >= quantity.first - reach; index--) {
    const token = tokens[index] as Token
    const { lower, tag } = token
    const distance = quantity.first - index
    // what stands in brackets is no part of the clause
    if (lower === ')') {
      index = openingOf(tokens, index, sentence.first)
      continue
    }
    if (lower === ';' || lower === ':' || lower === 'but' || lower === 'because') return undefined
    const tells = planWords.has(lower)
    if (tells && distance < hearsayReach && hearsayAdverbs.has(lower)) return token
    if (!isOpenClause) {
      if (distance >= hearsayReach) return undefined
      continue
    }
    if (lower === ',') isListed = true
    if (tells && makesPlan(tokens, index, distance, isListed)) return token
    // another finite verb, or a new subject, ends the clause that the figure stands in
    const isFiniteVerb = tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'
    if (isFiniteVerb || tag.startsWith('W') || lower === 'than' || (tells && binding.has(lower)))
      isOpenClause = false
    // "set to be the largest sale in nine years": the years are known
    if (tag === 'JJS' && quantity.amounts[0].dimension === 'time') isOpenClause = false
  }
  return undefined
}

/** The index of the bracket that tokens[index] closes; `index` itself where none is near. */
function openingOf(tokens: readonly Token[], index: number, first: number): number {
  for (let at = index - 1; at >= first && at > index - reach; at--) if (tokens[at]?.text === '(') return at
  return index
}

/** How far back an adverb of hearsay may stand, in tokens. */
const hearsayReach = 8

/** All words that the way back stops at: one look-up for most tokens. */
const planWords: ReadonlySet<string> = new Set([
  ...hearsayAdverbs,
  ...goals,
  ...modals,
  ...planning,
  ...intentions,
  ...binding,
  ...'should is are was were'.split(' '),
])

/** True where the word at tokens[index] makes a plan of the figure that stands `distance` behind it in its clause. */
function makesPlan(tokens: readonly Token[], index: number, distance: number, isListed: boolean): boolean {
  const { lower, tag } = tokens[index] as Token
  if (goals.has(lower) && isGoal(tokens, index, distance)) return true
  if (tag === 'MD' && modals.has(lower) && !isListed && isOpen(tokens, index, distance)) return true
  const follower = tokens[index + 1]?.lower ?? ''
  if (lower === 'should') return reaching.has(follower)
  if (planning.has(lower) && isPlan(tokens, index)) return true
  if (follower !== 'to') return false
  const done = tokens[index + 2]
  // "due to last": tagged as an adjective
  if (/^(?:due|expected|set)$/.test(lower) && done?.tag !== 'DT') return true
  if (done?.tag !== 'VB') return false
  // "is to open", but not "is to blame"
  const isToBe = /^(?:is|are|was|were)$/.test(lower) && distance >= 3 && done.lower !== 'blame'
  return isToBe || intentions.has(lower)
}

/** "a 43 per cent target", "its 3 percent growth forecast": the goal stands after the figure, over one noun at most. */
function goalAfter(tokens: readonly Token[], { next }: Quantity, last: number): Token | undefined {
  for (let index = next; index < last && index < next + 2; index++) {
    const token = tokens[index] as Token
    if (goalNouns.has(token.lower)) return token
    if (!/^(?:NN|NNS|JJ)$/.test(token.tag)) return undefined
  }
  return undefined
}

/** "The target is 5 percent", "the preliminary count was 40", "the goal: 5 percent". */
function goalIs(tokens: readonly Token[], quantity: Quantity, first: number): Token | undefined {
  const link = tokens[quantity.first - 1]
  if (!link || quantity.first - 1 < first || !/^(?:is|was|are|were|stands|stood|remains|:)$/.test(link.lower))
    return undefined
  for (let index = quantity.first - 2; index >= first && index > quantity.first - 6; index--) {
    const token = tokens[index] as Token
    if (
      goalNouns.has(token.lower) ||
      /^(?:preliminary|provisional|projected|planned|estimated)$/.test(token.lower)
    )
      return token
    if (!/^(?:NN|JJ|DT|PRP\$|POS|IN|CD)/.test(token.tag)) return undefined
  }
  return undefined
}

/** "40 people have been killed so far": a toll that may yet rise. */
function soFar(tokens: readonly Token[], quantity: Quantity, { first, last }: Sentence): Span | undefined {
  const from = Math.max(first, quantity.first - nearby)
  const to = Math.min(last, quantity.next + nearby)
  let found: Span | undefined
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]
    if (token.lower === 'so' && next?.lower === 'far') found = { start: token.start, end: next.end }
  }
  return found && tokens.slice(from, to).some(({ lower }) => tolls.has(lower)) ? found : undefined
}

/** How far from a toll's figure "so far" may stand, in tokens. */
const nearby = 9

/** "176 dollars (£17) is likely to be the price", "the 12 percent that analysts had forecast": what is said after it. */
function expectedAfter(tokens: readonly Token[], from: number, last: number): Token | undefined {
  let index = from
  const clause = tokens.slice(from, Math.min(last, from + 5))
  if (/^(?:that|which|as)$/.test(clause[0]?.lower ?? '')) {
    const verb = clause.find(({ lower, tag }) => forecasting.has(lower) && tag.startsWith('VB'))
    if (verb) return verb
  }
  // "the 12 percent expected by analysts", but not "12 percent expected rain"
  if (
    forecasting.has(clause[0]?.lower ?? '') &&
    (!clause[1] || clause[1].kind === 'punctuation' || /^(?:by|for|in|from)$/.test(clause[1].lower))
  )
    return clause[0]
  if (tokens[index]?.text === '(') while (index < last && index < from + 8 && tokens[index++]?.text !== ')');
  if (!/^(?:is|are|was|were)$/.test(tokens[index]?.lower ?? '')) return undefined
  const word = tokens[index + 1]
  if (!word || index + 2 >= last) return undefined
  const isToDo = tokens[index + 2]?.lower === 'to' && intentions.has(word.lower)
  // "10,000 are expected over the next year"
  const isForecast = forecasting.has(word.lower) && /^(?:IN|[.,])$/.test(tokens[index + 2]?.tag ?? '')
  return isToDo || isForecast ? word : undefined
}

/** "a $2 billion refinery planned for Lund", "40 homes proposed on the site": the plan is told after the thing. */
function plannedAfter(tokens: readonly Token[], from: number, last: number): Token | undefined {
  for (let index = from; index < last && index < from + 5; index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]?.lower ?? ''
    if (planned.has(token.lower) && planPlaces.has(next)) return token
    if (!/^(?:NN|JJ|HYPH|VBG)/.test(token.tag)) return undefined
  }
  return undefined
}

/** "plans a trial with 1,800 people", "has pledged 40"; "a planned trial" is left to the goals. */
function isPlan(tokens: readonly Token[], index: number): boolean {
  const { tag } = tokens[index] as Token
  return /^VB[DGPZ]$/.test(tag) || (tag === 'VBN' && /^VB/.test(tokens[index - 1]?.tag ?? ''))
}

/** "will be heard by 10 judges" and what stands far behind is settled; "would build 40" is not. */
function isOpen(tokens: readonly Token[], index: number, distance: number): boolean {
  if (/^(?:only|not|n't)$/.test(tokens[index + 1]?.lower ?? '')) return false
  const isWill = /^(?:will|'ll|shall)$/.test(tokens[index]?.lower ?? '')
  // "there will be 12 shops"
  return !isWill || (distance <= 12 && (tokens[index + 1]?.lower !== 'be' || distance === 2))
}

/** "a target of 5 %", "guidance of about 40", "a projected 300": the noun or participle stands right before. */
function isGoal(tokens: readonly Token[], index: number, distance: number): boolean {
  // "a projected 300", but not "hit the target 12 times"
  if (distance === 1) return !goalNouns.has(tokens[index]?.lower ?? '')
  const next = tokens[index + 1]?.lower
  return distance <= 3 && (next === 'of' || next === 'at' || next === 'for')
}
