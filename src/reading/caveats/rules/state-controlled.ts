/** The article says that a medium is run by a state; also before an outlet's own name ("state-run KCTV"). */
import { stateControlled } from '../../languages/en/caveats/phrases/state-controlled.ts'
import { outletEndings, publishing } from '../../languages/en/caveats/words.ts'
import type { Span } from '../../model.ts'
import type { Context, Rule } from '../rule.ts'

const runByState =
  /^(?:state|government|kremlin|party|regime)-(?:run|owned|controlled|backed|funded|affiliated|linked)$/

/** How many words after "state-run" a name may end ("state-run Press TV"). */
const reach = 3

export const rule: Rule = {
  kind: 'state-controlled',
  groups: stateControlled,
  find(context) {
    const { tokens } = context.document
    const spans: Span[] = []
    tokens.forEach((token, at) => {
      if (runByState.test(token.lower) && namesOutlet(at + 1, context)) {
        spans.push({ start: token.start, end: token.end })
      }
    })
    return spans
  },
}

/** A name after "state-run" is an outlet's where it says so, the article names it as one, or it publishes. */
function namesOutlet(from: number, { document, outlets }: Context): boolean {
  const { tokens } = document
  let at = from
  for (; at < from + reach; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lower === token.text) break
    if (outlets.has(token.start) || outletEndings.some((ending) => token.lower.endsWith(ending))) return true
  }
  const around = [...tokens.slice(Math.max(0, from - reach - 1), from), ...tokens.slice(at, at + 1)]
  return at > from && around.some(({ lower }) => publishing.has(lower))
}
