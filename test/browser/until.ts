/** Waiting for what is to come, never for a time. */
import { vi } from 'vitest'

type Something<Found> = Exclude<Found, null | undefined | false | 0 | ''>

/** How long a slow machine may take over a single thing. */
export const patience = 60_000

/**
 * Waits until `look` gives something, and gives that. Where it fails it looks again: a view may be between two pages.
 * What it failed with last is told if nothing ever comes.
 */
export function until<Found>(look: () => Promise<Found> | Found): Promise<Something<Found>> {
  return vi.waitFor(
    async () => {
      const found = await look()
      if (!found) throw new Error(`in vain: ${look}`)
      return found as Something<Found>
    },
    { timeout: patience, interval: 50 },
  )
}
