/** Writes the weights file that reading/text/weights.ts reads. */
import { entrySize, magic, type Section } from '../reading/text/weights.ts'

/** The bytes of a weights file that holds `sections`. */
export function writeWeights(sections: ReadonlyMap<string, Section>): Uint8Array {
  let size = 8 + sections.size * entrySize
  for (const { data } of sections.values()) size += Math.ceil(data.byteLength / 4) * 4
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, sections.size, true)
  let entry = 8
  let offset = 8 + sections.size * entrySize
  for (const [name, { data, scale }] of sections) {
    for (let index = 0; index < Math.min(16, name.length); index++)
      bytes[entry + index] = name.charCodeAt(index)
    view.setUint32(entry + 16, data.BYTES_PER_ELEMENT, true)
    view.setUint32(entry + 20, offset, true)
    view.setUint32(entry + 24, data.length, true)
    view.setFloat32(entry + 28, scale, true)
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset)
    offset += Math.ceil(data.byteLength / 4) * 4
    entry += entrySize
  }
  return bytes
}
