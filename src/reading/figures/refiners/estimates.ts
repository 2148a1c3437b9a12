/** Which plainly stated figures are estimates after all: by the attribution, the caveat or the words around them. */
import {
  binding,
  definite,
  elapsed,
  estimatingCues,
  goals,
  hearsayAdverbs,
  intentions,
  modals,
  planning,
} from '../../languages/en/estimating.ts'
import type { Attribution, CaveatKind, Figure, Span } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity, Surroundings } from '../model.ts'
import { holders } from './sweep.ts'
import { sentenceAt } from './wholes.ts'

/** Ties each figure to the attribution that holds it, and marks as estimated what is not given as a plain fact. */
export function markEstimates(
  figures: Figure[],
  quantities: readonly Quantity[],
  { document, attributions, caveats }: Surroundings,
): void {
  const estimating = new Set(attributions.filter((attribution) => isEstimating(attribution, document.text)))
  const attributionsOf = holders(attributions, ({ content }) => content)
  const doubts = caveats.filter(({ kind }) => doubting.has(kind))
  const doubtsOf = holders(doubts, ({ scope }) => (scope ? [scope] : []))
  const places = new Map(quantities.map((quantity, index) => [quantity, index]))
  quantities.forEach((quantity, index) => {
    const figure = figures[index] as Figure
    const attributed = attributionsOf(figure)
    const doubted = doubtsOf(figure)[0]
    if (attributed[0]) figure.attribution = attributed[0].id
    if (figure.estimated || isElapsed(document.tokens, quantity)) return
    const converted = quantity.converts && figures[places.get(quantity.converts) ?? -1]
    const why =
      (converted?.estimated ? converted.why : undefined) ??
      attributed.find((attribution) => estimating.has(attribution))?.cue ??
      doubted ??
      contextOf(document, quantity)
    if (!why) return
    figure.estimated = true
    figure.why = [...figure.why, ...('start' in why ? [{ start: why.start, end: why.end }] : why)]
  })
}

/** Caveats whose scope is not given as a fact. */
const doubting: ReadonlySet<CaveatKind> = new Set<CaveatKind>([
  'unverified',
  'claim',
  'hearsay',
  'preliminary',
])

/** An attribution that estimates or claims by its stance, by its cue, or by its source ("according to one estimate"). */
function isEstimating({ stance, cue, sourceSpans }: Attribution, text: string): boolean {
  if (stance === 'estimates' || stance === 'claims') return true
  return [...cue, ...sourceSpans.filter((span) => span.end - span.start < 60)].some(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => estimatingCues.has(word)),
  )
}

function isElapsed(tokens: readonly Token[], quantity: Quantity): boolean {
  const before = tokens[quantity.first - 1]?.lower ?? ''
  return quantity.amounts[0].dimension === 'time' && elapsed.has(before)
}

/** How far back the words may stand that make a figure a plan: a clause. */
const reach = 18

/** The word in the figure's own clause that makes it a plan, a forecast or hearsay; undefined where none does. */
function contextOf({ tokens, sentences }: Document, quantity: Quantity): Span | undefined {
  const sentence = sentences[sentenceAt(sentences, quantity.first)]
  if (!sentence) return undefined
  const after = tokens[quantity.next]
  const later = expectedAfter(tokens, quantity.next, sentence.last)
  if (later) return later
  if (after && quantity.next < sentence.last && hearsayAdverbs.has(after.lower)) return after
  // "… and 44 percent would back her": the figure has a verb of its own
  const isSubject =
    after !== undefined && /^(?:VB[DZP]|MD)$/.test(after.tag) && tokens[quantity.first - 1]?.tag === 'CC'
  const isKnown = isSubject || definite.has(tokens[quantity.first - 1]?.lower ?? '')
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
    if (planning.has(token.lower) && isPlan(tokens, index)) return token
    const follower = tokens[index + 1]?.lower
    if (follower === 'to' && intentions.has(token.lower) && /^VB$/.test(tokens[index + 2]?.tag ?? 'VB'))
      return token
    // another finite verb, or a new subject, ends the clause that the figure stands in
    if (/^VB[DZP]$/.test(token.tag) || binding.has(token.lower)) clause = false
    // "set to be the largest sale in nine years": the years are known
    if (token.tag === 'JJS' && quantity.amounts[0].dimension === 'time') clause = false
    if (/^W/.test(token.tag) || token.lower === 'than') clause = false
  }
  return undefined
}

/** "176 dollars (£17) is likely to be the price": what is said of the figure after it. */
function expectedAfter(tokens: readonly Token[], from: number, last: number): Token | undefined {
  let index = from
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
  return !isWill || (distance <= 12 && tokens[index + 1]?.lower !== 'be')
}

/** "a target of 5 %", "guidance of about 40", "a projected 300": the noun or participle stands right before. */
function isGoal(tokens: readonly Token[], index: number, distance: number): boolean {
  if (distance === 1) return true
  const next = tokens[index + 1]?.lower
  return distance <= 3 && (next === 'of' || next === 'at' || next === 'for')
}
