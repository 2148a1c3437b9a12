/**
 * The content script. Comes into a page on the reader's click, or through the gate on sites that are read by
 * themselves; running it a second time does nothing. Everything it starts ends with one signal: when the extension is
 * updated or removed, when the site is to be read no longer.
 */
import { startPage } from './page.ts'

interface Here {
  /** False once the extension that this script belongs to is gone. */
  alive(): boolean
}
const world = globalThis as { caveatLector?: Here }

if (!world.caveatLector?.alive()) {
  const lifetime = new AbortController()
  world.caveatLector = { alive: () => !lifetime.signal.aborted && Boolean(globalThis.chrome?.runtime?.id) }
  startPage(lifetime)
}
