/** What the reader has selected in the page, as an Article without metadata, with positions. */
import { compose, type FoundArticle } from './find.ts'
import { kindOf } from './kinds.ts'
import { languageOf } from './language.ts'
import { type Leaf, readLeaves, type WalkOptions } from './leaves.ts'
import type { NoArticle } from './model.ts'
import { createPositions } from './positions.ts'

/** The selected text; or "nothing-selected". Firefox selects in several ranges, a row of table cells for one. */
export function articleFromSelection(
  selection: Selection,
  options: WalkOptions = {},
): FoundArticle | NoArticle {
  const leaves: Leaf[] = []
  let root: Element | null = null
  for (let index = 0; index < selection.rangeCount; index++) {
    const range = selection.getRangeAt(index)
    const common = range.commonAncestorContainer
    root = common instanceof Element ? common : common.parentElement
    if (!root || range.collapsed) continue
    for (const leaf of readLeaves(root, options).leaves) {
      const part = clip(leaf, range)
      if (part) leaves.push(part)
    }
  }
  const document = root?.ownerDocument
  if (!document || leaves.length === 0) return { detected: false, why: 'nothing-selected' }
  const kinds = new Map(leaves.map((leaf) => [leaf, kindOf(leaf)]))
  const { blocks, text, links, placed } = compose(leaves, kinds, document.baseURI)
  const language = languageOf(document, text)
  return {
    article: { detected: true, origin: 'selection', url: document.URL, language, links, blocks },
    text,
    positions: createPositions(placed),
  }
}

/** The part of a leaf that lies in `range`; null for none. */
function clip(leaf: Leaf, range: Range): Leaf | null {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const run of leaf.runs) {
    const node = run.node as unknown as Text
    if (!range.intersectsNode(node)) continue
    let from = run.from
    let to = run.from + run.length
    if (node === range.startContainer) from = Math.max(from, range.startOffset)
    if (node === range.endContainer) to = Math.min(to, range.endOffset)
    if (to <= from) continue
    start = Math.min(start, run.start + from - run.from)
    end = Math.max(end, run.start + to - run.from)
  }
  while (start < end && /\s/.test(leaf.text[start] as string)) start++
  while (end > start && /\s/.test(leaf.text[end - 1] as string)) end--
  if (end <= start) return null
  const shift = <Part extends { start: number }>(part: Part, length: number): Part & { length: number } => ({
    ...part,
    start: part.start - start,
    length,
  })
  const runs = leaf.runs.flatMap((run) => {
    const from = Math.max(run.start, start)
    const to = Math.min(run.start + run.length, end)
    if (to <= from) return []
    return [{ ...shift({ ...run, start: from }, to - from), from: run.from + from - run.start }]
  })
  const links = leaf.links.flatMap((link) => {
    const from = Math.max(link.start, start)
    const to = Math.min(link.end, end)
    return to > from ? [{ ...link, start: from - start, end: to - start }] : []
  })
  return { ...leaf, text: leaf.text.slice(start, end), runs, links }
}
