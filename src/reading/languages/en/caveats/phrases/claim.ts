/** Told as a claim or an allegation, not as a fact. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const claim: readonly PhraseGroup[] = [
  {
    scope: 'after',
    who: 'subject',
    phrases: [
      '[alleg(es|ing|e)]',
      '[alleged:V] that',
      '[claim(s|ed|ing)]',
      '[claim:V]',
      "to|may|might|would|could|can|will|@do|not|n't|i|you|we|they|who|officials|critics|some|many|both [claim] that|to|the|he|she|they|it|there|his|her|its|their|credit|@pronoun",
      '[assert(s|ed|ing)] !control|authority|dominance|itself|himself|herself|themselves|jurisdiction|privilege|independence|sovereignty|power|leadership|rights|their|his|her|its|a|executive',
      'wrongly|falsely|without [assert(s|ed|ing)]',
    ],
  },
  {
    scope: 'after',
    who: 'subject',
    phrases: [
      '[accused of]',
      '[accus(e|es|ed|ing)] ~12 of',
      '[accus(es|ed|ing)]',
      '[accuse] !the',
      '[charged] ~8 with !@duty',
      '[charged that]',
      '[blam(es|ed|ing)] ~8 on|for',
    ],
  },
  {
    scope: 'after',
    phrases: [
      '[alleged]',
      '[allegedly]',
      '[allegation(|s)]',
      '[accusation(|s)]',
      '[claim|claims:N]',
      '[self-proclaimed|self-styled]',
    ],
  },
]
