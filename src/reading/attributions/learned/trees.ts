/**
 * A sum of small decision trees over whole numbers (Friedman, "Greedy function approximation: a gradient boosting
 * machine", 2001). Four numbers a node: the feature, the greatest value that goes left, and the nodes on the left and
 * on the right; or -1 and what the leaf adds.
 */
import type { Section } from '../../text/weights.ts'

export const nodeSize = 4

export class Trees {
  readonly #nodes: Int16Array
  readonly #scale: number
  readonly #roots: Int16Array

  constructor(nodes: Section, roots: Section) {
    this.#nodes = nodes.data as Int16Array
    this.#scale = nodes.scale
    this.#roots = roots.data as Int16Array
  }

  /** The sum of the leaves that the features lead to. */
  sum(features: Int32Array): number {
    const nodes = this.#nodes
    let sum = 0
    for (const root of this.#roots) {
      let at = root * nodeSize
      for (let feature = nodes[at] as number; feature >= 0; feature = nodes[at] as number) {
        // 0 to the left, 1 to the right: whole numbers of 16 bits, and a branch would be guessed wrong half of the time
        const side = ((nodes[at + 1] as number) - (features[feature] as number)) >>> 31
        at = (nodes[at + 2 + side] as number) * nodeSize
      }
      sum += nodes[at + 1] as number
    }
    return sum * this.#scale
  }
}
