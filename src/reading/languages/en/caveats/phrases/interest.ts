/** A stake of a speaker or of the publisher that the article discloses. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const interest: readonly PhraseGroup[] = [
  {
    scope: 'subject',
    phrases: [
      'which|that|who|is|was|are|were|been [@adverb? partly|partially|mostly|largely? funded|financed|bankrolled|sponsored|underwritten|paid|commissioned|subsidized|subsidised by|for by?]',
      'study|research|survey|poll|trial|report|group|ad|ads|campaign|institute|tank|organization|organisation|center|centre|nonprofit|pac|website|project|initiative ~2 ,? [funded|financed|bankrolled|sponsored|commissioned by|for]',
      '[who|which @adverb? also|once|previously|formerly|has|have|had|is|was|are ~1 owns|owned|own]',
      '[who|which|that @be? also an|a|the executive|director|shareholder|investor|adviser|advisor|consultant|member|chairman|chairwoman|chair|owner|lobbyist|donor|partner|founder|trustee] at|of|in|for|to',
      '[who|which|and also? consult(s|ed) with|for ~2 administration|company|companies|government|industry|campaign|campaigns? officials?]',
      '[who|which|and has|have|had @adverb? consulted|lobbied|advised|worked as ~3 consultant|lobbyist for|with?]',
      '[remain(s|ed) ~3 shareholder|investor|owner|adviser|consultant|partner of? in?]',
      '[largest|major|majority|minority|controlling|big|biggest|significant|principal shareholder|stakeholder|owner|investor|donor|donors|shareholders|investors] of|in|to',
      '[ha(s|d|ve) a|an ~2 stake|interest|shares in]',
      '[hold(s|ing)|held|own(s|ed|ing) ~3 stake|shares in]',
      '[financial|vested|business|commercial stake|interest|interests|ties|relationship in|with|to?]',
      '[the former owner(|s) of]',
      '[former employee|employees] of',
      '[conflict|conflicts of interest]',
      '[sit(s|ting)|sat|serve(s|d)|serving on the|its|their|his ~3 board|boards of?]',
      '[paid by]',
      '[on the payroll of]',
      '[paid consultant|adviser|advisor|lobbyist|spokesman|spokeswoman|spokesperson|contributor|advocate]',
      '[industry-funded|industry-backed|corporate-funded|company-funded|pharma-funded|oil-funded]',
      '[gave|given|giv(es|ing)|donat(ed|es|ing)|contribut(ed|es|ing) ~5 to|toward|towards ~5 campaign|campaigns|foundation|pac|reelection|re-election|party] !,',
      '[receiv(ed|es|ing)|accept(ed|s|ing)|took|taken|taking ~6 funding|money|contributions|donations|payments|fees|grants from ~3]',
      '[affiliate link|links|commission|commissions]',
      '[may earn ~3 commission|commissions]',
      '[disclosure :|statement]',
    ],
  },
]
