import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { formatDate, formatShare, keyPart, plural, t } from '../../src/ui/i18n.ts'
import { type Messages, messagesOf, speak } from './words.ts'

const root = join(import.meta.dirname, '../..')
const locales = readdirSync(join(root, 'public/_locales'))
const english = messagesOf('en')
const code = ['src', 'manifest.json'].map((path) => read(join(root, path))).join('\n')

function read(path: string): string {
  if (!path.includes('.')) {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|json)$/.test(file))
      .map((file) => readFileSync(join(path, file), 'utf8'))
      .join('\n')
  }
  return readFileSync(path, 'utf8')
}

const pluralForm = /_(zero|one|two|few|many|other)$/

/** Names in the code that begin a key whose end is worked out: `caveat_${…}` gives "caveat_". */
const begun = [...code.matchAll(/`([a-z_]+_)\$\{/g)].map(([, start]) => start as string)

/** Ends of keys whose beginning is worked out: `${key}_means` gives "_means". */
const ended = [...code.matchAll(/\}(_[a-z_]+)`/g)].map(([, end]) => end as string)

/** True where the code names the key, its plural stem, or the beginning of it. */
function isUsed(key: string): boolean {
  const stem = key.replace(pluralForm, '')
  const named = [key, stem].some((name) => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`))
  if (ended.some((end) => key.endsWith(end) && code.includes(`'${key.slice(0, -end.length)}'`))) return true
  return named || begun.some((start) => key.startsWith(start))
}

describe('the messages', () => {
  test('are all used', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([])
  })

  test('that the code names are all there', () => {
    const named = [...code.matchAll(/\b(?:t|plural|getMessage)\(\s*'([a-z_0-9]+)'/g)].map(
      ([, key]) => key as string,
    )
    const inManifest = [...code.matchAll(/__MSG_([a-z_0-9]+)__/g)].map(([, key]) => key as string)
    const missing = [...named, ...inManifest].filter(
      (key) => !(key in english) && !(`${key}_other` in english),
    )
    expect(named.length).toBeGreaterThan(80)
    expect(missing).toEqual([])
  })

  test('are sorted by key, so that additions do not collide', () => {
    for (const locale of locales) {
      const keys = Object.keys(messagesOf(locale))
      expect(keys).toEqual([...keys].sort())
    }
  })
})

/** What a message leaves room for: "$1", "$NAME$". */
const holes = (messages: Messages, key: string) =>
  [...new Set((messages[key]?.message ?? '').match(/\$(?:\d|[A-Za-z_]+\$)/g) ?? [])].sort()

describe.each(locales)('in %s', (locale) => {
  const messages = messagesOf(locale)
  const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories

  test('no message is missing, empty or left over', () => {
    const wanted = Object.keys(english).filter((key) => !isPlural(key))
    expect(wanted.filter((key) => !messages[key]?.message)).toEqual([])
    const known = Object.keys(messages).filter((key) => !isPlural(key) && !(key in english))
    expect(known).toEqual([])
  })

  test('every plural has the forms of the language', () => {
    const stems = new Set(
      Object.keys(english)
        .filter(isPlural)
        .map((key) => key.replace(pluralForm, '')),
    )
    for (const stem of stems) {
      for (const form of forms) expect(messages[`${stem}_${form}`]?.message, `${stem}_${form}`).toBeTruthy()
    }
  })

  test('every message leaves room for what the English one does', () => {
    for (const key of Object.keys(messages)) {
      const model = key in english ? key : key.replace(pluralForm, '_other')
      // A form for one or two need not repeat the number.
      const optional = /_(zero|one|two)$/.test(key) ? ['$1'] : []
      const wanted = holes(english, model).filter((hole) => !optional.includes(hole))
      const found = holes(messages, key).filter((hole) => !optional.includes(hole))
      expect(found, key).toEqual(wanted)
      expect(messages[key]?.placeholders, key).toEqual(english[model]?.placeholders)
    }
  })
})

/** Keys that come in forms; "…_other" stands for the rest. */
function isPlural(key: string): boolean {
  return pluralForm.test(key) && key.replace(pluralForm, '_other') in english
}

describe('words', () => {
  beforeEach(() => speak())

  test('numbers are written the way of the language, and counted', () => {
    expect(plural('count_sources', 1)).toBe('1 source')
    expect(plural('count_sources', 1200)).toBe('1,200 sources')
    expect(formatShare(0.22)).toBe('22%')
  })

  test('a name keeps its own order inside a right-to-left message, and is left bare elsewhere', () => {
    expect(t('figure_by', 'Officials (2)')).toBe('Says: Officials (2)')
    speak('ar')
    expect(t('figure_by', 'Officials (2)')).toBe('القائل: \u2068Officials (2)\u2069')
    expect(plural('count_sources', 5)).toBe('المصادر: 5')
  })

  test('kinds become keys', () => {
    expect(t(`caveat_${keyPart('no-comment')}`)).toBe(english.caveat_no_comment?.message)
  })

  test('a date stays the day that the page gave, whatever its zone; what is none stays out', () => {
    expect(formatDate('2026-01-12T23:30:00-08:00')).toBe('January 12, 2026')
    expect(formatDate('2026-01')).toBe('January 1, 2026')
    expect(formatDate('yesterday')).toBe('')
  })
})

test('words of a page cannot turn a message around', () => {
  speak()
  expect(t('filter_only', 'a\u202eb\u2067c')).toContain('abc')
})
