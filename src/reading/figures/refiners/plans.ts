/** Which plainly stated figures the words around them make a plan, a forecast, hearsay or a count that goes on. */
import {
  binding,
  facing,
  foreseen,
  goalNouns,
  goals,
  hearsayAdverbs,
  intentions,
  means,
  modals,
  penalties,
  planning,
  purposes,
  reaching,
  wishing,
  wishingFor,
} from '../../languages/en/estimating.ts'
import type { Span } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity } from '../model.ts'
import { isDefinite, planAround } from './plans-around.ts'
import { sentenceAt } from './wholes.ts'

/** How far back the words may stand that make a figure a plan: a clause. */
const reach = 18

/** The word in the figure's own clause that makes it a plan, a forecast, hearsay or a toll so far; undefined where none does. */
export function planOf({ tokens, sentences }: Document, quantity: Quantity): Span | undefined {
  const sentence = sentences[sentenceAt(sentences, quantity.first)]
  if (!sentence) return undefined
  const after = tokens[quantity.next]
  const around = planAround(tokens, quantity, sentence)
  if (around) return around
  if (after && quantity.next < sentence.last && hearsayAdverbs.has(after.lower)) return after
  const isToCome = headlineTo(tokens, quantity, sentence)
  if (isToCome) return isToCome
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
  // "will have to pay $300", "will serve 12 years", "will retail for £30": settled
  if (
    follower === 'serve' ||
    follower === 'retail' ||
    (follower === 'have' && tokens[index + 2]?.lower === 'to')
  )
    return false
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

/** "Kestrel Mills to cut 300 jobs": a headline, whose only verb stands in the infinitive after its subject. */
function headlineTo(
  tokens: readonly Token[],
  quantity: Quantity,
  { first, last }: Sentence,
): Token | undefined {
  let to = quantity.first - 1
  while (to > first && to > quantity.first - headlineReach && tokens[to]?.tag !== 'TO') to--
  if (tokens[to]?.tag !== 'TO' || tokens[to + 1]?.tag !== 'VB') return undefined
  if (last - first > longestHeadline || isDefinite(tokens[quantity.first - 1])) return undefined
  const subject = tokens.slice(first, to)
  const isSubject =
    subject.length > 0 &&
    subject.every(({ tag, kind }) => kind === 'punctuation' || /^(?:NN|JJ|POS|CD)/.test(tag))
  if (
    !isSubject ||
    !subject.some(({ tag }) => /^NN/.test(tag)) ||
    subject.some(({ lower }) => means.has(lower))
  )
    return undefined
  const isHeadline = tokens
    .slice(first, last)
    .every(({ tag, text }) => !/^(?:VB[DPZ]|MD|W)/.test(tag) && text !== '.')
  return isHeadline ? tokens[to] : undefined
}

/** How far behind its infinitive the figure of a headline stands, and how long a headline is, in tokens. */
const headlineReach = 7
const longestHeadline = 24
