/** Told as a claim or an allegation, not as a fact. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const claim: readonly PhraseGroup[] = [
  {
    scope: 'after',
    who: 'speaker',
    phrases: [
      'alleg(es|ing)',
      '[allege] that|the|he|she|they|it|in',
      'claimed|claiming',
      'claims:V',
      'claim:V',
      'asserts|asserted|asserting',
      '[self-proclaimed|self-styled|self-declared]',
      '@attack ~6 [claimed] by',
    ],
  },
  {
    scope: 'after',
    who: 'person',
    phrases: ['[accused of]'],
  },
  {
    scope: 'after',
    who: 'speaker',
    phrases: [
      'accus(es|ed|ing)',
      '[accuse] ~10 of',
      '[charged] with !@duty',
      '@be|been|being [charged] over|following',
      '[charged] in connection',
      '[charg(ed|es|ing):V] ~14 with !@duty',
      '[charg(ed|es|ing):V] that',
      '[blam(es|ed|ing)] ~8 on|for',
    ],
  },
  {
    scope: 'after',
    phrases: [
      '!criminal|felony|federal|civil|drug|state|any [charge|charges:N] that !might|could|may|were|was',
      'alleged|allegedly',
      'faces !no ~4 [charge|charges] of|including|,|over|for|relating|related|.|in|and|that',
      'add(s|ed)|filed|brought|registered|pressed|facing ~3 [charge|charges] of',
      ':NNS|PRP face !no ~4 [charge|charges] of|including|over|for|relating|related|in',
      'arrested|held|booked|indicted|jailed|detained|arraigned|wanted|arrest|custody|extradited on|for ~4 [charge|charges]',
    ],
  },
  {
    scope: 'said',
    phrases: ['allegation|allegations', 'accusation|accusations', 'claim|claims:N'],
  },
]
