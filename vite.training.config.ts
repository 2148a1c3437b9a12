import { defineConfig } from 'vite'

/** The training scripts, bundled to plain JavaScript because Node 20 runs no TypeScript by itself. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'build/training',
    target: 'node20',
    minify: false,
    rollupOptions: { input: { main: 'src/training/main.ts', calibrate: 'src/training/calibrate.ts' } },
  },
  publicDir: false,
})
