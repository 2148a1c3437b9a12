/** How the words of a document hang together: parts of speech, heads, relations, clauses; typed arrays, one entry a token. */
import type { Document } from './document.ts'
import type { Parser } from './parser.ts'
import type { Tagger } from './tagger.ts'
import type { WordTable } from './word-table.ts'
import { type Words, wordsOf } from './words.ts'

export interface Syntax {
  words: Words
  /** Numbers of the parts of speech (languages/en/tags.ts). */
  tags: Uint8Array
  /** Index of the token's head in the document, -1 for the root of a sentence. */
  heads: Int32Array
  /** Numbers of the relations to the heads (languages/en/relations.ts). */
  relations: Uint8Array
  /** A token's first dependant, and the next dependant of the same head; -1 for none. In the order of the text. */
  firstChild: Int32Array
  nextSibling: Int32Array
  /** The first and the last token of everything that hangs on the token, itself included: its phrase or clause. */
  leftmost: Int32Array
  rightmost: Int32Array
  /** Index of the token's sentence. */
  sentence: Int32Array
  /** 1 + index of the outermost quotation that the token stands in, its marks included; 0 for none. */
  quotation: Int32Array
}

/** Sentences of more tokens are parsed in pieces, so that the work cannot outgrow the text. */
const longest = 250

/** Tags and parses every sentence of `document`. */
export function readSyntax(document: Document, tagger: Tagger, parser: Parser, table: WordTable): Syntax {
  const { tokens, sentences } = document
  const length = tokens.length
  const words = wordsOf(tokens, table)
  const tags = new Uint8Array(length)
  const heads = new Int32Array(length)
  const relations = new Uint8Array(length)
  const sentence = new Int32Array(length)
  for (const { first, last, index } of sentences) {
    sentence.fill(index, first, last)
    for (let start = first; start < last; start += longest) {
      const end = Math.min(last, start + longest)
      tagger.tag(words, start, end, tags)
      parser.parse(words, tags, start, end, heads, relations)
    }
  }
  const syntax: Syntax = {
    words,
    tags,
    heads,
    relations,
    firstChild: new Int32Array(length).fill(-1),
    nextSibling: new Int32Array(length).fill(-1),
    leftmost: new Int32Array(length),
    rightmost: new Int32Array(length),
    sentence,
    quotation: quotationOf(document),
  }
  linkChildren(syntax)
  return syntax
}

function linkChildren({ heads, firstChild, nextSibling, leftmost, rightmost }: Syntax): void {
  for (let index = heads.length - 1; index >= 0; index--) {
    leftmost[index] = index
    rightmost[index] = index
    const head = heads[index] as number
    if (head < 0) continue
    nextSibling[index] = firstChild[head] as number
    firstChild[head] = index
  }
  // a token's phrase reaches as far as those of its dependants: passed upwards, each from its own edge
  for (let index = 0; index < heads.length; index++) {
    for (let head = heads[index] as number; head >= 0; head = heads[head] as number) {
      if (index < head) {
        if ((leftmost[head] as number) <= index) break
        leftmost[head] = index
      } else {
        if ((rightmost[head] as number) >= index) break
        rightmost[head] = index
      }
    }
  }
}

function quotationOf({ tokens, quotations }: Document): Int32Array {
  const quotation = new Int32Array(tokens.length)
  let token = 0
  for (let index = 0; index < quotations.length; index++) {
    const { start, end, depth } = quotations[index] as Document['quotations'][number]
    if (depth > 0) continue
    while (token < tokens.length && (tokens[token] as { start: number }).start < start) token++
    while (token < tokens.length && (tokens[token] as { start: number }).start < end) {
      quotation[token++] = index + 1
    }
  }
  return quotation
}
