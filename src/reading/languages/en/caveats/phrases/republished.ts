/** Taken over from elsewhere. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const republished: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    phrases: [
      'this|@article ~3 [adapted from]',
      'this|@article ~4 [first|originally|previously published|appeared|posted|ran|printed|aired by|in|on|at]',
      '[first|originally published by|in|on|at]',
      '[republished|reprinted|reproduced|syndicated|cross-posted from|with|under|here]',
      'this|@article|interview|essay ~3 [excerpted|extracted from]',
      'this|@article|interview|essay ~3 [translated from|by|into]',
      '[translated from the original]',
      '[machine|automatically translated]',
      '[an edited|abridged|adapted|condensed excerpt|extract|version|transcript]',
      '[an excerpt|extract] from ~6 book|memoir|novel',
      '[with files|reporting|material from] :NNP|DT',
      '[with ~1 wires|agencies]',
      '[with wire|agency|news|staff reports|services]',
      '[from staff|wire and? wire? reports|services]',
      '[used|reused|posted with permission]',
      '[translated by] :NNP',
      '[translated from] :NNP|JJ',
      '[edited|condensed|abridged|shortened for|and ~3 length|clarity|brevity|style]',
      '[edited and condensed|abridged|shortened]',
      'this @article ~3 [produced|provided|supplied by|for|in]',
    ],
  },
]
