/** Two who are named side by side and have not spoken yet: "Byrne and Hale went out on the ice. They found". */
import type { Cast } from '../cast.ts'
import { describe } from '../describe.ts'
import type { Name } from '../names/name.ts'
import { justBefore } from '../referents.ts'
import type { Speaker } from '../speaker.ts'
import { isSubject } from '../words.ts'

/** The two persons named last before token `at` as one subject, whom "they" takes up where nobody else can be meant. */
export function pair(cast: Cast, at: number): readonly Speaker[] {
  const { context } = cast
  const { sentences, tokens } = context
  if (!/^(?:they|their|both)$/.test(tokens[at]?.lower ?? '')) return []
  const here = context.sentenceOf(at).index
  const from = sentences[Math.max(0, here - justBefore)]?.first ?? 0
  const names = cast.namesIn(from, at)
  for (let index = names.length - 1; index > 0; index--) {
    const [first, second] = [names[index - 1] as Name, names[index] as Name]
    const isPair = tokens[first.last]?.lower === 'and' && second.from === first.last + 1
    if (!isPair || !isSubject(context, first.first)) continue
    if (cast.kindOf(first) !== 'person' || cast.kindOf(second) !== 'person') continue
    return [first, second].flatMap((name) => cast.ofName(name, describe(context, name)) ?? [])
  }
  return []
}
