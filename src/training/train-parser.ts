/**
 * Learns the dependency parser. It follows its own mistakes while it learns, and is told the best step from wherever
 * it stands (Goldberg and Nivre, "Training deterministic parsers with non-deterministic oracles", 2013).
 */
import { relations as relationNames } from '../reading/languages/en/relations.ts'
import { cellOf } from '../reading/text/hashing.ts'
import {
  ParserState,
  relationBits,
  relationFeatureCount,
  relationFeatures,
  Step,
  stepBits,
  stepFeatureCount,
} from '../reading/text/parser.ts'
import type { Section } from '../reading/text/weights.ts'
import { FeatureCounts } from './feature-counts.ts'
import type { ParsedSentence } from './parsed-sentences.ts'
import { AveragedWeights } from './perceptron.ts'
import { quantise } from './quantise.ts'
import { seeded, shuffle } from './random.ts'

const leastSeen = 4
const steps = [Step.Shift, Step.Left, Step.Right] as const

/** The parser's sections of the weights file. The sentences' tags should be those that the tagger gives. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  rounds: number,
  say: (line: string) => void,
): Map<string, Section> {
  return new Map([
    ['parser', quantise(trainSteps(sentences, rounds, say), 0.5)],
    ['relations', quantise(trainRelations(sentences, say), 0.5)],
  ])
}

function trainSteps(
  sentences: readonly ParsedSentence[],
  rounds: number,
  say: (line: string) => void,
): Float32Array {
  const averaged = new AveragedWeights((1 << stepBits) + 4)
  const { weights } = averaged
  const random = seeded(2)
  const state = new ParserState()
  const hashes = new Int32Array(stepFeatureCount)
  const cells: number[] = []
  const scores = [0, 0, 0]
  const seen = new FeatureCounts()
  const order = [...sentences]
  // round 0 only counts features, along the best steps
  for (let round = 0; round <= rounds; round++) {
    shuffle(order, random)
    let wrong = 0
    let all = 0
    for (const { words, length, tags, heads } of order) {
      state.start(words, tags, 0, length)
      while (!state.finished) {
        const costs = steps.map((step) => (state.allows(step) ? costOf(state, step, heads) : 1e6))
        const least = Math.min(...costs)
        if (state.depth === 0) {
          state.take(Step.Shift)
          continue
        }
        state.features(hashes)
        if (round === 0) {
          seen.count(hashes)
          state.take(costs.indexOf(least))
          continue
        }
        cells.length = 0
        for (const hash of hashes) if (seen.has(hash, leastSeen)) cells.push(cellOf(hash, stepBits))
        for (const step of steps) {
          let score = 0
          for (const cell of cells) score += weights[cell + step] as number
          scores[step] = score
        }
        let guess: Step = Step.Left
        let best: Step | -1 = -1
        for (const step of steps) {
          if (!state.allows(step)) continue
          if (!state.allows(guess) || (scores[step] as number) > (scores[guess] as number)) guess = step
          const isBest = costs[step] === least
          if (isBest && (best < 0 || (scores[step] as number) > (scores[best] as number))) best = step
        }
        all++
        averaged.next()
        if ((costs[guess] as number) > least) {
          wrong++
          for (const cell of cells) {
            averaged.add(cell + best, 1)
            averaged.add(cell + guess, -1)
          }
          state.take(round > 1 && random() < 0.9 ? guess : (best as Step))
        } else state.take(guess)
      }
    }
    if (round > 0)
      say(`  parser, round ${round} of ${rounds}: ${((100 * wrong) / all).toFixed(2)} % wrong steps`)
  }
  return averaged.average()
}

/** How many of the right arcs that could still be made are lost by the step. */
function costOf(state: ParserState, step: Step, heads: Int32Array): number {
  const { next, length } = state
  const top = state.stack(0)
  const headOf = (position: number) => {
    const head = heads[position] as number
    return head < 0 ? length : head
  }
  let cost = 0
  if (step === Step.Shift) {
    for (let below = 0; below < state.depth; below++) {
      const word = state.stack(below)
      if (headOf(word) === next) cost++
      if (below > 0 && headOf(next) === word) cost++
    }
    return cost
  }
  const head = headOf(top)
  for (let position = next; position < length; position++) if (headOf(position) === top) cost++
  if (step === Step.Left) {
    if (head > next || (state.depth > 1 && head === state.stack(1))) cost++
  } else if (head >= next) cost++
  return cost
}

function trainRelations(sentences: readonly ParsedSentence[], say: (line: string) => void): Float32Array {
  const rounds = 4
  const count = relationNames.length
  const averaged = new AveragedWeights((1 << relationBits) + count)
  const { weights } = averaged
  const hashes = new Int32Array(relationFeatureCount)
  const cells: number[] = []
  const scores = new Float32Array(count)
  const random = seeded(3)
  const seen = new FeatureCounts()
  const order = [...sentences]
  for (const { words, length, tags, heads } of order) {
    for (let index = 0; index < length; index++) {
      relationFeatures(words, tags, heads, index, 0, length, hashes)
      seen.count(hashes)
    }
  }
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random)
    let wrong = 0
    let all = 0
    for (const { words, length, tags, heads, relations } of order) {
      for (let index = 0; index < length; index++) {
        relationFeatures(words, tags, heads, index, 0, length, hashes)
        cells.length = 0
        for (const hash of hashes) if (seen.has(hash, leastSeen)) cells.push(cellOf(hash, relationBits))
        scores.fill(0)
        for (const cell of cells) {
          for (let relation = 0; relation < count; relation++) {
            scores[relation] = (scores[relation] as number) + (weights[cell + relation] as number)
          }
        }
        let best = 0
        for (let relation = 1; relation < count; relation++) {
          if ((scores[relation] as number) > (scores[best] as number)) best = relation
        }
        all++
        averaged.next()
        const gold = relations[index] as number
        if (best !== gold) {
          wrong++
          for (const cell of cells) {
            averaged.add(cell + gold, 1)
            averaged.add(cell + best, -1)
          }
        }
      }
    }
    say(`  relations, round ${round} of ${rounds}: ${((100 * wrong) / all).toFixed(2)} % wrong`)
  }
  return averaged.average()
}
