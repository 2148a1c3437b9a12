/**
 * Learns a sum of small decision trees for a yes or no question (Friedman, "Greedy function approximation: a gradient
 * boosting machine", 2001): each tree is grown on what all before it still get wrong. Features are whole numbers, sorted
 * into bins; a tree grows leaf by leaf where most is won (Ke et al., "LightGBM", 2017).
 */
import { nodeSize } from '../reading/attributions/learned/trees.ts'
import type { Section } from '../reading/text/weights.ts'

export interface TreeOptions {
  trees: number
  leaves: number
  rate: number
  /** Examples, by weight, that a leaf must hold. */
  leastInLeaf: number
  /** Draws the leaves' values towards 0. */
  pull: number
}

export interface TreeExample {
  features: Int32Array
  isTrue: boolean
  weight: number
}

const binCount = 64
/** What the whole numbers of the leaves stand for. */
const leafStep = 0.001

/** A feature in bins: the greatest value of each, and the bin of each example. */
interface Binned {
  limits: number[]
  bins: Uint8Array
}

interface Split {
  gain: number
  feature: number
  bin: number
}

interface Leaf {
  node: number
  examples: Int32Array
  slopes: number
  curves: number
  split: Split | undefined
}

/** The nodes of all trees, and the number of each tree's root. The features' numbers must fit into 16 bits. */
export function growTrees(
  examples: readonly TreeExample[],
  options: TreeOptions,
  say: (line: string) => void,
): { nodes: Section; roots: Section } {
  const grower = new Grower(examples, options)
  const nodes: number[] = []
  const roots: number[] = []
  for (let tree = 1; tree <= options.trees; tree++) {
    roots.push(nodes.length / nodeSize)
    grower.grow(nodes)
    if (tree % 50 === 0) say(`  trees, ${tree} of ${options.trees}: loss ${grower.loss().toFixed(4)}`)
  }
  return {
    nodes: { data: Int16Array.from(nodes), scale: leafStep },
    roots: { data: Int16Array.from(roots), scale: 1 },
  }
}

class Grower {
  readonly #features: Binned[]
  readonly #sums: Float64Array
  readonly #slopes: Float64Array
  readonly #curves: Float64Array
  readonly #slopeBins = new Float64Array(binCount)
  readonly #curveBins = new Float64Array(binCount)
  readonly #weightBins = new Float64Array(binCount)

  constructor(
    private readonly examples: readonly TreeExample[],
    private readonly options: TreeOptions,
  ) {
    const count = examples[0]?.features.length ?? 0
    this.#features = Array.from({ length: count }, (_, feature) => sortIntoBins(examples, feature))
    this.#sums = new Float64Array(examples.length)
    this.#slopes = new Float64Array(examples.length)
    this.#curves = new Float64Array(examples.length)
  }

  loss(): number {
    let loss = 0
    let weights = 0
    this.examples.forEach(({ isTrue, weight }, index) => {
      loss += weight * Math.log(1 + Math.exp((isTrue ? -1 : 1) * (this.#sums[index] as number)))
      weights += weight
    })
    return loss / weights
  }

  /** Grows one more tree and adds its nodes. */
  grow(nodes: number[]): void {
    this.examples.forEach(({ isTrue, weight }, index) => {
      const chance = 1 / (1 + Math.exp(-(this.#sums[index] as number)))
      this.#slopes[index] = weight * ((isTrue ? 1 : 0) - chance)
      this.#curves[index] = weight * chance * (1 - chance)
    })
    const leaves = [this.#leaf(nodes, Int32Array.from(this.examples.keys()))]
    while (leaves.length < this.options.leaves) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
      if (!best.split) break
      leaves.splice(leaves.indexOf(best), 1, ...this.#divide(nodes, best, best.split))
    }
    for (const { node, examples, slopes, curves } of leaves) {
      const step = Math.round((this.options.rate * slopes) / (curves + this.options.pull) / leafStep)
      nodes[node * nodeSize + 1] = step
      for (const index of examples) this.#sums[index] = (this.#sums[index] as number) + step * leafStep
    }
  }

  #leaf(nodes: number[], examples: Int32Array): Leaf {
    const node = nodes.length / nodeSize
    nodes.push(-1, 0, 0, 0)
    let slopes = 0
    let curves = 0
    for (const index of examples) {
      slopes += this.#slopes[index] as number
      curves += this.#curves[index] as number
    }
    return { node, examples, slopes, curves, split: this.#bestSplit(examples, slopes, curves) }
  }

  #divide(nodes: number[], { node, examples }: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
    const { limits, bins } = this.#features[feature] as Binned
    const goesLeft = (index: number) => (bins[index] as number) <= bin
    const left = this.#leaf(nodes, examples.filter(goesLeft))
    const right = this.#leaf(
      nodes,
      examples.filter((index) => !goesLeft(index)),
    )
    nodes.splice(node * nodeSize, nodeSize, feature, limits[bin] as number, left.node, right.node)
    return [left, right]
  }

  #bestSplit(examples: Int32Array, slopes: number, curves: number): Split | undefined {
    const { pull, leastInLeaf } = this.options
    const worth = (slope: number, curve: number) => slope ** 2 / (curve + pull)
    const whole = worth(slopes, curves)
    let best: Split | undefined
    this.#features.forEach(({ limits, bins }, feature) => {
      this.#slopeBins.fill(0)
      this.#curveBins.fill(0)
      this.#weightBins.fill(0)
      let weights = 0
      for (const index of examples) {
        const bin = bins[index] as number
        const { weight } = this.examples[index] as TreeExample
        this.#slopeBins[bin] = (this.#slopeBins[bin] as number) + (this.#slopes[index] as number)
        this.#curveBins[bin] = (this.#curveBins[bin] as number) + (this.#curves[index] as number)
        this.#weightBins[bin] = (this.#weightBins[bin] as number) + weight
        weights += weight
      }
      let slope = 0
      let curve = 0
      let held = 0
      for (let bin = 0; bin < limits.length - 1; bin++) {
        slope += this.#slopeBins[bin] as number
        curve += this.#curveBins[bin] as number
        held += this.#weightBins[bin] as number
        if (held < leastInLeaf) continue
        if (weights - held < leastInLeaf) break
        const gain = worth(slope, curve) + worth(slopes - slope, curves - curve) - whole
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin }
      }
    })
    return best
  }
}

/** As many examples a bin as may be; a value is never in two bins. */
function sortIntoBins(examples: readonly TreeExample[], feature: number): Binned {
  const values = Int32Array.from(examples, ({ features }) => features[feature] as number)
  const sorted = values.slice().sort()
  const limits: number[] = []
  for (let bin = 1; bin <= binCount; bin++) {
    const limit = sorted[Math.ceil((bin * sorted.length) / binCount) - 1] as number
    if (limit !== limits.at(-1)) limits.push(limit)
  }
  const bins = Uint8Array.from(values, (value) => limits.findIndex((limit) => value <= limit))
  return { limits, bins }
}
