import { beforeEach, expect, test, vi } from 'vitest'
import { defaults } from '../../src/settings/schema.ts'

/** The browser's storage, as far as settings go: the real one is in the browser tests, where it cannot be made to fail. */
class Area {
  items: Record<string, unknown> = {}
  full = false
  broken = false
  async get() {
    if (this.broken) throw new Error('corrupt')
    return { ...this.items }
  }
  async set(items: Record<string, unknown>) {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded')
    Object.assign(this.items, items)
  }
  async remove(names: string[]) {
    for (const name of names) delete this.items[name]
  }
}
const sync = new Area()
const local = new Area()
vi.mock('webextension-polyfill', () => ({ default: { storage: { sync, local } } }))
const { importSettings, exportSettings, loadSettings, resetSettings, saveSettings } = await import(
  '../../src/settings/storage.ts'
)

beforeEach(() => {
  for (const area of [sync, local]) Object.assign(area, { items: {}, full: false, broken: false })
})

test('what is saved is loaded, setting by setting', async () => {
  expect(await loadSettings()).toEqual(defaults)
  await saveSettings({ hedges: true })
  await saveSettings({ palette: 'vivid' })
  expect(await loadSettings()).toEqual({ ...defaults, hedges: true, palette: 'vivid' })
  expect(local.items).toEqual({})
})

test('where the synchronised storage is full, this device keeps the change until a later one gets through', async () => {
  await saveSettings({ tint: 0.1 })
  sync.full = true
  await saveSettings({ tint: 0.4 })
  expect(await loadSettings()).toMatchObject({ tint: 0.4 })
  sync.full = false
  await saveSettings({ tint: 0.2 })
  expect(await loadSettings()).toMatchObject({ tint: 0.2 })
  expect(local.items).toEqual({})
})

test('where nothing can be written the reader hears of it, and nothing has changed', async () => {
  await saveSettings({ tint: 0.1 })
  sync.full = true
  local.full = true
  await expect(saveSettings({ tint: 0.4 })).rejects.toThrow(/quota/)
  expect(await loadSettings()).toMatchObject({ tint: 0.1 })
})

test('storage that cannot be read gives the defaults', async () => {
  await saveSettings({ hedges: true })
  sync.broken = true
  expect(await loadSettings()).toEqual(defaults)
})

test('what hangs on this device’s leave stays on it, and what another device says of its own changes nothing', async () => {
  await saveSettings({ when: 'sites', sites: ['https://news.example'], hedges: true })
  expect(sync.items).toEqual({ hedges: true })
  Object.assign(sync.items, { when: 'click', sites: [] })
  expect(await loadSettings()).toMatchObject({ when: 'sites', sites: ['https://news.example'], hedges: true })
})

test('where this device is full, when to read by itself does not change', async () => {
  local.full = true
  await expect(saveSettings({ when: 'always', hedges: true })).rejects.toThrow(/quota/)
  expect(await loadSettings()).toEqual(defaults)
})

test('a file changes nothing of what is read by itself', async () => {
  await saveSettings({ when: 'sites', sites: ['https://news.example'] })
  await importSettings(exportSettings({ ...defaults, when: 'always', hedges: true }))
  expect(await loadSettings()).toEqual({
    ...defaults,
    when: 'sites',
    sites: ['https://news.example'],
    hedges: true,
  })
})

test('export and import go round; no JSON is an error, other JSON is taken as far as it goes', async () => {
  const settings = { ...defaults, hedges: true, never: ['https://bank.example'] }
  await importSettings(exportSettings(settings))
  expect(await loadSettings()).toEqual(settings)
  await expect(importSettings('not JSON')).rejects.toThrow(SyntaxError)
  expect(await importSettings('{"tint": 0.3, "theme": 4}')).toEqual({ ...defaults, tint: 0.3 })
})

test('reset gives the defaults back', async () => {
  await saveSettings({ hedges: true })
  await resetSettings()
  expect(await loadSettings()).toEqual(defaults)
})
