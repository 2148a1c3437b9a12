/**
 * How a text writes its words. Headlines capitalise all of them, and every sentence its first: whether such a word is
 * a name is told by how the running text writes it.
 */
import { femaleNames, maleNames } from '../../languages/en/given-names.ts'
import { knownOrganisations } from '../../languages/en/organisations.ts'
import { capitals, countries, demonyms } from '../../languages/en/places.ts'
import { roles, titles } from '../../languages/en/roles.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'

/** The token begins with a capital. Nearly all begin in ASCII, where a comparison tells. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false
  const code = token.text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}]/u.test(token.text)
}

export class Casing {
  /** Words that running text capitalises inside a sentence, and those that it writes small; in lower case. */
  private readonly named = new Set<string>()
  private readonly small = new Set<string>()
  private readonly loud = new Set<number>()

  constructor(tokens: readonly Token[], sentences: readonly Sentence[]) {
    for (const sentence of sentences) {
      if (isLoud(tokens, sentence)) {
        this.loud.add(sentence.index)
        continue
      }
      for (let index = sentence.first; index < sentence.last; index++) {
        const token = tokens[index] as Token
        if (token.kind !== 'word') continue
        if (!isCapital(token)) this.small.add(token.lower)
        else if (!opens(tokens, index, sentence)) this.named.add(token.lower)
      }
    }
  }

  /** A headline or heading with capitals throughout. */
  isLoud(sentence: Sentence): boolean {
    return this.loud.has(sentence.index)
  }

  /** The capital of this word in a headline is a name's own. Without running text every capital is taken for one. */
  isNamed(token: Token): boolean {
    return this.named.size === 0 || this.named.has(token.lower) || isKnown(token.lower)
  }

  /** Running text gives the word its capital somewhere. */
  isSometimesNamed({ lower }: Token): boolean {
    return this.named.has(lower)
  }

  /** Running text writes the word small somewhere. */
  isWrittenSmall({ lower }: Token): boolean {
    return this.small.has(lower)
  }

  /** Running text gives the word its capital, and never writes it small. */
  isAlwaysNamed({ lower }: Token): boolean {
    return this.named.has(lower) && !this.small.has(lower)
  }

  /** The capital of a sentence's first word is owed to its place alone. */
  isOnlyFirst(token: Token): boolean {
    const { lower } = token
    if (this.named.has(lower) || isKnown(lower)) return false
    return this.small.has(lower) || /..ing$/.test(lower)
  }
}

const openingMarks = new Set(['“', '"', '‘', "'", '«', '„', ':', '•', '(', '[', '—', '–', '-', '--'])

/** The token opens a sentence, a quotation, or what follows a colon: its capital may be owed to that. */
export function opens(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  return index === sentence.first || openingMarks.has(tokens[index - 1]?.text ?? '')
}

/** What has its capital by itself. One set: it is asked of every word that opens a sentence. */
const known = new Set([
  ...maleNames,
  ...femaleNames,
  ...knownOrganisations,
  ...countries,
  ...capitals.keys(),
  ...demonyms.keys(),
  ...roles,
  ...titles,
])
const isKnown = (lower: string) => known.has(lower) || (lower.endsWith('.') && titles.has(lower.slice(0, -1)))

/** Nearly all long words have capitals: nearly none has not, where a stop ends it as it does a sentence. */
function isLoud(tokens: readonly Token[], { first, last }: Sentence): boolean {
  const share = tokens[last - 1]?.text === '.' ? 0.95 : 0.8
  const isHeading = tokens[last - 1]?.kind === 'word'
  let hasSmall = false
  let long = 0
  let capital = 0
  for (let index = first; index < last; index++) {
    const token = tokens[index] as Token
    if (token.kind === 'word' && !isCapital(token)) hasSmall = true
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (isCapital(token)) capital++
  }
  // a heading of a few long words, with a small one between them
  return long >= (isHeading && hasSmall ? 3 : 4) && capital >= long * share
}
