/** Weights as small integers. */
import type { Section } from '../reading/text/weights.ts'

/**
 * Rounds to whole steps of `step` in a signed byte; what is too large is cut to the largest. Weights below half a
 * step vanish, which is most of them, and is what makes the file pack so well.
 */
export function quantise(weights: Float32Array, step: number): Section {
  const data = new Int8Array(weights.length)
  for (let cell = 0; cell < data.length; cell++) {
    data[cell] = Math.max(-127, Math.min(127, Math.round((weights[cell] as number) / step)))
  }
  return { data, scale: step }
}
