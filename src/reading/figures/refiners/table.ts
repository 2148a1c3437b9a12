/** What is told of figures once all are known. The order matters: a share's whole goes by the estimates before it. */
import type { Figure } from '../../model.ts'
import type { Quantity, Surroundings } from '../model.ts'
import { markEstimates } from './estimates.ts'

/** Changes `figures` in place; quantities[i] is what figures[i] was made of. */
export type Refiner = (figures: Figure[], quantities: readonly Quantity[], surroundings: Surroundings) => void

export const refiners: readonly Refiner[] = [markEstimates]
