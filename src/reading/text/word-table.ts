/**
 * What is known of the words that news use most, by a table of their hashes: a slot each, for whatever else is kept by
 * slot. Words that are used alike share a group ("said", "told", "added"; "minister", "senator"): what was learned of
 * one holds for the others, which matters most for cues that the training data hold seldom or never.
 */
import { type Section, sectionOf } from './weights.ts'

export class WordTable {
  readonly #keys: Int32Array
  readonly #groups: Int8Array
  /** The slot of every word that the table lacks; as many slots lie below it. */
  readonly unknown: number

  /** An open-addressing table of the hashes of words, 0 where free, and their groups. */
  constructor(sections: ReadonlyMap<string, Section>) {
    this.#keys = sectionOf(sections, 'words').data as Int32Array
    this.#groups = sectionOf(sections, 'groups').data as Int8Array
    this.unknown = this.#keys.length
  }

  slotOf(word: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = firstSlot(word) & mask
    while (keys[slot] !== 0) {
      if (keys[slot] === word) return slot
      slot = (slot + 1) & mask
    }
    return this.unknown
  }

  /** 1 to 255; 0 for a word that belongs to none. */
  groupAt(slot: number): number {
    return slot === this.unknown ? 0 : (this.#groups[slot] as number) & 255
  }
}

/** Where the search for a word begins, before it is cut to the table's size. */
export const firstSlot = (word: number) => word ^ (word >>> 15)
