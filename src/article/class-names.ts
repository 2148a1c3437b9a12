/**
 * What a page's authors call their elements: class, id and the like, as separate words, and lists of words to look them
 * up in. Looked up, not matched: an expression of a hundred words takes the browser longer to make than a page to read.
 */
import type { PageElement } from './dom.ts'

/** First parts of names that tell what an element has, holds or is filed under: "has-ad", "tag-sports". */
const idlePrefixes = new Set(
  `has is no not with without hide show type status format tag category js col row theme font text bg border data`.split(
    ' ',
  ),
)
/** … anywhere before the last part: "page-with-sidebar". */
const joining = new Set('with has no without'.split(' '))
/** States of a publishing system: "node--published". */
const state = /^(?:node|paragraph|block|media)[-_]+(?:un)?published$/

/**
 * Whether a name, in lower case, says nothing about the element's own part in the page: also utilities with a state
 * before a colon or a measure in brackets ("print:hidden", "w-[20px]").
 */
function isIdle(name: string): boolean {
  if (/[:[\]()]/.test(name)) return true
  const parts = name.split(/[-_]/)
  if (parts.length === 1) return false
  const last = parts.length - 1
  return (
    idlePrefixes.has(parts[0] as string) ||
    parts.some((part, at) => at < last && joining.has(part)) ||
    state.test(name)
  )
}

/** The words of an element's class, id and test names, in lower case: "entry-content mainText" → entry, content, main, text. */
export function namesOf(element: PageElement): string[] {
  const names: string[] = []
  const id = element.getAttribute('id')
  if (id) names.push(...wordsIn(id))
  const classes = element.getAttribute('class')
  if (classes) for (const name of classes.split(/\s+/)) names.push(...wordsOfClass(name))
  for (const attribute of ['itemprop', 'data-testid', 'data-component']) {
    const value = element.getAttribute(attribute)
    if (value) names.push(...wordsIn(value))
  }
  return names
}

/** A page uses the same few classes again and again. */
const known = new Map<string, readonly string[]>()
const most = 5000

function wordsOfClass(name: string): readonly string[] {
  let words = known.get(name)
  if (!words) {
    words = isIdle(name.toLowerCase()) ? [] : wordsIn(name)
    if (known.size >= most) known.clear()
    known.set(name, words)
  }
  return words
}

const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(notInWords)
    .filter(Boolean)

/** ASCII alone, but for letters: what else a class has in it is a word's. */
const notInWords = /[\0-/:-`{-\u00bf]+/

/** Looks for words or short phrases among an element's names. */
export type Dictionary<Meaning> = (names: readonly string[]) => Meaning | null

/**
 * A dictionary of phrases, divided by "|", with what they stand for. Where names hold several, the one whose list comes
 * first.
 */
export function dictionary<Meaning>(lists: readonly (readonly [Meaning, string])[]): Dictionary<Meaning> {
  const ranks = new Map<string, number>()
  /** Words that longer phrases begin with. */
  const openers = new Set<string>()
  for (const [rank, [, phrases]] of lists.entries())
    for (const phrase of phrases.split('|')) {
      if (!ranks.has(phrase)) ranks.set(phrase, rank)
      const space = phrase.indexOf(' ')
      if (space > 0) openers.add(phrase.slice(0, space))
    }
  return (names) => {
    let best = lists.length
    const look = (phrase: string): void => {
      const rank = ranks.get(phrase)
      if (rank !== undefined && rank < best) best = rank
    }
    for (const [at, name] of names.entries()) {
      look(name)
      if (!openers.has(name)) continue
      look(`${name} ${names[at + 1]}`)
      look(`${name} ${names[at + 1]} ${names[at + 2]}`)
    }
    return lists[best]?.[0] ?? null
  }
}

/** Whether names hold one of the phrases, which are divided by "|". */
export function anyOf(phrases: string): (names: readonly string[]) => boolean {
  const found = dictionary([[true, phrases]])
  return (names) => found(names) ?? false
}
