/**
 * How well proposals agree with what people marked. Words are the tokens that are no mark.
 *
 *   words    every word is source, cue, content or none
 *   linked   a marked attribution with source and content is found where a proposal holds half of its content or more
 *            and names its source (overlapping by half of the shorter, neither over three times the other's length and
 *            six words); precision the other way round
 */
import type { Proposal } from '../reading/attributions/proposal.ts'
import type { Span } from '../reading/model.ts'
import type { Document } from '../reading/text/document.ts'
import type { TrainingArticle } from './data.ts'

export interface Measured {
  article: TrainingArticle
  document: Document
  proposals: readonly Proposal[]
}

type Words = Set<number>
interface Roles {
  source: Words
  cue: Words
  content: Words
}
const roleNames = ['source', 'cue', 'content'] as const

/** Cues of speech; all others (hopes, plans, fears, nouns) are far harder. */
const speech = new Set(
  `said say says saying told tell tells telling added adding wrote writes write according asked asks called calls
  noted reported reports announced stated tweeted argued argues explained continued declared insisted replied
  responded claimed claims warned acknowledged suggested described statement : ―`.split(/\s+/),
)

/** The report, a line each. */
export function measure(all: readonly Measured[]): string[] {
  const lines: string[] = []
  for (const threshold of [0, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8]) {
    const kept = all.map((one) => ({
      ...one,
      proposals: one.proposals.filter(({ probability }) => probability >= threshold),
    }))
    lines.push(`probability ≥ ${threshold.toFixed(2)}: ${measureOnce(kept)}`)
  }
  return [...lines, ...recallByKind(all), ...calibration(all)]
}

function measureOnce(all: readonly Measured[]): string {
  const words = roleNames.map(() => ({ hit: 0, marked: 0, proposed: 0 }))
  let found = 0
  let marked = 0
  let right = 0
  let proposed = 0
  for (const one of all) {
    const { gold, guessed } = rolesOf(one)
    roleNames.forEach((role, index) => {
      const tally = words[index] as (typeof words)[number]
      const a = new Set(gold.flatMap((roles) => [...roles[role]]))
      const b = new Set(guessed.flatMap((roles) => [...roles[role]]))
      tally.hit += common(a, b)
      tally.marked += a.size
      tally.proposed += b.size
    })
    for (const roles of gold.filter(isWhole)) {
      marked++
      if (guessed.some((other) => matches(other, roles))) found++
    }
    for (const roles of guessed.filter(isWhole)) {
      proposed++
      if (gold.some((other) => matches(other, roles))) right++
    }
  }
  const perRole = roleNames.map((role, index) => {
    const { hit, marked, proposed } = words[index] as (typeof words)[number]
    return `${role} words ${score(hit, proposed, hit, marked)}`
  })
  return [...perRole, `linked ${score(right, proposed, found, marked)}`].join(', ')
}

/** The share of the marked attributions that are found, by the manner of the content and the kind of the cue. */
function recallByKind(all: readonly Measured[]): string[] {
  const tallies = new Map<string, { found: number; marked: number }>()
  for (const one of all) {
    const { gold, guessed } = rolesOf(one)
    for (const roles of gold.filter(isWhole)) {
      const tokens = one.document.tokens
      const isSpeech = [...roles.cue].some((index) => speech.has(tokens[index]?.lower ?? ''))
      for (const kind of [mannerOf(one.document, roles), isSpeech ? 'speech cue' : 'other cue']) {
        const tally = tallies.get(kind) ?? { found: 0, marked: 0 }
        tally.marked++
        if (guessed.some((other) => matches(other, roles))) tally.found++
        tallies.set(kind, tally)
      }
    }
  }
  return [...tallies].map(
    ([kind, { found, marked }]) => `found, ${kind}: ${percent(found / marked)} % of ${marked}`,
  )
}

/** How often proposals of about the same probability are right. */
function calibration(all: readonly Measured[]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, expected: 0, right: 0 }))
  for (const one of all) {
    const { gold, guessed } = rolesOf(one)
    one.proposals.forEach(({ probability }, index) => {
      const roles = guessed[index] as Roles
      if (!isWhole(roles)) return
      const bin = bins[Math.min(9, Math.floor(probability * 10))] as (typeof bins)[number]
      bin.count++
      bin.expected += probability
      if (gold.some((other) => matches(other, roles))) bin.right++
    })
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(
      ({ count, expected, right }) =>
        `said ${percent(expected / count)} % likely, right ${percent(right / count)} % of ${count}`,
    )
}

function mannerOf({ tokens, quotations }: Document, { content }: Roles): string {
  const quoted = [...content].filter((index) => {
    const { start = 0 } = tokens[index] ?? {}
    return quotations.some((quotation) => quotation.start <= start && start < quotation.end)
  }).length
  return quoted === 0 ? 'indirect' : quoted >= content.size * 0.95 ? 'direct' : 'mixed'
}

function rolesOf({ article, document, proposals }: Measured): { gold: Roles[]; guessed: Roles[] } {
  const spans = (ranges: readonly (readonly [number, number])[]) =>
    ranges.map(([start, end]) => ({ start, end }))
  return {
    gold: article.attributions.map(({ source, cue, content }) => ({
      source: wordsOf(document, spans(source)),
      cue: wordsOf(document, spans(cue)),
      content: wordsOf(document, spans(content)),
    })),
    guessed: proposals.map(({ source, cue, content }) => ({
      source: wordsOf(document, source),
      cue: wordsOf(document, cue),
      content: wordsOf(document, content),
    })),
  }
}

function wordsOf({ tokens }: Document, spans: readonly Span[]): Words {
  const words: Words = new Set()
  for (const { start, end } of spans) {
    for (const token of tokens) {
      if (token.start >= end) break
      if (token.end > start && (token.kind === 'word' || token.kind === 'number')) words.add(token.index)
    }
  }
  return words
}

const isWhole = ({ source, content }: Roles) => source.size > 0 && content.size > 0

/** Does the first attribution hold half of the second's content, and name its source? */
function matches(one: Roles, other: Roles): boolean {
  const a = one.source.size
  const b = other.source.size
  if (a === 0 || b === 0 || Math.max(a, b) > 3 * Math.min(a, b) + 6) return false
  if (common(one.source, other.source) < Math.min(a, b) / 2) return false
  return common(one.content, other.content) >= other.content.size / 2
}

function common(a: Words, b: Words): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

const percent = (share: number) => (100 * share).toFixed(1)

function score(right: number, proposed: number, found: number, marked: number): string {
  const precision = right / Math.max(1, proposed)
  const recall = found / Math.max(1, marked)
  const both = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(both)}`
}
