/** Counts how often each feature was seen, up to 255, in a table of fixed size: rare features are not worth learning. */
const bits = 25

export class FeatureCounts {
  readonly #counts = new Uint8Array(1 << bits)

  count(hashes: Iterable<number>): void {
    for (const hash of hashes) {
      const slot = hash >>> (32 - bits)
      const count = this.#counts[slot] as number
      if (count < 255) this.#counts[slot] = count + 1
    }
  }

  has(hash: number, least: number): boolean {
    return (this.#counts[hash >>> (32 - bits)] as number) >= least
  }
}
