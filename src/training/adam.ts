/**
 * Weights that learn by steps of even size, whatever the size of their gradients (Kingma and Ba, "Adam: a method for
 * stochastic optimization", 2015). Sparse: only rows that an example touched move.
 */
const first = 0.9
const second = 0.999

export class AdamWeights {
  readonly weights: Float32Array
  readonly gradient: Float32Array
  readonly #mean: Float32Array
  readonly #square: Float32Array
  /** The rows touched since the last step, and a mark for each. */
  readonly #touched: number[] = []
  readonly #isTouched: Uint8Array
  #steps = 0

  /** `width` weights are a row; `rate` is the size of a step, `pull` the pull towards zero. */
  constructor(
    weights: Float32Array,
    readonly width: number,
    private readonly rate: number,
    private readonly pull: number,
  ) {
    this.weights = weights
    this.gradient = new Float32Array(weights.length)
    this.#mean = new Float32Array(weights.length)
    this.#square = new Float32Array(weights.length)
    this.#isTouched = new Uint8Array(weights.length / width)
  }

  /** Says that the gradient of a row was added to. */
  touch(row: number): void {
    if (this.#isTouched[row] === 1) return
    this.#isTouched[row] = 1
    this.#touched.push(row)
  }

  /** Moves the rows touched since the last step against their gradients, the mean over `count` examples. */
  step(count: number, slowness: number): void {
    const steps = ++this.#steps
    const rate = (this.rate * slowness * Math.sqrt(1 - second ** steps)) / (1 - first ** steps)
    for (const row of this.#touched) {
      this.#isTouched[row] = 0
      for (let at = row * this.width; at < (row + 1) * this.width; at++) {
        const weight = this.weights[at] as number
        const slope = (this.gradient[at] as number) / count + this.pull * weight
        const mean = first * (this.#mean[at] as number) + (1 - first) * slope
        const square = second * (this.#square[at] as number) + (1 - second) * slope * slope
        this.gradient[at] = 0
        this.#mean[at] = mean
        this.#square[at] = square
        this.weights[at] = weight - (rate * mean) / (Math.sqrt(square) + 1e-8)
      }
    }
    this.#touched.length = 0
  }
}
