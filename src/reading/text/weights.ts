/**
 * The weights file: named stretches of small integers, read without parsing. All numbers are little-endian.
 *
 *   "CLW1" · number of sections (uint32) · for each: name (16 bytes, padded with zeros), kind (uint32: bytes per
 *   number), byte offset (uint32), length in numbers (uint32), scale (float32: what 1 stands for) · the data, each
 *   section at a multiple of 4
 */
export const magic = 0x31574c43
/** Bytes that the table of contents takes for a section. */
export const entrySize = 32

export interface Section {
  data: Int8Array | Int16Array | Int32Array
  /** What one step of the stored integers is worth. */
  scale: number
}

/** Gives typed views into `bytes`. Throws where they are no weights file of this version or are cut short. */
export function readWeights(bytes: Uint8Array): Map<string, Section> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== magic) {
    throw new Error('not a weights file of this version')
  }
  // typed arrays must start at multiples of their size: a copy only where the file lies askew in its buffer
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const sections = new Map<string, Section>()
  const count = view.getUint32(4, true)
  for (let index = 0; index < count; index++) {
    const entry = 8 + index * entrySize
    if (entry + entrySize > bytes.length) throw new Error('the weights file is cut short')
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 16)).split('\0', 1)[0] as string
    const size = view.getUint32(entry + 16, true)
    const offset = view.getUint32(entry + 20, true)
    const length = view.getUint32(entry + 24, true)
    const scale = view.getFloat32(entry + 28, true)
    if (offset + length * size > bytes.length) throw new Error('the weights file is cut short')
    const place = [aligned.buffer as ArrayBuffer, aligned.byteOffset + offset, length] as const
    const data =
      size === 1 ? new Int8Array(...place) : size === 2 ? new Int16Array(...place) : new Int32Array(...place)
    sections.set(name, { data, scale })
  }
  return sections
}

/** The section of that name; throws where the file has none. */
export function sectionOf(sections: ReadonlyMap<string, Section>, name: string): Section {
  const section = sections.get(name)
  if (!section) throw new Error(`the weights file lacks "${name}"`)
  return section
}
