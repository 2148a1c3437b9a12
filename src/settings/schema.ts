/** Every setting, with its default. */
import type { CaveatKind } from '../reading/model.ts'

export interface Settings {
  version: 1
  /** When to read: on a click, by itself on the sites of `sites`, or on every news page. */
  when: 'click' | 'sites' | 'always'
  /** Origins read by themselves ("https://news.example"). */
  sites: string[]
  /** Origins never read. */
  never: string[]
  marks: { sources: boolean; figures: boolean; caveats: boolean }
  /** Caveats of kind "hedge" are marked too. */
  hedges: boolean
  /** Figures that are no estimates are marked too. */
  plainFigures: boolean
  caveatsOff: CaveatKind[]
  /** Note kinds switched off. */
  notesOff: string[]
  palette: 'standard' | 'vivid' | 'quiet'
  /** Strength of the tint behind marked words, 0 to 1. */
  tint: number
  theme: 'system' | 'light' | 'dark'
  /** Where "look up" leads; %s stands for the name. */
  lookUp: string
  /** What the toolbar icon opens. */
  opens: 'popup' | 'panel'
  /** Names of state-media entries that the reader switched off. */
  stateMediaOff: string[]
}

export const defaults: Settings = {
  version: 1,
  when: 'click',
  sites: [],
  never: [],
  marks: { sources: true, figures: true, caveats: true },
  hedges: false,
  plainFigures: false,
  caveatsOff: [],
  notesOff: [],
  palette: 'standard',
  tint: 0.14,
  theme: 'system',
  lookUp: 'https://en.wikipedia.org/w/index.php?search=%s',
  opens: 'popup',
  stateMediaOff: [],
}

/**
 * The settings that stay on this device: they hang on the browser's leave, which a device gives for itself alone. Were
 * they synchronised, one device would take back what another had been given.
 */
export const ofThisDevice: readonly (keyof Settings)[] = ['when', 'sites']

/** Whether the reader wants the pages of this origin ("https://news.example") read by themselves. */
export function isWanted({ when, sites, never }: Settings, origin: string): boolean {
  return !never.includes(origin) && (when === 'always' || (when === 'sites' && sites.includes(origin)))
}
