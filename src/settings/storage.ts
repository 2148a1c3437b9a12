/**
 * The settings where they are kept: one item a setting in the browser's synchronised storage, so that two devices that
 * change different settings both win. What does not fit there, or cannot be written there now, is kept on this device,
 * in `storage.local` under the same name, and comes before what is synchronised until a later write succeeds. When and
 * where to read by itself is kept on this device alone.
 */
import browser, { type Storage } from 'webextension-polyfill'
import { defaults, ofThisDevice, type Settings } from './schema.ts'
import { settingNames, validate } from './validate.ts'

/** The settings that hold now. Broken and unreadable storage gives defaults, never an error. */
export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([read(browser.storage.sync), read(browser.storage.local)])
  return validate({ ...without(synced, ofThisDevice), ...local })
}

/** Not even this device could keep a change: its storage is full or closed. */
export class NotSaved extends Error {}

/**
 * Changes some settings. The promise resolves once they are kept and in force everywhere; it rejects, with
 * NotSaved, only where this device's own storage is full too, and then nothing has changed.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const shared = without(change, ofThisDevice)
  const own = without(change, Object.keys(shared))
  if (Object.keys(own).length > 0) await keepHere(own)
  if (Object.keys(shared).length === 0) return
  try {
    await browser.storage.sync.set(shared)
  } catch {
    await keepHere(shared)
    return
  }
  await browser.storage.local.remove(Object.keys(shared))
}

/**
 * Changes settings by what they are, and gives what they were. One after the other, whichever page or window it comes
 * from: two that add to the same list at once both do.
 */
export async function changeSettings(make: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const before = await loadSettings()
    await saveSettings(make(before))
    return before
  })
}

/** Back to the defaults, everywhere. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(settingNames)
  await browser.storage.sync.remove(settingNames)
}

/** Calls `listener` with the settings after every change, on this device or from another, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = async (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'sync' && area !== 'local') return
    if (!Object.keys(changes).some((name) => name in defaults)) return
    const settings = await loadSettings()
    if (!signal?.aborted) listener(settings)
  }
  browser.storage.onChanged.addListener(changed)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed))
}

/**
 * The settings as a file's text, and back: `importSettings` takes what it can and throws a SyntaxError on no JSON. What
 * to read by itself stays as it is, because no file can give the browser's leave for it.
 */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}

export async function importSettings(text: string): Promise<Settings> {
  const imported = validate(JSON.parse(text))
  await saveSettings(without(imported, ofThisDevice))
  return loadSettings()
}

async function keepHere(settings: Partial<Settings>): Promise<void> {
  try {
    await browser.storage.local.set(settings)
  } catch (error) {
    throw new NotSaved(String(error))
  }
}

function without(settings: object, names: readonly string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)))
}

async function read(area: Storage.StorageArea): Promise<Record<string, unknown>> {
  try {
    return await area.get(settingNames)
  } catch {
    return {}
  }
}
