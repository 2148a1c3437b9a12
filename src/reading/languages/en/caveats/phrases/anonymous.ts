/** Why a source is not named, or that it is not. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const anonymous: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    who: 'subject',
    phrases: [
      '[on|under the? condition of strict|complete? anonymity]',
      '[on|under the? condition that|they|he|she|his|her|their ~6 not be? @adverb? used|named|identified|quoted|published|revealed|disclosed]',
      '[spoke|speak|speaking|spoken|talked|talking|quoted|interviewed|testified|testify|said|briefed @adverb? anonymously]',
      '[anonymously]',
      '[anonymity]',
      '[ask(|s|ed|ing)|request(|s|ed|ing)|want(|s|ed|ing)|wish(|es|ed|ing)|prefer(|s|red|ring)|insist(|s|ed|ing)|choos(e|es|ing)|chose|agreed on? that? not to? be @adverb? named|identified|quoted|publicly]',
      '[ask(|s|ed|ing)|request(|s|ed|ing) that ~4 not be @adverb? used|named|identified|published|disclosed|printed|revealed]',
      '[ask(|s|ed|ing)|request(|s|ed|ing)|grant(|ed|ing)|given|giv(e|es|ing)|demand(|ed|ing)|promised|seeking|sought for? anonymity]',
      '[declin(e|es|ed|ing)|refus(e|es|ed|ing) to be @adverb? named|identified|quoted]',
      '[declin(e|es|ed|ing)|refus(e|es|ed|ing) to give ~1 full|last|real|first? name|names]',
      '[@do @not want|wish ~2 to be @adverb? named|identified|quoted]',
      '[@do @not want|wish his|her|their ~2 name|names|identity ~3 used|published|disclosed|revealed]',
      '[@not @adverb? authorized|authorised to @adverb? speak|discuss|talk|comment|release|disclose|brief|share|divulge|give|be|address|describe|reveal|make|provide|publicly]',
      '[lack(|s|ed|ing) authorization|authorisation to speak|discuss|comment]',
      '[@not @adverb? permitted|allowed to @adverb? speak|discuss|talk|comment to?]',
      '[name|names|identity|identities ~2 @be|been @adverb? withheld|changed|concealed|redacted]',
      '[withhold(|s|ing)|withheld his|her|their|the|its ~2 name|names|identity|identities]',
      '[@not be? being? @adverb? named|identified for|to|because|due]',
      '[can|could @not be @adverb? named|identified]',
      '[@not being? @adverb? identified|named] because|due|for|to',
      '[fear(s|ed|ing)? for|of|reprisal|reprisals|retribution|retaliation ~3 not be named]',
      '[us(ing|ed|es) a pseudonym]',
      '[on background] ,|because|.',
      '[spoke|speaking off the record]',
      '[gave|giving|identified|identifying only ~3 his|her|their first name]',
      '[gave|giv(e|es|ing) only ~1 first name|names]',
    ],
  },
  {
    scope: 'noun',
    phrases: ['[unnamed|unidentified|anonymous] ~2 @informant', '[anonymous|unnamed @informant]'],
  },
]
