/**
 * "Byrne said she hopes to win": what a speaker reports of herself inside her own words is no attribution beside them.
 * Speech within speech stays where its source is another.
 */
import { holds, lengthOf } from '../../spans.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'

/** How many proposals, before and after, may hold one: they come in the order of the text. */
const reach = 16

type Speakers = readonly (readonly string[])[]

/** `of` gives the speakers of each proposal. */
export function dropEchoes(context: Context, proposals: readonly Proposal[], of: Speakers): Proposal[] {
  return proposals.filter((proposal, index) => {
    if (holdsOwnCue(proposals, of, index)) return false
    const outer = outerOf(proposals, of, index)
    return !outer || isOfHim(context, proposal, outer) || isToldAfter(context, proposal, outer)
  })
}

/** "In her ruling, Byrne criticised the board": the verb ties the same speaker to what she said, and the noun less. */
function holdsOwnCue(proposals: readonly Proposal[], of: Speakers, index: number): boolean {
  const proposal = proposals[index] as Proposal
  const speaker = of[index]?.[0]
  return (
    proposal.by === 'in-own-words' &&
    proposals
      .slice(index + 1, index + reach)
      .some((one, at) => of[index + 1 + at]?.[0] === speaker && echoes(one, proposal))
  )
}

/** The speakers, and none for a "he" whom the links take for the one whose words he stands in. */
export function withoutSelves(context: Context, proposals: readonly Proposal[], of: Speakers): string[][] {
  return proposals.map((proposal, index) => {
    const outer = outerOf(proposals, of, index)
    return outer && isOfHim(context, proposal, outer) ? [] : [...(of[index] as readonly string[])]
  })
}

/** The proposal of the same speaker that holds the one at `index`. */
function outerOf(proposals: readonly Proposal[], of: Speakers, index: number): Proposal | undefined {
  const proposal = proposals[index] as Proposal
  const speaker = of[index]?.[0]
  if (!speaker) return undefined
  for (let at = Math.max(0, index - reach); at < Math.min(proposals.length, index + reach); at++) {
    const outer = proposals[at] as Proposal
    if (at === index || of[at]?.[0] !== speaker || outer.by === 'in-own-words') continue
    // of two that hold each other ("to land by 2030, officials have said") the one with more content is outside
    const isOutside = echoes(outer, proposal) && lengthOf(proposal.content) > lengthOf(outer.content)
    if (echoes(proposal, outer) && !isOutside) return outer
  }
  return undefined
}

/** One proposal's source and cue stand in the content of another. */
const echoes = ({ cue: [cue], source: [source] }: Proposal, { content }: Proposal) =>
  cue !== undefined && source !== undefined && content.some((span) => holds(span, cue) && holds(span, source))

/** “He refused,” Byrne said: of herself she says I, in quotation marks as in a talk where a mark alone names her. */
function isOfHim(context: Context, { cue: [cue], source }: Proposal, outer: Proposal): boolean {
  if (!cue || !/^(?:he|she|they)$/i.test(wordsOf(context, source))) return false
  const isQuoted = context.quotationAround(context.tokenFrom(cue.start)) !== undefined
  return isQuoted || !/\p{L}/u.test(wordsOf(context, outer.cue))
}

/** "The bank admitted that it had known, they reported": nobody goes by a name first, and by a pronoun as who tells it. */
function isToldAfter(context: Context, { by, source }: Proposal, outer: Proposal): boolean {
  const [one] = source
  const [teller] = outer.source
  return (
    one !== undefined &&
    teller !== undefined &&
    teller.start > one.start &&
    isPronoun.test(wordsOf(context, outer.source)) &&
    !isPronoun.test(wordsOf(context, source)) &&
    by !== 'infinitive-of-speech'
  )
}

const isPronoun = /^(?:he|she|it|they|his|her|its|their)$/i

const wordsOf = ({ text }: Context, [span]: Proposal['source']) =>
  span ? text.slice(span.start, span.end) : ''
