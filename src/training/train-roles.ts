/** Learns the roles of the words around a cue: the weights that make the marked roles likeliest. */
import { Chain } from '../reading/attributions/learned/chain.ts'
import {
  emissionBits,
  ownCount,
  placeCount,
  Role,
  roleCount,
  transitionBits,
  Window,
} from '../reading/attributions/learned/roles.ts'
import { alignedCellOf } from '../reading/text/hashing.ts'
import { AdaptiveWeights } from './adagrad.ts'
import { FeatureCounts } from './feature-counts.ts'
import type { MarkedDocument } from './marked-documents.ts'
import { seeded, shuffle } from './random.ts'

const emissionCount = ownCount.emissions + placeCount.emissions
const transitionCount = ownCount.transitions + placeCount.transitions
/** In place of the cell of a feature too rare to be learned: any real one may be that of a feature which is learned. */
const rare = -1

export interface RoleOptions {
  rounds: number
  rate: number
  pull: number
  leastSeen: number
}
export const roleOptions: RoleOptions = { rounds: 3, rate: 0.04, pull: 0.003, leastSeen: 6 }

/** `chances[i]` holds, for each token of the i-th document, its chance of being a cue in percent. */
export function trainRoles(
  documents: readonly MarkedDocument[],
  chances: readonly Uint8Array[],
  say: (line: string) => void,
  options = roleOptions,
): { emissions: Float32Array; transitions: Float32Array } {
  const emissions = new AdaptiveWeights((1 << emissionBits) + roleCount, options.rate, options.pull)
  const transitions = new AdaptiveWeights((1 << transitionBits) + 16, options.rate, options.pull)
  const window = new Window()
  const chain = new Chain()
  const seen = new FeatureCounts()
  const seenPairs = new FeatureCounts()
  const random = seeded(5)
  const order = documents.flatMap((marked, index) =>
    Array.from({ length: marked.times }, () => ({ marked, chances: chances[index] as Uint8Array })),
  )
  for (const { marked, chances } of order) {
    for (const { cue } of marked.attributions) {
      window.read(marked.document, marked.syntax, chances, cue)
      seen.count(emissionsOf(window))
      seenPairs.count(transitionsOf(window))
    }
  }
  let forward = new Float64Array(0)
  let backward = new Float64Array(0)
  const belief = new Float64Array(16)
  for (let round = 1; round <= options.rounds; round++) {
    shuffle(order, random)
    let loss = 0
    for (const { marked, chances } of order) {
      for (const { cue, roles } of marked.attributions) {
        window.read(marked.document, marked.syntax, chances, cue)
        const { length } = window
        const cells = emissionsOf(window).map((hash) =>
          seen.has(hash, options.leastSeen) ? alignedCellOf(hash, emissionBits, roleCount) : rare,
        )
        const pairCells = transitionsOf(window).map((hash) =>
          seenPairs.has(hash, options.leastSeen) ? alignedCellOf(hash, transitionBits, 16) : rare,
        )
        scoreWindow(chain, window, cells, emissions.weights, pairCells, transitions.weights)
        if (forward.length < length * roleCount) {
          forward = new Float64Array(length * roleCount * 2)
          backward = new Float64Array(length * roleCount * 2)
        }
        const total = forwardBackward(chain, length, forward, backward)
        let gold = 0
        let before = 0
        for (let at = 0; at < length; at++) {
          const role = roles.get(window.first + at) ?? Role.Other
          gold += chain.emissions[at * roleCount + role] as number
          if (at > 0) gold += chain.transitions[at * 16 + before * roleCount + role] as number
          // how far belief is from the marked role
          let off = 0
          for (let other = 0; other < roleCount; other++) {
            const p = Math.exp(
              (forward[at * roleCount + other] as number) +
                (backward[at * roleCount + other] as number) -
                total,
            )
            belief[other] = (other === role ? 1 : 0) - p
            off = Math.max(off, Math.abs(belief[other] as number))
          }
          if (off > 0.002) {
            for (let i = at * emissionCount; i < (at + 1) * emissionCount; i++) {
              const cell = cells[i] as number
              if (cell === rare) continue
              for (let other = 0; other < roleCount; other++) {
                const slope = belief[other] as number
                if (slope > 0.0005 || slope < -0.0005) emissions.add(cell + other, slope)
              }
            }
          }
          if (at > 0) {
            off = 0
            for (let a = 0; a < roleCount; a++) {
              for (let b = 0; b < roleCount; b++) {
                const p = Math.exp(
                  (forward[(at - 1) * roleCount + a] as number) +
                    (chain.transitions[at * 16 + a * roleCount + b] as number) +
                    (chain.emissions[at * roleCount + b] as number) +
                    (backward[at * roleCount + b] as number) -
                    total,
                )
                const slope = (a === before && b === role ? 1 : 0) - p
                belief[a * roleCount + b] = slope
                off = Math.max(off, Math.abs(slope))
              }
            }
            if (off > 0.002) {
              for (let i = at * transitionCount; i < (at + 1) * transitionCount; i++) {
                const cell = pairCells[i] as number
                if (cell === rare) continue
                for (let pair = 0; pair < 16; pair++) {
                  const slope = belief[pair] as number
                  if (slope > 0.0005 || slope < -0.0005) transitions.add(cell + pair, slope)
                }
              }
            }
          }
          before = role
        }
        loss += total - gold
        emissions.step()
        transitions.step()
      }
    }
    if (round > 1) {
      emissions.keep()
      transitions.keep()
    }
    say(`  roles, round ${round} of ${options.rounds}: loss ${loss.toFixed(0)}`)
  }
  return { emissions: emissions.average(), transitions: transitions.average() }
}

