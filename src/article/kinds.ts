/** What kind of block a leaf of the body is, by the elements it stands in. */

import { tableOf } from '../table.ts'
import { anyOf } from './class-names.ts'
import type { Box, Leaf } from './leaves.ts'
import type { BlockKind } from './model.ts'
import { sentenceEnd } from './sentences.ts'

const byTag = tableOf<BlockKind>({
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
})
const saysCaption = anyOf('caption|captions|image|photo|picture|figure|credit|credits|gallery')

/** A phrase right after a picture, in a small box of its own that is no paragraph. */
function isBareCaption(leaf: Leaf): boolean {
  const { box } = leaf
  if (!leaf.afterMedia || leaf.text.length > 200 || sentenceEnd.test(leaf.text)) return false
  return /^(?:div|span|center|small)$/.test(box.tag)
}

/** The kind of a leaf by its nearest ancestors that tell. */
export function kindOf(leaf: Leaf): BlockKind {
  for (let box: Box | null = leaf.box, step = 0; box && step < 5; box = box.parent, step++) {
    const kind = byTag.get(box.tag)
    if (kind) return kind
    if (box.tag === 'figure' || saysCaption(box.names)) {
      if (box.to - box.from <= 3 && leaf.text.length < 600) return 'caption'
    }
    if (box.tag === 'td' || box.tag === 'th') return box.to - box.from === 1 ? 'table' : 'paragraph'
  }
  return isBareCaption(leaf) ? 'caption' : 'paragraph'
}
