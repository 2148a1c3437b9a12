/** What has to be downloaded and loaded, and what the peers' packages weigh. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import type { Figure } from './measure.ts'

const part = 'Sizes'

export async function benchSizes(folder: string): Promise<Figure[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
  const bytes = (file: string) => new Uint8Array(readFileSync(join(folder, file)))
  const zip = zipSync(Object.fromEntries(files.map((file) => [file, bytes(file)])), { level: 9 })
  const size = (named: RegExp) =>
    files.filter((file) => named.test(file)).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return [
    kilobytes('the extension, zipped', zip.length),
    kilobytes('  content script, once an article is read', size(/src\/page\/main\.js$/)),
    kilobytes('  gate, on every page of a site read by itself', size(/src\/page\/gate\.js$/)),
    kilobytes('  weights', size(/weights.*\.bin$/)),
    kilobytes('  all scripts', size(/\.js$/)),
    kilobytes('compromise, minified', await bundled("import nlp from 'compromise'; console.log(nlp)")),
    kilobytes('wink-nlp and its model, minified', await bundled(winkSource)),
    kilobytes(
      'Readability, minified',
      await bundled("import { Readability } from '@mozilla/readability'; console.log(Readability)"),
    ),
    kilobytes('Defuddle, minified', await bundled("import Defuddle from 'defuddle'; console.log(Defuddle)")),
    kilobytes(
      "Microsoft's number recogniser, minified",
      await bundled(
        "import { recognizeNumber } from '@microsoft/recognizers-text-number'; console.log(recognizeNumber)",
      ),
    ),
  ]
}

const winkSource =
  "import wink from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; console.log(wink(model))"

const kilobytes = (name: string, value: number): Figure => ({ part, name, value: value / 1000, unit: 'kB' })

/** Bytes of a module with all that it needs, minified, as a user of it would ship it. */
async function bundled(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'error',
  })
  return outputFiles?.[0]?.contents.length ?? 0
}
