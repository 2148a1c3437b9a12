/**
 * The extension's builds: `--mode chromium` (Chrome, Edge) and `--mode firefox`, both from the one manifest.json.
 * The scripts that run in pages become one plain file each, so that nothing has to be open to the web.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import { thirdPartyLicences } from './scripts/licences.mjs'

type ManifestV3 = Extract<ManifestV3Export, { manifest_version: number }>

const pageScripts = ['src/page/main.ts', 'src/page/gate.ts']

/**
 * What Firefox wants otherwise: background scripts, a sidebar, and an id that its store knows the add-on by. What belongs
 * to a private window stays there without being asked to.
 */
function forFirefox(manifest: ManifestV3): ManifestV3 {
  const { minimum_chrome_version, incognito, side_panel, background, permissions, ...same } =
    manifest as ManifestV3 & {
      side_panel: { default_path: string }
    }
  return {
    ...same,
    background: { scripts: ['src/background/main.ts'], type: 'module' },
    permissions: (permissions ?? []).filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.action?.default_title,
      default_icon: manifest.action?.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'caveat-lector@caveat-lector.example',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '150.0' },
    },
  } as unknown as ManifestV3
}

/**
 * CRXJS builds a standalone script only for a manifest that names it. Ours are injected by the scripting API on a
 * click or for granted sites, so they are named for the build and taken out of the manifest that is written.
 */
function injectedScripts(): Plugin {
  return {
    name: 'injected-scripts',
    renderCrxManifest: ({ content_scripts: _, web_accessible_resources: __, ...manifest }: ManifestV3) =>
      manifest,
  } as Plugin
}

/** Preact can set an element's HTML. Nothing here asks for that; in the package it sets text, so that nothing can. */
function textOnly(): Plugin {
  return {
    name: 'text-only',
    transform(code, id) {
      return id.includes('/preact/') && code.includes('innerHTML')
        ? { code: code.replaceAll('.innerHTML', '.textContent'), map: null }
        : null
    },
  }
}

/** The licences of what is bundled go into the package. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: thirdPartyLicences() })
    },
  }
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox'
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const written = JSON.parse(readFileSync('manifest.json', 'utf8')) as ManifestV3
  const named: ManifestV3 = {
    ...written,
    version,
    content_scripts: [{ matches: ['https://*/*'], js: pageScripts }],
  }
  const pages = readdirSync('src', { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && readdirSync(`src/${folder.name}`).includes('index.html'))
    .map((folder) => `src/${folder.name}/index.html`)
  return {
    plugins: [
      textOnly(),
      licences(),
      injectedScripts(),
      crx({
        manifest: firefox ? forFirefox(named) : named,
        browser: firefox ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: pageScripts, injectCss: false },
      }),
    ],
    build: {
      outDir: `dist/${firefox ? 'firefox' : 'chromium'}`,
      emptyOutDir: true,
      target: firefox ? 'firefox150' : 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: pages,
        // Few files, because each costs a popup a millisecond or two; what the background needs too stands apart.
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', test: /\/src\/(?:settings|messages|page\/inject|ui\/open-panel)|polyfill/ },
              { name: 'ui', test: /\/src\/(?:ui|export)\/|\/node_modules\/preact\// },
            ],
          },
        },
      },
    },
  }
})
