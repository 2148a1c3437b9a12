/** What a rule is: a kind, its phrases in groups, and the functions for what no phrase can say. */
import type { Article } from '../../article/model.ts'
import type { Attribution, CaveatKind, Span } from '../model.ts'
import type { Document } from '../text/document.ts'
import type { Match } from '../text/phrases.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'

/**
 * Where the words stand that a caveat speaks of, or that it names: the subject before it (or the sentence that the
 * subject points back to), the person before it, the speaker whose verb it is, the noun phrase after it, what follows
 * to the end of the clause, that or else the subject, what a noun like "claim" says ("the claim that …", or the
 * sentence that "this claim" points back to), the sentence, or nothing that can be told.
 */
export type Reach =
  | 'subject'
  | 'person'
  | 'speaker'
  | 'noun'
  | 'after'
  | 'either'
  | 'said'
  | 'sentence'
  | 'none'

/** Phrases that point the same way. */
export interface PhraseGroup {
  scope: Reach
  who?: Reach
  phrases: readonly string[]
}

/** A sentence as the rules see it: its tokens without quotation marks. */
export interface Clauses {
  sentence: Sentence
  words: readonly Token[]
}

/** Everything that a rule may look at. */
export interface Context {
  document: Document
  article: Article
  /** Offsets at which the name of a news outlet begins. */
  outlets: ReadonlySet<number>
  /** Ids of the sources that are persons with a name. */
  people: ReadonlySet<string>
  /** By the index of the sentence: the attributions whose cue or content touches it. */
  attributions: readonly (readonly Attribution[])[]
  /** By the index of the sentence: the quotations that touch it. */
  quotations: readonly (readonly Quotation[])[]
}

export interface Rule {
  kind: CaveatKind
  groups: readonly PhraseGroup[]
  /** False where the words around a match make it something else. */
  accepts?(match: Match<unknown>, clauses: Clauses, context: Context): boolean
  /** Marks that no phrase can find. */
  find?(context: Context): Span[]
}
