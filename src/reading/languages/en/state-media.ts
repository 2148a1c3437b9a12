/** Looks a medium up among those that a state runs or has captured. */
import { stateMediaTable } from './state-media-table.ts'

export interface StateMedium {
  name: string
  country: string
  control: string
}

const byName = new Map<string, StateMedium>()
const add = (name: string, medium: StateMedium) => {
  if (!byName.has(name)) byName.set(name, medium)
}

for (const line of stateMediaTable.split('\n')) {
  const [country, control, ...outlets] = line.split('|') as [string, string, ...string[]]
  for (const outlet of outlets) {
    const names = outlet.split('=')
    for (const name of names) add(key(name), { name: names[0] as string, country, control })
  }
}
// Names that newspapers use and the table does not hold
for (const [name, country] of [
  ['Xinhua News Agency', 'China'],
  ['Russia Today', 'Russia'],
  ['Sputnik', 'Russia'],
  ['RIA', 'Russia'],
  ['Channel One', 'Russia'],
  ['Rossiya 1', 'Russia'],
  ['Rossiya 24', 'Russia'],
  ['Fars', 'Iran'],
  ['Tasnim', 'Iran'],
  ['Mehr', 'Iran'],
  ['Korean Central News Agency', 'North Korea'],
] as const)
  add(key(name), { name, country, control: 'controlled' })

/** Every entry of the table once, with all its names, by country. */
export function listStateMedia(): { country: string; names: string[] }[] {
  const entries = new Map<string, { country: string; names: string[] }>()
  for (const line of stateMediaTable.split('\n')) {
    const [country = '', , ...outlets] = line.split('|')
    for (const outlet of outlets) {
      const names = outlet.split('=')
      entries.set(`${country}|${names[0]}`, { country, names })
    }
  }
  return [...entries.values()]
}

/** The state medium of that name, with or without an article; acronyms in capitals only. */
export function findStateMedium(name: string): StateMedium | undefined {
  return byName.get(key(name))
}

function key(name: string): string {
  const straight = name.includes('’') ? name.replaceAll('’', "'") : name
  const plain = /^the\s/i.test(straight) ? straight.slice(3).trimStart() : straight
  return plain.length <= 4 && plain === plain.toUpperCase() ? plain : plain.toLowerCase()
}
