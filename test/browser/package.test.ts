/** What is built and shipped: permissions, policies, files, sizes; and what the browsers themselves say of it. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scriptsOf } from '../bench/script-size.ts'
import { type Chromium, startChromium } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const builds = { chromium: join(root, 'dist/chromium'), firefox: join(root, 'dist/firefox') }

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

/** What the manifests may ask for. A permission that warns, added in an update, switches the extension off until its reader agrees. */
const frozen = JSON.parse(readFileSync(join(import.meta.dirname, 'permissions.json'), 'utf8'))

describe.each(Object.entries(builds))('%s', (name, folder) => {
  const manifest = manifestOf(folder)

  test('asks for the permissions of the list, and for sites only where the reader grants them', () => {
    const asked = Object.keys(manifest).filter((key) => /permissions$|^content_scripts$/.test(key))
    expect(Object.fromEntries(asked.map((key) => [key, manifest[key]]))).toEqual(frozen[name])
    const reasons = readFileSync(join(root, 'docs/permissions.md'), 'utf8')
    for (const permission of manifest.permissions) expect(reasons).toContain(`| \`${permission}\` |`)
  })

  test('shows nothing of itself to the web, and lets its pages load nothing but the package', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    const policy = manifest.content_security_policy.extension_pages as string
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/https?:|unsafe|\*|data:/)
  })

  test('has the version of package.json, and the licence of everything that is bundled', () => {
    const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(manifest.version).toBe(version)
    const licences = readFileSync(join(folder, 'third-party-licences.txt'), 'utf8')
    for (const name of Object.keys(dependencies)) expect(licences).toContain(`\n${name} `)
  })

  test.each(['popup', 'panel'])('loads less than 60 kB of scripts for the %s, gzipped', (view) => {
    const bytes = scriptsOf(folder, view)
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThan(60_000)
  })

  test('has every file that its manifest and its pages name', () => {
    const files = filesOf(folder).map((file) => file.slice(folder.length + 1))
    const { action, options_ui, icons, background } = manifest
    const named = [
      action.default_popup,
      options_ui.page,
      ...Object.values(icons),
      'src/page/main.js',
      'src/page/gate.js',
    ]
    named.push(background.service_worker ?? background.scripts[0])
    named.push((manifest.side_panel ?? { default_path: manifest.sidebar_action.default_panel }).default_path)
    expect(files).toEqual(expect.arrayContaining(named))
  })

  test('has no way to the network, runs no text as code and makes none of it HTML', () => {
    for (const file of filesOf(folder).filter((file) => file.endsWith('.js'))) {
      const code = readFileSync(file, 'utf8')
      for (const way of [
        /\bXMLHttpRequest\b/,
        /\bWebSocket\b/,
        /\bEventSource\b/,
        /\bsendBeacon\b/,
        /\bRTCPeerConnection\b/,
        /\bWebTransport\b/,
        /\bnew (?:Shared)?Worker\b/,
        /\beval\s*\(/,
        /\bnew Function\b/,
        /\bimportScripts\b/,
        /\bimport\s*\((?!\s*["'`]\.)/,
        /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
        /\.(?:innerHTML|outerHTML|insertAdjacentHTML)\s*=?\s*\(?/,
        /\bdocument\.write/,
      ])
        expect(code, `${file}: ${way}`).not.toMatch(way)
    }
  })

  test('names no address that a page or a style sheet of its own would load', () => {
    for (const file of filesOf(folder).filter((file) => /\.(?:html|css)$/.test(file)))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /(?:src|href|url|@import)\s*[=(]?\s*["']?(?:https?:|\/\/)/i,
      )
  })

  test('fetches one thing only, its own language data, and in the background only', () => {
    const fetching = filesOf(folder).filter(
      (file) => file.endsWith('.js') && /\bfetch\s*\(/.test(readFileSync(file, 'utf8')),
    )
    expect(fetching.length).toBe(1)
    const [background = ''] = fetching
    expect(readFileSync(background, 'utf8').match(/\bfetch\s*\(/g)).toHaveLength(1)
    expect(readFileSync(background, 'utf8')).toMatch(/weights-[\w-]+\.bin/)
  })

  test('the gate stays small: on pages that are no article it is all that runs', () => {
    expect(statSync(join(folder, 'src/page/gate.js')).size).toBeLessThan(6 * 1024)
  })

  test.each([
    ['what runs in a page that is an article', /src\/page\/main\.js$/, 200],
    ['the background', /main\.ts-[\w-]+\.js$/, 620],
    ['the popup, with all that the views share', /assets\/(?!main\.ts)[\w.-]+\.js$/, 200],
    ['style sheets', /\.css$/, 60],
  ])('%s stays small', (_, named, most) => {
    const files = filesOf(folder).filter((file) => named.test(file))
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0)
    expect(size).toBeGreaterThan(1000)
    expect(size).toBeLessThan(most * 1000)
  })

  test('the whole package stays small', () => {
    // a zip holds each file deflated, and its name twice
    const sizes = filesOf(folder).map(
      (file) => deflateRawSync(readFileSync(file)).length + 100 + 2 * file.length,
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000)
  })
})

test('the sources alone build the same packages again, byte for byte', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'))
  try {
    const sources = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
    for (const file of sources.filter((file) => file !== '' && existsSync(join(root, file))))
      cpSync(join(root, file), join(folder, file))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const [name, built] of Object.entries(builds)) {
      const words = [
        join(root, 'node_modules/vite/bin/vite.js'),
        'build',
        '--mode',
        name,
        '--logLevel',
        'error',
      ]
      // The tests' own NODE_ENV would make it another build.
      execFileSync(process.execPath, words, { cwd: folder, stdio: 'pipe', env: { PATH: process.env.PATH } })
      const again = join(folder, 'dist', name)
      const list = (where: string) =>
        filesOf(where)
          .map((file) => file.slice(where.length))
          .sort()
      expect(list(again)).toEqual(list(built))
      for (const file of list(built))
        expect(readFileSync(join(again, file)).equals(readFileSync(join(built, file))), file).toBe(true)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('Chromium', () => {
  let chromium: Chromium
  beforeAll(async () => {
    chromium = await startChromium()
  })
  afterAll(() => chromium?.close())

  test('warns of nothing when it is installed', async () => {
    const page = await chromium.own('src/options/index.html')
    const warnings = await page.evaluate(
      (manifest) => chrome.management.getPermissionWarningsByManifest(manifest),
      JSON.stringify(manifestOf(builds.chromium)),
    )
    console.log(`Chromium's warnings when it is installed: ${warnings.join('; ') || 'none'}`)
    expect(warnings).toEqual([])
    await page.close()
  })
})

describe('Firefox', () => {
  test('its store’s linter finds nothing', () => {
    const output = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/web-ext/bin/web-ext.js'),
        'lint',
        '--source-dir',
        builds.firefox,
        '--output',
        'json',
      ],
      { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
    )
    const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')))
    expect([...errors, ...warnings].map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([])
  })
})
