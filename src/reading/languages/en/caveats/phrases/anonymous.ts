/** Why a source is not named, or that it is not. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const anonymous: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    who: 'person',
    phrases: [
      '[condition of strict|complete? anonymity]',
      '[condition that ~6 not be @adverb? used|named|identified|quoted|published|revealed|disclosed]',
      '[condition they|he|she|his|her|their ~6 not be @adverb? used|named|identified|quoted|published|revealed|disclosed]',
      'anonymously|anonymity',
      '[ask(|s|ed|ing)|request(|s|ed|ing)|want(|s|ed|ing)|wish(|es|ed|ing)|prefer(|s|red|ring)|insist(|s|ed|ing)|choos(e|es|ing)|chose @not on? to? be|being @adverb? named|identified|quoted]',
      '[ask(|s|ed|ing)|request(|s|ed|ing)|insist(|s|ed|ing) that ~5 not be @adverb? used|named|identified|published|disclosed|printed|revealed]',
      '[ask(|s|ed|ing)|request(|s|ed|ing) that ~3 name|surname|identity be withheld|concealed|kept]',
      '[@be @not naming|identifying] him|her|them|the',
      '[ask(|s|ed|ing)|request(|s|ed|ing) to remain anonymous|unnamed|unidentified]',
      '[remain(|s|ed|ing)|stay(|s|ed|ing) anonymous|unnamed]',
      '[declin(e|es|ed|ing)|refus(e|es|ed|ing) to be @adverb? named|identified|quoted]',
      '[declin(e|es|ed|ing)|refus(e|es|ed|ing) to give ~1 full|last|real|first|second? name|names]',
      '[@do @not want|wish to be @adverb? named|identified|quoted]',
      '[@do @not want|wish to give|use|reveal his|her|their ~2 name|names]',
      '[@do @not want|wish his|her|their ~2 name|names|identity ~3 used|published|disclosed|revealed]',
      '[@not @adverb? authorized|authorised to @adverb? speak|discuss|talk|comment|release|disclose|brief|share|divulge|give|be|address|describe|reveal|make|provide]',
      '[lack(|s|ed|ing) authorization|authorisation to speak|discuss|comment]',
      '[@not @adverb? permitted|allowed to @adverb? speak|discuss|talk|comment] ~2 publicly|media|press|reporters|record|about',
      '[name|names|identity|identities ~2 @be|been being? @adverb? withheld|changed|concealed|protected]',
      '[withhold(|s|ing)|withheld his|her|their|the ~2 name|names|identity|identities]',
      '[can|could|may @not be @adverb? named|identified] for|because|due|under|to',
      '[@not being? @adverb? identified|named because|due|for]',
      '[ask(|s|ed|ing) to use ~1 pseudonym|pseudonyms]',
      '[us(ing|ed|es|e) a|the pseudonym]',
      '[@not his|her|their|the real|actual name|names]',
      '[speaking|spoke on background]',
      '[spoke|speaking off the record]',
      '[gave|giving|identified|identifying only ~3 his|her|their first name]',
      '[gave|giv(e|es|ing) only ~1 first name|names]',
    ],
  },
  {
    scope: 'noun',
    phrases: ['[unnamed|unidentified|anonymous] ~2 @informant'],
  },
]
