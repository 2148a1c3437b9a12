/** What holds for the article as a whole, each note with its evidence. */
import type { Article } from '../../article/model.ts'
import type { Note, Reading } from '../model.ts'
import type { Document } from '../text/document.ts'

export function findNotes(_document: Document, _article: Article, _reading: Reading): Note[] {
  return []
}
