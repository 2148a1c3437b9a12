/** A stake of a speaker or of the publisher that the article discloses. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const interest: readonly PhraseGroup[] = [
  {
    scope: 'subject',
    phrases: [
      'study|research|survey|poll|trial|report|group|ad|ads|tank|institute|nonprofit|pac|website|project|initiative|center|centre ~3 [@adverb? funded|financed|bankrolled|sponsored|commissioned|underwritten by]',
      'which|that|who @be [@adverb? @adverb? funded|financed|bankrolled|sponsored|underwritten by] !the|taxpayers|federal|state|taxes',
      '[received|receives|receive|accepted|accepts|took|taken|taking ~4 funding|money|contributions|donations|payments|fees|grants from]',
      '[paid by] the|a|an|:NNP',
      '[on the payroll of]',
      '[paid consultant|adviser|advisor|lobbyist|spokesman|spokeswoman|spokesperson|contributor|advocate|surrogate]',
      'industry-funded|industry-backed|corporate-funded|company-funded|pharma-funded|oil-funded',
      '[who|which also|once|previously|formerly|partly|now owns|owned]',
      '[who|which co-owns|co-owned]',
      '[who @be also ~3 executive|director|shareholder|investor|adviser|advisor|consultant|chairman|chairwoman|owner|lobbyist|donor|partner|founder|trustee] at|of|in|for|to',
      '[who consults|consulted|lobbies|lobbied|advises|advised with|for ~2 officials|administration|company|companies|government|industry|campaign]',
      '[who consults|consulted with ~2 officials]',
      '[who @adverb? consulted|lobbied|consults|lobbies for]',
      '[who @have @adverb? consulted|lobbied|advised|worked|testified for]',
      '[remain(s|ed) ~3 shareholder|investor|owner|adviser|consultant of|in]',
      '[major|longtime|long-time|prominent|big|top|leading|largest donor|donors|fundraiser to|for|of]',
      'is|was|are|also a|the|its|of ~2 [major|largest|biggest|principal|controlling|minority|majority shareholder|stakeholder|investor|owner] of|in',
      '[has|have|had|holds|held|holding|owns|owned|with a|an ~4 stake in]',
      '[financial|vested interest|stake|ties|relationship in|with|to]',
      '[:NNP investor|shareholder|lobbyist|donor] :NNP',
      '[the former owner|owners of]',
      '[former employee|employees of]',
      '[conflict|conflicts of interest]',
      'who|and|also|he|she [sits|sat|serves|served on ~3 board|boards of]',
      'who|which|he|she|they|group|association|company [gave|donated|contributed ~5 to|toward|towards ~5 campaign|campaigns|foundation|reelection|re-election]',
      '[affiliate link|links|commission|commissions]',
      '[may earn ~3 commission|commissions]',
      '[disclosure] :',
    ],
  },
]
