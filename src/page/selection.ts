/** What the reader has selected, as an article without metadata: on any page, also where there is no article. */
import type { PageElement } from '../article/dom.ts'
import type { FoundArticle } from '../article/find.ts'
import { languageOf } from '../article/language.ts'
import { type Leaf, type Run, readLeaves, type WalkOptions } from '../article/leaves.ts'
import type { Block, NoArticle } from '../article/model.ts'
import { createPositions, type Placed } from '../article/positions.ts'

/** Reads the selected text and where it stands. Says "nothing-selected" where nothing, or no text of the page, is selected. */
export function findSelection(
  document: Document,
  url: string,
  options: WalkOptions,
): FoundArticle | NoArticle {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const ancestor = range?.commonAncestorContainer
  const root = ancestor instanceof Element ? ancestor : ancestor?.parentElement
  if (!range || range.collapsed || !root) return { detected: false, why: 'nothing-selected' }
  const placed: Placed[] = []
  const blocks: Block[] = []
  let text = ''
  for (const leaf of readLeaves(root as unknown as PageElement, options).leaves) {
    const part = clip(leaf, range)
    if (!part) continue
    if (text !== '') text += '\n\n'
    placed.push({ leaf: part, start: text.length })
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + part.text.length })
    text += part.text
  }
  if (text === '') return { detected: false, why: 'nothing-selected' }
  const language = languageOf(document as never, text.slice(0, 4000))
  return {
    article: { detected: true, origin: 'selection', url, language, blocks },
    text,
    positions: createPositions(placed),
  }
}

/** The part of a leaf that the range covers; null for none. */
function clip(leaf: Leaf, range: Range): Leaf | null {
  const kept: Run[] = []
  for (const run of leaf.runs) {
    const node = run.node as unknown as Text
    if (!range.intersectsNode(node)) continue
    const from = node === range.startContainer ? Math.max(run.from, range.startOffset) : run.from
    const end = run.from + run.length
    const to = node === range.endContainer ? Math.min(end, range.endOffset) : end
    if (to > from) kept.push({ node: run.node, from, start: run.start + from - run.from, length: to - from })
  }
  const first = kept[0]
  const last = kept.at(-1)
  if (!first || !last) return null
  const text = leaf.text.slice(first.start, last.start + last.length)
  if (text.trim() === '') return null
  return {
    ...leaf,
    text,
    runs: kept.map((run) => ({ ...run, start: run.start - first.start })),
    links: [],
    linked: 0,
  }
}
