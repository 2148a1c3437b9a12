/**
 * Whether what was found is an article: evidence for and against, each with its weight, added up. The weights were
 * fitted by logistic regression on 579 labelled pages (articles, shops, forums, documentation, services, listings),
 * then rounded to halves; a page is an article where they come to more than nothing. Two things differ from the fit: a
 * front page, a discussion, a list, a search and a system for forums or documentation are believed to be such, rare as
 * they are among the labelled, and since an article missed costs the reader more than another page read, doubt counts
 * for the article.
 */
import { evidence } from './evidence.ts'
import type { Facts } from './facts.ts'

/** Stands for what all pages have in common. */
const base = 0.25

/** A body shorter than this (in letters) tells too little to be read, whatever the page says of itself. */
const least = 250

/** Why the page is no article ("too-short", "not-an-article"); null where it is one. */
export function decide(facts: Facts): 'too-short' | 'not-an-article' | null {
  if (facts.length < least) return 'too-short'
  const score = evidence.reduce((sum, { weight, holds }) => sum + (holds(facts) ? weight : 0), base)
  return score > 0 ? null : 'not-an-article'
}
