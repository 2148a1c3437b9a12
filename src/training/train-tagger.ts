/** Learns the part-of-speech tagger. */
import { cellOf } from '../reading/text/hashing.ts'
import { TagLexicon, tagBits, tagFeatureCount, tagFeatures } from '../reading/text/tagger.ts'
import type { Section } from '../reading/text/weights.ts'
import { FeatureCounts } from './feature-counts.ts'
import type { ParsedSentence } from './parsed-sentences.ts'
import { AveragedWeights } from './perceptron.ts'
import { quantise } from './quantise.ts'
import { seeded, shuffle } from './random.ts'

const rounds = 5
/** A feature seen less often is not learned: it would crowd the table and tell little. */
const leastSeen = 5
/** A word has its own set of tags where it was seen so often; a tag belongs to it with this share of what was seen. */
const lexiconLimits = { seen: 12, share: 0.004 }

/** The tagger's sections of the weights file. */
export function trainTagger(
  sentences: readonly ParsedSentence[],
  say: (line: string) => void,
): Map<string, Section> {
  const { keys, set, members } = learnLexicon(sentences)
  const lexicon = new TagLexicon(keys, set, members)
  const averaged = new AveragedWeights((1 << tagBits) + 64)
  const { weights } = averaged
  const hashes = new Int32Array(tagFeatureCount)
  const seen = new FeatureCounts()
  for (const { words, length, tags } of sentences) {
    for (let index = 0; index < length; index++) {
      tagFeatures(words, tags, index, 0, length, hashes)
      seen.count(hashes)
    }
  }
  const cells: number[] = []
  const random = seeded(1)
  const order = [...sentences]
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random)
    let wrong = 0
    let all = 0
    for (const sentence of order) {
      const guessed = new Uint8Array(sentence.length)
      for (let index = 0; index < sentence.length; index++) {
        all++
        const gold = sentence.tags[index] as number
        const possible = lexicon.tagsOf(sentence.words.word[index] as number)
        let best = possible[0] as number
        if (possible.length > 1) {
          tagFeatures(sentence.words, guessed, index, 0, sentence.length, hashes)
          cells.length = 0
          for (const hash of hashes) if (seen.has(hash, leastSeen)) cells.push(cellOf(hash, tagBits))
          let most = Number.NEGATIVE_INFINITY
          for (const tag of possible) {
            let score = 0
            for (const cell of cells) score += weights[cell + tag] as number
            if (score > most) {
              most = score
              best = tag
            }
          }
          averaged.next()
          if (best !== gold && possible.includes(gold)) {
            for (const cell of cells) {
              averaged.add(cell + gold, 1)
              averaged.add(cell + best, -1)
            }
          }
        }
        if (best !== gold) wrong++
        guessed[index] = best
      }
    }
    say(`  tagger, round ${round} of ${rounds}: ${((100 * wrong) / all).toFixed(2)} % wrong in training`)
  }
  return new Map<string, Section>([
    ['tagger', quantise(averaged.average(), 0.5, 1.5)],
    ['tagger-words', { data: keys, scale: 1 }],
    ['tagger-known', { data: set, scale: 1 }],
    ['tagger-sets', { data: members, scale: 1 }],
  ])
}

function learnLexicon(sentences: readonly ParsedSentence[]) {
  const seen = new Map<number, Map<number, number>>()
  for (const { words, length, tags } of sentences) {
    for (let index = 0; index < length; index++) {
      const word = words.word[index] as number
      const counts = seen.get(word) ?? new Map<number, number>()
      counts.set(tags[index] as number, (counts.get(tags[index] as number) ?? 0) + 1)
      seen.set(word, counts)
    }
  }
  const total = (counts: Map<number, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
  const likely = (counts: Map<number, number>) =>
    [...counts].filter(([, count]) => count >= lexiconLimits.share * total(counts)).map(([tag]) => tag)
  const rare = new Map<number, number>()
  const frequent: [word: number, tags: number[]][] = []
  for (const [word, counts] of seen) {
    if (word !== 0 && total(counts) >= lexiconLimits.seen)
      frequent.push([word, likely(counts).sort((a, b) => a - b)])
    else for (const [tag, count] of counts) rare.set(tag, (rare.get(tag) ?? 0) + count)
  }
  const numbers = new Map<string, number>()
  const members = [...[...rare].filter(([, count]) => count >= 20).map(([tag]) => tag), -1]
  const size = 2 ** Math.ceil(Math.log2(frequent.length * 1.4))
  const keys = new Int32Array(size)
  const set = new Int16Array(size)
  for (const [word, tags] of frequent) {
    const name = tags.join()
    let number = numbers.get(name)
    if (number === undefined) {
      number = numbers.size + 1
      numbers.set(name, number)
      members.push(...tags, -1)
    }
    let slot = (word ^ (word >>> 15)) & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = word
    set[slot] = number
  }
  return { keys, set, members: Int8Array.from(members) }
}
