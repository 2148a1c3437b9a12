/** Which plainly stated figures the words right around them make a plan: goals, what is put "at" a value, verbs to come. */
import {
  binding,
  changing,
  definite,
  early,
  earlyCounts,
  forecasting,
  goalNouns,
  hearsayAdverbs,
  intentions,
  modals,
  planned,
  planPlaces,
  presumed,
  puttingAt,
  unsure,
} from '../../languages/en/estimating.ts'
import { tolls } from '../../languages/en/same-thing.ts'
import type { Span } from '../../model.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Amount, Quantity } from '../model.ts'

/** The word right before, after or around the figure that makes it no plain fact. */
export function planAround(
  tokens: readonly Token[],
  quantity: Quantity,
  sentence: Sentence,
): Span | undefined {
  return (
    goalAfter(tokens, quantity, sentence.last) ??
    expectedAfter(tokens, quantity.next, sentence.last) ??
    plannedAfter(tokens, quantity.next, sentence.last) ??
    willBecome(tokens, quantity, sentence.last) ??
    goalIs(tokens, quantity, sentence.first) ??
    goalTo(tokens, quantity, sentence.first) ??
    putAt(tokens, quantity, sentence.first) ??
    countedEarly(tokens, quantity, sentence.first) ??
    soFar(tokens, quantity, sentence) ??
    describedWithin(tokens, quantity) ??
    toCome(tokens, quantity, sentence)
  )
}

/** "the 40 boats", "its 40 boats"; in "says that 40 boats sank" the word only opens a clause. */
export const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined && definite.has(token.lower) && !/^(?:IN|''|``)$/.test(token.tag)

/** "put the damage at $4 million", "the crowd was estimated at 5,000": the value is nobody's count. */
function putAt(tokens: readonly Token[], quantity: Quantity, first: number): Token | undefined {
  if (tokens[quantity.first - 1]?.lower !== 'at') return undefined
  // "put 40 chairs at 12 tables"
  if (quantity.counted !== undefined && (quantity.amounts[0].value ?? 0) < 100) return undefined
  for (let index = quantity.first - 2; index >= first && index > quantity.first - 10; index--) {
    const token = tokens[index] as Token
    if (puttingAt.has(token.lower) && token.tag.startsWith('VB')) return token
    if (/^(?:VB[DPZ]|MD|,|:)$/.test(token.tag)) return undefined
  }
  return undefined
}

/** How far back the words of an early count may stand, in tokens. */
const earlyReach = 18

/** "Preliminary figures show 12 deaths", "an exit poll gave him 54 %": what is known before the count is done. */
function countedEarly(tokens: readonly Token[], quantity: Quantity, first: number): Token | undefined {
  for (let index = quantity.first - 2; index >= first && index > quantity.first - earlyReach; index--) {
    const token = tokens[index] as Token
    if (token.lower === ';' || token.lower === 'but') return undefined
    if (!early.has(token.lower)) continue
    if ([1, 2].some((distance) => earlyCounts.has(tokens[index + distance]?.lower ?? ''))) return token
  }
  return undefined
}

/** "a 43 per cent target", "its 3 percent growth forecast": the goal stands after the figure, over one noun at most. */
function goalAfter(
  tokens: readonly Token[],
  { next, amounts: [amount] }: Quantity,
  last: number,
): Token | undefined {
  // "a 45-yard field goal"
  if (amount.dimension === 'length') return undefined
  for (let index = next; index < last && index < next + 2; index++) {
    const token = tokens[index] as Token
    if (goalNouns.has(token.lower)) return token
    if (!/^(?:NN|NNS|JJ)$/.test(token.tag)) return undefined
  }
  return undefined
}

