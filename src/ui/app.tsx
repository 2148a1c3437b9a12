/** Popup and panel: one view on the page beside it, in whatever state that is. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { toCsv } from '../export/csv.ts'
import { fileName } from '../export/file-name.ts'
import { toJson } from '../export/json.ts'
import { toMarkdown } from '../export/markdown.ts'
import { neverRead, readAgain } from '../settings/permissions.ts'
import type { Settings } from '../settings/schema.ts'
import { ArticleView } from './article-view.tsx'
import type { Connection } from './connection.ts'
import type { View } from './context.ts'
import { copyText, saveFile } from './copy.ts'
import { t } from './i18n.ts'
import { openHelp, openPrint, openSettings } from './open.ts'
import { hasPanel } from './open-panel.ts'
import { Footer } from './parts/footer.tsx'
import type { MenuItem } from './parts/menu.tsx'
import { State } from './parts/states.tsx'
import { shownReading } from './shown.ts'
import { summarise } from './summary.ts'

interface AppProps {
  surface: 'popup' | 'panel'
  connection: Connection
  settings: Settings
  change(settings: Partial<Settings>): void
}

/** How long a message of what was done stays, in milliseconds. */
const messageTime = 4000

export function App({ surface, connection, settings, change }: AppProps) {
  const [, redraw] = useState(0)
  const [said, say] = useState('')
  useEffect(() => {
    const changed = () => redraw((count) => count + 1)
    connection.onChange(changed)
    changed() // it may have changed between the first drawing and now
  }, [connection])
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => say(''), messageTime)
    return () => clearTimeout(timer)
  }, [said])

  const { state, tab, origin } = connection
  /** What may be put on a list of sites: not what is read in a private window, for lists are kept. */
  const listed = tab?.isPrivate ? null : origin
  const read = state.state === 'read' ? state : null
  const shown = useMemo(
    () => read && { article: read.article, reading: shownReading(read.reading, settings) },
    [read?.reading, settings],
  )
  const summary = useMemo(() => shown && summarise(shown.reading, shown.article), [shown])
  const view = useMemo<View | null>(
    () =>
      shown &&
      summary && {
        ...shown,
        summary,
        settings,
        visible: connection.visible,
        change,
        say,
        show: async (target) => {
          if (!(await connection.show(target))) say(t('said_not_shown'))
        },
        hover: (mark) => void connection.hover(mark),
      },
    [shown, summary, settings, connection],
  )
  const general: MenuItem[] = [
    { label: t('menu_selection'), glyph: 'selection', onChoose: () => void connection.read('selection') },
    ...(listed
      ? [{ label: t('menu_never'), glyph: 'never' as const, onChoose: () => void neverRead(listed) }]
      : []),
    { label: t('menu_settings'), glyph: 'settings', onChoose: openSettings, apart: true },
    { label: t('menu_help'), glyph: 'help', onChoose: openHelp },
  ]
  return (
    <div class={`view ${surface}`}>
      <main>
        {view ? (
          <ArticleView
            view={view}
            menu={[...exports(view, tab?.id), ...general]}
            follows={surface === 'panel'}
          />
        ) : (
          <State
            state={state as Exclude<typeof state, { state: 'read' }>}
            onRead={(what) => void connection.read(what)}
            onReadAgain={() => origin && void readAgain(origin)}
            say={say}
          />
        )}
      </main>
      <p class="said-message" role="status">
        {said}
      </p>
      <Footer
        settings={settings}
        change={change}
        say={say}
        origin={listed}
        tab={surface === 'popup' && hasPanel() ? (tab?.id ?? null) : null}
      />
    </div>
  )
}

/** What can be taken along of a reading. */
function exports({ article, reading, say }: View, tab: number | undefined): MenuItem[] {
  const save = (ending: string, type: string, text: string) => {
    saveFile(fileName(article.title, ending), type, text)
    say(t('said_saved'))
  }
  return [
    {
      label: t('menu_copy'),
      glyph: 'copy',
      onChoose: async () => say(await copyText(toMarkdown(article, reading))),
    },
    {
      label: t('menu_csv'),
      glyph: 'save',
      onChoose: () => save('csv', 'text/csv', toCsv(article, reading)),
    },
    {
      label: t('menu_json'),
      glyph: 'save',
      onChoose: () => save('json', 'application/json', toJson(article, reading)),
    },
    ...(tab === undefined
      ? []
      : [{ label: t('menu_print'), glyph: 'print' as const, onChoose: () => openPrint(tab) }]),
  ]
}
