/**
 * The settings where they are kept: one item a setting in the browser's synchronised storage, so that two devices that
 * change different settings both win. What does not fit there, or cannot be written there now, is kept on this device,
 * in `storage.local` under the same name, and comes before what is synchronised until a later write succeeds.
 */
import browser, { type Storage } from 'webextension-polyfill'
import { defaults, type Settings } from './schema.ts'
import { settingNames, validate } from './validate.ts'

/** The settings that hold now. Broken and unreadable storage gives defaults, never an error. */
export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([read(browser.storage.sync), read(browser.storage.local)])
  return validate({ ...synced, ...local })
}

/**
 * Changes some settings. The promise resolves once they are kept and in force everywhere; it rejects only where this
 * device's own storage is full too, and then nothing has changed.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const names = Object.keys(change)
  try {
    await browser.storage.sync.set(change)
  } catch {
    await browser.storage.local.set(change)
    return
  }
  await browser.storage.local.remove(names)
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

/** The settings as a file's text, and back: `importSettings` takes what it can and throws a SyntaxError on no JSON. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}

export async function importSettings(text: string): Promise<Settings> {
  const settings = validate(JSON.parse(text))
  await saveSettings(settings)
  return settings
}

async function read(area: Storage.StorageArea): Promise<Record<string, unknown>> {
  try {
    return await area.get(settingNames)
  } catch {
    return {}
  }
}
