/** Talk set out by turns: "Byrne: We never …", "Q: … A: …", lists of reactions "Ada Byrne, mayor: “…”". */
import { givenNames } from '../../languages/en/given-names.ts'
import { labels } from '../../languages/en/source-phrases.ts'
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
const nobody = /^(?:unidentified|crowd|audience)$/
/** Who leads a broadcast: what they say is its own narration. */
const presenters = /\b(?:host|byline|anchor|correspondent|reporter|moderator|narrator|announcer|presenter)\b/i
/** So many turns of people make a talk, in which each has their say. */
const fewestTurns = 3

/** X: S · X – “S” — a name at the head of a paragraph that takes part in a talk, or has a quotation after it. */
export const turnOfTalk: Rule = {
  name: 'turn-of-talk',
  propose: (context) => {
    const turns = context.document.paragraphs.flatMap((paragraph) => turnIn(context, paragraph) ?? [])
    if (turns.length === 0) return []
    const known = shortNamesOf(context)
    const by = new Map<string, Turn[]>()
    for (const turn of turns) {
      const others = by.get(turn.surname)
      if (others) others.push(turn)
      else by.set(turn.surname, [turn])
    }
    const people = new Set([...by.keys()].filter((name) => known.has(name)))
    const isTalk = turns.filter((turn) => people.has(turn.surname)).length >= fewestTurns
    return [...by.values()].flatMap((all) => {
      if (all.some((turn) => turn.isPresenter)) return []
      // who mostly asks is the interviewer
      if (all.filter((turn) => turn.isQuestion).length * 2 >= all.length) return []
      // "Memory: 8 GB": a table's label, where hardly anything is a sentence
      if (all.filter((turn) => turn.isSentence || turn.quotation).length * 2 < all.length) return []
      return all.flatMap(({ surname, source, mark, content, quotation }) =>
        quotation || (people.has(surname) && (all.length > 1 || isTalk))
          ? [make(source, quotation ?? content, mark)]
          : [],
      )
    })
  },
}

/** How the names that the text gives in full may be called in a label, in lower case: surnames and initials. */
function shortNamesOf({ tokens, nameRuns }: Context): Set<string> {
  const found = new Set<string>()
  for (const { first, last } of nameRuns) {
    const words = tokens.slice(first, last)
    const surname = words.at(-1) as Token
    // a label in capitals is no name of the text's own
    if (words.length < 2 || !/\p{Ll}/u.test(surname.text)) continue
    const parts = words.flatMap(({ lower }) => lower.split('-'))
    found.add(surname.lower).add(parts.map((part) => part[0]).join(''))
  }
  return found
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
  surname: string
  source: Span
  /** The colon or dash. */
  mark: Span
  content: Span
  quotation: Quotation | undefined
  isQuestion: boolean
  isSentence: boolean
  isPresenter: boolean
}

const isLabel = ({ lower }: Token) => labels.has(lower) || nobody.test(lower)

function turnIn(context: Context, paragraph: Span): Turn | undefined {
  const { tokens } = context
  let first = context.tokenFrom(paragraph.start)
  const end = context.tokenFrom(paragraph.end)
  if (/^[•*–—-]$/.test(tokens[first]?.text ?? '')) first++
  const opening = tokens[first]
  if (!opening?.tag.startsWith('NNP') || !/^\p{Lu}/u.test(opening.text) || isLabel(opening)) return undefined
  for (let index = first + 1; index < Math.min(first + reach, end - 2); index++) {
    const token = tokens[index] as Token
    if (/^(?:VB[DZP]|MD)$/.test(token.tag)) return undefined
    const quotation = context.quotationAt((tokens[index + 1] as Token).start)
    const isDash = /^(?:[—–-]|--)$/.test(token.text) && quotation !== undefined
    if (token.text !== ':' && !isDash) continue
    if (!canSpeak(context, { first, last: index })) return undefined
    const role = tokens.findIndex(({ text }, at) => at > first && (at === index || /^[,(]$/.test(text)))
    return {
      surname: (tokens[role - 1] as Token).lower,
      source: spanOf(tokens, first, index),
      mark: spanOf(tokens, index, index + 1),
      content: spanOf(tokens, index + 1, end),
      quotation,
      isQuestion: tokens[end - 1]?.text === '?',
      isSentence: /^[.!?…”"’)\]]+$/.test(tokens[end - 1]?.text ?? ''),
      isPresenter: presenters.test(context.text.slice((tokens[role] as Token).start, token.start)),
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

const isGivenName = ({ lower }: Token) => givenNames.has(lower)

function make(source: Span, content: Span, mark?: Span): Proposal {
  return {
    by: 'turn-of-talk',
    source: [source],
    cue: mark ? [mark] : [],
    content: [{ start: content.start, end: content.end }],
    probability: 0.85,
  }
}
