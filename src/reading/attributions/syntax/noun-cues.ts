/** Nouns that are cues, by form: "claim" and "claims", with their stance. */
import { nounRows } from '../../languages/en/cues.ts'
import type { Stance } from '../../model.ts'

export const nounCues = new Map<string, Stance>(
  nounRows.flatMap(([stance, list]) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((noun): [string, Stance][] => [
        [noun, stance],
        [plural(noun), stance],
      ]),
  ),
)

function plural(noun: string): string {
  return /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
