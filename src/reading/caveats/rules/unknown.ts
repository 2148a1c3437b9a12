/** Said to be not known, or not told; not "I don't know if you heard", nor "does not know how to swim". */
import { unknown } from '../../languages/en/caveats/phrases/unknown.ts'
import type { Rule } from '../rule.ts'

const knowing = new Set(['know', 'knows', 'knew', 'sure', 'certain'])

export const rule: Rule = {
  kind: 'unknown',
  groups: unknown,
  accepts({ first, last }, { words }) {
    // "it is not clear water"
    if (words[last - 1]?.lower === 'clear' && words[last]?.tag.startsWith('NN')) return false
    if (!words.slice(first, last).some(({ lower }) => knowing.has(lower))) return true
    // "I don't know whether", "I don't know the cause" are said of a fact, "I don't know what to say" is not
    const isOwn =
      words.slice(Math.max(0, first - 2), last).some(({ lower }) => lower === 'i') &&
      !/^(?:whether|why|when|where|who|the|any|all)$/.test(words[last]?.lower ?? '')
    const isSkill = words.slice(last - 1, last + 2).some(({ lower }) => lower === 'to')
    return !isOwn && !isSkill
  },
}
