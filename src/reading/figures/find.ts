/** How much, and how sure: every figure of a text. */
import type { Article } from '../../article/model.ts'
import type { Attribution, Caveat, Figure } from '../model.ts'
import type { Document } from '../text/document.ts'

export function findFigures(
  _document: Document,
  _article: Article,
  _attributions: readonly Attribution[],
  _caveats: readonly Caveat[],
): Figure[] {
  return []
}
