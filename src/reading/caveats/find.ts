/** How far to trust it: every caveat of a text. */
import type { Article } from '../../article/model.ts'
import type { Attribution, Caveat, Source } from '../model.ts'
import type { Document } from '../text/document.ts'

export function findCaveats(
  _document: Document,
  _article: Article,
  _sources: readonly Source[],
  _attributions: readonly Attribution[],
): Caveat[] {
  return []
}
