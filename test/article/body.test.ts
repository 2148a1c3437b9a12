/** Which part of a page is the article, and what is kept out by its tag or its class. */
import { expect, test } from 'vitest'
import { blocksOf, page, prose } from './page.ts'

const paragraphs = (html: string) => blocksOf(html).filter(({ kind }) => kind === 'paragraph').length

test.each([
  ['a comment section longer than the article', `<section class="comments">${prose().repeat(6)}</section>`],
  ['a second article below the first', `<div><article><h1>Quarry road closed</h1>${prose()}</article></div>`],
  [
    'a newsletter box',
    `<div class="newsletter-signup"><p>${'Get the news of the harbour every morning. '.repeat(3)}</p></div>`,
  ],
  ['an aside', `<aside>${prose(2)}</aside>`],
  ['a footer', `<footer>${prose(2)}</footer>`],
])('%s is no part of the article', (_, after) => {
  expect(paragraphs(page({ after }))).toBe(8)
})

test.each([
  ['div class="related-stories"'],
  ['div class="share-bar"'],
  ['aside'],
  ['div class="factbox"'],
  ['div hidden'],
  ['div class="hidden aria-expanded:block"'],
  ['div class="line-clamp-2"'],
  ['section role="complementary"'],
  ['div style="display: none"'],
  ['span class="visually-hidden"'],
])('<%s> inside the body is left out', (tag) => {
  const name = tag.split(' ')[0]
  const inside = `<${tag}><p>Nobody who reads the article reads this line.</p></${name}>`
  expect(blocksOf(page({ inside })).some(({ words }) => words.startsWith('Nobody'))).toBe(false)
})

test.each([
  ['p class="paywall"'],
  ['div class="print:hidden w-[20px]"'],
  ['div class="correlated"'],
  ['div class="paragraph paragraph--published"'],
  ['div class="page-with-sidebar"'],
  ['div class="hidden md:block"'],
  ['div class="line-clamp-6"'],
])('<%s> with a whole paragraph stays', (tag) => {
  const name = tag.split(' ')[0]
  const inside = `<${tag}>The divers will come back in the spring, and the board has promised to let them finish their work this time, whatever it costs.</${name}>`
  expect(blocksOf(page({ inside })).some(({ words }) => words.startsWith('The divers will'))).toBe(true)
})

test('title, standfirst, caption, list and heading are told apart', () => {
  const html = page({
    inside:
      '<h2>What next?</h2><ul><li>The board meets on Friday to decide.</li></ul><figure><img src="x"><figcaption>The old pier in March</figcaption></figure>',
  }).replace(
    '</h1>',
    '</h1><p class="standfirst">Ferries leave from the fish market until the spring, the harbour board says.</p>',
  )
  const kinds = blocksOf(html).map(({ kind }) => kind)
  expect(kinds.slice(0, 3)).toEqual(['title', 'standfirst', 'paragraph'])
  expect(kinds).toEqual(expect.arrayContaining(['heading', 'list-item', 'caption']))
})

test('paragraphs divided by two line breaks are two, one line break stays inside', () => {
  const html = page({
    inside: '<div>The board met at noon.<br><br>It decided at one.<br>Then it left.</div>',
  })
  const words = blocksOf(html).map((block) => block.words)
  expect(words).toContain('The board met at noon.')
  expect(words).toContain('It decided at one.\nThen it left.')
})

test('words of inline elements stay apart or together as they are printed', () => {
  const html = page({
    inside: '<p>The <b>har</b>bour\n   <i>board</i>\u00a0of Ost\u00advik said so <span>\n</span>again.</p>',
  })
  expect(blocksOf(html).map(({ words }) => words)).toContain('The harbour board of Ostvik said so again.')
})

test('text in an open shadow root is read, with what fills its slots', () => {
  const inside =
    '<x-quote><template shadowrootmode="open"><p>The board of <slot></slot> will meet again.</p></template>Ostvik</x-quote>'
  expect(blocksOf(page({ inside })).map(({ words }) => words)).toContain(
    'The board of Ostvik will meet again.',
  )
})

test('the title again in a card below the first paragraphs does not begin the article there', () => {
  const heading = '<h1>The pier of Ostvik closes</h1>'
  const html = `<html><body><article>${heading}<div>${prose(3)}<section>${heading}${prose(5)}</section></div></article></body></html>`
  expect(paragraphs(html)).toBe(8)
})

test('a heading in the midst of the text that says the title does not cut off what stands above', () => {
  const html = `<html><head><title>Why the pier of Ostvik closes</title></head><body><article>${prose()}<h2>Why the pier of Ostvik closes</h2>${prose()}</article></body></html>`
  expect(paragraphs(html)).toBe(10)
})

test('an article element that holds the head of the page alone is not the whole article', () => {
  const head = `<section><article><h1>The pier of Ostvik closes</h1>${prose(2)}</article></section>`
  const html = `<html><body><main>${head}<section>${prose().repeat(3)}</section></main></body></html>`
  expect(paragraphs(html)).toBeGreaterThanOrEqual(15)
})

test('what React streams hidden, for its script to put in place, is read where scripts did not run', () => {
  const inside = '<div hidden id="S:1"><p>The board of Ostvik will meet again.</p></div>'
  const hidden = '<div hidden id="s-1"><p>Nobody reads this line.</p></div>'
  const words = blocksOf(page({ inside: inside + hidden })).map((block) => block.words)
  expect(words).toContain('The board of Ostvik will meet again.')
  expect(words).not.toContain('Nobody reads this line.')
})

test('a lower heading that says the title does not cut off an introduction', () => {
  const html = `<html><head><title>Five piers of Ostvik</title></head><body><article>${prose(5)}<h2>Five piers of Ostvik</h2>${prose().repeat(3)}</article></body></html>`
  expect(paragraphs(html)).toBe(20)
})

test('captions, the title with a kicker and what was said before are no standfirst', () => {
  const dek = 'The harbour board has closed the old pier, and nobody knows for how long it will be.'
  const lines = [
    'Ferries leave from the fish market until the spring. Photo: Ina Holm/Harbour Press',
    'Harbours: Pier closes in Ostvik',
    dek,
    dek,
  ]
  const head = lines.map((line) => `<p class="standfirst">${line}</p>`).join('')
  const blocks = blocksOf(page({ inside: prose().repeat(3) }).replace('</h1>', `</h1>${head}`))
  expect(blocks.filter(({ kind }) => kind === 'standfirst').map(({ words }) => words)).toEqual([dek])
})
