/**
 * Links every proposal to its speakers: names to entities, pronouns and short forms to the one they stand for, and
 * merges all that is one speaker into one Source. In the order of the text, so that later forms find earlier ones.
 */
import { anonymityHint, anonymityReasons } from '../../languages/en/anonymity.ts'
import type { Source, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { rangeOf } from '../syntax/contents.ts'
import { genderOfNoun } from './alike.ts'
import { Cast } from './cast.ts'
import { type Description, describe } from './describe.ts'
import { namedBelow } from './in-headline.ts'
import type { Name } from './names/name.ts'
import { spansOf } from './rejoin.ts'
import { redescribed } from './resolve/anaphora.ts'
import { described } from './resolve/descriptions.ts'
import { nameAfterGroup, named } from './resolve/named.ts'
import { pronoun } from './resolve/pronouns.ts'
import { counted, several, someone, subjectsBefore } from './resolve/several.ts'
import { behind } from './resolve/spokespeople.ts'
import { isBody, newSpeaker, type Speaker, toSource } from './speaker.ts'
import { Together } from './together.ts'
import { trim } from './words.ts'

export interface Linked {
  sources: Source[]
  /** For each proposal, the ids of its sources. */
  of: string[][]
}

/** Links proposals, sorted by their place in the text, to sources; `names` are those of the text. */
export function linkSpeakers(
  context: Context,
  names: readonly Name[],
  proposals: readonly Proposal[],
): Linked {
  const linker = new Linker(context, names)
  const resolved = proposals.map((proposal) =>
    proposal.hearsay ? [linker.hearsay(proposal)] : linker.speakersOf(proposal),
  )
  const below = namedBelow(context, proposals, resolved)
  for (const [speaker, other] of below) other.mentions.push(...speaker.mentions)
  const found = resolved.map((list) => list.map((speaker) => below.get(speaker) ?? speaker))
  const speakers = [...new Set(found.flat())]
  speakers.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  const ids = new Map(speakers.map((speaker, index) => [speaker, `s${index + 1}`]))
  return {
    sources: speakers.map((speaker) => toSource(speaker, ids.get(speaker) as string)),
    of: found.map((list) => [...new Set(list)].map((speaker) => ids.get(speaker) as string)),
  }
}

class Linker {
  private readonly cast: Cast
  private readonly together: Together
  /** The speakers found where a source begins: two cues of one source have the same. */
  private readonly resolved = new Map<number, readonly Speaker[]>()
  private nobody: Speaker | undefined

  constructor(
    private readonly context: Context,
    names: readonly Name[],
  ) {
    this.cast = new Cast(context, names)
    this.together = new Together(context)
  }

  /** "Reportedly": one speaker for all that nobody is said to say. */
  hearsay({ cue }: Proposal): Speaker {
    this.nobody ??= newSpeaker({ name: 'hearsay', kind: 'hearsay', words: [], head: '' })
    this.nobody.mentions.push(...cue)
    return this.nobody
  }

  /** The speakers of one attribution: several where they speak together. */
  speakersOf(proposal: Proposal): Speaker[] {
    const { context } = this
    const spans = spansOf(context, proposal)
    this.cast.own = proposal.content.map(({ start, end }) => ({
      first: context.tokenFrom(start),
      last: context.tokenFrom(end),
    }))
    const cue = proposal.cue[0]
    this.cast.cue = cue ? (context.tokens[context.tokenFrom(cue.start)]?.lower ?? '') : ''
    const found = [...new Set(spans.flatMap((span) => this.speakersIn(span)))]
    if (found.length > 1 && spans[0]) this.together.note(found, context.tokenFrom(spans[0].start))
    return found
  }

  /** The speakers that a source's words stand for; none where a pronoun finds nobody. */
  private speakersIn(span: Span): readonly Speaker[] {
    const { cast, context } = this
    const words = rangeOf(context, span)
    if (!context.tokens[words.first]) return []
    const range = trim(context, words)
    const what = describe(context, range)
    const found = this.resolved.get(range.first) ?? this.resolve(what)
    this.resolved.set(range.first, found)
    const [one] = found
    if (what.spokesperson && one && isBody(one.kind)) {
      cast.voice = { speaker: one, place: range.first, gender: genderOfNoun(what.head.lower) }
    }
    for (const speaker of found) {
      if (speaker.kind === 'unnamed') speaker.because ??= reasonFor(context, range.first)
      cast.speaks(speaker, span, range.first)
    }
    return found
  }

  /** The ways to find whom a source means: the first that finds somebody counts, and a description always does. */
  private resolve(what: Description): readonly Speaker[] {
    const { cast } = this
    const together = this.together.meantBy(what, cast.last)
    if (together.length > 0) return together
    if (what.pronoun) {
      const at = what.range.first
      const subjects = subjectsBefore(cast, at)
      if (subjects.length > 0) return subjects
      const one = pronoun(cast, at)
      if (one) return [one]
      const group = several(cast, at)
      return group.length > 0 ? group : someone(cast, at)
    }
    const byName = named(cast, what)
    if (byName.length > 0) return byName
    const those = counted(cast, what)
    if (those.length > 0) return those
    const other = behind(cast, what) ?? redescribed(cast, what)
    if (other) return [other]
    const one = described(cast, what)
    nameAfterGroup(cast, one, what)
    return [one]
  }
}

/** The reason for anonymity that the sentence at token `at` gives. */
function reasonFor({ text, sentenceOf }: Context, at: number): Span | undefined {
  const sentence = sentenceOf(at)
  const words = text.slice(sentence.start, sentence.end)
  if (!anonymityHint.test(words)) return undefined
  for (const pattern of anonymityReasons) {
    const match = pattern.exec(words)
    if (!match) continue
    const start = sentence.start + match.index
    return { start, end: start + match[0].trimEnd().replace(/,$/, '').length }
  }
  return undefined
}
