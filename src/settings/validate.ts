/** What is stored, or was imported, made into settings that hold: each value is kept where it is valid, else its default. */
import type { CaveatKind } from '../reading/model.ts'
import { defaults, type Settings } from './schema.ts'

type Check<Value> = (value: unknown) => value is Value

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const oneOf =
  <Value extends string>(...values: Value[]): Check<Value> =>
  (value): value is Value =>
    values.includes(value as Value)
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string')

/** True for "https://news.example": a web origin, and nothing after it. */
export function isOrigin(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    const { origin, protocol } = new URL(value)
    return origin === value && (protocol === 'https:' || protocol === 'http:')
  } catch {
    return false
  }
}
const isOrigins = (value: unknown): value is string[] => Array.isArray(value) && value.every(isOrigin)

function isLookUp(value: unknown): value is string {
  if (typeof value !== 'string' || !value.includes('%s')) return false
  try {
    return new URL(value.replace('%s', 'name')).protocol === 'https:'
  } catch {
    return false
  }
}

const isMarks = (value: unknown): value is Settings['marks'] => {
  const marks = (value ?? {}) as Record<string, unknown>
  return ['sources', 'figures', 'caveats'].every((kind) => isBoolean(marks[kind]))
}

const checks: { [Key in keyof Settings]: Check<Settings[Key]> } = {
  version: (value): value is 1 => value === 1,
  when: oneOf('click', 'sites', 'always'),
  sites: isOrigins,
  never: isOrigins,
  marks: isMarks,
  hedges: isBoolean,
  plainFigures: isBoolean,
  caveatsOff: isStrings as Check<CaveatKind[]>,
  notesOff: isStrings,
  palette: oneOf('standard', 'vivid', 'quiet'),
  tint: (value): value is number => typeof value === 'number' && value >= 0 && value <= 1,
  theme: oneOf('system', 'light', 'dark'),
  lookUp: isLookUp,
  opens: oneOf('popup', 'panel'),
  stateMediaOff: isStrings,
}

export const settingNames = Object.keys(checks) as (keyof Settings)[]

/** Steps from one version of the settings to the next: `migrations[1]` takes version 1 to version 2. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>
const migrations: Readonly<Record<number, Migration>> = {}

/**
 * Brings stored settings up to `current`, step by step. Those of a newer version than ours are left as they are: what
 * we know of them is still checked value by value.
 */
export function migrate(
  stored: Record<string, unknown>,
  steps: Readonly<Record<number, Migration>> = migrations,
  current: number = defaults.version,
): Record<string, unknown> {
  let settings = stored
  const from =
    typeof stored.version === 'number' && stored.version >= 1 ? Math.trunc(stored.version) : current
  for (let version = from; version < current; version++) settings = steps[version]?.(settings) ?? settings
  return settings
}

/** Settings from anything at all. Never throws. */
export function validate(stored: unknown): Settings {
  const known = migrate(typeof stored === 'object' && stored !== null ? { ...stored } : {})
  const entries = settingNames.map((name) => {
    const valid = name in known && checks[name](known[name])
    return [name, valid ? known[name] : defaults[name]] as const
  })
  return Object.fromEntries(entries) as unknown as Settings
}
