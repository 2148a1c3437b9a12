/** Learns the cues and the roles, each stage from what the stages before it make of articles they have not seen. */
import { CueModel } from '../reading/attributions/learned/cues.ts'
import type { Candidate } from '../reading/attributions/learned/judge.ts'
import { CandidateFinder } from '../reading/attributions/learned/propose.ts'
import { dimensions, SecondLook } from '../reading/attributions/learned/second-look.ts'
import { relations } from '../reading/languages/en/relations.ts'
import { Parser } from '../reading/text/parser.ts'
import { readSyntax } from '../reading/text/syntax.ts'
import { Tagger } from '../reading/text/tagger.ts'
import { type Section, sectionOf } from '../reading/text/weights.ts'
import { WordTable } from '../reading/text/word-table.ts'
import type { TrainingArticle } from './data.ts'
import { type MarkedDocument, markDocument } from './marked-documents.ts'
import { parsedSentences, retag } from './parsed-sentences.ts'
import { quantise, thin } from './quantise.ts'
import { trainCues } from './train-cues.ts'
import { trainJudge } from './train-judge.ts'
import { trainParser } from './train-parser.ts'
import { trainRoles } from './train-roles.ts'
import { trainSecondLook } from './train-second-look.ts'
import { trainTagger } from './train-tagger.ts'
import { readWordVectors } from './word-vectors.ts'

type Say = (line: string) => void

const parserRounds = { whole: 6, half: 4 }
const halves = [0, 1] as const
/** Steps of the small integers: see quantise.ts. */
const steps = { cues: 0.06, roles: 0.035 }
/** Weights of fewer steps take half of these tables' size, packed, and change next to nothing. */
const least = { cues: 1.5, pairs: 2.5 }

/** The sections of the tagger and the parser. */
export function trainSyntax(
  articles: readonly TrainingArticle[],
  rounds: number,
  say: Say,
): Map<string, Section> {
  const sentences = parsedSentences(articles)
  const sections = trainTagger(sentences, say)
  retag(sentences, new Tagger(sections))
  for (const [name, section] of trainParser(sentences, rounds, say)) sections.set(name, section)
  return sections
}

/** All sections of the weights file. Each half of the articles is read by what was learned from the other half. */
export function trainEverything(
  articles: readonly TrainingArticle[],
  vectorFile: string | undefined,
  say: Say,
): Map<string, Section> {
  const { sections, vectors } = readWordVectors(vectorFile, dimensions, say)
  const table = new WordTable(sections)
  say('tagger and parser')
  for (const [name, section] of trainSyntax(articles, parserRounds.whole, say)) sections.set(name, section)

  const marked: MarkedDocument[] = new Array(articles.length)
  for (const half of halves) {
    say(`half ${half + 1}: tagger and parser from the other half`)
    const others = articles.filter((_, index) => index % 2 !== half)
    const learned = trainSyntax(others, parserRounds.half, () => {})
    const tagger = new Tagger(learned)
    const parser = new Parser(learned, relations.length)
    articles.forEach((article, index) => {
      if (index % 2 === half)
        marked[index] = markDocument(article, (document) => readSyntax(document, tagger, parser, table))
    })
  }

  say('cues')
  const firstChances: Uint8Array[] = new Array(marked.length)
  for (const half of halves) {
    const model = new CueModel(cueSections(trainCues(otherHalf(marked, half), () => {})))
    marked.forEach(({ document, syntax }, index) => {
      if (index % 2 === half) firstChances[index] = model.chances(document, syntax)
    })
  }
  for (const [name, section] of cueSections(trainCues(marked, say))) sections.set(name, section)

  const chances: Uint8Array[] = new Array(marked.length)
  for (const half of halves) {
    say(`half ${half + 1}: second look from the other half`)
    const learned = trainSecondLook(otherHalf(marked, half), otherHalf(firstChances, half), vectors, () => {})
    const look = new SecondLook(learned)
    marked.forEach(({ document, syntax }, index) => {
      if (index % 2 === half)
        chances[index] = look.chances(document, syntax, firstChances[index] as Uint8Array)
    })
  }
  for (const [name, section] of trainSecondLook(marked, firstChances, vectors, say))
    sections.set(name, section)

  say('roles')
  for (const [name, section] of roleSections(marked, chances, say)) sections.set(name, section)

  const candidates: Candidate[][] = new Array(marked.length)
  for (const half of halves) {
    say(`half ${half + 1}: roles from the other half`)
    const learned = roleSections(otherHalf(marked, half), otherHalf(chances, half), () => {})
    const finder = new CandidateFinder(learned)
    marked.forEach(({ document, syntax }, index) => {
      if (index % 2 === half) candidates[index] = finder.find(document, syntax, chances[index] as Uint8Array)
    })
  }
  say('judge')
  for (const [name, section] of trainJudge(marked, firstChances, candidates, say)) sections.set(name, section)
  // the parser's smallest weights cost a fifth of its size and hardly a head
  sections.set('parser', thin(sectionOf(sections, 'parser'), 3))
  return sections
}

function otherHalf<T>(items: readonly T[], half: number): T[] {
  return items.filter((_, index) => index % 2 !== half)
}

const cueSections = (weights: Float32Array) => new Map([['cues', quantise(weights, steps.cues, least.cues)]])

function roleSections(marked: readonly MarkedDocument[], chances: readonly Uint8Array[], say: Say) {
  const { emissions, transitions } = trainRoles(marked, chances, say)
  return new Map([
    ['roles', quantise(emissions, steps.roles)],
    ['role-pairs', quantise(transitions, steps.roles, least.pairs)],
  ])
}
