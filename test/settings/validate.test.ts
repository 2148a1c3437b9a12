import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaults } from '../../src/settings/schema.ts'
import { isOrigin, migrate, validate } from '../../src/settings/validate.ts'

test('anything at all makes settings that hold', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Object.keys(validate(stored)).sort()).toEqual(Object.keys(defaults).sort())
    }),
  )
})

test('settings come back as they were, and a broken one alone gives way to its default', () => {
  const settings = { ...defaults, palette: 'quiet' as const, sites: ['https://news.example'], tint: 0.3 }
  expect(validate(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  expect(validate({ ...settings, palette: 'loud' })).toEqual({ ...settings, palette: defaults.palette })
  expect(validate({ ...settings, tint: 7 }).tint).toBe(defaults.tint)
  expect(validate({ ...settings, sites: ['https://news.example/path'] }).sites).toEqual([])
  expect(validate({ ...settings, lookUp: 'javascript:alert(%s)' }).lookUp).toBe(defaults.lookUp)
})

test('what a newer version has added is passed over, what is known of it is kept', () => {
  const settings = validate({ ...defaults, version: 9, hedges: true, moods: ['calm'] })
  expect(settings).toEqual({ ...defaults, hedges: true })
})

test('older settings go up step by step', () => {
  const steps = {
    1: (stored: Record<string, unknown>) => ({ ...stored, version: 2, colour: stored.color }),
    2: (stored: Record<string, unknown>) => ({ ...stored, version: 3, strong: stored.colour === 'red' }),
  }
  expect(migrate({ version: 1, color: 'red' }, steps, 3)).toMatchObject({ version: 3, strong: true })
  expect(migrate({ version: 2, colour: 'blue' }, steps, 3)).toMatchObject({ version: 3, strong: false })
  expect(migrate({ version: 7, colour: 'blue' }, steps, 3)).toEqual({ version: 7, colour: 'blue' })
})

test.each([
  ['https://news.example', true],
  ['http://localhost:8080', true],
  ['https://news.example/', false],
  ['chrome://settings', false],
  ['news.example', false],
  ['', false],
  [null, false],
])('%s is an origin: %s', (value, expected) => {
  expect(isOrigin(value)).toBe(expected)
})
