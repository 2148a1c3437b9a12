/** Which plainly stated figures the words around them make a plan, a forecast, hearsay or a count that goes on. */
import {
  binding,
  changing,
  definite,
  early,
  earlyCounts,
  facing,
  forecasting,
  foreseen,
  goalNouns,
  goals,
  hearsayAdverbs,
  intentions,
  modals,
  penalties,
  planned,
  planning,
  planPlaces,
  presumed,
  purposes,
  puttingAt,
  reaching,
  wishing,
  wishingFor,
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
    willBecome(tokens, quantity, sentence.last) ??
    goalIs(tokens, quantity, sentence.first) ??
    goalTo(tokens, quantity, sentence.first) ??
    putAt(tokens, quantity, sentence.first) ??
    countedEarly(tokens, quantity, sentence.first) ??
    soFar(tokens, quantity, sentence)
  if (around) return around
  if (after && quantity.next < sentence.last && hearsayAdverbs.has(after.lower)) return after
  // "… and 44 percent would back her": the figure has a verb of its own
  const isSubject =
    after !== undefined && /^(?:VB[DZP]|MD)$/.test(after.tag) && tokens[quantity.first - 1]?.tag === 'CC'
  const [lead, earlier] = [tokens[quantity.first - 1]?.lower ?? '', tokens[quantity.first - 2]?.lower]
  // "the last five weeks", but "due to last five weeks"
  const isKnown =
    isSubject || (isDefinite(tokens[quantity.first - 1]) && !(lead === 'last' && earlier === 'to'))
  let isOpenClause = !isKnown
  let isListed = false
  for (let index = quantity.first - 1; index >= sentence.first && index >= quantity.first - reach; index--) {
    const token = tokens[index] as Token
    const { lower, tag } = token
    const distance = quantity.first - index
    if (lower === '(') return undefined
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
    if (tells && makesPlan(tokens, index, quantity, isListed)) return token
    // another finite verb, or a new subject, ends the clause that the figure stands in
    const isFiniteVerb = tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'
    if (isFiniteVerb || tag.startsWith('W') || lower === 'than' || (tells && binding.has(lower)))
      isOpenClause = false
    // "would be the first sale in nine years": what is compared is known
    if (isCompared(tokens, quantity, index)) isOpenClause = false
  }
  return undefined
}

/** "the 40 boats", "its 40 boats"; in "says that 40 boats sank" the word only opens a clause. */
export const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined && definite.has(token.lower) && token.tag !== 'IN'

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
  ...purposes,
  ...wishing,
  ...wishingFor,
  ...facing,
  ...binding,
  ...'should is are was were'.split(' '),
])

/** True where the word at tokens[index] makes a plan of the figure that stands behind it in its clause. */
function makesPlan(tokens: readonly Token[], index: number, quantity: Quantity, isListed: boolean): boolean {
  const { lower, tag } = tokens[index] as Token
  const distance = quantity.first - index
  if (goals.has(lower) && isGoal(tokens, index, distance)) return true
  if (tag === 'MD' && modals.has(lower) && !isListed && isOpen(tokens, index, quantity)) return true
  const follower = tokens[index + 1]?.lower ?? ''
  if (lower === 'should') return reaching.has(follower)
  if (planning.has(lower) && isPlan(tokens, index, distance)) return true
  if (distance <= 5 && isWished(tokens, index, quantity)) return true
  if (follower !== 'to') return false
  const done = tokens[index + 2]
  // "due to last": tagged as an adjective
  if (/^(?:due|expected|set)$/.test(lower) && done?.tag !== 'DT') return true
  if (done?.tag !== 'VB') return false
  // "is to open", but not "is to blame"
  const isToBe = /^(?:is|are|was|were)$/.test(lower) && distance >= 3 && done.lower !== 'blame'
  return isToBe || intentions.has(lower) || (purposes.has(lower) && isMeasured(quantity))
}

/** "wants a 10 % rise", "asked for $5", "sought 300 volunteers", "faces 20 years in prison"; not "wants two eggs". */
function isWished(tokens: readonly Token[], index: number, quantity: Quantity): boolean {
  const lower = tokens[index]?.lower ?? ''
  const [{ dimension, value }] = quantity.amounts
  const isPaid = dimension === 'money' || dimension === 'share'
  if (facing.has(lower)) {
    const around = tokens.slice(index, quantity.next + 2)
    return isPaid || dimension === 'time' || around.some((token) => penalties.has(token.lower))
  }
  if (!isPaid && (dimension !== '' || (value ?? 0) < 10)) return false
  if (wishing.has(lower))
    return tokens[index + 1]?.lower !== 'that' && isPlan(tokens, index, quantity.first - index)
  const link = tokens[index + 1]?.lower
  return (link === 'for' && wishingFor.has(lower)) || (link === 'of' && lower.startsWith('warn'))
}

