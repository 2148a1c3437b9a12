/** Labelled as opinion, or as paid matter. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const opinion: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    phrases: [
      '[views|opinions ~2 expressed] ~3 are|is|do|in|here|by|herein',
      "[author|writer|contributor|columnist 's own]",
      '[solely those of the author|writer|authors]',
      'op-ed|op-eds|opinion-editorial',
      '[opinion piece|article|column|essay|editor|page|section|pages|contributor|columnist]',
      '[opinion|commentary|editorial|sponsored|advertisement|advertorial :]',
      '[sponsored|branded|paid|promotional content|post|article|feature|message|advertisement]',
      '[paid advertisement|promotion|partnership]',
      '[advertisement|advertiser|advertising|ad feature]',
      '[advertiser|partner|promoted content]',
      '[brought to you by]',
      '[personal opinion|opinions]',
      'imo|imho',
      'views|opinions|thoughts ~4 [are|is @adverb? his|her|their|my|mine|our own? alone?] .|,|and',
      'advertorial|advertorials',
      '[press release] :',
      '[guest essay|commentary|editorial|column]',
      '[does|do not @adverb? reflect ~4 view|views|opinion|opinions|position|policy]',
      'in|wrote|published ~3 [editorial] ~6 ,|wrote|said|argued|published|called|that',
    ],
  },
]
