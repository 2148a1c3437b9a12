/** Runs inside each page of the check in article-pages.mjs: finds the article and looks whether all of it comes back. */
import { Readability } from '@mozilla/readability'
import { findArticle } from '../../src/article/find.ts'
import type { Span } from '../../src/article/model.ts'
import type { Positions } from '../../src/article/positions.ts'
import { looksLikeArticle } from '../../src/page/looks-like-article.ts'

/** What came of one page; times in milliseconds, of the first run and of the second. */
export interface Checked {
  gate: boolean
  gateTime: number
  ours: [number, number]
  readability: [number, number]
  changed: boolean
  /** Null where the page is no article. */
  text: string | null
  characters: number
  mapped: number
  phrases: number
  phrasesSame: number
}

function check(url: string): Checked {
  const before = document.documentElement.outerHTML
  const observer = new MutationObserver(() => {})
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const [gate, gateTime] = time(() => looksLikeArticle(document, new URL(url)))
  const [found, first] = time(() => findArticle(document, url))
  const [, second] = time(() => findArticle(document, url))
  const clones = [document.cloneNode(true), document.cloneNode(true)] as [Document, Document]
  const [, readabilityFirst] = time(() => new Readability(clones[0]).parse())
  const [, readabilitySecond] = time(() => new Readability(clones[1]).parse())
  const changed = observer.takeRecords().length > 0 || document.documentElement.outerHTML !== before
  const result = {
    gate,
    gateTime,
    ours: [first, second] as [number, number],
    readability: [readabilityFirst, readabilitySecond] as [number, number],
    changed,
  }
  if ('detected' in found)
    return { ...result, text: null, characters: 0, mapped: 0, phrases: 0, phrasesSame: 0 }
  const { text, positions, article } = found
  let characters = 0
  let mapped = 0
  for (const { start, end } of article.blocks) {
    characters += end - start
    for (let offset = start; offset < end; offset++) if (isMapped(text, offset, positions)) mapped++
  }
  let phrases = 0
  let phrasesSame = 0
  for (const match of text.matchAll(/\S[^.\n]{0,80}\S/g)) {
    phrases++
    const span = { start: match.index, end: match.index + match[0].length }
    if (bare(comesBack(span, positions)) === bare(match[0])) phrasesSame++
  }
  return { ...result, text, characters, mapped, phrases, phrasesSame }
}

/** The character's place prints the same character; white space may be printed as other white space, or as a line break. */
function isMapped(text: string, offset: number, positions: Positions): boolean {
  const place = positions.at(offset)
  const printed = place?.node.data[place.offset]
  const character = text[offset] as string
  if (printed === character) return true
  return /\s/.test(character) && (character === '\n' || (printed !== undefined && /\s/.test(printed)))
}

const comesBack = (span: Span, positions: Positions): string =>
  positions
    .ranges(span)
    .map((range) => range.toString())
    .join('')

/** Without white space and marks without width. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060]+/g, '')

function time<T>(work: () => T): [T, number] {
  const start = performance.now()
  const value = work()
  return [value, performance.now() - start]
}

Object.assign(globalThis, { checkArticle: check })
