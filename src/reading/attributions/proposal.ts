/** What rules and the learned tagger both propose: one attribution, before the refiners have seen it. */
import type { Span } from '../model.ts'

export interface Proposal {
  /** Who made it: a rule's name, or "learned". */
  by: string
  /** The words that name the source, one span a speaker ("A and B said": two); empty where the words give none. */
  source: Span[]
  /** The words to read the speaker from, where they are others than `source`: with its apposition, say. */
  named?: Span[]
  cue: Span[]
  content: Span[]
  /** Chance that it is an attribution with this source and content, 0 to 1. */
  probability: number
  /** The learned model's chance, where it made the proposal or saw it too. */
  learned?: number
  /** The article says that something is said, and not by whom: "it is believed", "was accused of". */
  hearsay?: boolean
}
