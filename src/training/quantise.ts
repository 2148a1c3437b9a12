/** Weights as small integers. */
import type { Section } from '../reading/text/weights.ts'

/**
 * Rounds to whole steps of `step` in a signed byte; what is too large is cut to the largest. Weights of less than
 * `least` steps vanish, which is most of them, and is what makes the file pack so well.
 */
export function quantise(weights: Float32Array, step: number, least = 0.5): Section {
  const data = new Int8Array(weights.length)
  for (let cell = 0; cell < data.length; cell++) {
    const steps = (weights[cell] as number) / step
    if (Math.abs(steps) >= least) data[cell] = Math.max(-127, Math.min(127, Math.round(steps)))
  }
  return { data, scale: step }
}

/** The section without its weights of fewer than `least` steps. */
export function thin({ data, scale }: Section, least: number): Section {
  return { data: data.map((steps) => (Math.abs(steps) < least ? 0 : steps)), scale }
}
