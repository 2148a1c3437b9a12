/** What an element's class and id say, and the lists that they are looked up in. */
import { expect, test } from 'vitest'
import { anyOf, dictionary, namesOf } from '../../src/article/class-names.ts'
import { parseHtml } from '../../src/article/html-tree.ts'

const names = (attributes: string) => {
  const [element] = Array.from(parseHtml(`<p ${attributes}>`).getElementsByTagName('p'))
  return element ? namesOf(element) : []
}

test.each([
  ['class="entry-content mainText"', ['entry', 'content', 'main', 'text']],
  ['id="Story_Body" data-testid="lead"', ['story', 'body', 'lead']],
  ['class="größe"', ['größe']],
  ['class="has-ad tag-sports page-with-sidebar node--published"', []],
  ['class="print:hidden w-[20px]"', []],
  ['class="ad published"', ['ad', 'published']],
  ['', []],
])('%s says %j', (attributes, expected) => {
  expect(names(attributes)).toEqual(expected)
})

test('phrases are found as whole words, in their order', () => {
  const says = anyOf('sign up|ad|you may also')
  expect(says(['box', 'sign', 'up'])).toBe(true)
  expect(says(['you', 'may', 'also', 'like'])).toBe(true)
  expect(says(['up', 'sign'])).toBe(false)
  expect(says(['sign', 'it', 'up'])).toBe(false)
  expect(says(['adlib', 'you', 'may'])).toBe(false)
})

test('of several phrases the one counts whose list comes first', () => {
  const kind = dictionary([
    ['comments', 'comment|comments'],
    ['navigation', 'menu'],
  ])
  expect(kind(['menu', 'comments'])).toBe('comments')
  expect(kind(['menu', 'bar'])).toBe('navigation')
  expect(kind(['bar'])).toBeNull()
})
