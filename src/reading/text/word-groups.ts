/**
 * Words that are used alike share a group ("said", "told", "added"; "minister", "senator"): what was learned of one
 * holds for the others, which matters most for cues that the training data hold seldom or never.
 */
import { type Section, sectionOf } from './weights.ts'

export class WordGroups {
  readonly #keys: Int32Array
  readonly #groups: Int8Array

  /** An open-addressing table from the hashes of words, 0 where free, to their groups. */
  constructor(sections: ReadonlyMap<string, Section>) {
    this.#keys = sectionOf(sections, 'group-words').data as Int32Array
    this.#groups = sectionOf(sections, 'groups').data as Int8Array
  }

  /** 1 to 255; 0 for a word that belongs to none. */
  of(word: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = (word ^ (word >>> 15)) & mask
    while (keys[slot] !== 0) {
      if (keys[slot] === word) return (this.#groups[slot] as number) & 255
      slot = (slot + 1) & mask
    }
    return 0
  }
}