/** The features of each token of the window, one token after another. */
function emissionsOf({ length, emissions, places }: Window): Int32Array {
  return sideBySide(length, emissions, ownCount.emissions, places)
}

function transitionsOf({ length, transitions, steps }: Window): Int32Array {
  return sideBySide(length, transitions, ownCount.transitions, steps)
}

function sideBySide(
  length: number,
  features: Int32Array,
  count: number,
  places: Window['places'],
): Int32Array {
  const all = new Int32Array(length * (count + places.size))
  for (let at = 0; at < length; at++) {
    const place = places.of[at] as number
    const from = at * (count + places.size)
    all.set(features.subarray(at * count, (at + 1) * count), from)
    all.set(places.features.subarray(place * places.size, (place + 1) * places.size), from + count)
  }
  return all
}

/** What `Chain.read` does, with the weights as they are learned. */
function scoreWindow(
  chain: Chain,
  window: Window,
  cells: Int32Array,
  emissionWeights: Float32Array,
  pairCells: Int32Array,
  transitionWeights: Float32Array,
): void {
  const { length } = window
  chain.reserve(length)
  const { emissions, transitions } = chain
  emissions.fill(0, 0, length * roleCount)
  transitions.fill(0, 0, length * 16)
  for (let at = 0; at < length; at++) {
    for (let i = at * emissionCount; i < (at + 1) * emissionCount; i++) {
      const cell = cells[i] as number
      if (cell === rare) continue
      for (let role = 0; role < roleCount; role++) {
        const to = at * roleCount + role
        emissions[to] = (emissions[to] as number) + (emissionWeights[cell + role] as number)
      }
    }
    if (window.first + at === window.cue) chain.fixCue(at)
    for (let i = at * transitionCount; i < (at + 1) * transitionCount; i++) {
      const cell = pairCells[i] as number
      if (cell === rare) continue
      for (let pair = 0; pair < 16; pair++) {
        const to = at * 16 + pair
        transitions[to] = (transitions[to] as number) + (transitionWeights[cell + pair] as number)
      }
    }
  }
}

/** Log of the summed weight of all roles; fills the forward and backward sums of each token and role. */
function forwardBackward(
  chain: Chain,
  length: number,
  forward: Float64Array,
  backward: Float64Array,
): number {
  const { emissions, transitions } = chain
  const parts = new Float64Array(roleCount)
  for (let role = 0; role < roleCount; role++) {
    forward[role] = emissions[role] as number
    backward[(length - 1) * roleCount + role] = 0
  }
  for (let at = 1; at < length; at++) {
    for (let role = 0; role < roleCount; role++) {
      for (let a = 0; a < roleCount; a++) {
        parts[a] =
          (forward[(at - 1) * roleCount + a] as number) +
          (transitions[at * 16 + a * roleCount + role] as number)
      }
      forward[at * roleCount + role] = logSum(parts) + (emissions[at * roleCount + role] as number)
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let role = 0; role < roleCount; role++) {
      for (let b = 0; b < roleCount; b++) {
        const to = (at + 1) * roleCount + b
        parts[b] =
          (transitions[(at + 1) * 16 + role * roleCount + b] as number) +
          (emissions[to] as number) +
          (backward[to] as number)
      }
      backward[at * roleCount + role] = logSum(parts)
    }
  }
  for (let role = 0; role < roleCount; role++)
    parts[role] = forward[(length - 1) * roleCount + role] as number
  return logSum(parts)
}

function logSum(parts: Float64Array): number {
  let top = parts[0] as number
  for (let i = 1; i < parts.length; i++) if ((parts[i] as number) > top) top = parts[i] as number
  let sum = 0
  for (let i = 0; i < parts.length; i++) sum += Math.exp((parts[i] as number) - top)
  return top + Math.log(sum)
}
