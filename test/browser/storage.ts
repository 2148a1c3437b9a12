/** The settings as they lie in the browser's storage. */
import type { Settings } from '../../src/settings/schema.ts'

/** In a part of the extension: changes settings where they are kept, as another page of the extension would. */
export async function changeStorage({ when, sites, ...shared }: Partial<Settings>): Promise<void> {
  // A part of one change at most is left out, and the storage passes over what is undefined.
  await chrome.storage.local.set({ ...(when && { when }), ...(sites && { sites }) })
  await chrome.storage.sync.set(shared)
}
