/**
 * Quotations that no proposal holds and that stand alone go to the speaker before: the next sentence of the same
 * paragraph ("…," she said. "…"), or a quotation carried on over paragraphs.
 */
import type { Span } from '../../model.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'

const words = 3

export function attachQuotations(context: Context, proposals: Proposal[]): Proposal[] {
  const { quotations, document } = context
  const result = [...proposals]
  const holderOf = (quotation: Quotation) =>
    result.findIndex((one) => one.content.some((span) => overlaps(span, quotation)))
  quotations.forEach((quotation, index) => {
    if (holderOf(quotation) >= 0) return
    const before = quotations[index - 1]
    if (!before) return
    const holder = holderOf(before)
    if (holder < 0) {
      return
    }
    const paragraph = paragraphOf(document.paragraphs, quotation.start)
    const sameParagraph = paragraphOf(document.paragraphs, before.start) === paragraph
    const opensSentence = context.sentences.some((sentence) => sentence.start === quotation.start)
    const long = context.text.slice(quotation.start, quotation.end).split(/\s+/).length >= words
    const carriedOn = quotation.continued
    if (!carriedOn && !(sameParagraph && opensSentence && long)) return
    const proposal = result[holder] as Proposal
    result[holder] = {
      ...proposal,
      content: [...proposal.content, { start: quotation.start, end: quotation.end }],
    }
  })
  return carryBack(context, result)
}

/** “A. / “B,” she said: the paragraphs before belong to the one who is named at the last. */
function carryBack(context: Context, proposals: Proposal[]): Proposal[] {
  const { quotations } = context
  const result = [...proposals]
  for (let index = quotations.length - 1; index > 0; index--) {
    const quotation = quotations[index] as Quotation
    const before = quotations[index - 1] as Quotation
    if (!quotation.continued) continue
    const holder = result.findIndex((one) => one.content.some((span) => overlaps(span, quotation)))
    if (holder < 0 || result.some((one) => one.content.some((span) => overlaps(span, before)))) continue
    const proposal = result[holder] as Proposal
    result[holder] = { ...proposal, content: [{ start: before.start, end: before.end }, ...proposal.content] }
  }
  return result
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function paragraphOf(paragraphs: readonly Span[], offset: number): number {
  return paragraphs.findIndex((paragraph) => offset >= paragraph.start && offset < paragraph.end)
}
