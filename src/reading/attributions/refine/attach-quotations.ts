/**
 * Quotations that no proposal holds and that stand alone go to the speaker before: the next sentence of the same
 * paragraph ("…," she said. "…"), or a quotation carried on over paragraphs.
 */
import type { Span } from '../../model.ts'
import { overlaps } from '../../spans.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'

const words = 3

export function attachQuotations(context: Context, proposals: Proposal[]): Proposal[] {
  const { quotations, document } = context
  const result = [...proposals]
  const holders = holdersOf(quotations, result)
  const paragraphAt = finder(document.paragraphs)
  const openings = new Set(context.sentences.map((sentence) => sentence.start))
  quotations.forEach((quotation, index) => {
    if (holders.of(index) >= 0) return
    const before = quotations[index - 1]
    if (!before) return
    const holder = holders.of(index - 1)
    if (holder < 0) return
    const sameParagraph = paragraphAt(before.start) === paragraphAt(quotation.start)
    const opensSentence = openings.has(quotation.start)
    const long = context.text.slice(quotation.start, quotation.end).split(/\s+/).length >= words
    const carriedOn = quotation.continued
    if (!carriedOn && !(sameParagraph && opensSentence && long)) return
    const proposal = result[holder] as Proposal
    const span = { start: quotation.start, end: quotation.end }
    result[holder] = { ...proposal, content: [...proposal.content, span] }
    holders.add(span, holder)
  })
  return carryBack(context, result)
}

/** “A. / “B,” she said: the paragraphs before belong to the one who is named at the last. */
function carryBack(context: Context, proposals: Proposal[]): Proposal[] {
  const { quotations } = context
  const result = [...proposals]
  const holders = holdersOf(quotations, result)
  for (let index = quotations.length - 1; index > 0; index--) {
    const quotation = quotations[index] as Quotation
    const before = quotations[index - 1] as Quotation
    if (!quotation.continued) continue
    const holder = holders.of(index)
    if (holder < 0 || holders.of(index - 1) >= 0) continue
    const proposal = result[holder] as Proposal
    const span = { start: before.start, end: before.end }
    result[holder] = { ...proposal, content: [span, ...proposal.content] }
    holders.add(span, holder)
  }
  return result
}

/** For each quotation the first proposal whose content overlaps it, kept as contents are added; -1 for none. */
function holdersOf(quotations: readonly Quotation[], proposals: readonly Proposal[]) {
  const holders: number[] = new Array(quotations.length).fill(-1)
  // The furthest end so far: it never falls, though a quotation may stand inside another.
  let furthest = 0
  const ends = quotations.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  function add(span: Span, holder: number): void {
    for (let index = firstAbove(ends, span.start); index < quotations.length; index++) {
      const quotation = quotations[index] as Quotation
      if (quotation.start >= span.end) break
      const known = holders[index] as number
      if (overlaps(quotation, span) && (known < 0 || holder < known)) holders[index] = holder
    }
  }
  proposals.forEach(({ content }, index) => {
    for (const span of content) add(span, index)
  })
  return { of: (index: number) => holders[index] as number, add }
}

/** The index of the paragraph that holds an offset. */
function finder(paragraphs: readonly Span[]): (offset: number) => number {
  const ends = paragraphs.map(({ end }) => end)
  return (offset) => firstAbove(ends, offset)
}

/** Index of the first of these rising numbers that is above `value`. */
function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}
