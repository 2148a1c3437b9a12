/** The headline states as fact what the body doubts, or says only with a hedge. */
import type { Caveat, CaveatKind, Note, Span } from '../../model.ts'
import { holds, overlaps } from '../../spans.ts'
import type { NoteContext } from '../rule.ts'
import { stemsOf } from '../text.ts'
import { close, type Headline } from './headline.ts'

/** Caveats that make a statement less than a fact, what says most first. */
const doubts: readonly CaveatKind[] = ['unverified', 'authenticity', 'disputed', 'hearsay', 'claim']

/** Caveats that weaken a statement; they count where no sentence of the body says the same without one. */
const weakenings: ReadonlySet<CaveatKind> = new Set(['hedge', 'preliminary'])

/** A sentence with a doubt is about the headline's matter where it shares so many of its words. */
const leastShared = 3
/** And what the doubt speaks of shares so many. */
const leastInScope = 2
/** At least this part of the headline's words. */
const leastShareInScope = 0.3

export function asFact(headline: Headline, context: NoteContext): Note[] {
  if (headline.guarded) return []
  const found = doubted(headline, context) ?? hedged(headline, context)
  if (!found) return []
  const { start, end } = found.sentence
  return [
    {
      kind: 'headline',
      detail: { caveat: found.caveat.kind },
      spans: [
        { start: headline.start, end: headline.end },
        { start, end },
      ],
    },
  ]
}

interface Found {
  caveat: Caveat
  sentence: Span
}

/** A sentence on the same matter doubts it, and the headline has no word of that. */
function doubted(headline: Headline, context: NoteContext): Found | undefined {
  for (const { sentence, shared } of headline.matches) {
    if (shared < Math.min(leastShared, headline.stems.size)) continue
    const about = context.reading.caveats.filter(
      (one) => speaksOf(one, sentence) && isOfMatter(one, sentence, headline, context),
    )
    const kind = doubts.find((doubt) => about.some((one) => one.kind === doubt))
    const caveat = about.find((one) => one.kind === kind)
    if (caveat) return { caveat, sentence }
  }
  return undefined
}

/** Every sentence that says what the headline says says it with a hedge or a doubt. */
function hedged(headline: Headline, context: NoteContext): Found | undefined {
  const same = close(headline)
  const found = same.map(({ sentence }) => ({
    sentence,
    caveat: context.reading.caveats.find(
      (one) =>
        (weakenings.has(one.kind) || doubts.includes(one.kind)) &&
        overlaps(one, sentence) &&
        isOfMatter(one, sentence, headline, context),
    ),
  }))
  const [first] = found
  if (!first?.caveat || found.some(({ caveat }) => caveat === undefined)) return undefined
  return { caveat: first.caveat, sentence: first.sentence }
}

/** The caveat stands in the sentence, or the sentence is what it speaks of. */
const speaksOf = (caveat: Caveat, sentence: Span) =>
  overlaps(caveat, sentence) || (caveat.scope !== undefined && overlaps(caveat.scope, sentence))

/** What the caveat speaks of is the headline's matter, and the headline does not use the caveat's own words. */
function isOfMatter(caveat: Caveat, sentence: Span, { stems }: Headline, { document }: NoteContext): boolean {
  if ([...stemsOf(document, caveat)].some((stem) => stems.has(stem)) && caveat.kind !== 'authenticity')
    return false
  const spoken = caveat.scope && !holds(caveat.scope, sentence) ? caveat.scope : sentence
  const matter = new Set([...stemsOf(document, caveat), ...stemsOf(document, spoken)])
  return (
    [...matter].filter((stem) => stems.has(stem)).length >=
    Math.max(leastInScope, leastShareInScope * stems.size)
  )
}