const isMeasured = ({ amounts: [amount] }: Quantity) => amount.dimension !== ''

/** "the first win in 12 games", "the worst fire for nine years": what stands behind "in" is known. */
function isCompared(
  tokens: readonly Token[],
  { first, amounts: [amount] }: Quantity,
  index: number,
): boolean {
  const { tag, lower } = tokens[index] as Token
  if (tag === 'JJS')
    return amount.dimension === 'time' || /^(?:in|for|of)$/.test(tokens[first - 1]?.lower ?? '')
  return /^(?:first|last|only)$/.test(lower) && /^(?:in|for|of|since)$/.test(tokens[first - 1]?.lower ?? '')
}

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

/** "Preliminary figures show 12 deaths", "an exit poll gave him 54 %": what is known before the count is done. */
function countedEarly(tokens: readonly Token[], quantity: Quantity, first: number): Token | undefined {
  for (let index = quantity.first - 2; index >= first && index > quantity.first - reach; index--) {
    const token = tokens[index] as Token
    if (token.lower === ';' || token.lower === 'but') return undefined
    if (!early.has(token.lower)) continue
    if ([1, 2].some((distance) => earlyCounts.has(tokens[index + distance]?.lower ?? ''))) return token
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

/** "plans a trial with 1,800 people", "has pledged 40"; "a planned trial" is left to the goals. */
function isPlan(tokens: readonly Token[], index: number, distance: number): boolean {
  const { tag } = tokens[index] as Token
  const before = tokens[index - 1]?.tag ?? ''
  // "the budget proposes $3 million": the tagger takes the verb for a noun
  if (tag === 'NNS') return before === 'NN' && (distance === 1 || tokens[index + 1]?.tag === 'DT')
  return (
    /^VB[DGPZ]$/.test(tag) ||
    (tag === 'VBN' && /^(?:VB|RB)/.test(before)) ||
    (tag === 'VB' && /^(?:TO|MD|RB)$/.test(before))
  )
}

/** "will be heard by 10 judges" and what stands far behind is settled; "would build 40" is not. */
function isOpen(tokens: readonly Token[], index: number, quantity: Quantity): boolean {
  const follower = tokens[index + 1]?.lower ?? ''
  if (/^(?:only|not|n't)$/.test(follower)) return false
  // "he'd rowed 40 miles" had been done
  if (tokens[index]?.lower === "'d" && /^VB[DN]/.test(tokens[index + 1]?.tag ?? '')) return false
  const distance = quantity.first - index
  if (!/^(?:will|'ll|shall)$/.test(tokens[index]?.lower ?? '')) return true
  // "will have to pay $300", "will serve 12 years": settled by others
  if (follower === 'serve' || (follower === 'have' && tokens[index + 2]?.lower === 'to')) return false
  // "there will be 12 shops", "will be shut for six weeks"
  const isNear = distance <= 12
  // "will cut its staff in all five towns by May to save $3 million"
  const isAim = tokens.slice(quantity.first - 4, quantity.first).some(({ tag }) => tag === 'TO')
  const isShut = distance <= 4 && tokens[index + 2]?.tag === 'VBN' && isMeasured(quantity)
  return (isNear || isAim) && (follower !== 'be' || distance === 2 || isShut)
}

/** "a target of 5 %", "guidance of about 40", "a projected 300": the noun or participle stands right before. */
function isGoal(tokens: readonly Token[], index: number, distance: number): boolean {
  const { lower } = tokens[index] as Token
  // "a projected 300", but not "hit the target 12 times", "reported 300 deaths"
  if (distance === 1)
    return (
      !goalNouns.has(lower) && (lower !== 'reported' || /^(?:DT|PRP\$)/.test(tokens[index - 1]?.tag ?? ''))
    )
  const next = tokens[index + 1]
  if (distance <= 3 && /^(?:of|at|for)$/.test(next?.lower ?? '')) return true
  // "the planned deployment of 300 troops"
  const isDescribing = foreseen.has(lower) && /^(?:NN|JJ)/.test(next?.tag ?? '')
  return isDescribing && distance <= 5 && tokens[index + distance - 1]?.lower === 'of'
}
