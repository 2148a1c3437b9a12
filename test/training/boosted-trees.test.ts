import { expect, test } from 'vitest'
import { Trees } from '../../src/reading/attributions/learned/trees.ts'
import { growTrees, type TreeExample } from '../../src/training/boosted-trees.ts'

const options = { trees: 40, leaves: 4, rate: 0.3, leastInLeaf: 5, pull: 1 }

/** Both numbers must be high: no single one tells. */
const examples = Array.from({ length: 400 }, (_, index): TreeExample => {
  const features = Int32Array.of((index * 7) % 20, (index * 11 + Math.floor(index / 20)) % 20)
  return { features, isTrue: Math.min(...features) > 9, weight: 1 }
})

test('trees learn what no feature tells alone', () => {
  const { nodes, roots } = growTrees(examples, options, () => {})
  const trees = new Trees(nodes, roots)
  for (const { features, isTrue } of examples) expect(trees.sum(features) > 0).toBe(isTrue)
})

test('a leaf holds no fewer examples than it must', () => {
  const { nodes, roots } = growTrees(examples, { ...options, leastInLeaf: 401 }, () => {})
  const trees = new Trees(nodes, roots)
  const sums = new Set(examples.map(({ features }) => trees.sum(features)))
  expect(sums.size).toBe(1)
})

test('an example that counts for more pulls more', () => {
  const even = [1, 0].map(
    (isTrue): TreeExample => ({ features: Int32Array.of(0), isTrue: isTrue === 1, weight: 1 }),
  )
  const odd = even.map((example) => ({ ...example, weight: example.isTrue ? 3 : 1 }))
  const sumOf = (some: TreeExample[]) => {
    const { nodes, roots } = growTrees(some, { ...options, leastInLeaf: 1 }, () => {})
    return new Trees(nodes, roots).sum(Int32Array.of(0))
  }
  expect(sumOf(even)).toBeCloseTo(0)
  expect(sumOf(odd)).toBeGreaterThan(0.5)
})
