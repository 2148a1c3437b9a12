/**
 * Measures how often each rule is right, with and without the learned model beside it, on articles whose attributions
 * people marked, and writes the table that the reading takes its probabilities from. Prints how far they can be trusted.
 * Our own articles kept aside are always among them.
 * The articles must not be those that the weights were learned from: the learned model is surer of them than of others.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { articleFromText } from '../article/plain.ts'
import { makeContext } from '../reading/attributions/context.ts'
import { findAttributions, findProposals } from '../reading/attributions/find.ts'
import type { Proposal } from '../reading/attributions/proposal.ts'
import { classOf, levelOf } from '../reading/attributions/refine/calibrate.ts'
import { loadModel } from '../reading/languages/en/model.ts'
import { analyse } from '../reading/text/document.ts'
import { type GoldArticle, isRightBySpans, isRightBySpeaker, type SpanArticle } from './judge-attributions.ts'
import { ownArticles } from './tagged-articles.ts'

const usage = `Usage: npm run calibrate -- [--spans FILE]... [--speakers FILE]... [--out FILE]
  --spans     articles with marked spans: a line each with id, text, attributions (source, cue, content: lists of [start, end])
  --speakers  articles with marked speakers: a line each with id, text, gold (sources, attributions with source, sourceSpan, cue)
  --out       where the table goes: src/reading/attributions/refine/precision.ts unless told otherwise
`

interface Outcome {
  class: string
  level: string
  right: boolean
  /** The article's place in its set: even ones and odd ones check each other. */
  article: number
  set: (typeof sets)[number]
}

const sets = ['spans', 'speakers', 'own'] as const

/** A class is drawn towards the mean of its level by as many attributions as this. */
const prior = 12
/**
 * How many attributions one of each set counts for. PolNeAR (spans) is half as large again as the others together, but of one
 * domain and marked by another guide; the marked speakers and our own articles cover many domains. So the two ways of
 * marking weigh about the same.
 */
const weights = { spans: 1, speakers: 2, own: 2 }

function main(): number {
  const { values } = parseArgs({
    options: {
      spans: { type: 'string', multiple: true },
      speakers: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  })
  const { spans = [], speakers = [] } = values
  if (spans.length + speakers.length === 0) {
    process.stderr.write(usage)
    return 2
  }
  const model = loadModel(readFileSync('src/reading/languages/en/weights.bin'))
  const outcomes: Outcome[] = []
  const read = (text: string) => {
    const document = analyse(text)
    model.tag(document)
    const article = articleFromText(text)
    return {
      proposals: findProposals(makeContext(document, article), model).proposals,
      ...findAttributions(document, article, model),
    }
  }
  const note = (proposal: Proposal, right: boolean, article: number, set: Outcome['set']) => {
    outcomes.push({ class: classOf(proposal), level: levelOf(proposal), right, article, set })
  }
  spans.flatMap(linesOf<SpanArticle>).forEach((marked, index) => {
    const { proposals } = read(marked.text)
    proposals.forEach((proposal) => {
      const right = isRightBySpans(marked, proposal)
      if (right !== undefined) note(proposal, right, index, 'spans')
    })
  })
  speakers.flatMap(linesOf<GoldArticle>).forEach((marked, index) => {
    const { proposals, attributions, sources } = read(marked.text)
    const rights = isRightBySpeaker(marked, attributions, sources)
    proposals.forEach((proposal, at) => {
      note(proposal, rights[at] as boolean, index, 'speakers')
    })
  })
  ownArticles().keptAside.forEach((marked, index) => {
    const { proposals } = read(marked.text)
    proposals.forEach((proposal) => {
      const right = isRightBySpans(marked, proposal)
      if (right !== undefined) note(proposal, right, index, 'own')
    })
  })
  const table = valuesOf(outcomes)
  show(outcomes, table)
  reliability(outcomes)
  thresholds(outcomes, table)
  write(values.out ?? 'src/reading/attributions/refine/precision.ts', table)
  return 0
}

const say = (line: string) => process.stdout.write(`${line}\n`)

const linesOf = <Article>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)

