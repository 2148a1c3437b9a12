/** Builds the gallery and serves it; resolves to its address and to what ends it. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { preview } from 'vite'

const root = join(import.meta.dirname, '../../..')
const configFile = join(import.meta.dirname, 'vite.config.ts')

export async function serveGallery() {
  // A process of its own: Vite's build stands still inside a test runner's worker.
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--config', configFile], { cwd: root, stdio: 'inherit' })
  const server = await preview({ configFile, preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the gallery is served nowhere')
  return { address: address.replace(/\/$/, ''), close: () => server.close() }
}
