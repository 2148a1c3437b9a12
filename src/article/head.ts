/** The article's title and standfirst where they stand on the page, above the body or at its start. */
import type { Body } from './body.ts'
import type { Leaf, Page } from './leaves.ts'
import { likeness, plain } from './metadata/text.ts'

const standfirstWords =
  / (?:standfirst|dek|deck|lead|lede|lead in|subtitle|sub title|subheadline|sub headline|subhead|subheading|strapline|intro|introduction|summary|excerpt|abstract|description|teaser text|vorspann|chapo|chapeau|entradilla|bajada|sommario|ingress|perex|preamble|sottotitolo) /

/** Headings that may be the title: all first-level ones, and headings above the body, in document order. */
export function titleHeadings(page: Page, body: Body): Leaf[] {
  return page.leaves.filter((leaf) => {
    if (boxIs(leaf, (box) => box.tag === 'h1' || / headline /.test(box.words), 2)) return true
    return leaf.index <= body.root.from + 2 && /^h[23]$/.test(leaf.box.tag) && !body.boilerplate[leaf.index]
  })
}

/** The leaf that prints the title: of those that do, the last one at or above the start of the body. */
export function titleLeaf(
  title: string | undefined,
  headings: readonly Leaf[],
  firstOfBody: number,
): Leaf | undefined {
  if (!title) return undefined
  const same = headings.filter((leaf) => plain(leaf.text) === plain(title))
  return same.filter((leaf) => leaf.index <= firstOfBody + 3).pop() ?? same[0]
}

/** Leaves between the title and the body that sum the article up, by their class or by what the metadata call its description. */
export function standfirstLeaves(
  page: Page,
  title: Leaf | undefined,
  firstOfBody: number,
  descriptions: readonly string[],
): Leaf[] {
  const from = title ? title.index + 1 : Math.max(0, firstOfBody - 4)
  const found: Leaf[] = []
  for (let index = from; index <= firstOfBody && index < from + 40; index++) {
    const leaf = page.leaves[index] as Leaf
    if (leaf.text.length < 25 || leaf.linked > leaf.text.length / 2) continue
    const named = boxIs(leaf, (box) => standfirstWords.test(box.words), 3)
    const described = descriptions.some((text) => leaf.text.length >= 40 && sameStart(text, leaf.text))
    if ((named && leaf.text.length >= 30) || described || isSubheading(leaf, title, index, firstOfBody))
      found.push(leaf)
  }
  return found
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
