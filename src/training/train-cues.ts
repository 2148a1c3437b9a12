/** Learns how likely a token is to be a cue's chief word. */
import { cueBits, cueFeatureCount, cueFeatures, mayBeCue } from '../reading/attributions/learned/cues.ts'
import { Surroundings } from '../reading/attributions/learned/surroundings.ts'
import { cellOf } from '../reading/text/hashing.ts'
import { AdaptiveWeights } from './adagrad.ts'
import { FeatureCounts } from './feature-counts.ts'
import type { MarkedDocument } from './marked-documents.ts'
import { seeded, shuffle } from './random.ts'

export interface CueOptions {
  rounds: number
  rate: number
  pull: number
  leastSeen: number
}
export const cueOptions: CueOptions = { rounds: 4, rate: 0.1, pull: 0.001, leastSeen: 3 }

export function trainCues(
  documents: readonly MarkedDocument[],
  say: (line: string) => void,
  options = cueOptions,
): Float32Array {
  const learned = new AdaptiveWeights(1 << cueBits, options.rate, options.pull)
  const { weights } = learned
  const hashes = new Int32Array(cueFeatureCount)
  const cells = new Int32Array(cueFeatureCount)
  const around = new Surroundings()
  const seen = new FeatureCounts()
  const random = seeded(4)
  const order = documents.flatMap((marked) => new Array<MarkedDocument>(marked.times).fill(marked))
  for (const { document, syntax } of order) {
    for (const { first, last } of document.sentences) {
      for (let index = first; index < last; index++) {
        if (!mayBeCue(syntax, index)) continue
        cueFeatures(syntax, index, first, last, around, hashes)
        seen.count(hashes)
      }
    }
  }
  for (let round = 1; round <= options.rounds; round++) {
    shuffle(order, random)
    let loss = 0
    for (const { document, syntax, attributions } of order) {
      const cues = new Set(attributions.map(({ cue }) => cue))
      for (const { first, last } of document.sentences) {
        for (let index = first; index < last; index++) {
          if (!mayBeCue(syntax, index)) continue
          cueFeatures(syntax, index, first, last, around, hashes)
          let count = 0
          let sum = 0
          for (const hash of hashes) {
            if (!seen.has(hash, options.leastSeen)) continue
            const cell = cellOf(hash, cueBits)
            cells[count++] = cell
            sum += weights[cell] as number
          }
          const chance = 1 / (1 + Math.exp(-sum))
          const gold = cues.has(index) ? 1 : 0
          loss -= Math.log(Math.max(1e-9, gold ? chance : 1 - chance))
          const slope = gold - chance
          if (Math.abs(slope) < 0.001) continue
          for (let feature = 0; feature < count; feature++) learned.add(cells[feature] as number, slope)
          learned.step()
        }
      }
    }
    if (round > 1) learned.keep()
    say(`  cues, round ${round} of ${options.rounds}: loss ${loss.toFixed(0)}`)
  }
  return learned.average()
}
