/**
 * Who it is that the headline, or the lead below it, does not name: "Owner calls rules ‘a joke’" over an article in which
 * Ada Byrne says so. Told by what is said: the headline's words come again where the text gives them with the name.
 */
import { institutionNouns } from '../../languages/en/organisations.ts'
import { tellsNothing } from '../../languages/en/syntax-words.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { isSomebody } from './alike.ts'
import { singularOf } from './describe.ts'
import type { Speaker } from './speaker.ts'

/** Words of the headline or lead that what is said must share, and attributions after it that are looked at. */
const enough = 2
const reach = 40
/** Paragraphs that may not name who speaks: the headline and what stands under it. */
const leading = 3

/**
 * For each speaker whom only the headline or lead describes, the named one who says the same in the text. `found` holds the
 * speakers of each of `proposals`, which are in the order of the text.
 */
export function namedBelow(
  context: Context,
  proposals: readonly Proposal[],
  found: readonly (readonly Speaker[])[],
): Map<Speaker, Speaker> {
  const named = new Map<Speaker, Speaker>()
  const { paragraphs } = context.document
  const end = paragraphs[Math.min(leading, paragraphs.length - 1) - 1]?.end ?? paragraphs[0]?.end ?? 0
  const lastPlace = context.tokenFrom(end)
  for (let index = 0; index < proposals.length; index++) {
    const { content, source } = proposals[index] as Proposal
    if ((source[0]?.start ?? end) >= end) break
    const [speaker] = found[index] as readonly Speaker[]
    if (!speaker || speaker.entity || speaker.plural || speaker.places.some((place) => place >= lastPlace))
      continue
    // below the headline a body has its name, or another one's
    if (speaker.kind !== 'unnamed' && (source[0]?.start ?? 0) >= (paragraphs[0]?.end ?? 0)) continue
    const fits = whoFits(speaker)
    const words = fits && wordsOf(context, content)
    if (!words) continue
    let most = enough - 1
    for (let below = index + 1; below < Math.min(proposals.length, index + reach); below++) {
      const [other] = found[below] as readonly Speaker[]
      if (!other || (found[below] as readonly Speaker[]).length > 1 || !fits(other)) continue
      const shared = countShared(words, wordsOf(context, (proposals[below] as Proposal).content, plainWord))
      if (shared <= most) continue
      most = shared
      named.set(speaker, other)
    }
  }
  return named
}

/** What a description in a headline may be: a person by a human noun, a body by a body's. */
function whoFits({ head, kind }: Speaker): ((other: Speaker) => boolean) | undefined {
  // "specialists" are several
  if (kind === 'unnamed' && singularOf(head) === head && isSomebody(head))
    return (other) => other.kind === 'person'
  if (institutionNouns.has(head))
    return (other) => other.kind === 'organisation' && other.entity !== undefined
  return undefined
}

/** Headlines may have a capital for every word; below them capitals are names, which the whole story is about. */
const anyWord = /[\p{L}\p{N}]{4,}/gu
const plainWord = /(?<![\p{L}\p{N}])[\p{Ll}\p{N}][\p{L}\p{N}]{3,}/gu

/** The words of what is said that tell it from other things, in lower case: all of four letters and more. */
function wordsOf(
  { text }: Context,
  content: readonly { start: number; end: number }[],
  pattern = anyWord,
): Set<string> {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  const words = said.match(pattern) ?? []
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !tellsNothing.has(word)))
}

function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (others.has(word)) count++
  return count
}
