/** Who wrote the article by what the page prints: around its title, at the ends of its text, below it. */
import { anyOf } from '../class-names.ts'
import type { Leaf } from '../leaves.ts'
import { sentenceEnd } from '../sentences.ts'
import { isName, namesAtStart } from './byline.ts'
import { parseDate } from './dates.ts'
import type { Surroundings } from './read.ts'
import { plain } from './text.ts'

/** Whether one of the names stands around the title, in whole or by its last word. */
export function isPrinted(names: readonly string[], { head }: Surroundings): boolean {
  const short = head
    .filter((leaf) => leaf.text.length < 200 && !sentenceEnd.test(leaf.text))
    .map((leaf) => ` ${plain(leaf.text)} `)
  return names.some((name) => {
    const last = plain(name).split(' ').at(-1) ?? ''
    return last !== '' && short.some((text) => text.includes(` ${last} `) || text.includes(plain(name)))
  })
}

/** A name at the start of a line around the title, with nothing but dates behind it: "Ina Holm | 05.04.2025". */
export function besideDate({ head, language }: Surroundings): string[] {
  for (const { text } of head) {
    const [name = '', rest] = text.length < 120 ? text.split(/\s[|·•–—-]\s|\s?[|·•]\s?/, 2) : []
    if (rest && isName(name) && startsWithDate(rest, language)) return [name]
  }
  return []
}

/** A name on a line of its own, right above or below a date; a link there leads to a section. */
export function nextToDate({ head, language }: Surroundings): string[] {
  const isDate = (leaf: Leaf | undefined) =>
    leaf !== undefined && leaf.text.length < 40 && startsWithDate(leaf.text, language)
  const named = head.find(
    (leaf, at) =>
      isName(leaf.text) &&
      leaf.linked === 0 &&
      !/^h[1-6]$/.test(leaf.box.tag) &&
      (isDate(head[at - 1]) || isDate(head[at + 1])),
  )
  return named ? [named.text] : []
}

const startsWithDate = (text: string, language: string): boolean =>
  /^\D{0,12}\d/.test(text) && parseDate(text, language) !== null

/** What stands before a printed name. Written without classes of Unicode, which take milliseconds to make. */
const byWord =
  /(?:^|^[A-Za-z]+\s(?=by\s)|[|·•,–—-]\s?|\d\s|\s(?=[A-Z]))(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|[Tt]exte?|TEXT|[Aa]utor(?:in)?|[Aa]uthor|[Aa]v|[Aa]f)\s?:?\s/

/** What the pattern above begins with, quicker to look for. */
const byWords = new Set('by von par por di door text texte autor autorin author av af'.split(' '))
const saysBy = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s:|·•,–—-]+/)
    .some((word) => byWords.has(word))
/** The words may touch the name, where only the page's elements divide them. */
const writtenBy = /(?:^By:?|\b[Ww]ritten [Bb]y:?)\s?(?=\S)/

const authorPath =
  /\/(?:authors?|autore?s?|auteurs?|autorzy|staff|people|profiles?|contributors?|writers?|reporters?|journalists?|redakteure?|person|by|team|experts?|columnists?|u)\/[^/]/i

/** Bylines that are printed around the title and at the start of the body: after "By", or as a link to the author. */
export function printedBylines({ head }: Surroundings): string[] {
  const short = head.filter((leaf) => leaf.text.length < 200 && !/^h[1-6]$/.test(leaf.box.tag))
  for (const [at, leaf] of short.entries()) {
    const written = namesAfter(writtenBy, leaf.text, leaf.text.length)
    if (written.length > 0) return written
    if (/\breviewed by\b/i.test(leaf.text)) continue
    const named = saysBy(leaf.text) ? namesAfter(byWord, leaf.text, 60) : []
    if (named.length > 0) return named
    const alone = /^(?:[Bb][Yy]:?\s|By(?=[A-Z]))(\S+(?: \S+){0,2})$/.exec(untilDate(leaf.text))
    if (alone?.[1]) return [alone[1]]
    if (/^(?:by|von|par|por|di|door|written by|author|text)\s*:?$/i.test(leaf.text)) {
      const next = short[at + 1]
      if (next && next.text.length < 80) return [untilDate(next.text)]
    }
  }
  const links = short.flatMap((leaf) =>
    leaf.links
      .filter(({ element }) => authorPath.test(element.getAttribute('href') ?? ''))
      .map(({ start, end }) => leaf.text.slice(start, end)),
  )
  return links.filter(isName).slice(0, 6)
}

