/**
 * What the parts of a page's address say about it. They are looked up, not matched: an expression of them all takes
 * the browser longer to make than most pages are worth. To add one, put it on its list, in lower case.
 */

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
/** Parts of a path, by what they lead to. */
export const parts = {
  article: wordsOf(
    `blog blogs news article articles artikel post posts story stories p magazine opinion nachrichten noticia noticias
    actualite actualites learn learning resources insight insights guide guides tip tips review reviews rankings advice
    notes essay essays pub`,
  ),
  documentation: wordsOf(
    `doc docs documentation reference references manual manuals userguide usersguide user-guide handbook api wiki man-pages
    howto how-tos tutorial tutorials glossary library concepts stable latest current`,
  ),
  shop: wordsOf(
    `product products shop store collection collections category categories cat c dp itm ip item listing app buy browse
    cart subcategory brand brands coupon coupons`,
  ),
  forum: wordsOf(
    `thread threads forum forums topic topics t questions comments discussion discussions community board boards post`,
  ),
  service: wordsOf(
    `service services solution solutions feature features work pricing program programs about contact movers departments
    professional-development`,
  ),
  /** Ends where a site's articles are listed. */
  section: wordsOf(
    `news blog blogs article articles stories posts magazine opinion reviews guides insights press podcasts videos latest
    archive archives search`,
  ),
  listing: wordsOf(
    `tag tags topic topics search trending section sections archive archives list lists page jobs category categories
    author authors podcast podcasts show shows`,
  ),
}
/** Parts of a host's name. */
export const hosts = {
  documentation: wordsOf('doc docs developer developers dev manual wiki readthedocs gitbook'),
  forum: wordsOf(
    'forum forums community communities discuss discussion discussions board boards bbs users answers ask',
  ),
  shop: wordsOf('shop store boutique'),
  blog: wordsOf('blog news magazine'),
}
