/** Labelled as opinion, or as paid matter. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const opinion: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    phrases: [
      '[views|opinions ~2 expressed] ~3 are|is|do|in|here|by|herein',
      "[the|an author|writer|contributor|columnist 's own]",
      "[@be|are|solely|those|views|opinions of|the? author|writer|authors 's? own|alone]",
      '[op-ed|op-eds|opinion-editorial]',
      '[opinion piece|article|column|essay|editor|writer|page|section|pages|contributor|columnist]',
      '[opinion|commentary|editorial|analysis|sponsored|advertisement|advertorial :]',
      '[sponsored|branded|partner|paid|promotional content|post|article|feature|message|advertisement|story|partnership]',
      '[paid advertisement|promotion|promotional]',
      '[advertorial|advertorials|native advertising]',
      '[press release] :|is|may',
      '[this|his|her|guest|weekly|syndicated|newspaper opinion|regular? column:N] is|for|in|,|,|that|on|about|published|expresses',
      '[guest essay|commentary|editorial|column]',
      '[is|was a|an ~3 columnist] for|at|with',
      '[does|do not @adverb? reflect ~4 view|views|opinion|opinions|position|policy]',
      '[in an|his|her|its|their|the|recent? ~2 editorial] ~6 ,|wrote|said|argued|published|called|that',
    ],
  },
]
