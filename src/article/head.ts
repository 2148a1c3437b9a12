/** The article's title and standfirst where they stand on the page, above the body or at its start. */
import { anyOf } from './class-names.ts'
import type { Leaf, Page } from './leaves.ts'
import { parseDate } from './metadata/dates.ts'
import { likeness, plain } from './metadata/text.ts'
import { isSame } from './metadata/title.ts'
import { credit, creditAtEnd } from './phrases.ts'
import { sentenceEnd } from './sentences.ts'

const saysStandfirst = anyOf(
  'standfirst|dek|deck|lead|lede|lead in|subtitle|sub title|subheadline|sub headline|subhead|subheading|strapline|intro|introduction|summary|excerpt|abstract|description|teaser text|vorspann|chapo|chapeau|entradilla|bajada|sommario|ingress|perex|preamble|sottotitolo',
)
const saysHeadline = anyOf('headline|title|entry title|post title')
const saysOther = anyOf('popup|popover|modal|caption|image|photo|share')

/** Headings that may be the title: first-level ones, those that are called headline, and the other upper ones. */
export function titleHeadings(page: Page): Leaf[] {
  const rank = (leaf: Leaf) => {
    if (boxIs(leaf, (box) => box.tag === 'h1', 2)) return 0
    if (boxIs(leaf, (box) => saysHeadline(box.names), 2)) return 1
    return /^h[2-4]$/.test(leaf.box.tag) ? 2 : 3
  }
  const ranked: Leaf[][] = [[], [], [], []]
  for (const leaf of page.leaves) ranked[rank(leaf)]?.push(leaf)
  return ranked.slice(0, 3).flat()
}

/** The headings that print the title; where none does, the first first-level heading with some of its words. */
export function titleLeaves(title: string | undefined, headings: readonly Leaf[]): Leaf[] {
  if (!title) return []
  const seen = headings.filter((leaf) => !inNavigation(leaf))
  const words = plain(title)
  const exact = seen.filter((leaf) => plain(leaf.text) === words)
  const same = exact.length > 0 ? exact : seen.filter((leaf) => isSame(leaf.text, title))
  const first = same.filter(isFirstLevel)
  if (same.length > 0) return first.length > 0 ? first : same
  const alike = seen.filter((leaf) => isFirstLevel(leaf) && likeness(leaf.text, title) >= 0.3)
  return alike.slice(0, 1)
}

/** A heading of the first level. */
export const isFirstLevel = (leaf: Leaf): boolean => boxIs(leaf, (box) => box.tag === 'h1', 2)

function inNavigation(leaf: Leaf): boolean {
  for (let box: Leaf['box'] | null = leaf.box; box; box = box.parent)
    if (box.tag === 'nav' || box.tag === 'footer' || box.tag === 'menu') return true
  return false
}

/** Of the leaves that print the title, the one that stands right above the body or at its start. */
export function nearestTitle(titles: readonly Leaf[], firstOfBody: number): Leaf | undefined {
  const inOrder = [...titles].sort((a, b) => a.index - b.index)
  return inOrder.filter((leaf) => leaf.index <= firstOfBody).pop() ?? inOrder[0]
}

/** Leaves between the title and the body that sum the article up, by their class or by what the metadata call its description. */
export function standfirstLeaves(
  page: Page,
  title: Leaf | undefined,
  firstOfBody: number,
  descriptions: readonly string[],
  boilerplate: readonly unknown[],
): Leaf[] {
  const from = title ? title.index + 1 : Math.max(0, firstOfBody - 4)
  const found: Leaf[] = []
  for (let index = from; index <= firstOfBody && index < from + 40; index++) {
    const leaf = page.leaves[index]
    if (!leaf) break
    if (leaf.text.length < 25 || leaf.linked > leaf.text.length / 2) continue
    if (isSame(leaf.text, title?.text ?? '') || isNoStandfirst(leaf)) continue
    if (found.some((other) => other.text === leaf.text)) continue
    const named = boxIs(leaf, (box) => saysStandfirst(box.names), 3)
    const above = index < firstOfBody || /^h\d$/.test(leaf.box.tag)
    const sentence =
      above &&
      title !== undefined &&
      index <= title.index + 12 &&
      !boilerplate[index] &&
      leaf.weight >= 60 &&
      sentenceEnd.test(leaf.text)
    const described =
      above && descriptions.some((text) => leaf.text.length >= 40 && sameStart(text, leaf.text))
    if (
      (named && leaf.text.length >= 30) ||
      described ||
      sentence ||
      isSubheading(leaf, title, index, firstOfBody)
    )
      found.push(leaf)
  }
  return found
}

/** Captions, datelines, and what stands in navigation or a popup. */
function isNoStandfirst(leaf: Leaf): boolean {
  if (
    credit.test(leaf.text) ||
    creditAtEnd.test(leaf.text) ||
    (/\d/.test(leaf.text) && leaf.text.length < 100 && parseDate(leaf.text) !== null)
  )
    return true
  for (let box: Leaf['box'] | null = leaf.box; box; box = box.parent) {
    if (box.tag === 'figure' || box.tag === 'figcaption' || box.tag === 'nav' || box.tag === 'footer')
      return true
    if (saysOther(box.names) && box.to - box.from <= 4) return true
  }
  return false
}

function isSubheading(leaf: Leaf, title: Leaf | undefined, index: number, firstOfBody: number): boolean {
  return (
    title !== undefined &&
    index < firstOfBody &&
    /^h[2-4]$/.test(leaf.box.tag) &&
    leaf.text.length >= 40 &&
    index <= title.index + 3
  )
}

const sameStart = (a: string, b: string): boolean => {
  const [first, second] = [plain(a).slice(0, 60), plain(b).slice(0, 60)]
  const length = Math.min(first.length, second.length)
  return length >= 30 && (first.slice(0, length) === second.slice(0, length) || likeness(a, b) > 0.9)
}

function boxIs(leaf: Leaf, test: (box: Leaf['box']) => boolean, levels: number): boolean {
  for (let box: Leaf['box'] | null = leaf.box, step = 0; box && step < levels; box = box.parent, step++)
    if (box.to - box.from <= 4 && test(box)) return true
  return false
}
