/** How far to trust it: every caveat of a text. Rules propose, then what overlaps is settled, then links are made. */
import type { Article } from '../../article/model.ts'
import type { Attribution, Caveat, CaveatKind, Source, Span } from '../model.ts'
import { bySentence, sentenceIndexAt } from '../text/by-sentence.ts'
import type { Document } from '../text/document.ts'
import { PhraseIndex } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import { linkToAttribution, speakerOf } from './link.ts'
import type { Clauses, Context, PhraseGroup, Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { reachFrom } from './scope.ts'
import { settle } from './settle.ts'

/** A mark before it is settled; `order` is its rule's place in the table. */
export interface Proposal extends Span {
  kind: CaveatKind
  order: number
  sentence: Sentence
  group?: PhraseGroup
}

interface Label {
  rule: Rule
  order: number
  group: PhraseGroup
}

const index = new PhraseIndex<Label>()
rules.forEach((rule, order) => {
  for (const group of rule.groups)
    for (const phrase of group.phrases) index.add(phrase, { rule, order, group })
})

/**
 * All caveats of `document`, by place, with ids "c1", "c2", …
 * `sources` and `attributions` are what the reading has found so far; both may be empty.
 */
export function findCaveats(
  document: Document,
  article: Article,
  sources: readonly Source[],
  attributions: readonly Attribution[],
): Caveat[] {
  const context: Context = {
    document,
    article,
    outlets: outletsOf(sources),
    people: new Set(sources.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
    attributions: bySentence(document.sentences, attributions, ({ content, cue }) => [...content, ...cue]),
    quotations: bySentence(document.sentences, document.quotations, (quotation) => [quotation]),
  }
  return settle(propose(context), document).map((proposal, number) => {
    const { start, end, kind, group, sentence } = proposal
    const caveat: Caveat = { id: `c${number + 1}`, start, end, kind }
    const scope = reachFrom(group?.scope ?? 'none', proposal, sentence, document)
    const attribution = linkToAttribution(proposal, scope, context)
    const speaker = group?.who === 'speaker' ? speakerOf(proposal, context) : undefined
    const who = speaker ?? reachFrom(group?.who ?? 'none', proposal, sentence, document)
    if (scope) caveat.scope = scope
    if (who) caveat.who = who
    if (attribution) caveat.attribution = attribution
    return caveat
  })
}

/** Offsets at which the name of an outlet begins. */
function outletsOf(sources: readonly Source[]): ReadonlySet<number> {
  const outlets = sources.filter(({ kind }) => kind === 'state-media' || kind === 'media')
  return new Set(outlets.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
}

function propose(context: Context): Proposal[] {
  const { tokens, sentences } = context.document
  const proposals: Proposal[] = []
  for (const sentence of sentences) {
    const words = tokens
      .slice(sentence.first, sentence.last)
      .filter(({ kind, text }) => kind !== 'punctuation' || !quotationMarks.has(text))
    const clauses: Clauses = { sentence, words }
    for (const match of index.find(words)) {
      const { rule, order, group } = match.label
      if (rule.accepts && !rule.accepts(match, clauses, context)) continue
      const start = words[match.first]?.start ?? 0
      const end = words[match.last - 1]?.end ?? 0
      proposals.push({ start, end, kind: rule.kind, order, sentence, group })
    }
  }
  rules.forEach((rule, order) => {
    for (const found of rule.find?.(context) ?? []) {
      proposals.push({
        ...found,
        kind: rule.kind,
        order,
        sentence: sentences[sentenceIndexAt(sentences, found.start)] as Sentence,
      })
    }
  })
  return proposals
}

const quotationMarks = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'"])
