/** Phrases that name a source without a verb of its own: "according to X", "per X", "in X's view", "by her own account". */
import { ownWords, sourcePhrases } from '../../languages/en/source-phrases.ts'
import type { Span } from '../../model.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { clauseEnd, spanOf } from '../syntax/contents.ts'
import { rightmost } from '../syntax/subjects.ts'
import { ownerOf } from './nouns.ts'
import { isOwnVoice, perSentence } from './rule.ts'

const openings = sourcePhrases.map((words) => words.split(' '))
const openingWords = new Set(openings.map(([word]) => word))
/** "according to plan" names nobody. */
const noSource = /^(?:plan|schedule|law|rules|tradition|custom|taste|need)$/

/** in her view · in the doctor's opinion · by his own account */
export const inOwnWords = perSentence('in-own-words', ownWordsIn)

function ownWordsIn(context: Context, sentence: Sentence): Proposal[] {
  const { tokens, syntax } = context
  const found: Proposal[] = []
  for (let index = sentence.first; index < sentence.last - 2; index++) {
    const nouns = ownWords.get((tokens[index] as Token).lower)
    const phrase = nouns && syntax.startingAt(index + 1)
    if (!nouns || !phrase || phrase.head !== phrase.last - 1 || phrase.last > sentence.last) continue
    if (!nouns.has((tokens[phrase.head] as Token).lower)) continue
    const owner = ownerOf(context, phrase)
    if (!owner || isOwnVoice(context, [owner])) continue
    const content = contentAround(context, index, phrase.last, sentence)
    if (!content) continue
    found.push({
      by: 'in-own-words',
      source: [spanOf(tokens, owner.first, owner.last)],
      cue: [spanOf(tokens, index, index + 1), spanOf(tokens, phrase.head, phrase.last)],
      content,
      probability: 0.9,
    })
  }
  return found
}

export const accordingTo = perSentence('according-to', accordingToIn)

function accordingToIn(context: Context, sentence: Sentence): Proposal[] {
  const { tokens, syntax } = context
  const found: Proposal[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    if (!openingWords.has((tokens[index] as Token).lower)) continue
    const opening = openings.find((words) =>
      words.every((word, offset) => tokens[index + offset]?.lower === word),
    )
    if (!opening) continue
    const at = index + opening.length
    // "according to published data"
    const phrase =
      syntax.startingAt(at) ?? (tokens[at]?.tag === 'VBN' ? syntax.startingAt(at + 1) : undefined)
    if (!phrase || phrase.last > sentence.last || phrase.kind === 'time') continue
    if (noSource.test((tokens[phrase.head] as Token).lower)) continue
    if (
      opening[0] === 'per' &&
      !/^[.,—–”"]?$/.test(index > sentence.first ? (tokens[index - 1] as Token).text : '')
    )
      continue
    const last = rightmost(syntax, phrase, sentence.last)
    const content = contentAround(context, index, last, sentence)
    if (!content) continue
    found.push({
      by: 'according-to',
      source: [spanOf(tokens, at, last)],
      cue: [spanOf(tokens, index, at)],
      content,
      probability: 0.95,
    })
    index = last - 1
  }
  return found
}

/** "He had, according to X, left": what goes on after the comma. */
function restAfter(context: Context, last: number, sentence: Sentence): Span[] {
  const { tokens } = context
  const next = tokens[last + 1]
  if (tokens[last]?.text !== ',' || !next || last + 2 >= sentence.last) return []
  if (/^(?:who|which|adding|but|and)$/.test(next.lower)) return []
  return [spanOf(tokens, last + 1, clauseEnd(context, last + 1, sentence))]
}

/** All the sentence says beside the phrase itself: after it where it opens the sentence, else before it. */
function contentAround(
  context: Context,
  first: number,
  last: number,
  sentence: Sentence,
): Span[] | undefined {
  const { tokens } = context
  const lead = first > sentence.first ? (tokens[first - 1] as Token).lower : ''
  const opens =
    first === sentence.first ||
    (first - sentence.first <= 2 && /^(?:but|and|however|that|while|yet|,)$/.test(lead))
  let from = opens ? last : sentence.first
  let until = opens ? sentence.last : first
  while (from < until && /^[,:]$/.test((tokens[from] as Token).text)) from++
  while (until > from && /^[.,;:!?(—–-]+$/.test((tokens[until - 1] as Token).text)) until--
  if (until > from) {
    const span = spanOf(tokens, from, until)
    const quotation = opens ? context.quotationAt(span.start) : undefined
    const whole = quotation && quotation.end > span.end ? { start: span.start, end: quotation.end } : span
    return opens ? [whole] : [whole, ...restAfter(context, last, sentence)]
  }
  // "According to the filing:" speaks of the next paragraph
  const next = context.sentences[sentence.index + 1]
  if (!next || !opens) return undefined
  return [context.quotationAt(next.start) ?? { start: next.start, end: next.end }]
}
