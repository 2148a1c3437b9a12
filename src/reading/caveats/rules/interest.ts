/** A stake that the article discloses; not one that is ruled out ("free of conflicts of interest"). */
import { interest } from '../../languages/en/caveats/phrases/interest.ts'
import type { Rule } from '../rule.ts'

const excluding = new Set(
  "no not n't never free without avoid avoids avoiding deny denies denied denying".split(' '),
)

export const rule: Rule = {
  kind: 'interest',
  groups: interest,
  accepts: ({ first }, { words }) =>
    !words.slice(Math.max(0, first - 4), first).some(({ lower }) => excluding.has(lower)),
}
