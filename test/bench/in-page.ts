/** What the benchmark runs inside a page: our own parts and the peers', each called once and timed there. */
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { findArticle } from '../../src/article/find.ts'
import type { Positions } from '../../src/article/positions.ts'
import { looksLikeArticle } from '../../src/page/looks-like-article.ts'
import { marksOf } from '../../src/page/marks.ts'
import { createPainter } from '../../src/page/paint.ts'
import type { Reading } from '../../src/reading/model.ts'
import { defaults } from '../../src/settings/schema.ts'

let positions: Positions | null = null

function timed(run: () => unknown): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

export const inPage = {
  /** Milliseconds, and what was found for a reading to be made of. */
  find() {
    let result: ReturnType<typeof findArticle> | undefined
    const took = timed(() => {
      result = findArticle(document, location.href)
    })
    if (!result || !('positions' in result)) return { took, found: null }
    positions = result.positions
    return { took, found: { text: result.text, article: result.article } }
  },

  /** Milliseconds that the painting takes, with the layout that follows. */
  paint(reading: Reading): number {
    const places = positions
    if (!places) return 0
    const lifetime = new AbortController()
    return timed(() => {
      createPainter(lifetime.signal).marks(
        marksOf(reading, { ...defaults, hedges: true, plainFigures: true }),
        places,
      )
      document.body.getBoundingClientRect()
    })
  },

  look: () => timed(() => looksLikeArticle(document, { pathname: '/news/article' })),

  /** Readability's parse alone: it destroys what it is given, and the copy that it needs is not counted. */
  readability(): number {
    const copy = document.cloneNode(true) as Document
    return timed(() => new Readability(copy).parse())
  },

  defuddle(): number {
    const copy = document.cloneNode(true) as Document
    return timed(() => new Defuddle(copy, { url: location.href }).parse())
  },
}

export type InPage = typeof inPage

Object.assign(globalThis, { inPage })
