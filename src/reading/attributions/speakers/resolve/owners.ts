/** Whose "her" is where a source is described by it: "her grandmother" is "Ada Byrne’s grandmother". */
import type { Cast } from '../cast.ts'
import type { Description } from '../describe.ts'
import { wantedBy } from './wanted.ts'

/** How far the owner is ahead of all others: a wrong one would be worse than none. */
const lead = 1

/** The name of whom the pronoun stands for that opens a description, where that is plain; nobody becomes a speaker by it. */
export function ownerOf(cast: Cast, { range, head }: Description): string | undefined {
  const { first } = range
  const { lower = '', tag } = cast.context.tokens[first] ?? {}
  if (tag !== 'PRP$' || !/^(?:his|her|its)$/.test(lower) || /^\p{Lu}/u.test(head.text)) return undefined
  const wanted = wantedBy(cast, first)
  if (!wanted) return undefined
  cast.referents.followPronouns(first)
  const owner = cast.referents.likeliest(first, cast.last, { ...wanted, own: cast.own, lead })
  return owner && cast.properName(owner)
}

/** "Ada Byrne’s", "Kestrel Lines’". */
export const ownersForm = (name: string) => `${name}${/s$/.test(name) ? '’' : '’s'}`
