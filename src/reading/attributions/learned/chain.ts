/** The chain of roles: from the weights of a window's features to the likeliest roles of its tokens. */
import { alignedCellOf } from '../../text/hashing.ts'
import type { Section } from '../../text/weights.ts'
import {
  emissionBits,
  emissionCount,
  Role,
  roleCount,
  transitionBits,
  transitionCount,
  type Window,
} from './roles.ts'

/** Scores of a window: for each token one a role, and one for each pair of roles of the token before and itself. */
export class Chain {
  emissions = new Float64Array(512 * roleCount)
  transitions = new Float64Array(512 * roleCount * roleCount)
  #best = new Float64Array(512 * roleCount)
  #rest = new Float64Array(512 * roleCount)
  readonly #sums = new Float64Array(16)
  #from = new Uint8Array(512 * roleCount)
  roles = new Uint8Array(512)
  /** How much worse the best chain would be in which the token had any other role. */
  margins = new Float64Array(512)
  /** How much worse the best chain would be in which some token were a source: 0 where one is. */
  sourceLoss = 0

  /** Sums the weights of the window's features. The cue's chief word can only be a cue. */
  score(
    window: Window,
    emissionWeights: Float32Array | Int8Array,
    transitionWeights: Float32Array | Int8Array,
    emissionScale = 1,
    transitionScale = 1,
  ): void {
    const { length } = window
    if (this.roles.length < length) this.#reserve(length * 2)
    const { emissions, transitions } = this
    const sums = this.#sums
    for (let at = 0; at < length; at++) {
      let other = 0
      let source = 0
      let cue = 0
      let content = 0
      const from = at * emissionCount
      for (let feature = from; feature < from + emissionCount; feature++) {
        const cell = alignedCellOf(window.emissions[feature] as number, emissionBits, roleCount)
        other += emissionWeights[cell] as number
        source += emissionWeights[cell + 1] as number
        cue += emissionWeights[cell + 2] as number
        content += emissionWeights[cell + 3] as number
      }
      const to = at * roleCount
      emissions[to] = other * emissionScale
      emissions[to + 1] = source * emissionScale
      emissions[to + 2] = cue * emissionScale
      emissions[to + 3] = content * emissionScale
      if (window.first + at === window.cue) {
        for (let role = 0; role < roleCount; role++) {
          if (role !== Role.Cue) emissions[to + role] = -1e4
        }
      }
      sums.fill(0)
      for (let feature = at * transitionCount; feature < (at + 1) * transitionCount; feature++) {
        const cell = alignedCellOf(window.transitions[feature] as number, transitionBits, 16)
        for (let pair = 0; pair < 16; pair++) {
          sums[pair] = (sums[pair] as number) + (transitionWeights[cell + pair] as number)
        }
      }
      for (let pair = 0; pair < 16; pair++) {
        transitions[at * 16 + pair] = (sums[pair] as number) * transitionScale
      }
    }
  }

  /** Scores the window with the weights of the file and decodes it. */
  read(window: Window, emissions: Section, transitions: Section): number {
    this.score(
      window,
      emissions.data as Int8Array,
      transitions.data as Int8Array,
      emissions.scale,
      transitions.scale,
    )
    return this.decode(window.length)
  }

  #reserve(size: number): void {
    this.emissions = new Float64Array(size * roleCount)
    this.transitions = new Float64Array(size * roleCount * roleCount)
    this.#best = new Float64Array(size * roleCount)
    this.#rest = new Float64Array(size * roleCount)
    this.margins = new Float64Array(size)
    this.#from = new Uint8Array(size * roleCount)
    this.roles = new Uint8Array(size)
  }

  /** Viterbi: writes the likeliest roles, returns their score. */
  decode(length: number): number {
    const { emissions, transitions, roles } = this
    const best = this.#best
    const from = this.#from
    for (let role = 0; role < roleCount; role++) best[role] = emissions[role] as number
    for (let at = 1; at < length; at++) {
      for (let role = 0; role < roleCount; role++) {
        let top = Number.NEGATIVE_INFINITY
        let source = 0
        for (let before = 0; before < roleCount; before++) {
          const score =
            (best[(at - 1) * roleCount + before] as number) +
            (transitions[at * 16 + before * roleCount + role] as number)
          if (score > top) {
            top = score
            source = before
          }
        }
        best[at * roleCount + role] = top + (emissions[at * roleCount + role] as number)
        from[at * roleCount + role] = source
      }
    }
    let role = 0
    const end = (length - 1) * roleCount
    for (let other = 1; other < roleCount; other++) {
      if ((best[end + other] as number) > (best[end + role] as number)) role = other
    }
    const score = best[end + role] as number
    for (let at = length - 1; at >= 0; at--) {
      roles[at] = role
      role = from[at * roleCount + role] as number
    }
    return score
  }

  /** After `decode`: fills in `margins` and `sourceLoss`. */
  weigh(length: number, score: number): void {
    const { emissions, transitions, roles, margins } = this
    const best = this.#best
    const rest = this.#rest
    rest.fill(0, (length - 1) * roleCount, length * roleCount)
    for (let at = length - 2; at >= 0; at--) {
      for (let role = 0; role < roleCount; role++) {
        let top = Number.NEGATIVE_INFINITY
        for (let after = 0; after < roleCount; after++) {
          const to = (at + 1) * roleCount + after
          const value =
            (transitions[(at + 1) * 16 + role * roleCount + after] as number) +
            (emissions[to] as number) +
            (rest[to] as number)
          if (value > top) top = value
        }
        rest[at * roleCount + role] = top
      }
    }
    this.sourceLoss = Number.POSITIVE_INFINITY
    for (let at = 0; at < length; at++) {
      let other = Number.NEGATIVE_INFINITY
      for (let role = 0; role < roleCount; role++) {
        const value = (best[at * roleCount + role] as number) + (rest[at * roleCount + role] as number)
        if (role === Role.Source) this.sourceLoss = Math.min(this.sourceLoss, score - value)
        if (role !== roles[at] && value > other) other = value
      }
      margins[at] = score - other
    }
  }
}
