/** Taken over from elsewhere; not "first published on 3 May", which tells when. */
import { republished } from '../../languages/en/caveats/phrases/republished.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'republished',
  groups: republished,
  accepts({ first, last, wholeFirst }, { words }) {
    // "Translated from Danish" opens a line; "a word translated from Danish" is no page
    const isBare =
      words[first]?.lower === 'translated' && words[last - 1]?.lower === 'from' && wholeFirst === first
    if (isBare && first > 0) return false
    if (words[last - 1]?.lower !== 'on' && words[last - 1]?.lower !== 'in') return true
    return !words
      .slice(last, last + 2)
      .some(({ kind, lower }) => kind === 'number' || /^\d/.test(lower) || months.test(lower))
  },
}

const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*|\.)$|day$/
