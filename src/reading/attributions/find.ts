/**
 * Who says what: every attribution of a text, with its speakers merged into one list of sources.
 * Rules propose, refiners merge and complete, the linker names the speakers.
 */
import type { Article } from '../../article/model.ts'
import type { Model } from '../languages/en/model.ts'
import type { Attribution, Source } from '../model.ts'
import type { Document } from '../text/document.ts'
import { type Context, makeContext } from './context.ts'
import { mannerOf } from './manner.ts'
import type { Proposal } from './proposal.ts'
import { calibrate } from './refine/calibrate.ts'
import { combine } from './refine/combine.ts'
import { dropEchoes, withoutSelves } from './refine/drop-echoes.ts'
import { dropOverlaps } from './refine/drop-overlaps.ts'
import { dropVoiceless } from './refine/drop-voiceless.ts'
import { refiners } from './refine/index.ts'
import { rules } from './rules/index.ts'
import { type Linked, linkSpeakers } from './speakers/link.ts'
import { findNames } from './speakers/names/find.ts'
import { stanceOf } from './stance.ts'

/** Reads a tagged document. Attributions come in the order of the text, sources by their first mention. */
export function findAttributions(
  document: Document,
  article: Article,
  model: Model,
): { sources: Source[]; attributions: Attribution[] } {
  const context = makeContext(document, article)
  const { proposals, linked } = findProposals(context, model)
  const { sources, of } = linked
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

/** What becomes an attribution, in the order of the text, with its speakers. */
export function findProposals(context: Context, model: Model): { proposals: Proposal[]; linked: Linked } {
  const learned = model.proposeAttributions(context.document)
  const proposed = rules.flatMap((rule) => rule.propose(context))
  // one rule a cue before the rules meet the learned proposals
  const ruled = dropOverlaps(context, dropVoiceless(context, proposed))
  let proposals = combine(context, ruled, learned.proposals, learned.chances)
  for (const refine of refiners) proposals = refine(context, proposals)
  const names = findNames(context)
  let linked = linkSpeakers(context, names, proposals)
  const heard = dropEchoes(context, proposals, linked.of)
  // linked anew: only the speakers tell an echo, and an echo must leave no mention behind
  if (heard.length < proposals.length) linked = linkSpeakers(context, names, heard)
  const of = withoutSelves(context, heard, linked.of)
  return { proposals: calibrate(heard), linked: { ...linked, of } }
}
