/**
 * Which part of a page is the article's body: the innermost box that holds most of the page's running text, with
 * what is boilerplate by name left out of the count.
 */
import { type Boilerplate, boilerplateOf } from './boilerplate.ts'
import type { Box, Leaf, Page } from './leaves.ts'

/** A box with at least this share of the page's running text is no boilerplate, whatever it is called. */
const guard = 0.3
/** The body lies in a box's child as long as the child keeps this share of the box's running text. */
const enough = 0.7

export interface Body {
  root: Box
  /** For each leaf of the page: the boilerplate that it stands in, or null. */
  boilerplate: (Boilerplate | null)[]
  /** For each leaf: how much running text it is. */
  mass: number[]
}

/** How much running text a leaf is: its length, less for links, little for short lines without a full stop. */
export function runningText(leaf: Leaf): number {
  const { text } = leaf
  const unlinked = 1 - leaf.linked / text.length
  if (unlinked < 0.4 || /^h\d$/.test(leaf.box.tag)) return 0
  const sentence = /[.!?…。！？։।؟]["'”’»)\]]*$/.test(text)
  if (text.length < 25) return 0
  if (!sentence && text.length < 80) return text.length * 0.2 * unlinked
  return Math.min(text.length, 1500) * unlinked * unlinked * (leaf.box.tag === 'li' ? 0.7 : 1)
}

export function findBody(page: Page): Body | null {
  const { leaves, boxes } = page
  const [top] = boxes
  if (!top || leaves.length === 0) return null
  const raw = leaves.map(runningText)
  const rawSums = sums(raw)
  const total = rawSums[leaves.length] as number
  const boilerplate: (Boilerplate | null)[] = leaves.map(() => null)
  for (const box of boxes) {
    if (box.to === box.from || boilerplate[box.from]) continue
    const share = ((rawSums[box.to] as number) - (rawSums[box.from] as number)) / (total || 1)
    if (share >= guard) continue
    const kind = boilerplateOf(box)
    if (kind) boilerplate.fill(kind, box.from, box.to)
  }
  const mass = raw.map((value, index) => (boilerplate[index] ? 0 : value))
  const massSums = sums(mass)
  const massOf = (box: Box) => (massSums[box.to] as number) - (massSums[box.from] as number)
  let root = top
  for (const box of boxes) {
    // parents stand before children, so the last one inside the present root that keeps enough is the innermost
    if (box.from < root.from || box.to > root.to || box === root) continue
    if (massOf(box) >= enough * massOf(root)) root = box
  }
  return { root, boilerplate, mass }
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
