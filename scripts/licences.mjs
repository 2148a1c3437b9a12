/** Whose work is in the packages: the licences of all that is bundled, as one text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const modules = new URL('../node_modules/', import.meta.url).pathname

/**
 * The licences of the dependencies in package.json, which are what is bundled, and of all that they need in turn.
 * @returns {string}
 * @throws an Error that names a package without a licence text
 */
export function thirdPartyLicences() {
  const { dependencies } = read(new URL('../package.json', import.meta.url).pathname)
  /** @type {Map<string, string>} */
  const texts = new Map()
  const open = Object.keys(dependencies)
  for (const name of open) {
    if (texts.has(name)) continue
    const folder = join(modules, name)
    const found = read(join(folder, 'package.json'))
    texts.set(name, `${name} ${found.version} (${found.license})\n\n${licenceIn(folder, name)}`)
    open.push(...Object.keys(found.dependencies ?? {}))
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text.trim())
  return `Caveat Lector contains the following software.\n\n${sorted.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** @param {string} folder @param {string} name */
function licenceIn(folder, name) {
  const file = readdirSync(folder).find((file) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file))
  if (!file || !existsSync(join(folder, file))) throw new Error(`${name} has no licence text`)
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n')
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
