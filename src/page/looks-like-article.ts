/** A first look at a page, for the gate: may this be an article? Costs a millisecond; errs towards yes. */

const types = /"@type"\s*:\s*(?:\[[^\]]{0,200}|"[^"]{0,100}")/g
const articleType = /(?:Article|Posting|Report|Review|Analysis|Column)"/
/** Characters of a paragraph of prose, and how many of those an article has at least. */
const prose = 100
const paragraphs = 4
/** Looked at at most, so that a page of 100,000 paragraphs costs no more than others. */
const looked = 400

/** True where the page says that it is an article, or has the paragraphs of one. A site's front page never is. */
export function looksLikeArticle(document: Document, { pathname }: { pathname: string }): boolean {
  if (pathname === '/' || pathname === '') return false
  if (
    document.querySelector(
      'meta[property="og:type"][content*="article" i], meta[property^="article:published"]',
    )
  )
    return true
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if ((script.textContent ?? '').match(types)?.some((type) => articleType.test(type))) return true
  if (document.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"], [itemprop="articleBody"]'))
    return true
  let found = 0
  const all = document.getElementsByTagName('p')
  for (let index = 0; index < Math.min(all.length, looked); index++)
    if ((all[index]?.textContent?.length ?? 0) >= prose && ++found >= paragraphs) return true
  return hasBrokenLines(document)
}

/** Prose that is divided by line breaks and not by paragraphs, as in old blogs. */
function hasBrokenLines(document: Document): boolean {
  const breaks = document.getElementsByTagName('br')
  const seen = new Set<Element>()
  for (let index = 0; index < Math.min(breaks.length, looked); index++) {
    const parent = breaks[index]?.parentElement
    if (!parent || seen.has(parent)) continue
    seen.add(parent)
    if ((parent.textContent?.length ?? 0) >= prose * paragraphs * 2) return true
  }
  return false
}
