/** The weights file, from beside the bundle. */
import { readFile } from 'node:fs/promises'

export async function loadWeights(): Promise<Uint8Array> {
  return readFile(new URL('./weights.bin', import.meta.url)).catch(() => new Uint8Array())
}
