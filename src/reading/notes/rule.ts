/** What a rule for a note is: from the article and its reading to a note, or to nothing where it cannot tell. */
import type { Article } from '../../article/model.ts'
import type { Note, Reading } from '../model.ts'
import type { Document } from '../text/document.ts'

export interface NoteContext {
  document: Document
  article: Article
  /** The reading so far: everything but its notes. */
  reading: Reading
}

/** Silent (undefined, or an empty list) where the page does not give enough to tell. */
export type NoteRule = (context: NoteContext) => Note | Note[] | undefined