/** The weighted share of right ones by level, and by class drawn to its level. */
function valuesOf(outcomes: readonly Outcome[]): Map<string, number> {
  const values = new Map<string, number>()
  const named = (of: (one: Outcome) => string) => [...groupBy(outcomes, of)].sort(byName)
  for (const [level, own] of named(({ level }) => level)) {
    const { right, all } = weigh(own)
    values.set(level, right / all)
  }
  for (const [name, own] of named((one) => one.class)) {
    const mean = values.get((own[0] as Outcome).level) as number
    const { right, all } = weigh(own)
    values.set(name, (right + prior * mean) / (all + prior))
  }
  return values
}

/** Node 20 has no Map.groupBy. */
function groupBy(outcomes: readonly Outcome[], nameOf: (one: Outcome) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>()
  for (const one of outcomes) {
    const name = nameOf(one)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return groups
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

function weigh(outcomes: readonly Outcome[], of: (one: Outcome) => number = ({ set }) => weights[set]) {
  let right = 0
  let all = 0
  for (const one of outcomes) {
    all += of(one)
    if (one.right) right += of(one)
  }
  return { right, all }
}

const count = (outcomes: readonly Outcome[]) => weigh(outcomes, () => 1)

/** The table as a file of code. */
function write(file: string, values: ReadonlyMap<string, number>): void {
  const lines = [...values].map(([name, value]) => `  ['${name}', ${Number(value.toFixed(2))}],`)
  const about = [
    '/**',
    ' * How often attributions of each kind are right: measured by `npm run calibrate`, which writes this file. First by how',
    ' * sure the learned model is of them, then by rule too.',
    ' */',
  ]
  const table = ['export const precision: ReadonlyMap<string, number> = new Map([', ...lines, '])']
  writeFileSync(file, `${[...about, ...table].join('\n')}\n`)
}

function show(outcomes: readonly Outcome[], values: ReadonlyMap<string, number>): void {
  say(`${'class'.padEnd(36)}  by spans by speakers own  value`)
  for (const [name, value] of values) {
    const own = outcomes.filter((one) => one.class === name || one.level === name)
    const [spans, speakers, written] = sets.map((set) => {
      const { right, all } = count(own.filter((one) => one.set === set))
      return `${right}/${all}`.padStart(10)
    })
    say(`${name.padEnd(36)} ${spans} ${speakers} ${written}   ${value.toFixed(2)}`)
  }
}

/** What was said against what was so: values from the even articles on the odd ones, and the other way round. */
function reliability(outcomes: readonly Outcome[]): void {
  const halves = [0, 1].map((half) => valuesOf(outcomes.filter(({ article }) => article % 2 === half)))
  const said = (one: Outcome) => {
    const values = halves[1 - (one.article % 2)]
    return values?.get(one.class) ?? values?.get(one.level) ?? 0
  }
  for (const [name, own] of [
    ['all sets', outcomes],
    ...sets.map((set) => [set, outcomes.filter((one) => one.set === set)] as const),
  ] as const) {
    say(`\nsaid, so, attributions (${name}; each half of the articles by the other)`)
    let error = 0
    let squares = 0
    for (let band = 0; band < 10; band++) {
      const within = own.filter((one) => Math.min(9, Math.floor(said(one) * 10)) === band)
      if (within.length === 0) continue
      const mean = within.reduce((sum, one) => sum + said(one), 0) / within.length
      const so = count(within).right / within.length
      error += within.length * Math.abs(mean - so)
      for (const one of within) squares += (said(one) - (one.right ? 1 : 0)) ** 2
      say(`  ${mean.toFixed(2)}  ${so.toFixed(2)}  ${within.length}`)
    }
    say(`  off by ${(error / own.length).toFixed(3)}, Brier score ${(squares / own.length).toFixed(3)}`)
  }
}

/** What a threshold would keep. */
function thresholds(outcomes: readonly Outcome[], values: ReadonlyMap<string, number>): void {
  say('\nshown from: precision and share of the right ones kept, by spans; by speakers')
  for (const threshold of [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const shares = sets.map((set) => {
      const own = outcomes.filter((one) => one.set === set)
      const kept = count(own.filter((one) => (values.get(one.class) as number) >= threshold))
      return `${percent(kept.right, kept.all)} ${percent(kept.right, count(own).right)}`
    })
    say(`  ${threshold.toFixed(2)}  ${shares.join('   ')}`)
  }
}

const percent = (part: number, of: number) => (of === 0 ? '–' : (100 * (part / of)).toFixed(1))

try {
  process.exitCode = main()
} catch (error) {
  process.stderr.write(`calibrate: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
