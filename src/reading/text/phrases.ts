/**
 * A small language for phrases over tokens, and the index that finds them all in one pass.
 *
 * A phrase is a line of places, parted by blanks:
 *   `word` or `a|b|c`      one of these words (lower case, straight apostrophes; "didn't" is `did n't`)
 *   `den(y|ies|ied)`       the same, for words with a common beginning
 *   `@class`               any word of a class in word-classes.ts
 *   `lies:N`               the word, where its part of speech begins so (Penn Treebank)
 *   `:N|J`                 any word whose part of speech begins so, or so
 *   `word?`                may be missing
 *   `~3`                   up to three tokens of any kind, but no semicolon, colon or dash
 *   `!word`                not this word here; takes no place itself
 *   `[` and `]`            what is marked; without them, all of it
 * Quotation marks in the text are passed over: a “false” claim reads as a false claim.
 */
import { wordClasses } from '../languages/en/word-classes.ts'
import type { Token } from './tokens.ts'

interface Place {
  /** Undefined: any word. */
  words: ReadonlySet<string> | undefined
  /** Beginnings of parts of speech; none: any. */
  tags: readonly string[]
  optional: boolean
  negative: boolean
  /** Up to so many tokens of any kind; 0 for an ordinary place. */
  gap: number
}

interface Phrase<Label> {
  label: Label
  places: Place[]
  /** The marked places: first, and one past the last. */
  from: number
  to: number
  /** The place by which the phrase is looked up. */
  anchor: number
}

/** A phrase found: the tokens that it marks, and those that it took in all, as indices into the words searched. */
export interface Match<Label> {
  label: Label
  /** Marked words: first, and one past the last. */
  first: number
  last: number
  /** All words of the phrase, what stands around the marked ones included. */
  wholeFirst: number
  wholeLast: number
}

export class PhraseIndex<Label> {
  private readonly byWord = new Map<string, Phrase<Label>[]>()

  /** Adds one line. Throws where it has no word to be looked up by, or an unknown class. */
  add(line: string, label: Label): void {
    const phrase = compile(line, label)
    for (const word of phrase.places[phrase.anchor]?.words ?? []) {
      const phrases = this.byWord.get(word)
      if (phrases) phrases.push(phrase)
      else this.byWord.set(word, [phrase])
    }
  }

  /** All phrases in `words` (a sentence without its quotation marks). */
  find(words: readonly Token[]): Match<Label>[] {
    const matches: Match<Label>[] = []
    for (let at = 0; at < words.length; at++) {
      const phrases = this.byWord.get((words[at] as Token).lower)
      if (!phrases) continue
      for (const phrase of phrases) {
        const match = matchAt(phrase, words, at)
        if (match) matches.push(match)
      }
    }
    return matches
  }
}

function matchAt<Label>(
  phrase: Phrase<Label>,
  words: readonly Token[],
  at: number,
): Match<Label> | undefined {
  const { places, anchor, from, to } = phrase
  // the word is one of the anchor's, or it would not have been looked up
  if (!fitsTag(places[anchor] as Place, words[at] as Token)) return undefined
  // most phrases fail here, so nothing is made for one before it fits
  taken.fill(-1, 0, places.length)
  taken[anchor] = at
  if (!walk(places, words, anchor + 1, at + 1, 1)) return undefined
  if (!walk(places, words, anchor - 1, at - 1, -1)) return undefined
  const [first, last] = edges(from, to)
  const [wholeFirst, wholeLast] = edges(0, places.length)
  return { label: phrase.label, first, last, wholeFirst, wholeLast }
}

/** Places of a phrase at most. */
const mostPlaces = 40
/** For each place of the phrase at hand the index of the word that it took, -1 where it took none. */
const taken = new Int32Array(mostPlaces)

/** The first word that the places from `from` to `to` took, and one past the last: they take words in order. */
function edges(from: number, to: number): [number, number] {
  let first = from
  while ((taken[first] as number) < 0) first++
  let last = to - 1
  while ((taken[last] as number) < 0) last--
  return [taken[first] as number, (taken[last] as number) + 1]
}

