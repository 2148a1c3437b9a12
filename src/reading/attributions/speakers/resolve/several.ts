/** Those who have not spoken yet and are taken up together: "Byrne and Hale went out on the ice. They found", "the two men". */
import { businessNouns } from '../../../languages/en/organisations.ts'
import { countries } from '../../../languages/en/places.ts'
import { together } from '../../../languages/en/syntax-words.ts'
import { isSomebody } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { type Description, describe, singularOf } from '../describe.ts'
import type { Name } from '../names/name.ts'
import { justBefore } from '../referents.ts'
import type { Speaker } from '../speaker.ts'
import { isSubject } from '../words.ts'

/** The persons whom the sentence before names as its subject, for a "they" that opens its own. */
export function subjectsBefore(cast: Cast, at: number): readonly Speaker[] {
  const here = cast.context.sentenceOf(at)
  return at === here.first ? listed(cast, at, 1) : []
}

/** The persons named last before token `at` as one subject, whom "they" takes up where nobody else can be meant. */
export function several(cast: Cast, at: number): readonly Speaker[] {
  return listed(cast, at, justBefore)
}

/** "They added", of a source or an official who just spoke and of whom nothing tells he from she. */
export function someone(cast: Cast, at: number): readonly Speaker[] {
  const { last, context, referents } = cast
  if (!/^(?:they|their)$/.test(context.tokens[at]?.lower ?? '') || !last) return []
  const isUntold = last.kind === 'unnamed' && !last.plural && !last.gender && isSomebody(last.head)
  return isUntold && referents.distance(last.places.at(-1) ?? at, at) <= 1 ? [last] : []
}

function listed(cast: Cast, at: number, reach: number): readonly Speaker[] {
  const { context } = cast
  if (!/^(?:they|their|both)$/.test(context.tokens[at]?.lower ?? '')) return []
  const names = namesBefore(cast, at, reach)
  for (let index = names.length - 1; index > 0; index--) {
    const list = listEndingWith(cast, names, index)
    if (list.length < 2 || !isSubject(context, (list[0] as Name).first)) continue
    return speakersOf(cast, list)
  }
  return []
}

/** "Byrne and Hale", "Byrne, Hale and Moss": the persons of a list whose last name is the one at `index`. */
function listEndingWith(cast: Cast, names: readonly Name[], index: number): readonly Name[] {
  const { tokens } = cast.context
  const end = index + 1
  for (let mark = 'and'; index > 0; index--, mark = ',') {
    const [left, right] = [names[index - 1] as Name, names[index] as Name]
    const from = mark === 'and' && tokens[left.last]?.text === ',' ? left.last + 1 : left.last
    if (tokens[from]?.lower !== mark || right.from !== from + 1) break
    if (cast.kindOf(left) !== 'person' || cast.kindOf(right) !== 'person') break
  }
  return names.slice(index, end)
}

/** "The two men", "the pair", "both countries", of exactly as many as the sentences before name. */
export function counted(cast: Cast, { head, range, plural }: Description): readonly Speaker[] {
  const { tokens } = cast.context
  const length = range.last - range.first
  const isBoth = tokens[range.first]?.lower === 'both'
  const count = isBoth ? 2 : (together.get(tokens[range.first + 1]?.lower ?? '') ?? 0)
  const noun = singularOf(head.lower)
  const isPlural = plural || head.tag === 'NNS'
  const isMeant = isBoth ? length === 2 && isPlural : length === 2 || (length === 3 && isPlural)
  if (!/^(?:the|both)$/.test(tokens[range.first]?.lower ?? '') || count < 2 || !isMeant) return []
  const isOne = (name: Name) =>
    /^(?:country|nation|state|neighbour|neighbor)$/.test(noun)
      ? countries.has(name.words.join(' ').toLowerCase())
      : businessNouns.has(noun)
        ? cast.kindOf(name) === 'organisation'
        : cast.kindOf(name) === 'person'
  for (let reach = 1; reach <= justBefore; reach++) {
    const found = speakersOf(cast, namesBefore(cast, range.first, reach).filter(isOne))
    if (found.length === count) return found
    if (found.length > count) break
  }
  return []
}

function namesBefore(cast: Cast, at: number, reach: number): Name[] {
  const { context } = cast
  const from = context.sentences[Math.max(0, context.sentenceOf(at).index - reach)]?.first ?? 0
  return cast.namesIn(from, at)
}

const speakersOf = (cast: Cast, names: readonly Name[]) => [
  ...new Set(names.flatMap((name) => cast.ofName(name, describe(cast.context, name)) ?? [])),
]
