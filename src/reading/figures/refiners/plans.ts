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
  planning,
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
  let clause = true
  let listed = false
  for (let index = quantity.first - 1; index >= sentence.first && index >= quantity.first - reach; index--) {
    const token = tokens[index] as Token
    const distance = quantity.first - index
    if (hearsayAdverbs.has(token.lower) && distance < 8) return token
    if (token.text === ';' || token.text === ':' || token.lower === 'but' || token.lower === 'because')
      return undefined
    if (isKnown || !clause) continue
    if (goals.has(token.lower) && isGoal(tokens, index, distance)) return token
    if (token.text === ',') listed = true
    if (modals.has(token.lower) && token.tag === 'MD' && !listed && isOpen(tokens, index, distance))
      return token
    if (token.lower === 'should' && reaching.has(tokens[index + 1]?.lower ?? '')) return token
    if (planning.has(token.lower) && isPlan(tokens, index)) return token
    const follower = tokens[index + 1]?.lower
    const isVerb = tokens[index + 2]?.tag === 'VB'
    // "due to last": tagged as an adjective; "is to open", but not "is to blame"
    const isDue = /^(?:due|expected|set)$/.test(token.lower) && tokens[index + 2]?.tag !== 'DT'
    const isToBe =
      /^(?:is|are|was|were)$/.test(token.lower) && distance >= 3 && tokens[index + 2]?.lower !== 'blame'
    if (follower === 'to' && (isDue || (isVerb && (intentions.has(token.lower) || isToBe)))) return token
    // another finite verb, or a new subject, ends the clause that the figure stands in
    if (/^VB[DZP]$/.test(token.tag) || binding.has(token.lower)) clause = false
    // "set to be the largest sale in nine years": the years are known
    if (token.tag === 'JJS' && quantity.amounts[0].dimension === 'time') clause = false
    if (/^W/.test(token.tag) || token.lower === 'than') clause = false
  }
  return undefined
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
  let isToll = false
  let found: Span | undefined
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (tolls.has(token.lower)) isToll = true
    const next = tokens[index + 1]
    if (token.lower === 'so' && next?.lower === 'far') found = { start: token.start, end: next.end }
  }
  return isToll ? found : undefined
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
  return word && index + 2 < last && tokens[index + 2]?.lower === 'to' && intentions.has(word.lower)
    ? word
    : undefined
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
