/** The lists of words hold words: a line of code or of comment that slips into one would match nothing, and nobody would see. */
import { expect, test } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>('../../../src/reading/languages/en/**/*.ts', {
  eager: true,
})

/** What code and comments have, and words do not; signs alone may be listed. */
const code = /[`"={}<>*\\;]|^\s|\s$|\bconst\b/

const listed = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports).flatMap(([name, value]) => {
    const file = path.replace(/.*\/en\//, '')
    if (value instanceof Set) return [{ list: `${file} ${name}`, entries: [...value] }]
    if (value instanceof Map) return [{ list: `${file} ${name}`, entries: [...value.keys()] }]
    return []
  }),
)

test('there are many lists', () => {
  expect(listed.length).toBeGreaterThan(50)
})

test.each(listed)('$list holds words alone, and some', ({ entries }) => {
  const strings = entries.filter((entry): entry is string => typeof entry === 'string')
  expect(entries.length).toBeGreaterThan(0)
  expect(strings.filter((entry) => entry.length > 2 && code.test(entry))).toEqual([])
})
