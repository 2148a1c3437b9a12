/** Brings a page of the extension up: its language, its theme, the settings, and what they change to. */
import { type ComponentType, render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../settings/schema.ts'
import { loadSettings, NotSaved, saveSettings, watchSettings } from '../settings/storage.ts'
import { setDocumentLanguage, t } from './i18n.ts'
import { Skeleton } from './parts/states.tsx'

export interface PageProps {
  settings: Settings
  /** Saves a change; it is in force at once, here and on every open page. */
  change(settings: Partial<Settings>): void
}

/** Something to see at once, while the browser is asked for settings and page. */
export function showSkeleton(title: string): void {
  setDocumentLanguage(title)
  render(
    <div class="view">
      <main>
        <Skeleton />
      </main>
    </div>,
    root(),
  )
}

const root = (): HTMLElement => document.getElementById('root') as HTMLElement

/** Shows `Page` in the element "root" with the settings as they are now and as they change. */
export function startPage(title: string, Page: ComponentType<PageProps>, settings: Settings): void {
  setDocumentLanguage(title)
  render(<WithSettings Page={Page} initial={settings} />, root())
}

function WithSettings({ Page, initial }: { Page: ComponentType<PageProps>; initial: Settings }) {
  const [settings, setSettings] = useState(initial)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    const watching = new AbortController()
    watchSettings(setSettings, watching.signal)
    // A change that goes its own way, as those of the lists of sites do, has nobody else to tell.
    const failed = ({ reason }: PromiseRejectionEvent) => reason instanceof NotSaved && setLost(true)
    addEventListener('unhandledrejection', failed, { signal: watching.signal })
    return () => watching.abort()
  }, [])
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme
  }, [settings.theme])
  const change = (part: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...part })) // at once; what was stored follows
    saveSettings(part).then(
      () => setLost(false),
      async () => {
        setLost(true)
        setSettings(await loadSettings())
      },
    )
  }
  return (
    <>
      {lost && (
        <p class="not-saved" role="alert">
          {t('said_not_saved')}
        </p>
      )}
      <Page settings={settings} change={change} />
    </>
  )
}
