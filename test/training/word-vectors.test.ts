import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashText } from '../../src/reading/text/hashing.ts'
import { WordTable } from '../../src/reading/text/word-table.ts'
import { readWordVectors } from '../../src/training/word-vectors.ts'

function withFile<T>(vectors: Record<string, number[]>, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  const file = join(folder, 'vectors.json')
  writeFileSync(file, JSON.stringify({ words: Object.keys(vectors), vectors, dimensions: 2 }))
  try {
    return use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('words with like vectors share a group, words without a vector have none', () => {
  const vectors = { said: [1, 0], told: [2, 0], bridge: [0, 1], road: [0, 3] }
  const table = new WordTable(withFile(vectors, (file) => readWordVectors(file, 1, () => {})).sections)
  const groupOf = (word: string) => table.groupAt(table.slotOf(hashText(word)))
  expect(groupOf('said')).toBeGreaterThan(0)
  expect(groupOf('told')).toBe(groupOf('said'))
  expect(groupOf('road')).toBe(groupOf('bridge'))
  expect(groupOf('road')).not.toBe(groupOf('said'))
  expect(groupOf('unheard')).toBe(0)
})

test('cut to one number, vectors keep the direction in which they differ most', () => {
  const vectors = { near: [1, 0], left: [1, -1], right: [1, 1] }
  const made = withFile(vectors, (file) => readWordVectors(file, 1, () => {}))
  const table = new WordTable(made.sections)
  const of = (word: string) => made.vectors[table.slotOf(hashText(word))] as number
  expect(of('left')).toBeCloseTo(-of('right'))
  expect(Math.abs(of('left'))).toBeGreaterThan(0.5)
  expect(of('near')).toBeCloseTo(0)
})

test('without a file no word is known', () => {
  const { sections, vectors } = readWordVectors(undefined, 3, () => {})
  const table = new WordTable(sections)
  expect(table.slotOf(hashText('said'))).toBe(table.unknown)
  expect(table.groupAt(table.unknown)).toBe(0)
  expect(vectors).toHaveLength((table.unknown + 1) * 3)
})
