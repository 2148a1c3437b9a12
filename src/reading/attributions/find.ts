/** Who says what: every attribution of a text, with its speakers merged into one list of sources. */
import type { Article } from '../../article/model.ts'
import type { Model } from '../languages/en/model.ts'
import type { Attribution, Source } from '../model.ts'
import type { Document } from '../text/document.ts'

export function findAttributions(
  _document: Document,
  _article: Article,
  _model: Model,
): { sources: Source[]; attributions: Attribution[] } {
  return { sources: [], attributions: [] }
}
