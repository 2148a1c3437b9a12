/** The weights file, from beside the bundle. */
import { readFile } from 'node:fs/promises'

/** Throws where the file is missing: the build puts it there. */
export async function loadWeights(): Promise<Uint8Array> {
  return readFile(new URL('./weights.bin', import.meta.url))
}
