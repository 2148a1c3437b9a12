import { defineConfig } from 'vite'

/** The benchmark, bundled to plain JavaScript because Node 20 runs no TypeScript by itself. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'build/bench',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { main: 'test/bench/main.ts', grow: 'test/bench/grow.ts', cold: 'test/bench/cold.ts' },
    },
  },
  publicDir: false,
})
