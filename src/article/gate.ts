/**
 * Could this page be an article? A look at its metadata and tags that costs about a millisecond, so that the content
 * script loads and runs the rest only on pages that pass.
 */

const articlePath = /\/(?:19|20)\d{2}[/-]\d{1,2}\b|(?:^|\/)[^/]*[a-z\d]+(?:-[a-z\d]+){3,}|\d{5,}/i

/** False where nothing in the page speaks for an article. A page that passes may still turn out to be none. */
export function mayBeArticle(document: Document): boolean {
  if (document.contentType === 'text/plain') return true
  const { body } = document
  if (!body) return false
  if (document.querySelector('meta[property="og:type" i][content="article" i], meta[property^="article:"]'))
    return true
  if (document.querySelector('[itemprop~="articleBody"], [itemtype*="Article"], article time[datetime]'))
    return true
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report)"/.test(script.textContent ?? '')) return true
  if (document.querySelectorAll('p').length < 3) return false
  return (
    articlePath.test(document.location?.pathname ?? '') || document.querySelector('article, main p') !== null
  )
}
