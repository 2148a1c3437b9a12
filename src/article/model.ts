/** What a page gives: an article with its blocks and metadata, as plain data. */

/** A stretch of text: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list-item'
  | 'table'
  | 'caption'

/** One block of the article's text; offsets into the text that all blocks make, joined by a blank line. */
export interface Block extends Span {
  kind: BlockKind
}

/** A link in the body: where its words stand in the text, and where it leads (absolute). */
export interface Link extends Span {
  href: string
}

/**
 * An article as found on a page, or plain text given as one. What the page does not tell is absent.
 * Dates are ISO 8601; `language` is BCP 47, "und" where it could not be told.
 */
export interface Article {
  detected: true
  url?: string
  title?: string
  /** Who wrote it, joined by ", " where there are several: people, or where none is named an organisation. */
  byline?: string
  /** Set where the byline names no person but an agency or the outlet itself. */
  bylineIsOrganisation?: true
  publisher?: string
  published?: string
  modified?: string
  /** When the page was read: the only clock that a reading has. Absent where age does not matter. */
  readAt?: string
  language: string
  /** Links inside the body; absent where there was no page to have any. */
  links?: Link[]
  blocks: Block[]
  /** Where the text came from; a missing author is told of a page, not of plain text. */
  origin: 'page' | 'selection' | 'text'
}

/**
 * A page that is no article, and the reason: a key that the views put into words. "no-document" is a PDF, a picture, a
 * film: what the browser shows by means of its own.
 */
export interface NoArticle {
  detected: false
  why: 'no-document' | 'no-text' | 'too-short' | 'not-an-article' | 'nothing-selected'
}
