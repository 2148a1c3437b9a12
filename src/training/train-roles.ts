/** Learns the roles of the words around a cue: the weights that make the marked roles likeliest. */
import { Chain } from '../reading/attributions/learned/chain.ts'
import {
  emissionBits,
  emissionCount,
  Role,
  roleCount,
  transitionBits,
  transitionCount,
  Window,
} from '../reading/attributions/learned/roles.ts'
import { alignedCellOf } from '../reading/text/hashing.ts'
import { AdaptiveWeights } from './adagrad.ts'
import { FeatureCounts } from './feature-counts.ts'
import type { MarkedDocument } from './marked-documents.ts'
import { seeded, shuffle } from './random.ts'

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
      seen.count(window.emissions.subarray(0, window.length * emissionCount))
      seenPairs.count(window.transitions.subarray(0, window.length * transitionCount))
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
        // rare features are turned away to a cell that nothing else uses
        for (let i = 0; i < length * emissionCount; i++) {
          if (!seen.has(window.emissions[i] as number, options.leastSeen)) window.emissions[i] = 0
        }
        for (let i = 0; i < length * transitionCount; i++) {
          if (!seenPairs.has(window.transitions[i] as number, options.leastSeen)) window.transitions[i] = 0
        }
        scoreWindow(chain, window, emissions.weights, transitions.weights)
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
              const hash = window.emissions[i] as number
              if (hash === 0) continue
              const cell = alignedCellOf(hash, emissionBits, roleCount)
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
                const hash = window.transitions[i] as number
                if (hash === 0) continue
                const cell = alignedCellOf(hash, transitionBits, 16)
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

/** What `Chain.read` does, with the weights as they are learned. */
function scoreWindow(
  chain: Chain,
  window: Window,
  emissionWeights: Float32Array,
  transitionWeights: Float32Array,
): void {
  const { length } = window
  chain.reserve(length)
  const { emissions, transitions } = chain
  emissions.fill(0, 0, length * roleCount)
  transitions.fill(0, 0, length * 16)
  for (let at = 0; at < length; at++) {
    for (let i = at * emissionCount; i < (at + 1) * emissionCount; i++) {
      const cell = alignedCellOf(window.emissions[i] as number, emissionBits, roleCount)
      for (let role = 0; role < roleCount; role++) {
        const to = at * roleCount + role
        emissions[to] = (emissions[to] as number) + (emissionWeights[cell + role] as number)
      }
    }
    if (window.first + at === window.cue) chain.fixCue(at)
    for (let i = at * transitionCount; i < (at + 1) * transitionCount; i++) {
      const cell = alignedCellOf(window.transitions[i] as number, transitionBits, 16)
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
