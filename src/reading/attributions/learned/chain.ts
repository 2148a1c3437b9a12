/** The chain of roles: from the weights of a window's features to the likeliest roles of its tokens. */
import { alignedCellOf } from '../../text/hashing.ts'
import type { Section } from '../../text/weights.ts'
import { emissionBits, ownCount, placeCount, Role, roleCount, transitionBits, type Window } from './roles.ts'

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

/** Adds the lifted weights of pairs of roles for the features `from` up to `to` to the eight sums from `at` on. */
function addPairs(
  fours: Int32Array,
  features: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
  at: number,
): void {
  let even0 = sums[at] as number
  let odd0 = sums[at + 1] as number
  let even1 = sums[at + 2] as number
  let odd1 = sums[at + 3] as number
  let even2 = sums[at + 4] as number
  let odd2 = sums[at + 5] as number
  let even3 = sums[at + 6] as number
  let odd3 = sums[at + 7] as number
  for (let feature = from; feature < to; feature++) {
    const cell = alignedCellOf(features[feature] as number, transitionBits, 16) >> 2
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
  sums[at] = even0
  sums[at + 1] = odd0
  sums[at + 2] = even1
  sums[at + 3] = odd1
  sums[at + 4] = even2
  sums[at + 5] = odd2
  sums[at + 6] = even3
  sums[at + 7] = odd3
}

/** Scores of a window: for each token one a role, and one for each pair of roles of the token before and itself. */
export class Chain {
  emissions = new Float64Array(512 * roleCount)
  transitions = new Float64Array(512 * roleCount * roleCount)
  /** Sums of the weights of the window's places, and of one pair of roles. */
  #placeSums = new Int32Array(512 * 8)
  readonly #pairSums = new Int32Array(8)
  #best = new Float64Array(512 * roleCount)
  #rest = new Float64Array(512 * roleCount)
  #from = new Uint8Array(512 * roleCount)
  roles = new Uint8Array(512)
  /** How much worse the best chain would be in which the token had any other role. */
  margins = new Float64Array(512)
  /** By role, how much worse the best chain would be in which some token had it: 0 where one has; and that token. */
  losses = new Float64Array(roleCount)
  readonly #likeliest = new Int32Array(roleCount)

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
  #weighEmissions({ length, emissions: hashes, places }: Window, { fours, scale }: PackedWeights): void {
    const { emissions } = this
    const sums = this.#placeSums
    const { count, size, features, of } = places
    for (let place = 0; place < count; place++) {
      let even = 0
      let odd = 0
      const last = (place + 1) * size
      for (let feature = place * size; feature < last; feature++) {
        const four =
          (fours[alignedCellOf(features[feature] as number, emissionBits, roleCount) >> 2] as number) ^
          0x80808080
        even = (even + (four & 0x00ff00ff)) | 0
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
      }
      sums[place * 2] = even
      sums[place * 2 + 1] = odd
    }
    for (let at = 0; at < length; at++) {
      const place = (of[at] as number) * 2
      let even = sums[place] as number
      let odd = sums[place + 1] as number
      const last = (at + 1) * ownCount.emissions
      for (let feature = at * ownCount.emissions; feature < last; feature++) {
        const four =
          (fours[alignedCellOf(hashes[feature] as number, emissionBits, roleCount) >> 2] as number) ^
          0x80808080
        even = (even + (four & 0x00ff00ff)) | 0
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
      }
      unpack(even, odd, ownCount.emissions + placeCount.emissions, scale, emissions, at * roleCount)
    }
  }

  /** The same for the sixteen weights of a pair of roles. */
  #weighTransitions({ length, transitions: hashes, steps }: Window, { fours, scale }: PackedWeights): void {
    const { transitions } = this
    const sums = this.#placeSums
    for (let step = 0; step < steps.count; step++) {
      sums.fill(0, step * 8, step * 8 + 8)
      addPairs(
        fours,
        steps.features,
        step * placeCount.transitions,
        (step + 1) * placeCount.transitions,
        sums,
        step * 8,
      )
    }
    const all = ownCount.transitions + placeCount.transitions
    const pair = this.#pairSums
    for (let at = 0; at < length; at++) {
      const step = (steps.of[at] as number) * 8
      for (let sum = 0; sum < 8; sum++) pair[sum] = sums[step + sum] as number
      addPairs(fours, hashes, at * ownCount.transitions, (at + 1) * ownCount.transitions, pair, 0)
      for (let four = 0; four < 4; four++) {
        unpack(
          pair[four * 2] as number,
          pair[four * 2 + 1] as number,
          all,
          scale,
          transitions,
          at * 16 + four * 4,
        )
      }
    }
  }

  /** Rules out every other role for the cue's chief word. */
  fixCue(at: number): void {
    for (let role = 0; role < roleCount; role++) {
      if (role !== Role.Cue) this.emissions[at * roleCount + role] = -1e4
    }
  }

  /** After `weigh`: makes the token that a role fits best have it, and decodes anew; gives the score. */
  require(role: Role, length: number): number {
    const at = this.#likeliest[role] as number
    for (let other = 0; other < roleCount; other++) {
      if (other !== role) this.emissions[at * roleCount + other] = -1e4
    }
    return this.decode(length)
  }

  /** Makes room for a window of `length` tokens. */
  reserve(length: number): void {
    if (this.roles.length < length) this.#reserve(length * 2)
  }

  #reserve(size: number): void {
    this.emissions = new Float64Array(size * roleCount)
    this.transitions = new Float64Array(size * roleCount * roleCount)
    this.#placeSums = new Int32Array(size * 8)
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

  /** After `decode`: fills in `margins` and `losses`. */
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
    this.losses.fill(Number.POSITIVE_INFINITY)
    for (let at = 0; at < length; at++) {
      let other = Number.NEGATIVE_INFINITY
      for (let role = 0; role < roleCount; role++) {
        const value = (best[at * roleCount + role] as number) + (rest[at * roleCount + role] as number)
        if (score - value < (this.losses[role] as number)) {
          this.losses[role] = score - value
          this.#likeliest[role] = at
        }
        if (role !== roles[at] && value > other) other = value
      }
      margins[at] = score - other
    }
  }
}
