/** A text made ready for the rules: paragraphs, tokens, sentences, quotations, in one pass each. */
import type { Span } from '../model.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import type { Syntax } from './syntax.ts'
import { type Token, tokenize } from './tokens.ts'

export interface Document {
  text: string
  /** Stretches between line breaks, without the white space around them. */
  paragraphs: Span[]
  tokens: Token[]
  sentences: Sentence[]
  quotations: Quotation[]
  /** Parts of speech, heads and clauses as typed arrays; absent until the model has tagged the document. */
  syntax?: Syntax
}

/** Reads `text` into tokens, sentences and quotations. Offsets are UTF-16 code units into `text`. */
export function analyse(text: string): Document {
  const paragraphs = splitParagraphs(text)
  const tokens = tokenize(text)
  const sentences = splitSentences(tokens, paragraphs)
  return { text, paragraphs, tokens, sentences, quotations: findQuotations(text, paragraphs) }
}

/** Every run of line breaks ends a paragraph. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = match[0]
    const lead = words.length - words.trimStart().length
    const length = words.trim().length
    if (length > 0) paragraphs.push({ start: match.index + lead, end: match.index + lead + length })
  }
  return paragraphs
}

/** The tokens that lie wholly inside `span`, as a range of indices [first, last). Binary search. */
export function tokensIn(tokens: readonly Token[], span: Span): [number, number] {
  return [tokenFrom(tokens, span.start), tokenFrom(tokens, span.end)]
}

/** Index of the first token that starts at or after `offset`. Binary search. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