/** Fits the places from `place` on to the words from `at` on, in direction `step`. */
function walk(
  places: readonly Place[],
  words: readonly Token[],
  place: number,
  at: number,
  step: 1 | -1,
): boolean {
  const wanted = places[place]
  if (!wanted) return true
  const word = words[at]
  if (wanted.negative) {
    return !(word && fits(wanted, word)) && walk(places, words, place + step, at, step)
  }
  if (wanted.gap > 0) {
    for (let skipped = 0; skipped <= wanted.gap; skipped++) {
      const passed = words[at + (skipped - 1) * step]
      if (skipped > 0 && (!passed || isBarrier(passed))) return false
      if (walk(places, words, place + step, at + skipped * step, step)) return true
    }
    return false
  }
  if (word && fits(wanted, word)) {
    taken[place] = at
    if (walk(places, words, place + step, at + step, step)) return true
    taken[place] = -1
  }
  return wanted.optional && walk(places, words, place + step, at, step)
}

function fits(place: Place, word: Token): boolean {
  return (!place.words || place.words.has(word.lower)) && fitsTag(place, word)
}

function fitsTag(place: Place, word: Token): boolean {
  if (place.tags.length === 0) return true
  return word.tag === '' ? place.words !== undefined : place.tags.some((tag) => word.tag.startsWith(tag))
}

const barriers = new Set([';', ':', '—', '–', '--'])
const isBarrier = (word: Token) => barriers.has(word.lower)

function compile<Label>(line: string, label: Label): Phrase<Label> {
  const places: Place[] = []
  let from = 0
  let to = -1
  for (let part of line.trim().split(/\s+/)) {
    if (part.startsWith('[')) {
      from = places.length
      part = part.slice(1)
    }
    const closes = part.endsWith(']')
    if (closes) part = part.slice(0, -1)
    places.push(compilePlace(part, line))
    if (closes) to = places.length
  }
  if (to < 0) to = places.length
  if (places.at(-1)?.optional) {
    throw new Error(`phrase "${line}": what may be missing stands at its end, so it says nothing there`)
  }
  if (places.length > mostPlaces) throw new Error(`phrase "${line}": too long`)
  const anchor = chooseAnchor(places, line)
  return { label, places, from, to, anchor }
}

function compilePlace(part: string, line: string): Place {
  if (part.startsWith('~')) {
    return { words: undefined, tags: [], optional: false, negative: false, gap: Number(part.slice(1)) }
  }
  const negative = part.startsWith('!')
  const optional = part.endsWith('?') && part.length > 1
  if (negative && optional) throw new Error(`phrase "${line}": "${part}" can be no optional "not"`)
  const body = part.slice(negative ? 1 : 0, optional ? -1 : undefined)
  const colon = body.search(/:[A-Z]/)
  const written = colon < 0 ? body : body.slice(0, colon)
  const tags = colon < 0 ? [] : body.slice(colon + 1).split('|')
  if (tags.some((tag) => !/^[A-Z$]+$/.test(tag))) throw new Error(`phrase "${line}": no tag in "${part}"`)
  if (written.endsWith('|')) throw new Error(`phrase "${line}": words and tags, but no word, in "${part}"`)
  const words = written === '' ? undefined : new Set(alternatives(written).flatMap((one) => spell(one, line)))
  return { words, tags, optional, negative, gap: 0 }
}

/** Splits at the bars that stand outside brackets. */
function alternatives(written: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < written.length; index++) {
    const character = written[index]
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      parts.push(written.slice(start, index))
      start = index + 1
    }
  }
  return [...parts, written.slice(start)]
}

function spell(word: string, line: string): readonly string[] {
  if (word.startsWith('@')) {
    const words = wordClasses[word.slice(1)]
    if (!words) throw new Error(`phrase "${line}": no word class ${word}`)
    return words
  }
  const open = word.indexOf('(')
  if (open < 0) return [word]
  const ending = word.indexOf(')', open)
  return word
    .slice(open + 1, ending)
    .split('|')
    .map((tail) => word.slice(0, open) + tail + word.slice(ending + 1))
}

/** Words so common that a phrase is looked up by them only where it has no other. */
const common = new Set(
  `the a an to of in on by for with from that this it its as at and or is are was were be been being have has had do
  does did not n't no will would can could may might should who which what he she they we i , . all any there also
  said say says so if about into`.split(/\s+/),
)

function chooseAnchor(places: readonly Place[], line: string): number {
  const usable = (place: Place) => place.words !== undefined && !place.optional && !place.negative
  const rare = (place: Place) => ![...(place.words ?? [])].some((word) => common.has(word))
  const best = places.findIndex((place) => usable(place) && rare(place))
  const anchor = best >= 0 ? best : places.findIndex(usable)
  if (anchor < 0) throw new Error(`phrase "${line}": no word to look it up by`)
  return anchor
}
