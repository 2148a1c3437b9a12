/** Builds the gallery: every view in every state, without an extension around it. Never part of the package. */
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = join(import.meta.dirname, '../../..')

export default defineConfig({
  root,
  publicDir: join(root, 'public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'build/gallery',
    target: 'chrome140',
    assetsInlineLimit: 0,
    rollupOptions: { input: join(root, 'test/ui/gallery/index.html') },
  },
  logLevel: 'warn',
})
