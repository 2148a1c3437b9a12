/** The page's JSON-LD (schema.org), flattened, and the object that describes the article. */
import type { PageDocument } from '../dom.ts'

export type Thing = Record<string, unknown>

/** The types of articles whose names do not end in "Article": schema.org's, and others that news sites give theirs. */
const articleTypes = new Set(
  `BlogPosting LiveBlogPosting Report Review CriticReview ClaimReview Recipe SocialMediaPosting Chapter`.split(
    ' ',
  ),
)

/** Every object of every JSON-LD script, those in lists, `@graph` and the common wrappers included. */
export function readJsonLd(document: PageDocument): Thing[] {
  const things: Thing[] = []
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? '')) continue
    collect(parseLoosely(script.textContent ?? ''), things, 0)
  }
  return things
}

/** The thing's types without their prefix. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type): type is string => typeof type === 'string')
}

export const isArticleThing = (thing: Thing): boolean =>
  typesOf(thing).some((type) => {
    const name = type.split(/[/:]/).at(-1) as string // "schema:Article"
    return name.endsWith('Article') || articleTypes.has(name)
  })

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1)
    return
  }
  const thing = value as Thing
  if (thing['@type']) things.push(thing)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(thing[key], things, depth + 1)
}

/** JSON as publishers write it: with comment marks, line breaks inside strings, trailing commas. Null where it is none. */
function parseLoosely(source: string): unknown {
  const trimmed = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '').trim()
  for (const mended of [(text: string) => text, mend])
    try {
      return JSON.parse(mended(trimmed))
    } catch {
      // tried again, mended
    }
  return null
}

const mend = (text: string) =>
  text
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>|\/\/\]\]>)\s*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks the JSON
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/;\s*$/, '')
