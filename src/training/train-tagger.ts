/** Learns the part-of-speech tagger. */
import { tags as tagNames } from '../reading/languages/en/tags.ts'
import { cellOf } from '../reading/text/hashing.ts'
import { lookUp, tagBits, tagFeatureCount, tagFeatures } from '../reading/text/tagger.ts'
import type { Section } from '../reading/text/weights.ts'
import { FeatureCounts } from './feature-counts.ts'
import type { ParsedSentence } from './parsed-sentences.ts'
import { AveragedWeights } from './perceptron.ts'
import { quantise } from './quantise.ts'
import { seeded, shuffle } from './random.ts'

const rounds = 5
/** A feature seen less often is not learned: it would crowd the table and tell little. */
const leastSeen = 4
/** A word is looked up, not tagged, where it was seen so often and was so surely one part of speech. */
const lexicon = { seen: 12, share: 0.995 }

/** The tagger's sections of the weights file. */
export function trainTagger(
  sentences: readonly ParsedSentence[],
  say: (line: string) => void,
): Map<string, Section> {
  const { keys, known } = learnLexicon(sentences)
  const averaged = new AveragedWeights((1 << tagBits) + 64)
  const { weights } = averaged
  const count = tagNames.length
  const hashes = new Int32Array(tagFeatureCount)
  const seen = new FeatureCounts()
  for (const { words, length, tags } of sentences) {
    for (let index = 0; index < length; index++) {
      tagFeatures(words, tags, index, 0, length, hashes)
      seen.count(hashes)
    }
  }
  const cells: number[] = []
  const scores = new Float32Array(count)
  const random = seeded(1)
  const order = [...sentences]
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random)
    let wrong = 0
    let all = 0
    for (const { words, length, tags } of order) {
      const guessed = new Uint8Array(length)
      for (let index = 0; index < length; index++) {
        all++
        const gold = tags[index] as number
        const sure = lookUp(keys, known, words.word[index] as number)
        if (sure >= 0) {
          guessed[index] = sure
          if (sure !== gold) wrong++
          continue
        }
        tagFeatures(words, guessed, index, 0, length, hashes)
        cells.length = 0
        for (const hash of hashes) if (seen.has(hash, leastSeen)) cells.push(cellOf(hash, tagBits))
        scores.fill(0)
        for (const cell of cells) {
          for (let tag = 0; tag < count; tag++) {
            scores[tag] = (scores[tag] as number) + (weights[cell + tag] as number)
          }
        }
        let best = 0
        for (let tag = 1; tag < count; tag++)
          if ((scores[tag] as number) > (scores[best] as number)) best = tag
        averaged.next()
        if (best !== gold) {
          wrong++
          for (const cell of cells) {
            averaged.add(cell + gold, 1)
            averaged.add(cell + best, -1)
          }
        }
        guessed[index] = best
      }
    }
    say(`  tagger, round ${round} of ${rounds}: ${((100 * wrong) / all).toFixed(2)} % wrong in training`)
  }
  return new Map([
    ['tagger', quantise(averaged.average(), 0.5)],
    ['tagger-words', { data: keys, scale: 1 }],
    ['tagger-known', { data: known, scale: 1 }],
  ])
}

function learnLexicon(sentences: readonly ParsedSentence[]): { keys: Int32Array; known: Int8Array } {
  const seen = new Map<number, Map<number, number>>()
  for (const { words, length, tags } of sentences) {
    for (let index = 0; index < length; index++) {
      const word = words.word[index] as number
      const counts = seen.get(word) ?? new Map<number, number>()
      counts.set(tags[index] as number, (counts.get(tags[index] as number) ?? 0) + 1)
      seen.set(word, counts)
    }
  }
  const sure: [word: number, tag: number][] = []
  for (const [word, counts] of seen) {
    const [tag, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
    const all = [...counts.values()].reduce((a, b) => a + b)
    if (word !== 0 && all >= lexicon.seen && most / all >= lexicon.share) sure.push([word, tag])
  }
  const size = 2 ** Math.ceil(Math.log2(sure.length * 1.6))
  const keys = new Int32Array(size)
  const known = new Int8Array(size)
  for (const [word, tag] of sure) {
    let slot = (word ^ (word >>> 15)) & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = word
    known[slot] = tag
  }
  return { keys, known }
}
