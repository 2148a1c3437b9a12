/**
 * What is told of figures once all are known. Each refiner adds what it finds; the order matters only in that
 * percentages without a whole are those that `tieWholes` left, and that figures are tied to attributions first.
 */
import type { Figure } from '../../model.ts'
import type { Quantity, Surroundings } from '../model.ts'
import { markBare, markWholeless } from './bare.ts'
import { linkDiffering } from './differing.ts'
import { markEstimates } from './estimates.ts'
import { tieWholes } from './wholes.ts'

/** Changes `figures` in place; quantities[i] is what figures[i] was made of. */
export type Refiner = (figures: Figure[], quantities: readonly Quantity[], surroundings: Surroundings) => void

export const refiners: readonly Refiner[] = [markEstimates, tieWholes, markWholeless, linkDiffering, markBare]
