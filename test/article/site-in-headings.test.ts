import { expect, test } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'

const body =
  '<p>The council has closed the bridge over the Wend for repairs that will last until spring.</p>'.repeat(8)
const page = (title: string, banner: string, heading: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><div><h1>${banner}</h1></div>
   <div class="post"><h3 class="post-title">${heading}</h3>${body}</div></body></html>`

function titleOf(html: string): string | undefined {
  const found = articleFromHtml(html, 'https://blog.example/2026/02/bridge.html')
  return 'article' in found ? found.article.title : undefined
}

test('a site that is named only in its banner is not the title', () => {
  const html = page(
    'Bridge closed until spring - The Wend Post',
    'The Wend Post',
    'Bridge closed until spring',
  )
  expect(titleOf(html)).toBe('Bridge closed until spring')
})

test('a joint inside a headline parts no site from it', () => {
  const html = page('Bridge closed - until spring', 'Bridge closed - until spring', 'Why it had to be')
  expect(titleOf(html)).toBe('Bridge closed - until spring')
})
