/** Told as what is reported, believed or said, by nobody. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const hearsay: readonly PhraseGroup[] = [
  {
    scope: 'after',
    phrases: [
      'reportedly|supposedly|purportedly',
      '[@be|been @not? @adverb? commonly|generally|popularly|also|long? believed|thought|said|reported|rumored|rumoured|understood|reputed|assumed|presumed to] !a|an|the|him|her|them|us|me|reporters|police',
      'also|widely|long|generally|commonly|reportedly [believed|thought|said|reported|rumored|rumoured|understood|reputed|assumed to]',
      '[said|believed|thought|reported|rumored|rumoured|reputed|understood to] be|have',
      '[believed|thought|reputed|rumored|rumoured to] :VB',
      '[@be|been @adverb? generally|commonly|broadly|often|also|increasingly? seen|regarded|viewed|perceived as] the :JJS|RBS|JJ',
      '[@be|been @adverb? looked at|upon as] !well|if|though',
      '[@have been @adverb? suggested|claimed|rumored|rumoured that]',
      '[there @be|@have been? @adverb? suggestions|claims|whispers|talk|rumours|rumors that|of|about]',
      '[per reports]',
      '[it @be @not? @adverb? commonly|generally? believed|thought|said|reported|rumored|rumoured|understood|claimed|assumed that]',
      '[it @be @adverb? rumored|rumoured|reported|understood]',
      '[it @be @not? @adverb? believed|thought] :PRP|DT|NN|CD|EX|JJ',
      '[it @have been @adverb? speculated|rumored|rumoured|reported|suggested|claimed] !by|in|on|to',
      '[word on the street]',
      '[@be|been @adverb? generally|commonly|broadly|often|also|increasingly? seen|regarded|viewed|perceived ~5 as] !well|long|part|soon|far|he|she|they|the',
      '[widely|generally|commonly|broadly believed|thought|viewed|regarded|considered|assumed|perceived|reported|expected]',
      '[widely|generally|commonly|broadly seen as]',
      '[according to !eyewitness|witness|police|court ~2 reports|rumors|rumours|accounts] !by|from|of|published|received|obtained',
      '[by most|all|some|many accounts]',
      '[@be|been @adverb? often? speculated that]',
      'hearsay|scuttlebutt',
      '[reports:N] of|that|suggest|suggested|suggesting|say|said|surfaced|emerged|claiming|claimed|indicate|indicated',
      '[reports:N] from|in ~3 suggest|suggested|say|said|indicate|indicated|claim|claimed',
      '[media|news|press reports:N] of|that|about|suggest|suggested|suggesting|say|said|indicate',
      '[amid|after|there reports]',
      '[conflicting|unconfirmed reports]',
      'the|a|its|his|her|their [reported] :NN',
      '[word is|was] that',
      '[legend has it]',
      '[supposed] @claim|links|ties|affair|lies|crimes|link|plot|victim|victims|threat',
    ],
  },
  {
    scope: 'said',
    phrases: [
      'rumor|rumors|rumored|rumour|rumours|rumoured',
      '[speculation] that|about|over|on|as|whether|swirled|mounted|grew|continued|has|is|was',
      'amid|fuel|fueled|fuelled|fueling|fuelling|sparked|prompting|prompted|revive|revived|renewed|intense|widespread|wild|other|much|media|reignite|pure|mere [speculation]',
    ],
  },
]
