/** HTML in, Article out, for where there is no live page: the command line and its tests. */
import type { Article, NoArticle } from './model.ts'

export function articleFromHtml(_html: string, _url: string): { article: Article; text: string } | NoArticle {
  return { detected: false, why: 'not-built' }
}
