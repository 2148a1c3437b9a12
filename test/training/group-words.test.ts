import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashText } from '../../src/reading/text/hashing.ts'
import { WordGroups } from '../../src/reading/text/word-groups.ts'
import { groupWords } from '../../src/training/group-words.ts'

test('words with like vectors share a group, words without a vector have none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  const file = join(folder, 'vectors.json')
  const vectors = { said: [1, 0], told: [2, 0], bridge: [0, 1], road: [0, 3] }
  writeFileSync(file, JSON.stringify({ words: Object.keys(vectors), vectors, dimensions: 2 }))
  const groups = new WordGroups(groupWords(file, () => {}))
  rmSync(folder, { recursive: true })
  const groupOf = (word: string) => groups.of(hashText(word))
  expect(groupOf('said')).toBeGreaterThan(0)
  expect(groupOf('told')).toBe(groupOf('said'))
  expect(groupOf('road')).toBe(groupOf('bridge'))
  expect(groupOf('road')).not.toBe(groupOf('said'))
  expect(groupOf('unheard')).toBe(0)
})

test('without a file every word stands alone', () => {
  expect(new WordGroups(groupWords(undefined, () => {})).of(hashText('said'))).toBe(0)
})
