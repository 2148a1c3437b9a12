/**
 * What the words of a candidate say of it: logistic regression over the words of source, cue and content, and how they
 * hang together. The judge weighs it with the rest.
 */
import { tagIds } from '../../languages/en/tags.ts'
import { cellOf, join, spreadAll } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import type { Candidate } from './judge.ts'
import { Role } from './roles.ts'

export const wordingBits = 15
export const wordingCount = 36

const none = 0x1b873593
const comma = tagIds.get(',') as number

/** The token of that role that hangs on none of the same role: the chief word; -1 where there is none. */
function chiefOf({ heads }: Syntax, { roles, first }: Candidate, role: Role, start: number): number {
  if (start < 0) return -1
  for (let at = start; at < roles.length; at++) {
    if (roles[at] !== role) continue
    const head = (heads[first + at] as number) - first
    if (head < 0 || head >= roles.length || roles[head] !== role) return first + at
  }
  return first + start
}

/** Writes the hashes of the features. */
export function wordingFeatures(syntax: Syntax, one: Candidate, hashes: Int32Array): void {
  const { words, tags, relations, heads, quotation, sentence } = syntax
  const { word, group, shape, suffix } = words
  const { cue, roles, first, counts, parts } = one
  const sourceStart = roles.indexOf(Role.Source)
  const contentStart = roles.indexOf(Role.Content)
  const source = chiefOf(syntax, one, Role.Source, sourceStart)
  const content = chiefOf(syntax, one, Role.Content, contentStart)
  const wordOf = (at: number) => (at < 0 || at >= words.length ? none : (word[at] as number))
  const tagOf = (at: number) => (at < 0 || at >= words.length ? 63 : (tags[at] as number))
  const groupOf = (at: number) => (at < 0 ? 0 : (group[at] as number))
  const bondOf = (at: number) => (at < 0 ? 31 : (relations[at] as number))
  // on whom a chief word hangs: the cue, the cue's head, or another
  const tieOf = (at: number) =>
    at < 0 ? 0 : heads[at] === cue ? 1 : heads[cue] === at ? 2 : heads[at] === heads[cue] ? 3 : 4
  const contentFirst = contentStart < 0 ? -1 : first + contentStart
  const contentLast = contentStart < 0 ? -1 : first + roles.lastIndexOf(Role.Content)
  const sourceFirst = sourceStart < 0 ? -1 : first + sourceStart
  const order =
    (sourceStart < 0 ? 0 : first + sourceStart < cue ? 1 : 2) * 9 +
    (contentStart < 0 ? 0 : contentFirst < cue ? 1 : 2) * 3 +
    (sourceStart < 0 || contentStart < 0 ? 0 : sourceStart < contentStart ? 1 : 2)
  const quoted =
    contentFirst < 0
      ? 0
      : ((quotation[contentFirst] as number) > 0 ? 1 : 0) + ((quotation[contentLast] as number) > 0 ? 2 : 0)
  const apart = content < 0 ? 0 : sentence[content] === sentence[cue] ? 0 : 1
  const manner = (order * 4 + quoted) * 2 + apart
  const cueTag = tagOf(cue)
  const cueWord = wordOf(cue)
  const alike = groupOf(cue) * 64 + cueTag
  const sourceTie = tieOf(source) * 32 + bondOf(source)
  const contentTie = tieOf(content) * 32 + bondOf(content)
  let cues = 0
  for (let at = 0; at < roles.length; at++) if (roles[at] === Role.Cue) cues = join(cues, wordOf(first + at))
  hashes[0] = (1 << 24) ^ cueWord
  hashes[1] = (2 << 24) ^ join(cueWord, cueTag)
  hashes[2] = (3 << 24) ^ alike
  hashes[3] = (4 << 24) ^ cues
  hashes[4] = (5 << 24) ^ wordOf(source)
  hashes[5] = (6 << 24) ^ (groupOf(source) * 64 + tagOf(source))
  hashes[6] = (7 << 24) ^ join(sourceTie, tagOf(source))
  hashes[7] = (8 << 24) ^ join(cueWord, sourceTie)
  hashes[8] = (9 << 24) ^ join(alike, sourceTie)
  hashes[9] = (10 << 24) ^ join(alike, groupOf(source))
  hashes[10] = (11 << 24) ^ wordOf(sourceFirst)
  hashes[11] = (12 << 24) ^ wordOf(content)
  hashes[12] = (13 << 24) ^ (groupOf(content) * 64 + tagOf(content))
  hashes[13] = (14 << 24) ^ join(contentTie, tagOf(content))
  hashes[14] = (15 << 24) ^ join(cueWord, contentTie)
  hashes[15] = (16 << 24) ^ join(alike, contentTie)
  hashes[16] = (17 << 24) ^ join(alike, wordOf(contentFirst))
  hashes[17] = (18 << 24) ^ join(wordOf(contentFirst), contentTie)
  hashes[18] = (19 << 24) ^ join(tagOf(contentFirst - 1) * 64 + tagOf(contentFirst), manner)
  hashes[19] = (20 << 24) ^ manner
  hashes[20] = (21 << 24) ^ join(alike, manner)
  hashes[21] = (22 << 24) ^ join(cueWord, manner)
  hashes[22] = (23 << 24) ^ join(wordOf(cue - 1), cueTag)
  hashes[23] = (24 << 24) ^ join(wordOf(cue + 1), cueTag)
  hashes[24] = (25 << 24) ^ join(alike, wordOf(cue - 1))
  hashes[25] = (26 << 24) ^ join(alike, wordOf(cue + 1))
  hashes[26] = (27 << 24) ^ join(bondOf(cue) * 64 + cueTag, tagOf(heads[cue] as number))
  hashes[27] = (28 << 24) ^ join(wordOf(heads[cue] as number), bondOf(cue))
  hashes[28] = (29 << 24) ^ (tagOf(contentLast) * 64 + tagOf(contentLast + 1))
  hashes[29] = (30 << 24) ^ join(suffix[cue] as number, cueTag)
  hashes[30] =
    (31 << 24) ^ join((sourceFirst < 0 ? 9 : (shape[sourceFirst] as number)) * 64 + tagOf(source), cueTag)
  hashes[31] =
    (32 << 24) ^ (Math.min(7, counts[Role.Cue] as number) * 8 + Math.min(7, parts[Role.Content] as number))
  hashes[32] = (33 << 24) ^ join(sourceTie, contentTie)
  hashes[33] = (34 << 24) ^ join(Math.min(15, counts[Role.Content] as number), alike)
  hashes[34] = (35 << 24) ^ join(wordOf(contentLast + 1), tagOf(contentLast) === comma ? 1 : 0)
  hashes[35] = (36 << 24) ^ join(groupOf(source), groupOf(content))
  spreadAll(hashes, 0, wordingCount)
}

/** The log of the odds that the candidate is right, by its words. */
export class Wording {
  readonly #weights: Int8Array
  readonly #scale: number
  readonly #hashes = new Int32Array(wordingCount)

  constructor(sections: ReadonlyMap<string, Section>) {
    const { data, scale } = sectionOf(sections, 'wording')
    this.#weights = data as Int8Array
    this.#scale = scale
  }

  odds(syntax: Syntax, one: Candidate): number {
    const hashes = this.#hashes
    const weights = this.#weights
    wordingFeatures(syntax, one, hashes)
    let sum = 0
    for (let feature = 0; feature < wordingCount; feature++) {
      sum = (sum + (weights[cellOf(hashes[feature] as number, wordingBits)] as number)) | 0
    }
    return sum * this.#scale
  }
}
