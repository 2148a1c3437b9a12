/** What happens to proposals before they become attributions, in this order. */
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { attachQuotations } from './attach-quotations.ts'
import { cutAtNextVerb } from './cut-at-next-verb.ts'
import { dropNeedlessHearsay } from './drop-needless-hearsay.ts'
import { dropOverlaps } from './drop-overlaps.ts'
import { dropVoiceless } from './drop-voiceless.ts'
import { trimNames } from './trim-names.ts'

export type Refiner = (context: Context, proposals: Proposal[]) => Proposal[]

export const refiners: readonly Refiner[] = [
  // What cannot speak is no source, unless a quotation shows that it does. Before any choice between proposals.
  dropVoiceless,
  // One attribution a cue: the surest proposal stays. First, so that the rest sees each place once.
  dropOverlaps,
  // "denied this and called it a lie": two attributions side by side.
  cutAtNextVerb,
  // "Byrne reportedly said" has a source: no hearsay beside it.
  dropNeedlessHearsay,
  // A quotation that goes on after its cue belongs to the same speaker.
  attachQuotations,
  // "she wrote on X. “…”": the tokens cut some names in two.
  trimNames,
]