/** The names behind the first match of the pattern that begins before `limit`. */
function namesAfter(pattern: RegExp, text: string, limit: number): string[] {
  const match = pattern.exec(text)
  return match && match.index < limit
    ? namesAtStart(untilDate(text.slice(match.index + match[0].length)))
    : []
}

const authorLabel = /^(?:(?:about )?(?:the )?authors?(?:\(s\))?|autor(?:in)?|auteur)\s*:?$/i

/** A portrait of the author below the article. */
export function authorBox({ tail }: Surroundings): string[] {
  for (const [at, leaf] of tail.entries()) {
    const [, written = ''] = /(?:written|posted|published|posts) by:?\s+([^\s,][^,]*)/i.exec(leaf.text) ?? []
    if (written.length > 2 && written.length <= 60 && leaf.text.length < 160) return [untilDate(written)]
    if (authorLabel.test(leaf.text)) {
      const after = tail.slice(at + 1)
      const end = after.findIndex((next) => !isName(next.text))
      if (end !== 0) return after.slice(0, end < 0 ? 6 : end).map((next) => next.text)
    }
  }
  return namedAuthor(tail)
}

/** A name on a line of its own, as a signature at the end or at the start; a heading in capitals is none. */
export const signatures = ({ ends }: Surroundings): string[] =>
  ends
    .filter(
      (leaf) => isName(leaf.text) && leaf.linked === 0 && !/^(?:h[1-6]|li|td|th|dd|dt)$/.test(leaf.box.tag),
    )
    .slice(0, 1)
    .map((leaf) => leaf.text)

const saysAuthor = anyOf('byline|bylines|author|authors|autor|authorname|writer|reporter')
const saysComments = anyOf('comment|comments')

/** The first short leaf in a box that is called byline or author. */
export function namedAuthor(leaves: readonly Leaf[]): string[] {
  for (const leaf of leaves) {
    if (leaf.text.length > 80 || !/\p{Lu}/u.test(leaf.text) || authorLabel.test(leaf.text)) continue
    for (let box: Leaf['box'] | null = leaf.box, steps = 0; box && steps < 3; box = box.parent, steps++)
      if (saysAuthor(box.names)) if (!saysComments(box.names)) return namesByNode(leaf)
  }
  return []
}

/** Names that only the page's elements divide: "<span>Ann Lee</span> <span>Bo Berg</span>". */
function namesByNode(leaf: Leaf): string[] {
  const parts: string[] = []
  let node: unknown = null
  for (const run of leaf.runs) {
    const words = leaf.text.slice(run.start, run.start + run.length)
    if (run.node === node) parts[parts.length - 1] += words
    else parts.push(words)
    node = run.node
  }
  const names = parts.map((part) => part.trim()).filter(Boolean)
  return names.length > 1 && names.every(isName) ? names : [untilDate(leaf.text)]
}

/** A byline without the date, the section or the number of comments behind it. */
const untilDate = (text: string): string =>
  text
    .split(
      /\||•|·|\n|\d{1,2}[./:]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s\d|\b(?:on|am|le|el)\s\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.?\s\d|,?\sin\s(?=[A-Z])|\d{1,6} (?:comments?|min)|(?:published|updated|posted|aktualisiert|publié)\b/iu,
    )[0]
    ?.trim() ?? ''
