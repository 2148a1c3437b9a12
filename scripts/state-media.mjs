#!/usr/bin/env node
/**
 * Writes the table of state media from the facts of the State Media Monitor (MIT): which outlets are run, or have
 * been captured, by a state. Outlets that are independent in editorial matters are left out: they are plain media.
 *
 *   node scripts/state-media.mjs FOLDER      FOLDER holds state-media.csv
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (!folder) {
  console.error('Usage: node scripts/state-media.mjs FOLDER   (the folder that holds state-media.csv)')
  process.exit(1)
}

/** @type {Record<string, string>} */
const control = { SC: 'controlled', CaPu: 'captured public', CaPr: 'captured private' }
/** Words that mean something else far more often than the outlet, and outlets that share their name with better-known ones. */
const ambiguous = new Set(
  `star|gold|mir|index|today|hayat|ukraina|the chronicle|the mirror|the national|the mercury|the herald|the star|sabah|erina|
  iran|azerbaijan|turkmenistan|eurasia|noticias|horizons|public radio|daily news|channel 5|canal 5|canal 6|canal 8|canal 9|
  canal 10|independent media|financial news|economic daily|military news|life news|real tv|radio nacional|la nation|
  la presse|le matin|le soleil|al watan|al bayan|watan|star tv|new era|fresh news|informer|the paper|oneworld|eurostar|
  domingo|posta|lokal|liter|bors|quds|demokrata|trigta|desafio|soap box|government press|government press unit|
  state press unit|state publishing office|public sector manager|government press department|department of broadcasting|
  department of information|ministry of foreign affairs media|second national tv channel|respublika|retro radio|
  radio nationale|fm radio|am radio|alfa radio|7 days|8days|orbe|suria|ria|daily voice|the first news|the sino american times|
  in the now|waste-ed|industrial development corporation|petróleos de venezuela s.a.|petroleos de venezuela|vatican media|
  national media group|arab media group|medianova|global camg media group|space tv|west tv|urban television|nice tv|javan|
  dalka|geled|kundana|urker|watan|vesti|anis|print|online|television|radio|politika|prva|prvi|hr|mr|o2 tv|tv net|tv2|tv4`
    .split('|')
    .map((name) => name.trim()),
)
/** Short capitals that mean more than one thing. */
const shortKept = new Set([
  'RT',
  'TRT',
  'TVP',
  'PAP',
  'MTI',
  'VOV',
  'VTV',
  'CGTN',
  'CCTV',
  'TASS',
  'KCNA',
  'KCTV',
  'IRNA',
  'IRIB',
  'SANA',
  'WAFA',
  'WAM',
  'QNA',
  'SPA',
  'KUNA',
  'BERNAMA',
  'MENA',
  'NHK',
  'RTHK',
  'SABC',
  'VGTRK',
  'BELTA',
  'ONT',
  'SUNA',
  'SABA',
  'PETRA',
  'TVB',
  'PTV',
  'CNR',
  'CRI',
  'CNS',
  'MRTV',
  'ZBC',
  'ZNBC',
  'NTA',
  'NAN',
  'ENA',
  'FENA',
  'HINA',
  'TASR',
  'RTVS',
  'RTS',
  'RTVE',
  'RAI',
  'TELESUR',
])
shortKept.delete('NHK')
shortKept.delete('RAI')

const rows = parse(readFileSync(join(folder, 'state-media.csv'), 'utf8'))
const header = rows.shift() ?? []
/** @type {Record<string, number>} */
const at = Object.fromEntries(header.map((name, index) => [name, index]))
/** @typedef {{ country: string, kind: string, names: Set<string> }} Outlet */
/** @type {Map<string, Outlet>} */
const outlets = new Map()
for (const row of rows) {
  const cell = (/** @type {string} */ column) => row[at[column] ?? -1] ?? ''
  const kind = control[cell('typology')]
  if (!kind) continue
  add(cell('company'), cell('country'), kind)
  add(cell('outlet'), cell('country'), kind)
}

/** @type {Map<string, string[]>} */
const byPlace = new Map()
for (const { country, kind, names } of outlets.values()) {
  const key = `${country}|${kind}`
  byPlace.set(key, [...(byPlace.get(key) ?? []), [...names].join('=')])
}
const lines = [...byPlace]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, names]) => `${key}|${names.sort().join('|')}`)
const code = `/**
 * Media that a state runs or has captured: country|control|outlet=other name|outlet… Written by
 * scripts/state-media.mjs from the facts of the State Media Monitor (State Media Profiles, MIT): change the script.
 */
export const stateMediaTable = \`${lines.join('\n').replaceAll('\\', '').replaceAll('`', "'")}\`
`
const target = new URL('../src/reading/languages/en/state-media-table.ts', import.meta.url)
writeFileSync(target, code)
console.log(
  `${outlets.size} outlets of ${new Set([...outlets.values()].map((outlet) => outlet.country)).size} countries`,
)

/**
 * @param {string} cell
 * @param {string} country
 * @param {string} kind
 */
function add(cell, country, kind) {
  const names = namesOf(cell)
  if (names.length === 0) return
  const key = `${country}|${String(names[0]).toLowerCase()}`
  const known = [...outlets.values()].find(
    (outlet) => outlet.country === country && names.some((name) => outlet.names.has(name)),
  )
  const entry = known ?? { country, kind, names: new Set() }
  for (const name of names) entry.names.add(name)
  if (!known) outlets.set(key, entry)
}

/**
 * "China Central Television (CCTV)" is two names; "Print: Iran", "TASS (Spanish)" and the like are cleaned first.
 * @param {string} cell
 */
function namesOf(cell) {
  const clean = cell
    .replace(/^(?:News agency|News portals|Print media|Print|Television|Radio|Online):\s*/i, '')
    .replace(/[*"“”]/g, '')
    .replace(/’/g, "'")
    .trim()
  const inside = [...clean.matchAll(/\(([^()]+)\)/g)].map((match) => String(match[1]).trim())
  const outside = clean.replace(/\s*\([^()]*\)?/g, '').trim()
  const edition =
    / (?:Arabic|Chinese|English|Español|Spanish|French|Français|German|Deutsch|Japanese|Korean|Russian|Portuguese|Turkish|Persian|Polish|Serbian|Italian|Greek|Georgian|Urdu|Kurdi|Farsi|Documentary|International)$/
  const main = outside.replace(edition, '')
  const all = [
    main,
    ...inside.filter((name) => /^[A-Za-z]{3,8}$/.test(name) && name === name.toUpperCase()),
    ...inside.filter((name) => /^(?:New China News Agency|Russia Today|Renmin Ribao)$/.test(name)),
  ]
  return [...new Set(all)].filter((name) => {
    const lower = name.toLowerCase()
    if (ambiguous.has(lower) || name.length > 45 || /[^\p{Script=Latin}\p{N}\s.'&:/-]/u.test(name))
      return false
    if (/^[A-Z0-9]{1,7}$/.test(name)) return shortKept.has(name.toUpperCase()) || name.length >= 5
    return name.length >= 4 && !/\.(?:by|ru|hu|kz|su|tv|info|com|news)$/.test(lower)
  })
}

/**
 * Comma-separated values with quoted cells.
 * @param {string} text
 */
function parse(text) {
  /** @type {string[][]} */
  const parsed = []
  /** @type {string[]} */
  let row = []
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[index + 1] === '"') cell += text[++index]
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\n') {
      parsed.push([...row, cell.replace(/\r$/, '')])
      row = []
      cell = ''
    } else cell += character
  }
  if (cell || row.length) parsed.push([...row, cell])
  return parsed.filter((one) => one.length > 1)
}
