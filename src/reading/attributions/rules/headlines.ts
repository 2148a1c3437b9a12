/** Headlines that name a speaker with a mark or a verb: "Minister: no new taxes", "Prices to rise, says bank", "… – bank chief". */
import { givenNames } from '../../languages/en/given-names.ts'
import { subjects } from '../../languages/en/places.ts'
import { peopleNouns, titles as personTitles, roles } from '../../languages/en/roles.ts'
import type { Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { describe, singularOf } from '../speakers/describe.ts'
import { spanOf } from '../syntax/contents.ts'
import { cueVerb } from '../syntax/cues.ts'
import type { Rule } from './rule.ts'

/** How long a speaker before a colon, or after the last mark, may be, in tokens. */
const longest = 6

type People = () => ReadonlySet<string>

/** X: S — in headlines and headings only, where X is somebody who speaks. */
export const headlineColon: Rule = {
  name: 'headline-colon',
  propose: (context) => {
    const people = once(() => findPeople(context))
    return inTitles(context, (first, last) => {
      for (let index = first + 1; index < Math.min(first + longest, last - 2); index++) {
        if ((context.tokens[index] as Token).text !== ':') continue
        return isSpeaker(context, people, first, index) && !isSpeaker(context, people, index + 1, last)
          ? make(context, 'headline-colon', [first, index], [index + 1, last], 0.7)
          : undefined
      }
      return undefined
    })
  },
}

/** S – X · S: X — at the end of a headline. */
export const headlineSigned: Rule = {
  name: 'headline-signed',
  propose: (context) => {
    const people = once(() => findPeople(context))
    return inTitles(context, (first, last) => {
      for (let index = last - 2; index > Math.max(first + 2, last - longest); index--) {
        const { text } = context.tokens[index] as Token
        if (!/^(?:[:—–-]|--)$/.test(text)) continue
        return isSpeaker(context, people, index + 1, last)
          ? make(context, 'headline-signed', [index + 1, last], [first, index], 0.7)
          : undefined
      }
      return undefined
    })
  },
}

/** S, X says — in a headline without a full stop: "All paid their own way, Hale clarifies". */
export const headlineTail: Rule = {
  name: 'headline-tail',
  propose: (context) =>
    inTitles(context, (first, last) => {
      const { tokens, syntax } = context
      const verb = tokens[last - 1]
      if (!verb || last - first < 5 || !cueVerb(verb.lower)?.frames.has('clause') || !/s$/.test(verb.lower))
        return undefined
      for (let index = last - 2; index > Math.max(first + 1, last - longest); index--) {
        if ((tokens[index] as Token).text !== ',') continue
        if (!syntax.holding(index + 1) && !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) return undefined
        const cue = [spanOf(tokens, last - 1, last)]
        return { ...make(context, 'headline-tail', [index + 1, last - 1], [first, index], 0.96), cue }
      }
      return undefined
    }),
}

function make(
  context: Context,
  by: string,
  source: [number, number],
  content: [number, number],
  probability: number,
): Proposal {
  const span = (range: [number, number]) => spanOf(context.tokens, ...range)
  return { by, source: [span(source)], cue: [], content: [span(content)], probability }
}

/** The tokens [first, last) are one phrase for a body, a role, people, or somebody whom the text names in full. */
function isSpeaker(context: Context, people: People, first: number, last: number): boolean {
  const { tokens, syntax } = context
  const phrase = syntax.holding(last - 1)
  if (!phrase || phrase.first !== first || phrase.last !== last) return false
  const { head, kind } = describe(context, { first, last })
  if (kind === 'document') return /^(?:report|study|poll|survey|memo)s?$/.test(head.lower)
  if (kind !== 'unnamed' || roles.has(singularOf(head.lower)) || peopleNouns.has(head.lower)) return true
  const name = tokens[last - 1] as Token
  return /^\p{Lu}/u.test(name.text) && !subjects.has(name.lower) && people().has(name.lower)
}

/** Works `find` out when it is first asked for: few headlines ask for it, and it looks through the whole article. */
function once<Found>(find: () => Found): () => Found {
  let found: Found | undefined
  return () => {
    found ??= find()
    return found
  }
}

/** Surnames that somewhere follow a given name, a title or a role, and names that speak elsewhere; in lower case. */
function findPeople({ tokens, cues }: Context): Set<string> {
  const found = new Set(cues.map((cue) => tokens[cue.group.first - 1]?.lower ?? ''))
  tokens.forEach(({ lower, text }, index) => {
    const before = /^\p{Lu}/u.test(text) ? tokens[index - 1] : undefined
    if (before && /^\p{Lu}/u.test(before.text) && opensName(before.lower)) found.add(lower)
  })
  return found
}

const opensName = (lower: string) => {
  const word = lower.replace(/\.$/, '')
  return givenNames.has(word) || personTitles.has(word) || roles.has(word)
}

/** What `read` makes of each title and heading, given as tokens [first, last). */
function inTitles(context: Context, read: (first: number, last: number) => Proposal | undefined): Proposal[] {
  const { blocks } = context.article
  return titles(blocks, context.document.paragraphs, context.text).flatMap(
    (title) => read(context.tokenFrom(title.start), context.tokenFrom(title.end)) ?? [],
  )
}

/** Titles and headings; of plain text its first line, where that is short and no sentence. */
function titles(
  blocks: readonly { kind: string; start: number; end: number }[],
  paragraphs: readonly Span[],
  text: string,
): Span[] {
  const marked = blocks.filter((block) => block.kind === 'title' || block.kind === 'heading')
  if (marked.length > 0) return marked
  const first = paragraphs[0]
  return first && first.end - first.start < 160 && !/[.!?”"]$/.test(text.slice(first.start, first.end))
    ? [first]
    : []
}
