/** A Reading as JSON: what the command line writes, indented for people. */
import type { Article } from '../article/model.ts'
import type { Reading } from '../reading/model.ts'

export function toJson(article: Article, reading: Reading): string {
  return `${JSON.stringify({ article, reading }, null, 2)}\n`
}
