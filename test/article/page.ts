/** Small pages for the tests of this folder: an article of invented news with something in it. */
import { articleFromHtml } from '../../src/article/from-html.ts'
import type { Block } from '../../src/article/model.ts'

const sentences = [
  'The harbour board of Ostvik said on Monday that the old pier would be closed until the spring, because its posts are rotten.',
  'Ferries to the islands will leave from the fish market instead, and the board expects delays of about twenty minutes a day.',
  'Ina Holm, who has sold tickets on the pier for thirty years, called the decision late and said that nobody had asked her.',
  'The town has set aside money for a new pier twice, and both times the council spent it on the road to the quarry.',
  'Divers found cracks in eleven of the forty posts, according to a report that the board published together with its decision.',
]

export const prose = (count = sentences.length): string =>
  sentences
    .slice(0, count)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')

/** A page that says of itself that it is an article; `inside` stands between its paragraphs, `after` behind the article. */
export function page({ head = '', before = '', inside = '', after = '', lang = 'en' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>Pier closes in Ostvik</title>
<meta property="og:type" content="article">${head}</head><body>${before}
<main><article><h1>Pier closes in Ostvik</h1><div class="text">${prose(3)}${inside}${prose()}</div></article></main>${after}</body></html>`
}

/** The blocks of a page's article as words with their kinds; none where it is no article. */
export function blocksOf(
  html: string,
  url = 'https://news.example/pier-closes-in-ostvik',
): (Block & { words: string })[] {
  const found = articleFromHtml(html, url)
  if ('detected' in found) return []
  return found.article.blocks.map((block) => ({ ...block, words: found.text.slice(block.start, block.end) }))
}
