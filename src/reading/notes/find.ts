/** What holds for the article as a whole, each note with its evidence. */
import type { Article } from '../../article/model.ts'
import type { Note, Reading } from '../model.ts'
import type { Document } from '../text/document.ts'
import type { NoteRule } from './rule.ts'
import { headline } from './rules/headline.ts'
import { labels } from './rules/labels.ts'
import { noAuthor } from './rules/no-author.ts'
import { noDate } from './rules/no-date.ts'
import { noLinks } from './rules/no-links.ts'
import { old } from './rules/old.ts'
import { oneSource } from './rules/one-source.ts'
import { paywall } from './rules/paywall.ts'
import { unnamedShare } from './rules/unnamed-share.ts'

/** In the order that they are shown in: what the article is, who and when, what it rests on, its headline. */
const rules: readonly NoteRule[] = [
  labels,
  paywall,
  noAuthor,
  noDate,
  old,
  oneSource,
  unnamedShare,
  noLinks,
  headline,
]

/** All notes on the article; `reading` holds everything but them. */
export function findNotes(document: Document, article: Article, reading: Reading): Note[] {
  const context = { document, article, reading }
  return rules.flatMap((rule) => rule(context) ?? [])
}
