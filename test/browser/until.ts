/** Waiting for what is to come, never for a time. */
import { vi } from 'vitest'

/** Waits until `look` gives something, and gives that. */
export function until<Found>(look: () => Promise<Found> | Found): Promise<NonNullable<Found>> {
  return vi.waitUntil(look, { timeout: 45_000, interval: 50 }) as Promise<NonNullable<Found>>
}
