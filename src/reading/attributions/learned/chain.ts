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

/** A table of weights, four signed bytes to a number. */
export interface PackedWeights {
  fours: Int32Array
  scale: number
}

/** The bytes of a section as `Chain.read` takes them. Browsers and Node.js run on little-endian machines only. */
export function packed({ data, scale }: Section): PackedWeights {
  return { fours: new Int32Array(data.buffer, data.byteOffset, data.byteLength >> 2), scale }
}

/** Takes the four sums of `count` lifted weights apart. */
function unpack(
  even: number,
  odd: number,
  count: number,
  scale: number,
  into: Float64Array,
  at: number,
): void {
  const lift = count * 128
  into[at] = ((even & 0xffff) - lift) * scale
  into[at + 1] = ((odd & 0xffff) - lift) * scale
  into[at + 2] = ((even >>> 16) - lift) * scale
  into[at + 3] = ((odd >>> 16) - lift) * scale
}

/** Scores of a window: for each token one a role, and one for each pair of roles of the token before and itself. */
export class Chain {
  emissions = new Float64Array(512 * roleCount)
  transitions = new Float64Array(512 * roleCount * roleCount)
  #best = new Float64Array(512 * roleCount)
  #rest = new Float64Array(512 * roleCount)
  #from = new Uint8Array(512 * roleCount)
  roles = new Uint8Array(512)
  /** How much worse the best chain would be in which the token had any other role. */
  margins = new Float64Array(512)
  /** How much worse the best chain would be in which some token were a source: 0 where one is. */
  sourceLoss = 0

  /**
   * Sums the weights of the window's features and decodes; gives the score of the best chain. The cue's chief word can
   * only be a cue.
   */
  read(window: Window, emissionWeights: PackedWeights, transitionWeights: PackedWeights): number {
    const { length } = window
    this.reserve(length)
    this.#weighEmissions(window, emissionWeights)
    this.#weighTransitions(window, transitionWeights)
    const cue = window.cue - window.first
    if (cue >= 0 && cue < length) this.fixCue(cue)
    return this.decode(length)
  }

  /**
   * Four weights, one a byte, are read and added at once: each is lifted above zero and has sixteen bits to grow in.
   * `| 0` after every sum keeps it a machine integer, and numbers stand here as such, because constants of the module
   * would be read from memory each time.
   */
  #weighEmissions({ length, emissions: hashes }: Window, { fours, scale }: PackedWeights): void {
    const { emissions } = this
    for (let at = 0; at < length; at++) {
      let even = 0
      let odd = 0
      const last = (at + 1) * emissionCount
      for (let feature = at * emissionCount; feature < last; feature++) {
        const four =
          (fours[alignedCellOf(hashes[feature] as number, emissionBits, roleCount) >> 2] as number) ^
          0x80808080
        even = (even + (four & 0x00ff00ff)) | 0
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
      }
      unpack(even, odd, emissionCount, scale, emissions, at * roleCount)
    }
  }

  /** The same for the sixteen weights of a pair of roles. */
  #weighTransitions({ length, transitions: hashes }: Window, { fours, scale }: PackedWeights): void {
    const { transitions } = this
    for (let at = 0; at < length; at++) {
      let even0 = 0
      let odd0 = 0
      let even1 = 0
      let odd1 = 0
      let even2 = 0
      let odd2 = 0
      let even3 = 0
      let odd3 = 0
      const last = (at + 1) * transitionCount
      for (let feature = at * transitionCount; feature < last; feature++) {
        const cell = alignedCellOf(hashes[feature] as number, transitionBits, 16) >> 2
        const four0 = (fours[cell] as number) ^ 0x80808080
        const four1 = (fours[cell + 1] as number) ^ 0x80808080
        const four2 = (fours[cell + 2] as number) ^ 0x80808080
        const four3 = (fours[cell + 3] as number) ^ 0x80808080
        even0 = (even0 + (four0 & 0x00ff00ff)) | 0
        odd0 = (odd0 + ((four0 >>> 8) & 0x00ff00ff)) | 0
        even1 = (even1 + (four1 & 0x00ff00ff)) | 0
        odd1 = (odd1 + ((four1 >>> 8) & 0x00ff00ff)) | 0
        even2 = (even2 + (four2 & 0x00ff00ff)) | 0
        odd2 = (odd2 + ((four2 >>> 8) & 0x00ff00ff)) | 0
        even3 = (even3 + (four3 & 0x00ff00ff)) | 0
        odd3 = (odd3 + ((four3 >>> 8) & 0x00ff00ff)) | 0
      }
      unpack(even0, odd0, transitionCount, scale, transitions, at * 16)
      unpack(even1, odd1, transitionCount, scale, transitions, at * 16 + 4)
      unpack(even2, odd2, transitionCount, scale, transitions, at * 16 + 8)
      unpack(even3, odd3, transitionCount, scale, transitions, at * 16 + 12)
    }
  }

  /** Rules out every other role for the cue's chief word. */
  fixCue(at: number): void {
    for (let role = 0; role < roleCount; role++) {
      if (role !== Role.Cue) this.emissions[at * roleCount + role] = -1e4
    }
  }

  /** Makes room for a window of `length` tokens. */
  reserve(length: number): void {
    if (this.roles.length < length) this.#reserve(length * 2)
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
    let best0 = emissions[0] as number
    let best1 = emissions[1] as number
    let best2 = emissions[2] as number
    let best3 = emissions[3] as number
    best.set(emissions.subarray(0, roleCount))
    for (let at = 1; at < length; at++) {
      const first = at * roleCount
      for (let role = 0; role < roleCount; role++) {
        const pair = at * 16 + role
        let top = best0 + (transitions[pair] as number)
        let source = 0
        const score1 = best1 + (transitions[pair + 4] as number)
        if (score1 > top) {
          top = score1
          source = 1
        }
        const score2 = best2 + (transitions[pair + 8] as number)
        if (score2 > top) {
          top = score2
          source = 2
        }
        const score3 = best3 + (transitions[pair + 12] as number)
        if (score3 > top) {
          top = score3
          source = 3
        }
        best[first + role] = top + (emissions[first + role] as number)
        from[first + role] = source
      }
      best0 = best[first] as number
      best1 = best[first + 1] as number
      best2 = best[first + 2] as number
      best3 = best[first + 3] as number
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
