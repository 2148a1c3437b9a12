/** What is built and shipped: permissions, policies, files, sizes; and what the browsers themselves say of it. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, startChromium } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const builds = { chromium: join(root, 'dist/chromium'), firefox: join(root, 'dist/firefox') }

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

/** Frozen: a permission that warns, added in an update, switches the extension off until its reader agrees. */
const permissions = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']

describe.each(Object.entries(builds))('%s', (name, folder) => {
  const manifest = manifestOf(folder)

  test('asks for the permissions of the list, and for sites only where the reader grants them', () => {
    const expected = permissions.filter((permission) => name === 'chromium' || permission !== 'sidePanel')
    expect([...manifest.permissions].sort()).toEqual(expected)
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.optional_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
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
        /\beval\s*\(/,
        /\bnew Function\b/,
        /\bimportScripts\b/,
        /\bimport\s*\(\s*["'`]https?:/,
        /\.(?:innerHTML|outerHTML|insertAdjacentHTML)\s*=?\s*\(?/,
        /\bdocument\.write/,
      ])
        expect(code, `${file}: ${way}`).not.toMatch(way)
    }
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
    ['the background', /main\.ts-[\w-]+\.js$/, 400],
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
