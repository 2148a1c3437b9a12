/** The article says that a medium is run by a state; also before an outlet's own name ("state-run KCTV"). */
import { stateControlled } from '../../languages/en/caveats/phrases/state-controlled.ts'
import { outletEndings } from '../../languages/en/caveats/words.ts'
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

function namesOutlet(from: number, { document, outlets }: Context): boolean {
  for (const token of document.tokens.slice(from, from + reach)) {
    if (token.lower === token.text) return false
    if (outlets.has(token.start) || outletEndings.some((ending) => token.lower.endsWith(ending))) return true
  }
  return false
}
