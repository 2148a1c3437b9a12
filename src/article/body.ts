/**
 * Which part of a page is the article's body: the innermost box around the title that holds much of the page's
 * running text, narrowed to the box that keeps most of it. What is boilerplate by name is left out of the count.
 */
import { type Boilerplate, boilerplateOf, byRole, byTag } from './boilerplate.ts'
import type { Box, Leaf, Page } from './leaves.ts'
import { sentenceEnd } from './sentences.ts'

/** A box with at least this share of the page's running text is no boilerplate, whatever it is called. */
const guard = 0.3
/** The part of the page that belongs to the title has at least this share of the page's running text. */
const around = 0.35
/** … or this share, where it is an element that stands for an article or for the page's main part. */
const framed = 0.2
/** With this share of the running text above it, a heading that says the title is not where the article begins. */
const restated = 0.15
const frames = new Set(['article', 'main'])
/** Elements that are one block of an article, never its body. */
const single = new Set([
  'p',
  'li',
  'blockquote',
  'td',
  'figure',
  'figcaption',
  'dd',
  'dt',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
])
/** The body lies in a box's child as long as the child keeps this share of the box's running text. */
const enough = 0.85

export interface Body {
  root: Box
  /** For each leaf of the page: the boilerplate that it stands in, or null. */
  boilerplate: (Boilerplate | null)[]
  /** For each leaf: how much running text it is. */
  mass: number[]
}

/** How much running text a leaf is: its length, less for links, little for short lines without a full stop. */
export function runningText(leaf: Leaf): number {
  const { text, weight } = leaf
  const unlinked = 1 - leaf.linked / text.length
  if (unlinked < 0.4 || /^h\d$/.test(leaf.box.tag)) return 0
  if (weight < 25) return 0
  if (weight < 80 && !sentenceEnd.test(text)) return weight * 0.2 * unlinked
  return Math.min(weight, 1500) * unlinked * unlinked * (leaf.box.tag === 'li' ? 0.7 : 1)
}

export function findBody(page: Page, titles: readonly Leaf[] = []): Body | null {
  const { leaves, boxes } = page
  const [top] = boxes
  if (!top || leaves.length === 0) return null
  const raw = leaves.map(runningText)
  const rawSums = sums(raw)
  const rawOf = (box: Box) => (rawSums[box.to] as number) - (rawSums[box.from] as number)
  const holdsTitle = (box: Box) => titles.some(({ index }) => index >= box.from && index < box.to)
  const boilerplate: (Boilerplate | null)[] = leaves.map(() => null)
  for (const box of boxes) {
    if (box.to === box.from || boilerplate[box.from]) continue
    const kind = boilerplateOf(box)
    if (!kind || holdsTitle(box)) continue
    const share = rawOf(box) / (rawOf(top) || 1)
    if (share >= guard && !(kind === 'comments' && rawOf(top) - rawOf(box) >= 200)) continue
    if (kind !== 'comments' && kind !== 'box' && namedOnly(box) && readsAsText(box, leaves)) continue
    boilerplate.fill(kind, box.from, box.to)
  }
  const mass = raw.map((value, index) => (boilerplate[index] ? 0 : value))
  const massSums = sums(mass)
  const massOf = (box: Box) => (massSums[box.to] as number) - (massSums[box.from] as number)

  let root = top
  const [first] = titles
  for (const title of titles) {
    // the title again, below text of its own article: a card, a list, a player
    if (first && first.index < title.index) {
      const between = (massSums[title.index] as number) - (massSums[first.index] as number)
      if (between >= restated * massOf(top)) continue
    }
    let box: Box = title.box
    while (box.parent && massOf(box) < (frames.has(box.tag) ? framed : around) * massOf(top)) box = box.parent
    if (box.depth > root.depth) root = box
  }
  for (const box of boxes) {
    if (single.has(box.tag)) continue
    // parents stand before children, so the last one inside the present root that keeps enough is the innermost
    if (box.from < root.from || box.to > root.to || box.depth <= root.depth) continue
    if (massOf(box) >= enough * massOf(root)) root = box
  }
  return { root, boilerplate, mass }
}

/** Boilerplate by its words, not by its tag or role. */
const namedOnly = (box: Box): boolean =>
  !byTag.has(box.tag) && !byRole.has(box.element.getAttribute('role') ?? '')

/** Two or more whole paragraphs without links, or being one: text, though its class says otherwise ("paywall", "teaser"). */
function readsAsText(box: Box, leaves: readonly Leaf[]): boolean {
  let paragraphs = 0
  for (let index = box.from; index < box.to; index++) {
    const leaf = leaves[index] as Leaf
    if (leaf.linked > 0.8 * leaf.text.length && leaf.text.length > 15) return false
    if (leaf.linked < 0.2 * leaf.text.length && leaf.weight >= 100 && sentenceEnd.test(leaf.text))
      paragraphs++
  }
  return paragraphs >= 2 || (paragraphs === 1 && box.tag === 'p')
}

function sums(values: readonly number[]): number[] {
  const result = [0]
  let sum = 0
  for (const value of values) {
    sum += value
    result.push(sum)
  }
  return result
}
