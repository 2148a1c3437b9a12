/** Time and memory of ever longer articles: per word they stay level where the work grows no faster than the text. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Figure } from './measure.ts'

/** From 1,000 words, each ten times as long as the one before, up to `most`. */
export function benchGrowth(most: number): Figure[] {
  const program = fileURLToPath(new URL('./grow.js', import.meta.url))
  const sizes = [1_000, 10_000, 100_000, 1_000_000].filter((words) => words <= most)
  const all = sizes.map((words) => {
    const output = execFileSync(process.execPath, ['--expose-gc', program, String(words)], {
      encoding: 'utf8',
    })
    return { words, ...(JSON.parse(output) as { ms: number; bytes: number; peak: number; sources: number }) }
  })
  // 1,000 words are too few for a level: what an article costs whatever its length counts in them.
  const level = (all[1]?.ms ?? Number.NaN) / (all[1]?.words ?? 1)
  return all.flatMap(({ words, ms, peak, sources }) => [
    {
      part: 'Growth: one article of so many words, each part of it with other names',
      name: `${words.toLocaleString('en')} words, ${sources.toLocaleString('en')} sources: processor time`,
      value: ms,
      unit: 'ms',
      ratios: { 'per word of 10,000': ms / words / level },
    },
    {
      part: 'Growth: one article of so many words, each part of it with other names',
      name: `${words.toLocaleString('en')} words: memory of the process at most`,
      value: peak / 2 ** 20,
      unit: 'MB',
    },
  ])
}