/** "cut its forecast for growth to 2 %": the goal's new value. */
function goalTo(tokens: readonly Token[], quantity: Quantity, first: number): Token | undefined {
  if (tokens[quantity.first - 1]?.lower !== 'to') return undefined
  for (let index = quantity.first - 2; index >= first && index > quantity.first - 9; index--) {
    const token = tokens[index] as Token
    if (goalNouns.has(token.lower)) return token
    if (/^(?:VB|MD|W|,|:)/.test(token.tag)) return undefined
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

/** "two alleged fouls", "10 planned schools": what is counted is said not to be sure. */
function describedWithin(tokens: readonly Token[], { amounts, head = 0 }: Quantity): Token | undefined {
  return tokens.slice((amounts.at(-1) as Amount).next, head).find(({ lower }) => unsure.has(lower))
}

/** "asked to move 300 men over the next three weeks": a deed that is told in the infinitive, in a time to come. */
function toCome(tokens: readonly Token[], quantity: Quantity, { first, last }: Sentence): Token | undefined {
  const to = Math.min(last, quantity.next + nearby)
  const next = tokens.slice(quantity.next, to).find(({ lower }) => lower === 'next' || lower === 'coming')
  if (!next || quantity.amounts[0].dimension === 'time') return undefined
  for (let index = quantity.first - 1; index >= first && index > quantity.first - nearby; index--) {
    const { tag, lower } = tokens[index] as Token
    if (tag === 'TO' && tokens[index + 1]?.tag === 'VB') return next
    if (/^(?:VB[DPZ]|[,:])$/.test(tag) || binding.has(lower)) return undefined
  }
  return undefined
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
  // "12 others believed trapped"
  if (presumed.has(clause[0]?.lower ?? '') && /^(?:JJ|VBN)$/.test(clause[1]?.tag ?? '')) return clause[0]
  if (tokens[index]?.text === '(') while (index < last && index < from + 8 && tokens[index++]?.text !== ')');
  if (!/^(?:is|are|was|were)$/.test(tokens[index]?.lower ?? '')) return undefined
  const word = tokens[index + 1]
  if (!word || index + 2 > last) return undefined
  const after = tokens[index + 2]
  const isToDo = after?.lower === 'to' && intentions.has(word.lower)
  const isPresumed = presumed.has(word.lower) && /^(?:JJ|VBN|TO)$/.test(after?.tag ?? '')
  // "10,000 are expected over the next year"
  const isForecast = forecasting.has(word.lower) && /^(?:IN|[.,])?$/.test(after?.tag ?? '')
  return isToDo || isPresumed || isForecast ? word : undefined
}

/**
 * "12 schools would close", "300 jobs will be cut", "12 people were reportedly hurt": the figure is the subject, and
 * its verb is not yet so. "Three men will meet" tells of three men who are there, "40 percent would vote" of a poll.
 */
function willBecome(tokens: readonly Token[], quantity: Quantity, last: number): Token | undefined {
  const verb = subjectOf(tokens, quantity, last)
  if (verb === undefined) return undefined
  for (let index = quantity.next; index < verb; index++) {
    const token = tokens[index] as Token
    if (hearsayAdverbs.has(token.lower)) return token
    if (token.kind === 'punctuation' || /^(?:DT|PRP|W|V)/.test(token.tag)) return undefined
    if (token.tag === 'MD') return isChange(tokens, index, verb, quantity) ? token : undefined
  }
  return undefined
}

/** The modal at tokens[index] tells of a change, of which the figure is how much. */
function isChange(tokens: readonly Token[], index: number, verb: number, { unit }: Quantity): boolean {
  // "another four would follow", "40 percent would vote"
  if (unit === '' || unit === '%' || unit === 'share') return false
  const { lower } = tokens[index] as Token
  const follower = tokens[index + 1]?.lower ?? ''
  if (!modals.has(lower) || follower === 'not' || follower === "n't") return false
  if (lower === 'may' || lower === 'might') return follower === 'have'
  return lower === 'would' || lower === 'could' || changing.has(tokens[verb]?.lower ?? '')
}

/** How far from its figure a verb may stand, in tokens. */
const verbReach = 9

/** The index of the verb after the figure whose subject it is, or "of" whose subject: "winds of 70 mph could hit". */
function subjectOf(tokens: readonly Token[], { first, next }: Quantity, last: number): number | undefined {
  const lead = tokens[first - 1]
  const isPart = lead?.lower === 'of' && /^NN/.test(tokens[first - 2]?.tag ?? '')
  const isKnown = [1, 2].some((distance) => isDefinite(tokens[first - distance]))
  if (isKnown || (!isPart && lead?.lower !== 'that' && /^(?:IN|TO)$/.test(lead?.tag ?? ''))) return undefined
  let index = next - 1
  for (let steps = 0; steps < 6; steps++) {
    const head = tokens[index]?.head ?? -1
    if (head >= next) {
      const isVerb = /^VB/.test(tokens[head]?.tag ?? '') && head < Math.min(last, next + verbReach)
      return isVerb ? head : undefined
    }
    if (head < 0 || (head < first && !(isPart && head === first - 2))) return undefined
    index = head
  }
  return undefined
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
