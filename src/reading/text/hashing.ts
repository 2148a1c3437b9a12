/**
 * Integer hashes of words and features. A feature is never a string: each template folds the hashes it looks at
 * into one 32-bit number, and that number is a place in a table of weights ("hashing trick", Weinberger et al.,
 * "Feature hashing for large scale multitask learning", 2009). Training and reading share these functions.
 */

/** FNV-1a over the UTF-16 code units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash | 0
}

/** Folds `value` into `hash`; the order of folding matters. */
export function mix(hash: number, value: number): number {
  const folded = Math.imul(hash ^ value, 0x85ebca6b)
  return Math.imul(folded ^ (folded >>> 15), 0x9e3779b1)
}

/** The cell of a table of `2 ** bits` cells that a hash stands for. */
export function cellOf(hash: number, bits: number): number {
  return (hash ^ (hash >>> 16)) >>> (32 - bits)
}

/** The same for weights that come in groups of `size`, a power of two: the first cell of a group, so that one group
 *  never straddles two lines of the processor's cache. */
export function alignedCellOf(hash: number, bits: number, size: number): number {
  return cellOf(hash, bits) & -size
}

/** `mix(mix(hash, first), second)` in one call: hashing is a good part of all inference, and this a tenth less of it. */
export function mix2(hash: number, first: number, second: number): number {
  const one = Math.imul(hash ^ first, 0x85ebca6b)
  const two = Math.imul(Math.imul(one ^ (one >>> 15), 0x9e3779b1) ^ second, 0x85ebca6b)
  return Math.imul(two ^ (two >>> 15), 0x9e3779b1)
}
