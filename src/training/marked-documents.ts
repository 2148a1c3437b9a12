/** Articles as the attribution models learn them: analysed, with each marked attribution in tokens. */
import { mayBeCue } from '../reading/attributions/learned/cues.ts'
import { Role } from '../reading/attributions/learned/roles.ts'
import { relations } from '../reading/languages/en/relations.ts'
import { tags } from '../reading/languages/en/tags.ts'
import { analyse, type Document } from '../reading/text/document.ts'
import type { Syntax } from '../reading/text/syntax.ts'
import type { TrainingArticle } from './data.ts'

export interface MarkedAttribution {
  /** Token that is the chief word of the cue. */
  cue: number
  /** Role of each token that has one. */
  roles: Map<number, Role>
}

export interface MarkedDocument {
  document: Document
  syntax: Syntax
  attributions: MarkedAttribution[]
  /** How many documents it counts for. */
  times: number
}

/** Analyses an article; `read` gives its syntax. Attributions whose cue is no word that a cue may be are left out. */
export function markDocument(article: TrainingArticle, read: (document: Document) => Syntax): MarkedDocument {
  const document = analyse(article.text)
  const syntax = read(document)
  const attributions: MarkedAttribution[] = []
  const taken = new Set<number>()
  for (const { source, cue, content } of article.attributions) {
    const roles = new Map<number, Role>()
    for (const index of tokensOf(document, content)) roles.set(index, Role.Content)
    for (const index of tokensOf(document, source)) roles.set(index, Role.Source)
    const cueTokens = tokensOf(document, cue)
    for (const index of cueTokens) roles.set(index, Role.Cue)
    const chief = chiefOf(syntax, cueTokens)
    if (chief < 0 || taken.has(chief)) continue
    taken.add(chief)
    attributions.push({ cue: chief, roles })
  }
  return { document, syntax, attributions, times: article.times }
}

function tokensOf({ tokens }: Document, ranges: readonly (readonly [number, number])[]): number[] {
  const found: number[] = []
  for (const [start, end] of ranges) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle] as { end: number }).end <= start) low = middle + 1
      else high = middle
    }
    for (
      let index = low;
      index < tokens.length && (tokens[index] as { start: number }).start < end;
      index++
    ) {
      found.push(index)
    }
  }
  return found
}

/** The word of a cue that the rest hangs on: a full verb before a noun before anything else; -1 where none will do. */
function chiefOf(syntax: Syntax, cue: readonly number[]): number {
  const inside = new Set(cue)
  let best = -1
  let bestRank = 0
  for (const index of cue) {
    if (!mayBeCue(syntax, index)) continue
    const tag = tags[syntax.tags[index] as number] as string
    const relation = relations[syntax.relations[index] as number] as string
    const helps = relation === 'aux' || relation === 'auxpass' || relation === 'cop'
    const kind = tag.startsWith('VB') && !helps ? 3 : /^(?:NN|JJ)/.test(tag) ? 2 : 1
    const outermost = inside.has(syntax.heads[index] as number) ? 0 : 1
    const rank = kind * 2 + outermost
    if (rank > bestRank) {
      best = index
      bestRank = rank
    }
  }
  return best
}
