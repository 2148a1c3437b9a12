/**
 * Packages for the stores, from a fresh build: dist/caveat-lector-VERSION-chromium.zip (Chrome, Edge), -firefox.zip, and
 * -source.zip, the source archive that Firefox's reviewers build from. Byte for byte the same on every run from the same
 * commit: files in order, one time for all, and the source archive out of the commit itself. In a copy without a
 * repository, such as the unpacked source archive, there is no other source archive to make.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/** The earliest time that a zip can hold; it says nothing. */
const time = new Date(1980, 0, 1)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const inRepository = existsSync('.git')
if (inRepository && git('status', '--porcelain').length > 0) {
  console.error(
    'There are changes that no commit holds: commit them first, then every run gives the same packages.',
  )
  process.exit(1)
}
for (const browser of ['chromium', 'firefox'])
  pack(browser, filesIn(`dist/${browser}`), (file) => readFileSync(join(`dist/${browser}`, file)))
if (inRepository)
  pack(
    'source',
    git('ls-tree', '-r', '-z', '--name-only', 'HEAD').toString().split('\0').filter(Boolean),
    (file) => git('cat-file', 'blob', `HEAD:${file}`),
  )

/** @param {string[]} words @returns {Buffer} */
function git(...words) {
  return execFileSync('git', words, { maxBuffer: 1 << 28 })
}

/** @param {string} name @param {string[]} files @param {(file: string) => Buffer} contents */
function pack(name, files, contents) {
  const entries = files
    .toSorted()
    .map((file) => /** @type {const} */ ([file, new Uint8Array(contents(file))]))
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: time })
  const path = `dist/caveat-lector-${version}-${name}.zip`
  writeFileSync(path, zip)
  const sum = createHash('sha256').update(zip).digest('hex')
  console.log(`${path}  ${Math.ceil(zip.length / 1024)} KB  sha256 ${sum}`)
}

/** Paths of all files under a folder, with "/", relative to it. @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile() && !file.startsWith('.vite'))
    .map((file) => file.replaceAll('\\', '/'))
}
