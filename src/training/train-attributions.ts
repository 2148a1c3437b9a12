/** Learns the cues and the roles, each stage from what the stages before it make of articles they have not seen. */
import { CueModel } from '../reading/attributions/learned/cues.ts'
import { relations } from '../reading/languages/en/relations.ts'
import { tags } from '../reading/languages/en/tags.ts'
import { Parser } from '../reading/text/parser.ts'
import { readSyntax } from '../reading/text/syntax.ts'
import { Tagger } from '../reading/text/tagger.ts'
import type { Section } from '../reading/text/weights.ts'
import type { TrainingArticle } from './data.ts'
import { type MarkedDocument, markDocument } from './marked-documents.ts'
import { parsedSentences, retag } from './parsed-sentences.ts'
import { quantise } from './quantise.ts'
import { trainCues } from './train-cues.ts'
import { trainParser } from './train-parser.ts'
import { trainRoles } from './train-roles.ts'
import { trainTagger } from './train-tagger.ts'

type Say = (line: string) => void

/** Parts that the articles are dealt into: each is parsed by a parser that was learned from the others. */
const parts = 3
const parserRounds = { whole: 6, part: 4 }

/** The sections of the tagger and the parser. */
export function trainSyntax(
  articles: readonly TrainingArticle[],
  rounds: number,
  say: Say,
): Map<string, Section> {
  const sentences = parsedSentences(articles)
  const sections = trainTagger(sentences, say)
  retag(sentences, new Tagger(sections, tags.length))
  for (const [name, section] of trainParser(sentences, rounds, say)) sections.set(name, section)
  return sections
}

/** All sections of the weights file. */
export function trainEverything(articles: readonly TrainingArticle[], say: Say): Map<string, Section> {
  say('tagger and parser')
  const sections = trainSyntax(articles, parserRounds.whole, say)
  const marked: MarkedDocument[] = []
  for (let part = 0; part < parts; part++) {
    say(`parsing part ${part + 1} of ${parts} with what the others teach`)
    const inPart = (_: unknown, index: number) => index % parts === part
    const learned = trainSyntax(
      articles.filter((article, index) => !inPart(article, index)),
      parserRounds.part,
      () => {},
    )
    const tagger = new Tagger(learned, tags.length)
    const parser = new Parser(learned, relations.length)
    for (const article of articles.filter(inPart)) {
      marked.push(markDocument(article, (document) => readSyntax(document, tagger, parser)))
    }
  }
  say('cues')
  const chances: Uint8Array[] = new Array(marked.length)
  for (const half of [0, 1]) {
    const model = new CueModel(
      cueSections(
        trainCues(
          marked.filter((_, index) => index % 2 !== half),
          () => {},
        ),
      ),
    )
    marked.forEach(({ document, syntax }, index) => {
      if (index % 2 === half) chances[index] = model.chances(document, syntax)
    })
  }
  for (const [name, section] of cueSections(trainCues(marked, say))) sections.set(name, section)
  say('roles')
  const { emissions, transitions } = trainRoles(marked, chances, say)
  sections.set('roles', quantise(emissions, 0.04))
  sections.set('role-pairs', quantise(transitions, 0.04))
  return sections
}

const cueSections = (weights: Float32Array) => new Map([['cues', quantise(weights, 0.04)]])
