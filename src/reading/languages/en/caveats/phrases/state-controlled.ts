/** The article says that a medium is run by a state. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const stateControlled: readonly PhraseGroup[] = [
  {
    scope: 'noun',
    phrases: [
      '!islamic [state|state-run|state-owned|state-controlled|state-backed|state-affiliated|state-sponsored|state-funded|state-linked|government-run|government-owned|government-controlled|government-backed|government-funded|government-linked|party-run|regime-run|military-run|army-run|kremlin-backed|kremlin-controlled|kremlin-run|kremlin-linked|kremlin-owned|party-controlled|party-owned @outlet] !department|police',
      '[state-run|state-owned|state-controlled|state-backed|state-affiliated|state-funded|government-run|government-owned|government-controlled|government-backed|kremlin-backed|kremlin-funded|kremlin-owned|kremlin-controlled|kremlin-run|party-run] ~3 @outlet',
      '!islamic [state|government news|television|tv|radio media|agency|channel|channels|broadcaster|station|network|outlet|service|website]',
      '@outlet ~4 [controlled|run|owned|funded by ~2 state|government|kremlin|junta|regime|party|military|ministry]',
      '[official|semi-official|semiofficial news agency]',
      '[official] :NNP news agency',
      '[pro-government|pro-kremlin|pro-regime ~1 @outlet]',
      '[government|party|kremlin|regime|state|propaganda mouthpiece|mouthpieces]',
      '[state|government|kremlin|party|russian|chinese|north ~1 propaganda outlet|outlets|channel|channels]',
      "[ruling party|communist party 's? @outlet]",
    ],
  },
]
