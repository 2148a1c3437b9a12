/**
 * Scores the readings against articles that people have marked, with the scoring scripts of a folder of data, and
 * holds them against the figures recorded in test/scores.json: none may fall by more than a point.
 *
 * npm run score -- FOLDER             print, compare, fail where a figure has fallen
 * npm run score -- FOLDER --record    write the figures of this run down instead
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const record = 'test/scores.json'
const tolerance = 1

/** Each run: its name in the record, the scoring script, and the data that it takes. */
const runs = [
  { name: 'first article', script: 'marks.mjs', data: ['seed/gold.jsonl'] },
  { name: 'news articles', script: 'marks.mjs', data: ['gold/open.jsonl', 'gold/world.jsonl'] },
  { name: 'PolNeAR', script: 'attributions.mjs', data: ['corpora/polnear/dev.jsonl'] },
  { name: 'NewsQuant', script: 'quantities.mjs', data: ['corpora/quantities/open.json'] },
  { name: 'extraction benchmark', script: 'pages.mjs', data: ['corpora/pages'] },
  { name: 'Fundus pages', script: 'web.mjs', data: ['corpora/news'] },
  { name: 'WCXB pages', script: 'web.mjs', data: ['corpora/web'] },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean' } },
})
const [folder] = positionals
if (!folder || !existsSync(join(folder, 'score'))) {
  console.error('Name the folder that holds the data and its scoring scripts: npm run score -- FOLDER')
  process.exit(2)
}

/** @type {Record<string, Record<string, number>>} */
const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {}
/** @type {typeof before} */
const now = {}
let passed = 0
let failed = 0
for (const { name, script, data } of runs) {
  const words = [join(folder, 'score', script), ...data.map((path) => join(folder, path))]
  const { stdout, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  const figures = figuresIn(stdout)
  now[name] = figures
  console.log(`${name}: ${stdout.trim().split('\n').at(-1)}`)
  if (status !== 0 || Object.keys(figures).length === 0) {
    failed++
    console.log('  the scoring script failed')
  }
  for (const [figure, recorded] of Object.entries(before[name] ?? {})) {
    const value = figures[figure]
    if (value !== undefined && value >= recorded - tolerance) {
      passed++
      continue
    }
    failed++
    console.log(`  ${figure} has fallen: ${recorded} → ${value ?? 'not told'}`)
  }
}
if (values.record) {
  writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`)
  console.log(`written to ${record}`)
} else {
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

/**
 * The figures of a scoring script: its last line, "sources 83.3, kinds 90.0" (a script for pages says "body 92.5").
 * @param {string} output
 */
function figuresIn(output) {
  const last = output.trim().split('\n').at(-1) ?? ''
  const found = last.matchAll(/(?<name>[A-Za-z]+)\s+(?<value>\d+(?:\.\d+)?)/g)
  return Object.fromEntries([...found].map(({ groups }) => [groups?.name ?? '', Number(groups?.value)]))
}
