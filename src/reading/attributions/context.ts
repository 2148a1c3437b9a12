/** What every rule looks at: the document with its phrases, cue verbs and quotations, found once. */
import type { Article } from '../../article/model.ts'
import { type Document, tokenFrom, tokensIn } from '../text/document.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { Casing } from './syntax/casing.ts'
import { type CueOccurrence, findCueVerbs } from './syntax/cues.ts'
import { mendTags } from './syntax/mend-tags.ts'
import { findNameRuns, type NameRun } from './syntax/name-runs.ts'
import { parsePhrases, type Syntax } from './syntax/phrases.ts'

export interface Context {
  document: Document
  article: Article
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  casing: Casing
  nameRuns: readonly NameRun[]
  syntax: Syntax
  cues: readonly CueOccurrence[]
  /** The outermost quotations, by start. */
  quotations: readonly Quotation[]
  /** The quotation, outermost or inside another, that opens at an offset. */
  quotationAt(offset: number): Quotation | undefined
  /** The quotation that closes at an offset. */
  quotationEndingAt(offset: number): Quotation | undefined
  /** The outermost quotation around the token. */
  quotationAround(token: number): Quotation | undefined
  isInsideSameQuotation(a: number, b: number): boolean
  /** Index of the first token at or after an offset. */
  tokenFrom(offset: number): number
  sentenceOf(token: number): Sentence
  /** The token stands under a picture, or in the credit for one: nobody there is spoken of by the text. */
  isCaption(token: number): boolean
}

const credit =
  /^(?:photo|image|picture|video|credit|source|illustration)s?\b[^.]{0,12}:|\b(?:photo(?:graph)?s?|image|picture) (?:by|courtesy)\b|\bgetty images\b|\/ ?(?:ap|afp|reuters|getty)\b|\((?:ap|afp|reuters|epa|pa)(?: photo[^)]{0,30})?\)$/i

/** Makes the context of a tagged document. */
export function makeContext(given: Document, article: Article): Context {
  const { text, sentences } = given
  const casing = new Casing(given.tokens, sentences)
  const tokens = mendTags(given, casing)
  const document = { ...given, tokens }
  const nameRuns = findNameRuns(tokens, sentences, casing)
  const quotations = document.quotations.filter((quotation) => quotation.depth === 0)
  const starts = new Map(document.quotations.map((quotation) => [quotation.start, quotation]))
  const ends = new Map(document.quotations.map((quotation) => [quotation.end, quotation]))
  const around: (Quotation | undefined)[] = new Array(tokens.length)
  const sentenceOf: Sentence[] = new Array(tokens.length)
  const captions = new Set<number>()
  const blocks = new Set(article.blocks.filter(({ kind }) => kind === 'caption').map(({ start }) => start))
  document.paragraphs.forEach(({ start, end }, index) => {
    const isBlock = blocks.has(start)
    if (isBlock || (end - start < 500 && credit.test(text.slice(Math.max(start, end - 120), end))))
      captions.add(index)
  })
  for (const sentence of sentences) sentenceOf.fill(sentence, sentence.first, sentence.last)
  for (const quotation of quotations) {
    const [first, last] = tokensIn(tokens, quotation.inner)
    around.fill(quotation, first, last)
  }
  return {
    document,
    article,
    text,
    tokens,
    sentences,
    casing,
    nameRuns,
    syntax: parsePhrases(document, nameRuns),
    cues: findCueVerbs(document),
    quotations,
    quotationAt: (offset) => starts.get(offset),
    quotationEndingAt: (offset) => ends.get(offset),
    quotationAround: (token) => around[token],
    isInsideSameQuotation: (a, b) => around[a] !== undefined && around[a] === around[b],
    tokenFrom: (offset) => tokenFrom(tokens, offset),
    sentenceOf: (token) => sentenceOf[token] as Sentence,
    isCaption: (token) => captions.has(sentenceOf[token]?.paragraph ?? -1),
  }
}
