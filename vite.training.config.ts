import { defineConfig } from 'vite'

/** The training script, bundled to plain JavaScript because Node 20 runs no TypeScript by itself. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'build/training',
    target: 'node20',
    minify: false,
    rollupOptions: { input: { main: 'src/training/main.ts' } },
  },
  publicDir: false,
})
