/**
 * Learns the second look at the tokens that may be cues. Words' vectors begin as what other texts taught of them and are
 * learned on, slowly. Half of the hidden units and a fifth of the words are left out of each example, so that none is
 * relied on (Srivastava et al., "Dropout", 2014): without it the network learns the articles by heart.
 */
import {
  deservesLook,
  dimensions,
  hiddenCount,
  lookAt,
  makeLook,
  valueSpace,
  wordCount,
} from '../reading/attributions/learned/second-look.ts'
import { Surroundings } from '../reading/attributions/learned/surroundings.ts'
import type { Section } from '../reading/text/weights.ts'
import { AdamWeights } from './adam.ts'
import type { MarkedDocument } from './marked-documents.ts'
import { quantise } from './quantise.ts'
import { seeded, shuffle } from './random.ts'

const rounds = 6
const rate = 0.001
/** Vectors move at this share of the others' rate. */
const vectorRate = 0.3
const pull = 1e-5
const batch = 32
const keptUnits = 0.5
const keptWords = 0.8
/** Steps of the small integers. Vectors take fifteen sizes, which pack well. */
const steps = { vectors: 0.25, words: 0.01, values: 0.02, bias: 0.005, output: 0.005 }
/** Values of fewer steps change nothing. */
const leastValue = 1.5

interface Example {
  words: Int32Array
  values: Int32Array
  isCue: boolean
  times: number
}

/**
 * The sections that SecondLook reads. `chances[i]` holds for each token of the i-th document its chance at first look, in
 * percent; `vectors` a vector by slot.
 */
export function trainSecondLook(
  documents: readonly MarkedDocument[],
  chances: readonly Uint8Array[],
  vectors: Float32Array,
  say: (line: string) => void,
): Map<string, Section> {
  const examples = documents.flatMap((marked, index) => examplesOf(marked, chances[index] as Uint8Array))
  const network = new Network(vectors)
  const random = seeded(9)
  for (let round = 1; round <= rounds; round++) {
    shuffle(examples, random)
    const slowness = round > rounds * 0.75 ? 0.2 : round > rounds / 2 ? 0.5 : 1
    let loss = 0
    for (let from = 0; from < examples.length; from += batch) {
      const some = examples.slice(from, from + batch)
      for (const example of some) loss += network.learn(example, random)
      network.step(some.length, slowness)
    }
    say(
      `  second look, round ${round} of ${rounds}: loss ${(loss / Math.max(1, examples.length)).toFixed(4)}`,
    )
  }
  return network.sections()
}

function examplesOf(
  { document, syntax, attributions, times }: MarkedDocument,
  chances: Uint8Array,
): Example[] {
  const around = new Surroundings()
  const cues = new Set(attributions.map(({ cue }) => cue))
  const examples: Example[] = []
  for (const { first, last } of document.sentences) {
    for (let index = first; index < last; index++) {
      if (!deservesLook(chances[index] as number)) continue
      const look = makeLook()
      lookAt(syntax, chances, index, first, last, around, look)
      examples.push({ ...look, isCue: cues.has(index), times })
    }
  }
  return examples
}

class Network {
  readonly #vectors: AdamWeights
  readonly #words: AdamWeights
  readonly #values: AdamWeights
  readonly #bias: AdamWeights
  readonly #output: AdamWeights
  readonly #input = new Float32Array(wordCount * dimensions)
  readonly #hidden = new Float32Array(hiddenCount)
  readonly #slopes = new Float32Array(hiddenCount)
  /** What a unit's value is multiplied by: 0 where it is silent or left out. */
  readonly #gates = new Float32Array(hiddenCount)

