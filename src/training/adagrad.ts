/**
 * Weights learned by stochastic gradient ascent with a step of its own for each cell (Duchi, Hazan and Singer,
 * "Adaptive subgradient methods", 2011), pulled towards zero, and averaged over the later rounds.
 */
export class AdaptiveWeights {
  readonly weights: Float32Array
  readonly #squares: Float32Array
  readonly #sum: Float32Array
  readonly #gradient: Float32Array
  #touched = new Int32Array(1 << 16)
  #count = 0
  #rounds = 0

  constructor(
    size: number,
    private readonly rate: number,
    private readonly pull: number,
  ) {
    this.weights = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(1)
    this.#gradient = new Float32Array(size)
    this.#sum = new Float32Array(size)
  }

  /** Adds to the gradient of the example at hand. */
  add(cell: number, slope: number): void {
    if (this.#gradient[cell] === 0) {
      if (this.#count === this.#touched.length) this.#grow()
      this.#touched[this.#count++] = cell
    }
    this.#gradient[cell] = (this.#gradient[cell] as number) + slope
  }

  /** Moves the weights along the example's gradient. */
  step(): void {
    for (let index = 0; index < this.#count; index++) {
      const cell = this.#touched[index] as number
      const weight = this.weights[cell] as number
      const slope = (this.#gradient[cell] as number) - this.pull * weight
      this.#gradient[cell] = 0
      const square = (this.#squares[cell] as number) + slope * slope
      this.#squares[cell] = square
      this.weights[cell] = weight + (this.rate * slope) / Math.sqrt(square)
    }
    this.#count = 0
  }

  #grow(): void {
    const larger = new Int32Array(this.#touched.length * 2)
    larger.set(this.#touched)
    this.#touched = larger
  }

  /** Counts the present weights into the average. */
  keep(): void {
    this.#rounds++
    for (let cell = 0; cell < this.weights.length; cell++) {
      this.#sum[cell] = (this.#sum[cell] as number) + (this.weights[cell] as number)
    }
  }

  average(): Float32Array {
    return this.#sum.map((sum) => sum / Math.max(1, this.#rounds))
  }
}
