/** Not confirmed by anyone, or told without evidence. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const unverified: readonly PhraseGroup[] = [
  {
    scope: 'subject',
    who: 'none',
    phrases: [
      '[could|can|has|have|had|been|is|are|was|were|be|remains? @not @adverb? @adverb? be? been? @adverb? @adverb? verified|confirmed|corroborated|authenticated|substantiated] !by|as|to',
      'could|can [@not @adverb? be @adverb? verified|confirmed|corroborated|substantiated|proven|proved]',
      '[has|have yet to be @adverb? verified|confirmed|corroborated|proven|proved|substantiated]',
      '[@remain|is|are|was|were unverified|unconfirmed|unproven|unsubstantiated|uncorroborated]',
      '[impossible|difficult|hard to @adverb? verify|confirm|corroborate|substantiate]',
      '[@adverb? verification|confirmation|corroboration of? ~6 @not been|be? possible|available|provided|given]',
      '[@not @adverb? been? @be? @adverb? proven|proved] !guilty|by|to|himself|herself|themselves|itself',
      '[evidence is|was|are @not strong|sufficient|enough|conclusive|clear|there ~1 enough|strong?]',
      '[evidence is|was|remains @adverb? thin|weak|lacking|insufficient|inconclusive|scant|slim|sketchy|circumstantial|anecdotal]',
      '[based on anecdotal evidence]',
      '[is|are|was|were not supported|backed by ~2 evidence|facts|data]',
      '[not based on any|the? evidence|facts|data]',
      '[@not @adverb? been @adverb? tested|demonstrated|established] !positive|for',
    ],
  },
  {
    scope: 'after',
    who: 'subject',
    phrases: [
      'could|can|@do|has|have|had|would [@not @adverb? been? able? to? @adverb? verify|verified|corroborate|substantiate|authenticate]',
      'could|can [@not @adverb? confirm]',
      '[@be unable to @adverb? verify|confirm|corroborate|authenticate|substantiate]',
      '[@have @not been able to @adverb? verify|confirm|corroborate|authenticate|substantiate]',
      '[@not able to @adverb? verify|confirm|corroborate|authenticate|substantiate]',
      '[no|little|scant|insufficient|scarce ~3 evidence|proof|corroboration|substantiation] !the|and',
      '[no|little|scant proof|evidence or basis|evidence|proof|indication]',
      '[no|without @adverb? independent? official? verification|confirmation] !hearing|hearings|vote|process',
      '[@not ~1 have|has|had|see|seen|saw|find|found|seeing|finding|provide|provided|offer|offered|present|presented|produce|produced|give|given|show|shown|cite|cited any ~2 evidence|proof]',
      '[no indication|indications|signs that|of|whether]',
      '[there|@have @be? no indication|indications|sign|signs] !of',
      '[no factual? basis for|in]',
      '[without any|a|the? ~1 evidence|proof|corroboration|substantiation|basis]',
      '[without providing|offering|citing|giving|presenting|showing|producing|any ~3 evidence|proof]',
      '[lack|absence|paucity of any? hard|direct|physical|independent|clear|concrete|credible|solid|scientific? evidence|proof|verification]',
      '[@not|insufficient enough? evidence|proof] !the|and',
      '[never @adverb? identified|named|confirmed|acknowledged|proven|proved] !the|who|guilty|by',
      '[neither confirm(|s|ed|ing) nor den(y|ies|ied|ying)]',
      '[@do not confirm or deny]',
      '[@not been|be? independently verified]',
      '[if|assuming confirmed|proven|true|verified|authentic|accurate] ,',
    ],
  },
  {
    scope: 'noun',
    phrases: [
      '[unverified|unconfirmed|unproven|unsubstantiated|uncorroborated|unevidenced|unsourced|unsupported] !by',
      '[as-yet unverified|unconfirmed|unproven]',
      '[yet to be @adverb? verified|confirmed|proven|proved]',
    ],
  },
]
