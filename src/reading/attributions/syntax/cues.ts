/** Finds the cue verbs of a text: every form of every verb in the cue table, with its verb group. */
import {
  adjectiveRows,
  adjectivesOf,
  doubling,
  type Frame,
  irregular,
  phrasalRows,
  verbRows,
} from '../../languages/en/cues.ts'
import { timeWords, weekdays } from '../../languages/en/syntax-words.ts'
import type { Stance } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import { type VerbGroup, verbGroup } from './phrases.ts'
import type { Range } from './subjects.ts'

export interface CueVerb {
  lemma: string
  stance: Stance
  frames: ReadonlySet<Frame>
}

/** A cue verb in its place. `last` is one past its last token: a phrasal cue ("call for") has several. */
export interface CueOccurrence extends CueVerb {
  token: number
  last: number
  group: VerbGroup
  sentence: Sentence
  /** Filled in when the first rule asks for it. */
  subject: readonly Range[] | undefined
}

interface Phrasal extends CueVerb {
  words: string[]
}

const byForm = new Map<string, CueVerb>()
const phrasals = new Map<string, Phrasal[]>()

for (const [stance, frames, verbs] of verbRows) {
  for (const lemma of verbs.split(/\s+/).filter(Boolean)) {
    for (const form of forms(lemma)) {
      // of two verbs that share a form the first has it; a verb in several rows has the frames of all
      const before = byForm.get(form)
      if (before && before.lemma !== lemma) continue
      const all = new Set<Frame>([...(before?.frames ?? []), ...(frames.split(' ') as Frame[])])
      byForm.set(form, { lemma, stance: before?.stance ?? stance, frames: all })
    }
  }
}
for (const [stance, frames, list] of phrasalRows) {
  for (const entry of list.split(';')) {
    const [lemma, ...words] = entry.trim().split(/\s+/) as [string, ...string[]]
    for (const form of lemma === 'would' ? ['would', "'d"] : forms(lemma)) {
      const known = phrasals.get(form) ?? []
      known.push({ lemma: entry.trim(), stance, frames: new Set(frames.split(' ') as Frame[]), words })
      phrasals.set(form, known)
    }
  }
}

/** Adjectives that are cues, with their stance: "worried", "critical". */
export const adjectiveStances = new Map<string, Stance>(
  [...adjectiveRows, ...adjectivesOf].flatMap(([stance, list]) =>
    list.split(/\s+/).map((adjective): [string, Stance] => [adjective, stance]),
  ),
)

/** Every form of a verb, by the rules of spelling or the table of those that break them. */
export function forms(lemma: string): string[] {
  const known = irregular[lemma]
  if (known) return [lemma, ...new Set(known.split(' '))]
  const last = lemma.at(-1) as string
  const stem = last === 'e' ? lemma.slice(0, -1) : doubling.has(lemma) ? lemma + last : lemma
  const consonantY = last === 'y' && !/[aeiou]y$/.test(lemma)
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^o]o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const both = [lemma, third, past, `${lemma === 'see' ? 'see' : stem}ing`]
  if (/[^aeiou][aeiou]l$/.test(lemma)) both.push(`${lemma}led`, `${lemma}ling`)
  return both
}

/** The verb entry for a form, where the cue table has one. */
export function cueVerb(form: string): CueVerb | undefined {
  return byForm.get(form)
}

/** All cue verbs of the document in order. A longer phrasal cue hides the plain verb in it. */
export function findCueVerbs(document: Document): CueOccurrence[] {
  const found: CueOccurrence[] = []
  const { tokens } = document
  for (const sentence of document.sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index] as Token
      const isWould = token.tag === 'MD'
      if (!token.tag.startsWith('V') && !isWould) continue
      const phrasal = longestPhrasal(tokens, index, sentence.last)
      const plain = isWould ? undefined : cueVerb(token.lower)
      const verb = phrasal ?? plain
      if (!verb) continue
      const last = phrasal?.last ?? index + 1
      found.push({
        lemma: verb.lemma,
        stance: verb.stance,
        frames: verb.frames,
        token: index,
        last,
        sentence,
        group: verbGroup(tokens, index, sentence.first),
        subject: undefined,
      })
    }
  }
  return found
}

/** The longest phrasal cue that starts at token `index`: "called for", "made it clear". */
export function phrasalCue(tokens: readonly Token[], index: number): CueVerb | undefined {
  return longestPhrasal(tokens, index, tokens.length)
}

const opensDay = (token: Token | undefined) =>
  token !== undefined && (weekdays.has(token.lower) || (timeWords.has(token.lower) && token.tag === 'NNP'))

function longestPhrasal(
  tokens: readonly Token[],
  index: number,
  limit: number,
): (Phrasal & { last: number }) | undefined {
  let best: Phrasal | undefined
  let last = index + 1
  const known = phrasals.get((tokens[index] as Token).lower)
  if (!known) return undefined
  for (const phrasal of known) {
    const { words } = phrasal
    if (words.length === 0 || (best && best.words.length >= words.length)) continue
    // an adverb may stand between: "commented angrily on"
    const from =
      /^RB/.test(tokens[index + 1]?.tag ?? '') && tokens[index + 1]?.lower !== words[0]
        ? index + 2
        : index + 1
    if (from + words.length > limit) continue
    // "reported on Friday" is a day, and "reported on the fire" what it is about
    const isDay = words.at(-1) === 'on' && opensDay(tokens[from + words.length])
    if (!isDay && words.every((word, offset) => tokens[from + offset]?.lower === word)) {
      best = phrasal
      last = from + words.length
    }
  }
  return best && { ...best, last }
}
