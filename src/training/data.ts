/** Reads the training data: articles whose attributions people marked, and the same articles parsed. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

type Range = [start: number, end: number]

export interface MarkedAttribution {
  source: Range[]
  cue: Range[]
  content: Range[]
}

/** start, end, part of speech, kind of name, head (1-based within the sentence, 0 = root), relation to it */
export type ParsedToken = [number, number, string, string, number, string]

export interface TrainingArticle {
  id: string
  text: string
  attributions: MarkedAttribution[]
  /** Empty for articles that have no parse. */
  sentences: ParsedToken[][]
  /** How many articles it counts for. */
  times: number
}

/**
 * The articles of `part` ("train" or "dev") in `folder`: PART.jsonl with id, text and attributions, and
 * PART.parses.jsonl.gz with id and sentences. Throws with a clear message where a file is missing.
 */
export function readArticles(folder: string, part: string): TrainingArticle[] {
  const marked = join(folder, `${part}.jsonl`)
  const parsed = join(folder, `${part}.parses.jsonl.gz`)
  for (const file of [marked, parsed]) {
    if (!existsSync(file)) throw new Error(`no file ${file}`)
  }
  const sentences = new Map<string, ParsedToken[][]>()
  for (const line of linesOf(gunzipSync(readFileSync(parsed)).toString('utf8'))) {
    const { id, sentences: found } = JSON.parse(line) as { id: string; sentences: ParsedToken[][] }
    sentences.set(id, found)
  }
  return linesOf(readFileSync(marked, 'utf8')).map((line) => {
    const article = JSON.parse(line) as TrainingArticle
    return { ...article, sentences: sentences.get(article.id) ?? [], times: 1 }
  })
}

const linesOf = (content: string) => content.split('\n').filter((line) => line !== '')