  constructor(vectors: Float32Array) {
    const random = seeded(11)
    const drawn = (length: number, size: number) =>
      Float32Array.from({ length }, () => (2 * random() - 1) * size)
    const inputs = wordCount * dimensions
    this.#vectors = new AdamWeights(vectors.slice(), dimensions, rate * vectorRate, 0)
    this.#words = new AdamWeights(
      drawn(inputs * hiddenCount, 1.2 / Math.sqrt(inputs)),
      hiddenCount,
      rate,
      pull,
    )
    this.#values = new AdamWeights(drawn(valueSpace * hiddenCount, 0.05), hiddenCount, rate, pull)
    this.#bias = new AdamWeights(new Float32Array(hiddenCount), hiddenCount, rate, pull)
    this.#output = new AdamWeights(drawn(hiddenCount + 1, 0.3), hiddenCount + 1, rate, pull)
  }

  /** Adds the example's gradient; gives its loss. */
  learn(example: Example, random: () => number): number {
    const chance = this.#read(example, random)
    this.#learnFrom(example, (chance - (example.isCue ? 1 : 0)) * example.times)
    return -Math.log(Math.max(1e-9, example.isCue ? chance : 1 - chance))
  }

  step(count: number, slowness: number): void {
    for (const part of [this.#vectors, this.#words, this.#values, this.#bias, this.#output]) {
      part.step(count, slowness)
    }
  }

  sections(): Map<string, Section> {
    return new Map([
      ['vectors', quantise(this.#vectors.weights, steps.vectors)],
      ['look-words', quantise(this.#words.weights, steps.words)],
      ['look-values', quantise(this.#values.weights, steps.values, leastValue)],
      ['look-bias', quantise(this.#bias.weights, steps.bias)],
      ['look-output', quantise(this.#output.weights, steps.output)],
    ])
  }

  #read({ words, values }: Example, random: () => number): number {
    const input = this.#input
    const hidden = this.#hidden
    hidden.set(this.#bias.weights)
    input.fill(0)
    for (let place = 0; place < wordCount; place++) {
      const slot = words[place] as number
      if (slot < 0 || random() >= keptWords) continue
      for (let number = 0; number < dimensions; number++) {
        const at = place * dimensions + number
        const size = (this.#vectors.weights[slot * dimensions + number] as number) / keptWords
        input[at] = size
        add(hidden, this.#words.weights, at * hiddenCount, size)
      }
    }
    for (const value of values) add(hidden, this.#values.weights, value * hiddenCount, 1)
    const output = this.#output.weights
    let sum = output[hiddenCount] as number
    for (let unit = 0; unit < hiddenCount; unit++) {
      const isOn = random() < keptUnits && (hidden[unit] as number) > 0
      this.#gates[unit] = isOn ? 1 / keptUnits : 0
      hidden[unit] = (hidden[unit] as number) * (this.#gates[unit] as number)
      sum += (hidden[unit] as number) * (output[unit] as number)
    }
    return 1 / (1 + Math.exp(-sum))
  }

  /** Passes the slope of the loss back through what was just read. */
  #learnFrom({ words, values }: Example, slope: number): void {
    const { weights, gradient } = this.#output
    for (let unit = 0; unit < hiddenCount; unit++) {
      gradient[unit] = (gradient[unit] as number) + slope * (this.#hidden[unit] as number)
      this.#slopes[unit] = slope * (weights[unit] as number) * (this.#gates[unit] as number)
    }
    gradient[hiddenCount] = (gradient[hiddenCount] as number) + slope
    this.#output.touch(0)
    addTo(this.#bias, 0, this.#slopes, 1)
    for (const value of values) addTo(this.#values, value, this.#slopes, 1)
    for (let place = 0; place < wordCount; place++) {
      const slot = words[place] as number
      if (slot < 0) continue
      for (let number = 0; number < dimensions; number++) {
        const at = place * dimensions + number
        const size = this.#input[at] as number
        // left out of this example
        if (size === 0) continue
        addTo(this.#words, at, this.#slopes, size)
        const pulled = dot(this.#words.weights, at * hiddenCount, this.#slopes)
        const own = slot * dimensions + number
        this.#vectors.gradient[own] = (this.#vectors.gradient[own] as number) + pulled
        this.#vectors.touch(slot)
      }
    }
  }
}

function add(sums: Float32Array, weights: Float32Array, from: number, times: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + times * (weights[from + i] as number)
}

/** Adds to the gradient of a row. */
function addTo(part: AdamWeights, row: number, slopes: Float32Array, times: number): void {
  const { gradient } = part
  const from = row * slopes.length
  for (let i = 0; i < slopes.length; i++) {
    gradient[from + i] = (gradient[from + i] as number) + times * (slopes[i] as number)
  }
  part.touch(row)
}

function dot(weights: Float32Array, from: number, slopes: Float32Array): number {
  let sum = 0
  for (let i = 0; i < slopes.length; i++) sum += (weights[from + i] as number) * (slopes[i] as number)
  return sum
}
