import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'

/** The command line, bundled to plain JavaScript because Node 20 runs no TypeScript by itself. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'build/cli',
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    rollupOptions: {
      input: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
      // Everything in one folder: the code finds weights.bin beside itself.
      output: { chunkFileNames: '[name].js' },
    },
  },
  publicDir: false,
  plugins: [
    {
      name: 'weights-beside-the-bundle',
      generateBundle() {
        const source = readFileSync('src/reading/languages/en/weights.bin')
        this.emitFile({ type: 'asset', fileName: 'weights.bin', source })
      },
    },
  ],
})
