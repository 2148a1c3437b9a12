/** Which nouns a text brings up with "a": after "a nominee" of its own, "the nominee" is that one and nobody named. */
import { be } from '../../languages/en/syntax-words.ts'
import type { Context } from '../context.ts'

export class Introductions {
  /** Where each noun first stands with "a" or the like; gathered when first asked for, since few texts need it. */
  private places: ReadonlyMap<string, number> | undefined

  constructor(private readonly context: Context) {}

  /** Before token `at` the text speaks of "a nominee". */
  has(noun: string, at: number): boolean {
    this.places ??= introductionsIn(this.context)
    return (this.places.get(noun) ?? Infinity) < at
  }
}

function introductionsIn({ syntax, tokens }: Context): Map<string, number> {
  const found = new Map<string, number>()
  for (const { first, head } of syntax.phrases) {
    const noun = tokens[head]?.lower ?? ''
    // "Kestrel, a company that", "Byrne is a nominee": no other than the one named
    const before = tokens[first - 1]
    if (before?.text === ',' ? /^NNP/.test(tokens[first - 2]?.tag ?? '') : be.has(before?.lower ?? ''))
      continue
    if (/^(?:an?|one|another)$/.test(tokens[first]?.lower ?? '') && !found.has(noun)) found.set(noun, first)
  }
  return found
}
