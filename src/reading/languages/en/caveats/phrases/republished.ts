/** Taken over from elsewhere. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const republished: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    phrases: [
      '[adapted from] ~1 !novel|book|play|memoir',
      'this|the @article ~3 [first|originally|previously published|appeared|posted|ran|printed|aired by|in|on|at]',
      '[first|originally published] by|in|on|at',
      '[republished|reprinted|reproduced|syndicated|reposted|cross-posted from|with|by|under|here]',
      '[excerpted|excerpt|extracted from]',
      '[translated from|by|into]',
      '[edited|condensed|abridged|shortened for|and ~3 length|clarity|brevity|style]',
      '[edited and condensed|abridged|shortened]',
      '[this|the @article @be|was|first|originally ~2 produced|provided|supplied|written by|for|in]',
    ],
  },
]
