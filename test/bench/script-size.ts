/** What a page of the extension has to load before it can do anything. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of all scripts that a view loads, each gzipped as a server would. */
export function scriptsOf(folder: string, view: string): number {
  const html = readFileSync(join(folder, `src/${view}/index.html`), 'utf8')
  const seen = new Set<string>()
  const load = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const source = readFileSync(join(folder, file), 'utf8')
    for (const [, name] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      load(`assets/${name}`)
  }
  for (const [, file] of html.matchAll(/src="\/(assets\/[^"]+\.js)"/g)) load(file as string)
  return [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
}
