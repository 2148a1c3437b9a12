/** The page's `<meta>` elements, by name. */
import type { PageDocument } from '../dom.ts'

export class Meta {
  private readonly values = new Map<string, string[]>()

  constructor(document: PageDocument) {
    for (const element of Array.from(document.getElementsByTagName('meta'))) {
      const content = element.getAttribute('content')?.trim()
      if (!content) continue
      for (const attribute of ['property', 'name', 'itemprop']) {
        const name = element.getAttribute(attribute)?.toLowerCase().trim()
        if (!name) continue
        const list = this.values.get(name)
        if (list) list.push(content)
        else this.values.set(name, [content])
      }
    }
  }

  /** All contents of the first of these names that the page has. */
  all(...names: string[]): string[] {
    for (const name of names) {
      const list = this.values.get(name)
      if (list) return list
    }
    return []
  }

  /** The first content of the first of these names that the page has. */
  first(...names: string[]): string | undefined {
    return this.all(...names)[0]
  }
}
