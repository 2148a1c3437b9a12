/** HTML in, Article out, for where there is no live page: the command line and its tests. */
import { findInPage } from './find.ts'
import { parseHtml } from './html-tree.ts'
import type { Article, NoArticle } from './model.ts'

/** The article of a page given as HTML, and its text; or why the page is none. `url` may be empty. */
export function articleFromHtml(html: string, url: string): { article: Article; text: string } | NoArticle {
  const found = findInPage(parseHtml(html), url)
  return 'detected' in found ? found : { article: found.article, text: found.text }
}
