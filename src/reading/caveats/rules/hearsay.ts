/** Told as what is reported or believed, by nobody; not what someone named believes. */
import { hearsay } from '../../languages/en/caveats/phrases/hearsay.ts'
import type { Rule } from '../rule.ts'

const participles = new Set(['said', 'believed', 'thought', 'reported', 'reputed', 'understood'])

export const rule: Rule = {
  kind: 'hearsay',
  groups: hearsay,
  accepts({ first, last }, { words }) {
    const before = words[first - 1]
    const word = words[first]
    // "what they believed to be" has a believer
    if (word && participles.has(word.lower) && before) {
      const isPassive = word.tag !== 'VBD' || /^(?:be|have)$/.test(words[last]?.lower ?? '')
      return before.lower === ',' || (isPassive && !/^(?:PRP|WP)/.test(before.tag))
    }
    // "should not be seen as" is a wish
    if (word?.lower === 'be')
      return !words.slice(Math.max(0, first - 2), first).some(({ tag }) => /^(?:MD|TO)/.test(tag))
    // "reports that list every pier": the reports themselves list it
    const that = words.findIndex(({ lower }, at) => at >= last - 1 && at <= last && lower === 'that')
    const isRelative =
      words[that - 1]?.lower === 'reports' && /^(?:VB[DPZ]|MD)/.test(words[that + 1]?.tag ?? '')
    if (isRelative) return false
    // "the Lantern reports that" is what one paper says
    if (word?.lower === 'reports' && before) return !(before.tag === 'NNP' && words[last]?.lower === 'that')
    return last > first
  },
}
