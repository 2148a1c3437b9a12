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

/**
 * Two values as one number; their order matters. So small that V8 puts it in the place of every call, however many a
 * function has: hashing is a good part of all inference.
 */
export function join(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b) ^ second
}

/** A number whose every bit depends on every bit of `value`. */
export function spread(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return Math.imul(once ^ (once >>> 13), 0x9e3779b1)
}

/**
 * Spreads the features from place `from` up to `to`: what each looks at, with its template's number in the highest bits.
 * All at the end and in one loop, where a call for each would cost as much as the rest.
 */
export function spreadAll(features: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) features[at] = spread(features[at] as number)
}

/** The cell of a table of `2 ** bits` cells that a spread feature stands for. */
export function cellOf(hash: number, bits: number): number {
  return hash >>> (32 - bits)
}

/** The same for weights that come in groups of `size`, a power of two: the first cell of a group, so that one group
 *  never straddles two lines of the processor's cache. */
export function alignedCellOf(hash: number, bits: number, size: number): number {
  return cellOf(hash, bits) & -size
}
