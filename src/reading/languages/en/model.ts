/** What was learned for English, unpacked from the package's weights file. */
import { type Learned, Proposer } from '../../attributions/learned/propose.ts'
import type { Document } from '../../text/document.ts'
import { hashText } from '../../text/hashing.ts'
import { Parser } from '../../text/parser.ts'
import { readSyntax, type Syntax } from '../../text/syntax.ts'
import { Tagger } from '../../text/tagger.ts'
import { readWeights } from '../../text/weights.ts'
import { WordTable } from '../../text/word-table.ts'
import { relations } from './relations.ts'
import { closedTags, tagIds, tags } from './tags.ts'

export interface Model {
  /**
   * Writes a part of speech (Penn Treebank), a head and a relation (Stanford dependencies, relations.ts) into every
   * token of the document, and keeps the same as typed arrays in `document.syntax`.
   */
  tag(document: Document): void
  /** Attributions that the tagged document is likely to hold, and each token's chance of being a cue. */
  proposeAttributions(document: Document): Learned
}

/**
 * Unpacks the bytes of `weights.bin`, without copying: the views look into them, so leave them as they are.
 * Throws where the bytes are no weights file of this version.
 */
export function loadModel(weights: Uint8Array): Model {
  const sections = readWeights(weights)
  const tagger = new Tagger(sections, closedTags)
  const parser = new Parser(sections, relations.length)
  const table = new WordTable(sections)
  const proposer = new Proposer(sections)
  return {
    tag(document) {
      const syntax = readSyntax(document, tagger, parser, table)
      mendTags(syntax)
      document.syntax = syntax
      for (const token of document.tokens) {
        token.tag = tags[syntax.tags[token.index] as number] as string
        token.head = syntax.heads[token.index] as number
        token.relation = relations[syntax.relations[token.index] as number] as string
      }
    },
    proposeAttributions: (document) =>
      document.syntax
        ? proposer.propose(document, document.syntax)
        : { proposals: [], chances: new Uint8Array(document.tokens.length) },
  }
}

const [noun, number, modal, present, to, verb, article] = ['NN', 'CD', 'MD', 'VBP', 'TO', 'VB', 'DT'].map(
  (tag) => tagIds.get(tag) as number,
)
const pastVerbs = new Set(['VBD', 'VBN'].map((tag) => tagIds.get(tag)))
const of = hashText('of')

/**
 * What grammar rules out and the tagger still says: a modal before "of" ("might of"), a verb in "its 12 year lead", a
 * noun in "offered to stage a play".
 */
function mendTags({ tags, words }: Syntax): void {
  for (let index = 0; index < tags.length; index++) {
    const afterCount = index > 1 && tags[index - 1] === noun && tags[index - 2] === number
    if ((tags[index] === modal && words.word[index + 1] === of) || (tags[index] === present && afterCount)) {
      tags[index] = noun as number
    }
    const afterTo = index > 1 && tags[index - 1] === to && pastVerbs.has(tags[index - 2])
    if (tags[index] === noun && afterTo && tags[index + 1] === article) tags[index] = verb as number
  }
}
