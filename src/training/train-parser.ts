/**
 * Learns the dependency parser. It follows its own mistakes while it learns, and is told the best step from wherever
 * it stands (Goldberg and Nivre, "Training deterministic parsers with non-deterministic oracles", 2013).
 */
import { relations as relationNames } from '../reading/languages/en/relations.ts'
import { cellOf } from '../reading/text/hashing.ts'
import {
  bondKey,
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

const leastSeen = 5
const steps = [Step.Shift, Step.Left, Step.Right] as const

/** The parser's sections of the weights file. The sentences' tags should be those that the tagger gives. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  rounds: number,
  say: (line: string) => void,
): Map<string, Section> {
  const sureSteps = findSureSteps(sentences)
  const sureRelations = findSureRelations(sentences)
  return new Map([
    ['sure-steps', { data: sureSteps, scale: 1 }],
    ['sure-relations', { data: sureRelations, scale: 1 }],
    ['parser', quantise(trainSteps(sentences, sureSteps, rounds, say), 0.7, 1.5)],
    ['relations', quantise(trainRelations(sentences, sureRelations, say), 0.7, 2.5)],
  ])
}

/** What need not be weighed: seen so often, and right in this share of what was seen. */
const sure = { seen: 30, share: 0.996 }

/** For each key of a state the step that was a best one in all but a few states; -1 where none was. */
function findSureSteps(sentences: readonly ParsedSentence[]): Int8Array {
  const seen = new Int32Array(1 << 18)
  const best = steps.map(() => new Int32Array(1 << 18))
  const state = new ParserState()
  for (const { words, length, tags, heads } of sentences) {
    state.start(words, tags, 0, length)
    while (!state.finished) {
      const costs = steps.map((step) => (state.allows(step) ? costOf(state, step, heads) : 1e6))
      const least = Math.min(...costs)
      const key = state.key()
      seen[key] = (seen[key] as number) + 1
      for (const step of steps) {
        const counts = best[step] as Int32Array
        if (costs[step] === least) counts[key] = (counts[key] as number) + 1
      }
      state.take(costs.indexOf(least))
    }
  }
  return Int8Array.from(seen, (count, key) => {
    const isSure = (step: Step) => ((best[step] as Int32Array)[key] as number) >= sure.share * count
    return count >= sure.seen ? (steps.find(isSure) ?? -1) : -1
  })
}

/** For each key of a bond the relation that it all but always has; -1 where there is none. */
function findSureRelations(sentences: readonly ParsedSentence[]): Int8Array {
  const counts = Array.from({ length: 1 << 13 }, () => new Map<number, number>())
  for (const { length, tags, heads, relations } of sentences) {
    for (let index = 0; index < length; index++) {
      const seen = counts[bondKey(tags, heads, index)] as Map<number, number>
      const relation = relations[index] as number
      seen.set(relation, (seen.get(relation) ?? 0) + 1)
    }
  }
  return Int8Array.from(counts, (seen) => {
    const all = [...seen.values()].reduce((a, b) => a + b, 0)
    const found = [...seen].find(([, count]) => count >= 0.985 * all)
    return all >= sure.seen && found ? found[0] : -1
  })
}

function trainSteps(
  sentences: readonly ParsedSentence[],
  sureSteps: Int8Array,
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
        const known = state.depth === 0 ? Step.Shift : (sureSteps[state.key()] as number)
        if (known >= 0 && state.allows(known)) {
          state.take(known)
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

function trainRelations(
  sentences: readonly ParsedSentence[],
  sureRelations: Int8Array,
  say: (line: string) => void,
): Float32Array {
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
        if ((sureRelations[bondKey(tags, heads, index)] as number) >= 0) continue
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
