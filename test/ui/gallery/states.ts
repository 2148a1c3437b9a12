/** Every state that a page can be in, behind the same interface as the real connection. */
import type { Span } from '../../../src/reading/model.ts'
import type { Connection, ViewState } from '../../../src/ui/connection.ts'
import { createWatched } from '../../../src/ui/watched.ts'
import { article, longReading, reading } from '../article.ts'

const nothing = { ...reading, sources: [], attributions: [], figures: [], caveats: [], notes: [] }

/** Names and units that do not break, in every place that shows them. */
function longWords(): ViewState {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  return {
    state: 'read',
    article: { ...article, title: long, publisher: long, byline: long },
    reading: {
      ...reading,
      sources: reading.sources.map((source) => ({
        ...source,
        name: long,
        role: `chief ${long}`,
        affiliation: long,
      })),
      figures: reading.figures.map((figure) => ({ ...figure, unit: figure.unit && long })),
      notes: [{ kind: 'one-source', detail: { name: long }, spans: [] }],
    },
  }
}

export const states: Record<string, ViewState> = {
  read: { state: 'read', article, reading },
  long: { state: 'read', ...longReading(22) },
  'nothing-found': {
    state: 'read',
    article: { ...article, byline: 'Ada Sennik', published: '2026-01-12T08:00:00Z' },
    reading: nothing,
  },
  hostile: {
    state: 'read',
    article: {
      ...article,
      title:
        '<img src=x onerror=alert(1)> \u202egnirts\u202c [click](javascript:alert(1)) =HYPERLINK("x") '.repeat(
          3,
        ),
      byline: 'Averyveryverylongnamewithoutanyspaces'.repeat(4),
      publisher: 'صحيفة الفانوس',
      published: 'yesterday',
    },
    reading,
  },
  'long-words': longWords(),
  selection: { state: 'read', article: { ...article, origin: 'selection' }, reading },
  reading: { state: 'reading' },
  'no-article': { state: 'no-article', why: 'no-text' },
  'nothing-selected': { state: 'no-article', why: 'nothing-selected' },
  'unsupported-language': { state: 'unsupported-language', article, language: 'pl' },
  closed: { state: 'closed' },
  'needs-click': { state: 'needs-click' },
  never: { state: 'never' },
  left: { state: 'left' },
  failed: { state: 'failed', message: 'The page went away while it was being read.', details: 'Error: gone' },
}

/**
 * A connection that stays in one state. On the window, `asked` remembers what was asked of it, and `scrolled` tells it
 * which part of the text is on screen.
 */
export function fakeConnection(name: string): Connection {
  const asked: string[] = []
  const half = Math.floor(article.blocks.length / 2)
  const visible = createWatched<Span | null>({
    start: article.blocks[half - 2]?.start ?? 0,
    end: article.blocks[half + 1]?.end ?? 0,
  })
  Object.assign(globalThis, { asked, scrolled: visible.set })
  return {
    state: states[name] ?? { state: 'reading' },
    tab: { id: 1, isPrivate: false, url: 'https://lantern.example/2026/01/film.html' },
    origin: name === 'closed' ? null : 'https://lantern.example',
    visible,
    onChange: () => {},
    read: async (what) => void asked.push(`read ${what}`),
    show: async (target) => asked.push(`show ${JSON.stringify(target)}`) > 0,
    hover: async (mark) => asked.push(`hover ${mark}`) > 0,
    step: async (by) => asked.push(`step ${by}`) > 0,
  }
}
