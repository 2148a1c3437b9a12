/** An averaged perceptron's weights: what it returns is the mean over all steps, which generalises far better. */
export class AveragedWeights {
  readonly weights: Float32Array
  readonly #totals: Float64Array
  readonly #since: Int32Array
  #step = 1

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.#totals = new Float64Array(size)
    this.#since = new Int32Array(size)
  }

  /** One training example has been seen. */
  next(): void {
    this.#step++
  }

  add(cell: number, change: number): void {
    const weight = this.weights[cell] as number
    this.#totals[cell] =
      (this.#totals[cell] as number) + weight * (this.#step - (this.#since[cell] as number))
    this.#since[cell] = this.#step
    this.weights[cell] = weight + change
  }

  /** The mean of each weight over all steps so far. */
  average(): Float32Array {
    const mean = new Float32Array(this.weights.length)
    for (let cell = 0; cell < mean.length; cell++) {
      const rest = (this.weights[cell] as number) * (this.#step - (this.#since[cell] as number))
      mean[cell] = ((this.#totals[cell] as number) + rest) / this.#step
    }
    return mean
  }
}
