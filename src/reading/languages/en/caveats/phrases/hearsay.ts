/** Told as what is reported, believed or said, by nobody. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const hearsay: readonly PhraseGroup[] = [
  {
    scope: 'after',
    phrases: [
      '[reportedly]',
      '[supposedly]',
      '[@be|been @not? @adverb? widely|generally|commonly|popularly|also|long? believed|thought|said|reported|rumored|rumoured|understood|reputed|assumed|presumed to !a|an|the|him|her|them|us|me|reporters|police]',
      'also|widely|long|generally|commonly|reportedly [believed|thought|said|reported|rumored|rumoured|understood|reputed|assumed to]',
      '[said|believed|thought|reported|rumored|rumoured|reputed to be|have]',
      '[it @be @not? @adverb? believed|thought|said|reported|rumored|rumoured|understood|claimed|assumed that]',
      '[it @be @adverb? rumored|rumoured|reported|understood]',
      '[@be|been @adverb? widely|generally|commonly|broadly|often|also|increasingly? seen|regarded|viewed|perceived|hailed by? as]',
      '[widely|generally|commonly|broadly believed|thought|seen|viewed|regarded|considered|assumed|perceived|reported|expected]',
      '[according to @adverb? some|several|various|multiple|unconfirmed|press|media|local|news|published|early|initial|unverified? reports|rumors|rumours|accounts]',
      '[by most|all|some|many accounts]',
      '[rumor(|s|ed)|rumour(|s|ed)]',
      '[speculation|speculations]',
      '[speculated that]',
      '[gossip|hearsay|scuttlebutt]',
      '[reports:N] of|that|about|suggest|suggested|suggesting|say|said|surfaced|emerged|claiming|claimed|indicate|indicated',
      '[amid|following|after|there @be? media|news|press|conflicting|unconfirmed? reports]',
      '[conflicting|unconfirmed reports]',
      'the|a|an|its|his|her|their [reported] :N',
      '[word is|was] that',
      '[legend has it]',
    ],
  },
]
