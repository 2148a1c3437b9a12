/**
 * The same thing counted twice: two figures of the article that count the same and differ, by two sources, or in the
 * headline and the body. A false alarm here accuses an article of a contradiction, so the rule asks for much: the same
 * toll or the same counted words, values that cannot both hold, and a sign that they speak of one event.
 */
import { anyone, otherEvents, revisions, tolls } from '../../languages/en/same-thing.ts'
import type { Figure, Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity, Surroundings } from '../model.ts'
import { sentenceAt } from './wholes.ts'

interface Candidate {
  figure: Figure
  quantity: Quantity
  thing: string
  sentence: number
  isHead: boolean
}

/** Links figures that count the same thing and differ, both ways. */
export function linkDiffering(
  figures: Figure[],
  quantities: readonly Quantity[],
  surroundings: Surroundings,
): void {
  const heads = surroundings.article.blocks.filter(({ kind }) => kind === 'title' || kind === 'standfirst')
  const groups = new Map<string, Candidate[]>()
  quantities.forEach((quantity, index) => {
    const candidate = candidateOf(figures[index] as Figure, quantity, surroundings, heads)
    if (!candidate) return
    const group = groups.get(candidate.thing)
    if (group) group.push(candidate)
    else groups.set(candidate.thing, [candidate])
  })
  for (const group of groups.values()) {
    // many counts of one kind are a list of events, not one event counted anew
    if (group.length > 4) continue
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        if (!conflict(one.figure, other.figure) || !isOneEvent(one, other, surroundings)) continue
        one.figure.differs = [...(one.figure.differs ?? []), other.figure.id]
        other.figure.differs = [...(other.figure.differs ?? []), one.figure.id]
      }
    }
  }
}

function candidateOf(
  figure: Figure,
  quantity: Quantity,
  { document }: Surroundings,
  heads: readonly Span[],
): Candidate | undefined {
  if (typeof figure.value !== 'number' || quantity.amounts[0].dimension !== '' || figure.unit === 'share')
    return undefined
  if (figure.value < 2 || figure.change || figure.of !== undefined) return undefined
  const { tokens, sentences } = document
  const sentence = sentenceAt(sentences, quantity.first)
  const around = tokens.slice(
    Math.max(sentences[sentence]?.first ?? 0, quantity.first - 3),
    Math.min(sentences[sentence]?.last ?? 0, quantity.next + 5),
  )
  const thing = thingOf(quantity, around)
  if (!thing || around.some((token) => otherEvents.has(token.lower))) return undefined
  const isHead = heads.some(({ start, end }) => start <= figure.start && figure.end <= end)
  return { figure, quantity, thing, sentence, isHead }
}

/** The toll that is counted; people are named or left out there. */
function thingOf(quantity: Quantity, around: readonly Token[]): string | undefined {
  if (
    quantity.counted !== undefined &&
    !anyone.has(quantity.counted.toLowerCase()) &&
    !tolls.has(quantity.unit)
  )
    return undefined
  const found = new Set(around.map((token) => tolls.get(token.lower)).filter((name) => name !== undefined))
  return found.size === 1 ? [...found][0] : undefined
}

/** Values that cannot both hold: "at least 10" and 12 can, "about 100" and 104 can, 10 and 12 cannot. */
function conflict(one: Figure, other: Figure): boolean {
  const [low, high] = (one.value as number) <= (other.value as number) ? [one, other] : [other, one]
  const a = low.value as number
  const b = high.value as number
  if (a === b || low.precision === 'at-least' || high.precision === 'at-most') return false
  const isRough = low.precision === 'approximate' || high.precision === 'approximate'
  return b - a > (isRough ? b * 0.1 : 0) && b <= a * 20
}

/** Near each other with a word of revision, given by two sources, or one of them in the headline. */
function isOneEvent(one: Candidate, other: Candidate, { document, attributions }: Surroundings): boolean {
  const sources = (figure: Figure) =>
    attributions.find(({ id }) => id === figure.attribution)?.sources.join() ?? ''
  const apart = Math.abs(one.sentence - other.sentence)
  if (apart === 0) return false
  if (one.isHead !== other.isHead) return apart <= 12
  const [a, b] = [sources(one.figure), sources(other.figure)]
  const twoSources = a !== '' && b !== '' && a !== b
  if (apart > 3) return false
  const later = document.sentences[Math.max(one.sentence, other.sentence)]
  const isRevised = document.tokens
    .slice(later?.first, later?.last)
    .some((token) => revisions.has(token.lower))
  return twoSources || isRevised
}
