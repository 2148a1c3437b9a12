/** Learns how likely a candidate is right, from what the other stages make of articles that they have not seen. */
import {
  type Candidate,
  entangle,
  judgeBits,
  judgeFeatureCount,
  judgeFeatures,
} from '../reading/attributions/learned/judge.ts'
import { Role } from '../reading/attributions/learned/roles.ts'
import { cellOf } from '../reading/text/hashing.ts'
import { AdaptiveWeights } from './adagrad.ts'
import type { MarkedDocument } from './marked-documents.ts'
import { seeded, shuffle } from './random.ts'

const rounds = 8

/** `candidates[i]` are those found in the i-th document. */
export function trainJudge(
  documents: readonly MarkedDocument[],
  candidates: readonly (readonly Candidate[])[],
  say: (line: string) => void,
): Float32Array {
  const learned = new AdaptiveWeights(1 << judgeBits, 0.05, 0.002)
  const hashes = new Int32Array(judgeFeatureCount)
  const examples: { cells: Int32Array; right: boolean }[] = []
  documents.forEach((marked, index) => {
    const found = candidates[index] as readonly Candidate[]
    const { around, inside } = entangle(found)
    found.forEach((one, at) => {
      judgeFeatures(marked.syntax, one, around[at] as number, inside[at] as number, hashes)
      examples.push({ cells: hashes.map((hash) => cellOf(hash, judgeBits)), right: isRight(marked, one) })
    })
  })
  const random = seeded(6)
  for (let round = 1; round <= rounds; round++) {
    shuffle(examples, random)
    let loss = 0
    for (const { cells, right } of examples) {
      let sum = 0
      for (const cell of cells) sum += learned.weights[cell] as number
      const chance = 1 / (1 + Math.exp(-sum))
      loss -= Math.log(Math.max(1e-9, right ? chance : 1 - chance))
      for (const cell of cells) learned.add(cell, (right ? 1 : 0) - chance)
      learned.step()
    }
    if (round > rounds / 2) learned.keep()
    say(`  judge, round ${round} of ${rounds}: loss ${(loss / examples.length).toFixed(4)}`)
  }
  return learned.average()
}

/**
 * A candidate is right where a marked attribution has half of its content or more, and its source: they overlap by
 * half of the shorter one. Where it has no source, neither must the marked one.
 */
function isRight({ attributions }: MarkedDocument, one: Candidate): boolean {
  const tokens = (role: Role) => {
    const found: number[] = []
    one.roles.forEach((other, at) => {
      if (other === role) found.push(one.first + at)
    })
    return found
  }
  const source = tokens(Role.Source)
  const content = tokens(Role.Content)
  if (content.length === 0) return false
  return attributions.some(({ roles }) => {
    const shared = content.filter((index) => roles.get(index) === Role.Content).length
    if (shared < content.length / 2) return false
    const marked = [...roles.values()].filter((role) => role === Role.Source).length
    const named = source.filter((index) => roles.get(index) === Role.Source).length
    return source.length === 0 ? marked === 0 : named > 0 && named >= Math.min(marked, source.length) / 2
  })
}
