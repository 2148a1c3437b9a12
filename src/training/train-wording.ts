/** Learns what the words of a candidate say of it. */
import type { Candidate } from '../reading/attributions/learned/judge.ts'
import { wordingBits, wordingCount, wordingFeatures } from '../reading/attributions/learned/wording.ts'
import { cellOf } from '../reading/text/hashing.ts'
import type { Syntax } from '../reading/text/syntax.ts'
import type { Section } from '../reading/text/weights.ts'
import { AdaptiveWeights } from './adagrad.ts'
import { FeatureCounts } from './feature-counts.ts'
import { quantise } from './quantise.ts'
import { seeded, shuffle } from './random.ts'

export interface WordingExample {
  syntax: Syntax
  candidate: Candidate
  isTrue: boolean
  times: number
}

const options = { rounds: 6, rate: 0.05, pull: 0.004, leastSeen: 4 }

export function trainWording(
  examples: readonly WordingExample[],
  say: (line: string) => void,
): Map<string, Section> {
  const learned = new AdaptiveWeights(1 << wordingBits, options.rate, options.pull)
  const { weights } = learned
  const hashes = new Int32Array(wordingCount)
  const seen = new FeatureCounts()
  const order = examples.flatMap((one) => new Array<WordingExample>(one.times).fill(one))
  for (const { syntax, candidate } of order) {
    wordingFeatures(syntax, candidate, hashes)
    seen.count(hashes)
  }
  const random = seeded(12)
  for (let round = 1; round <= options.rounds; round++) {
    shuffle(order, random)
    let loss = 0
    for (const { syntax, candidate, isTrue } of order) {
      wordingFeatures(syntax, candidate, hashes)
      const cells: number[] = []
      for (const hash of hashes) if (seen.has(hash, options.leastSeen)) cells.push(cellOf(hash, wordingBits))
      let sum = 0
      for (const cell of cells) sum += weights[cell] as number
      const chance = 1 / (1 + Math.exp(-sum))
      loss -= Math.log(Math.max(1e-9, isTrue ? chance : 1 - chance))
      for (const cell of cells) learned.add(cell, (isTrue ? 1 : 0) - chance)
      learned.step()
    }
    if (round > 1) learned.keep()
    say(`  wording, round ${round} of ${options.rounds}: loss ${loss.toFixed(0)}`)
  }
  return new Map([['wording', quantise(learned.average(), 0.03)]])
}
