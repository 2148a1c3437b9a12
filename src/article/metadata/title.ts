/** The article's title, as the page prints it. */
import type { Leaf } from '../leaves.ts'
import { likenessToAddress, wordsOfAddress } from './address.ts'
import { clean, plain } from './text.ts'

/** What titles are joined to a site's name with. */
const joints = / [|·•»›–—:-]{1,2} | ?\| ?/g

/** Where a page says its title, in order of preference for the wording, and how much each counts. */
export interface Titles {
  openGraph?: string | undefined
  linkedData?: string | undefined
  twitter?: string | undefined
  meta?: string | undefined
  document?: string | undefined
}
/** What search engines and social media are shown is one voice, whichever tags repeat it. */
const votes = {
  heading: 1.6,
  printedHeadline: 3.2,
  linkedData: 1,
  openGraph: 1,
  twitter: 0.15,
  meta: 0.15,
  document: 0.15,
} as const
/** The address counts for as much as it shares of a title's words. */
const addressVote = 1

/**
 * The title that most of the page's own words agree on: its headings, its metadata and its address vote, without the
 * site's name. Titles that differ only by a kicker before them or by words cut off behind are one and the same.
 * `headings` are the page's main headings, the likeliest first.
 */
export function chooseTitle(
  titles: Titles,
  headings: readonly Leaf[],
  givenNames: readonly string[],
  url: string,
): string | undefined {
  const siteNames = [...givenNames, ...siteInHeadings(titleIn(titles.document), headings)]
  const sites = new Set(siteNames.map(plain))
  /** Words, and not the site's name alone. */
  const saysMore = (text: string) => !sites.has(plain(text)) && hasLetter(text)
  const said = (Object.keys(votes) as (keyof typeof votes)[]).flatMap((source) => {
    if (source === 'heading' || source === 'printedHeadline') return []
    const title = stripSite(titleIn(titles[source]), siteNames)
    return title && !sites.has(plain(title)) ? [{ source, title }] : []
  })
  const named = headings.slice(0, considered).filter((leaf) => leaf.text.length < 400 && saysMore(leaf.text))
  const heading =
    named.find((leaf) => said.some(({ title }) => isSame(title, leaf.text))) ?? named.find(isFirstLevel)
  const printed = printedHeadline(titles, named, heading)
  const address = wordsOfAddress(url)
  const ballot = [
    ...said.map(({ source, title }) => ({ title, vote: votes[source] as number })),
    ...(heading ? [{ title: heading.text, vote: votes.heading }] : []),
    ...(printed ? [{ title: printed, vote: votes.printedHeadline }] : []),
  ].map((one) => ({ ...one, words: plain(one.title), ofAddress: likenessToAddress(address, one.title) }))
  let best: { title: string; score: number } | undefined
  for (const { title, words } of ballot) {
    // alike first, then word for word
    const same = ballot.filter((other) => isSame(title, other.title))
    const score =
      votesOf(same) +
      addressVote * Math.max(...same.map(({ ofAddress }) => ofAddress)) +
      0.01 * votesOf(same.filter((other) => other.words === words))
    if (!best || score > best.score) best = { title, score }
  }
  if (!best) return undefined
  const chosen = best.title
  // cut off in the metadata: the page has all of it
  const whole = heading && plain(heading.text).startsWith(plain(chosen)) ? heading.text : chosen
  return whole.length < 3 * chosen.length ? whole : chosen
}

const hasLetter = (text: string): boolean => /[a-z]/i.test(text) || /\p{L}/u.test(text)

/** A longer text is no title, whatever the page calls it: not worth the time to take it apart. */
const longest = 1000

const titleIn = (given: string | undefined): string => (given && given.length <= longest ? clean(given) : '')

const votesOf = (ballot: readonly { vote: number }[]): number =>
  ballot.reduce((sum, { vote }) => sum + vote, 0)

/**
 * Where the first-level heading is worded for search engines, the headline that readers see is often a lower heading
 * that says, with or without a kicker, what one of the metadata says.
 */
function printedHeadline(
  titles: Titles,
  headings: readonly Leaf[],
  heading: Leaf | undefined,
): string | undefined {
  if (!heading || !isFirstLevel(heading)) return undefined
  return [titles.openGraph, titles.linkedData]
    .map(titleIn)
    .find(
      (title) =>
        title.length >= 20 &&
        !isSame(title, heading.text) &&
        headings.some(
          (leaf) =>
            !isFirstLevel(leaf) &&
            Math.abs(leaf.index - heading.index) <= near &&
            plain(leaf.text).endsWith(plain(title)),
        ),
    )
}

/**
 * "A headline - The Site", where one heading of the page says the headline and another the site: old blogs make both
 * headings of the first level and name the site nowhere else.
 */
function siteInHeadings(title: string, headings: readonly Leaf[]): string[] {
  const joint = [...title.matchAll(joints)].at(-1)
  if (!joint) return []
  const headline = plain(title.slice(0, joint.index))
  const site = title.slice(joint.index + joint[0].length)
  const said = new Set(headings.map((leaf) => plain(leaf.text)))
  return said.has(headline) && said.has(plain(site)) ? [site] : []
}

/** A headline stands so few leaves from the first-level heading. */
const near = 12

/** So many headings are looked at, the likeliest first: a page of listings has hundreds. */
const considered = 30

const isFirstLevel = (leaf: Leaf): boolean => leaf.box.tag === 'h1' || leaf.box.parent?.tag === 'h1'

/** Whether two titles are the same but for a kicker or for words cut off at the end. */
export function isSame(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)]
  if (first === second) return true
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first]
  if (shorter.length < 12) return false
  return longer.startsWith(shorter) || (longer.endsWith(shorter) && 3 * shorter.length > longer.length)
}

/** The title without "| Name of the site" at its end or "Name of the site:" at its start. */
export function stripSite(title: string, siteNames: readonly string[]): string {
  const sites = siteNames.map(plain).filter((name) => name.length > 1)
  const isSite = (part: string) => {
    const words = plain(part)
    const squeezed = words.replace(/ /g, '')
    return words === '' || sites.some((site) => site === words || site.replace(/ /g, '') === squeezed)
  }
  let rest = title
  for (let round = 0; round < 3; round++) {
    const found = [...rest.matchAll(joints)]
    const first = found[0]
    const last = found[found.length - 1]
    if (!first || !last) break
    const tail = rest.slice(last.index + last[0].length)
    const head = rest.slice(0, last.index)
    if (isSite(tail) || (last[0].includes('|') && tail.length < head.length)) rest = head
    else if (isSite(rest.slice(0, first.index))) rest = rest.slice(first.index + first[0].length)
    else break
  }
  return rest.trim() || title
}
