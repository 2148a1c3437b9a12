/** Talk set out by turns: "Byrne: We never …", "Q: … A: …", lists of reactions "Ada Byrne, mayor: “…”". */
import { femaleNames, maleNames } from '../../languages/en/given-names.ts'
import type { Span } from '../../model.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { canSpeak } from '../speakers/describe.ts'
import { spanOf } from '../syntax/contents.ts'
import type { Range } from '../syntax/subjects.ts'
import type { Rule } from './rule.ts'

/** How far into a paragraph the mark may stand, in tokens. */
const reach = 16
const labels =
  /^(?:Q|A|Updated?|Note|Photo|Picture|Image|Credit|Video|Watch|Read|Related|Correction|Warning|Source)$/i

/** X: S · X – “S” — a name at the head of a paragraph that takes several turns, or has a quotation after it. */
export const turnOfTalk: Rule = {
  name: 'turn-of-talk',
  propose: (context) => {
    const turns = context.document.paragraphs.flatMap((paragraph) => turnIn(context, paragraph) ?? [])
    const by = new Map<string, Turn[]>()
    for (const turn of turns) {
      const others = by.get(turn.name)
      if (others) others.push(turn)
      else by.set(turn.name, [turn])
    }
    return [...by.values()].flatMap((all) => {
      // who mostly asks is the interviewer
      if (all.filter((turn) => turn.isQuestion).length * 2 >= all.length) return []
      // "Memory: 8 GB": a table's label, where hardly anything is a sentence
      if (all.filter((turn) => turn.isSentence || turn.quotation).length * 2 < all.length) return []
      return all.flatMap(({ source, content, quotation }) =>
        quotation || all.length > 1 ? [make(source, quotation ?? content)] : [],
      )
    })
  },
}

/** Q: … A: S — the answers are those of whom the text names most before the first question. */
export const answer: Rule = {
  name: 'answer',
  propose: (context) => {
    const { tokens, document } = context
    const marked = document.paragraphs.map(({ start, end }) => ({
      first: context.tokenFrom(start),
      last: context.tokenFrom(end),
    }))
    const opensWith = (range: Range | undefined, letter: string) =>
      range !== undefined &&
      tokens[range.first]?.text.replace(/\.$/, '') === letter &&
      /^[:.]$/.test(tokens[range.first + 1]?.text ?? tokens[range.first]?.text.slice(-1) ?? '')
    const firstQuestion = marked.findIndex((range) => opensWith(range, 'Q'))
    const named = firstQuestion < 0 ? undefined : mostNamed(context, marked[firstQuestion]?.first ?? 0)
    if (!named) return []
    return marked.flatMap((range, index) => {
      if (!opensWith(range, 'A') || !opensWith(marked[index - 1], 'Q')) return []
      const from = range.first + (tokens[range.first]?.text === 'A' ? 2 : 1)
      if (from >= range.last) return []
      const source = spanOf(tokens, range.first, range.first + 1)
      const content = spanOf(tokens, from, range.last)
      return [{ ...make(source, content), by: 'answer', named: [named] }]
    })
  },
}

/** A paragraph that is a name with its role, over one that is a quotation: "ADA BYRNE, MAYOR" / “S” */
export const namedAbove: Rule = {
  name: 'named-above',
  propose: (context) =>
    context.document.paragraphs.flatMap((paragraph, index) => {
      const below = context.document.paragraphs[index + 1]
      const quotation = below && context.quotationAt(below.start)
      if (!quotation || quotation.end < below.end || paragraph.end - paragraph.start > 100) return []
      const first = context.tokenFrom(paragraph.start)
      const last = context.tokenFrom(paragraph.end)
      const run = context.nameRuns.find((name) => name.first === first)
      const after = context.tokens[run?.last ?? -1]
      if (!run || run.last - run.first < 2 || !isGivenName(context.tokens[first] as Token)) return []
      if (run.last < last && !/^[,(–—-]$/.test(after?.text ?? '')) return []
      if (/[.!?:]$/.test(context.text.slice(paragraph.start, paragraph.end))) return []
      return [{ ...make(spanOf(context.tokens, first, last), quotation), by: 'named-above' }]
    }),
}

interface Turn {
  name: string
  source: Span
  content: Span
  quotation: Quotation | undefined
  isQuestion: boolean
  isSentence: boolean
}

function turnIn(context: Context, paragraph: Span): Turn | undefined {
  const { tokens } = context
  let first = context.tokenFrom(paragraph.start)
  const end = context.tokenFrom(paragraph.end)
  if (/^[•*–—-]$/.test(tokens[first]?.text ?? '')) first++
  const opening = tokens[first]
  if (!opening?.tag.startsWith('NNP') || !/^\p{Lu}/u.test(opening.text) || labels.test(opening.text))
    return undefined
  for (let index = first + 1; index < Math.min(first + reach, end - 2); index++) {
    const token = tokens[index] as Token
    if (/^(?:VB[DZP]|MD)$/.test(token.tag)) return undefined
    const quotation = context.quotationAt((tokens[index + 1] as Token).start)
    const isDash = /^(?:[—–-]|--)$/.test(token.text) && quotation !== undefined
    if (token.text !== ':' && !isDash) continue
    if (!canSpeak(context, { first, last: index })) return undefined
    return {
      name: context.text.slice(opening.start, token.start).trim().toLowerCase(),
      source: spanOf(tokens, first, index),
      content: spanOf(tokens, index + 1, end),
      quotation,
      isQuestion: tokens[end - 1]?.text === '?',
      isSentence: /^[.!?…”"’)\]]+$/.test(tokens[end - 1]?.text ?? ''),
    }
  }
  return undefined
}

/** The full name, with a given name, whose surname stands most often before token `limit`. */
function mostNamed({ tokens, nameRuns }: Context, limit: number): Span | undefined {
  const times = new Map<string, number>()
  for (let index = 0; index < limit; index++) {
    const { text } = tokens[index] as Token
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  let best: Span | undefined
  let most = 0
  for (const { first, last } of nameRuns) {
    if (last > limit) break
    const isFull = last - first > 1 && isGivenName(tokens[first] as Token)
    const count = times.get(tokens[last - 1]?.text ?? '') ?? 0
    if (!isFull || count <= most) continue
    most = count
    best = spanOf(tokens, first, last)
  }
  return best
}

const isGivenName = ({ lower }: Token) => maleNames.has(lower) || femaleNames.has(lower)

function make(source: Span, content: Span): Proposal {
  return {
    by: 'turn-of-talk',
    source: [source],
    cue: [],
    content: [{ start: content.start, end: content.end }],
    probability: 0.85,
  }
}
