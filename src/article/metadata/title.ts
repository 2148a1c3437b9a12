/** The article's title, as the page prints it. */
import type { Leaf } from '../leaves.ts'
import { clean, likeness, plain } from './text.ts'

/** What titles are joined to a site's name with. */
const joints = /\s+[|·•»›–—:-]{1,2}\s+|\s*\|\s*|\s+::\s+/g

/**
 * The title: a heading of the page that its metadata confirm, else what the metadata say, without the site's name.
 * `candidates` stand in order of trust (JSON-LD headline, og:title, …); `headings` are the page's main headings.
 */
export function chooseTitle(
  candidates: readonly (string | undefined)[],
  headings: readonly Leaf[],
  siteNames: readonly string[],
): string | undefined {
  const titles = candidates.map(clean).filter((title) => title !== '')
  const stripped = titles.map((title) => stripSite(title, siteNames))
  const sites = new Set(siteNames.map(plain))
  const named = headings.filter((leaf) => !sites.has(plain(leaf.text)) && /\p{L}/u.test(leaf.text))
  for (const title of stripped) {
    const wanted = plain(title)
    const exact = named.find((leaf) => plain(leaf.text) === wanted)
    if (exact) return exact.text
  }
  for (const title of titles) {
    const wanted = plain(title)
    const part = named.find((leaf) => {
      const heading = plain(leaf.text)
      return heading.length >= 12 && (wanted.startsWith(heading) || heading.startsWith(wanted))
    })
    if (part) return part.text
  }
  const [top] = named.filter((leaf) => leaf.box.tag === 'h1')
  if (top && (titles.length === 0 || stripped.some((title) => likeness(title, top.text) >= 0.6)))
    return top.text
  return stripped[0] ?? top?.text
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
