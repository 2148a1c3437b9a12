/**
 * Who says what: every attribution of a text, with its speakers merged into one list of sources.
 * Rules propose, refiners merge and complete, the linker names the speakers.
 */
import type { Article } from '../../article/model.ts'
import type { Model } from '../languages/en/model.ts'
import type { Attribution, Source } from '../model.ts'
import type { Document } from '../text/document.ts'
import { makeContext } from './context.ts'
import { mannerOf } from './manner.ts'
import type { Proposal } from './proposal.ts'
import { refiners } from './refine/index.ts'
import { rules } from './rules/index.ts'
import { linkSpeakers } from './speakers/link.ts'
import { stanceOf } from './stance.ts'

/** Reads a tagged document. Attributions come in the order of the text, sources by their first mention. */
export function findAttributions(
  document: Document,
  article: Article,
  _model: Model,
): { sources: Source[]; attributions: Attribution[] } {
  const context = makeContext(document, article)
  let proposals: Proposal[] = rules.flatMap((rule) => rule.propose(context))
  for (const refine of refiners) proposals = refine(context, proposals)
  const { sources, of } = linkSpeakers(context, proposals)
  const attributions = proposals.map(
    (proposal, index): Attribution => ({
      id: `a${index + 1}`,
      sources: of[index] as string[],
      sourceSpans: proposal.source,
      cue: proposal.cue,
      content: proposal.content,
      manner: mannerOf(context, proposal),
      stance: stanceOf(context, proposal),
      probability: proposal.probability,
    }),
  )
  return { sources, attributions }
}
