import { join } from 'node:path'
import { defineConfig } from 'vite'

/** Serves the gallery: every view in every state, without an extension around it. Never part of the package. */
export default defineConfig({
  root: join(import.meta.dirname, '../../..'),
  cacheDir: 'build/.vite-gallery',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'webextension-polyfill',
    ],
  },
  server: { port: 5199, hmr: false, watch: null },
  logLevel: 'warn',
})
