/** Told as what is reported or believed, by nobody; not what someone named believes. */
import { hearsay } from '../../languages/en/caveats/phrases/hearsay.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'hearsay',
  groups: hearsay,
  accepts({ first, last }, { words }) {
    const before = words[first - 1]
    const word = words[first]
    // "what they believed to be" has a believer
    if (word && /^(?:said|believed|thought|reported)$/.test(word.lower) && before) {
      return word.tag !== 'VBD' && !/^(?:PRP|WP)/.test(before.tag)
    }
    return last > first
  },
}
