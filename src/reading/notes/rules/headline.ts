/** The headline against the body: a list of comparisons, each a file of its own. */

import type { Note } from '../../model.ts'
import { asFact } from '../headline/as-fact.ts'
import { figures } from '../headline/figures.ts'
import { type Headline, readHeadline } from '../headline/headline.ts'
import { question } from '../headline/question.ts'
import { quotation } from '../headline/quotation.ts'
import { unsourced } from '../headline/unsourced.ts'
import type { NoteContext, NoteRule } from '../rule.ts'

type Comparison = (headline: Headline, context: NoteContext) => Note[]

const comparisons: readonly Comparison[] = [asFact, unsourced, figures, question, quotation]

export const headline: NoteRule = (context) => {
  const found = readHeadline(context)
  return found ? comparisons.flatMap((compare) => compare(found, context)) : undefined
}
