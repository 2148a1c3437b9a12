/** An article that was read: pictures on top, four lists below, every entry next to its text. */
import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Article } from '../article/model.ts'
import { useView, type View, ViewContext } from './context.ts'
import { entriesOf, type Filter, type SourceOrder } from './entries.ts'
import { formatDate, formatNumber, t } from './i18n.ts'
import { CarrierBar, carrierName, Hatchings } from './parts/bar.tsx'
import { Caveats } from './parts/caveats.tsx'
import { Figures } from './parts/figures.tsx'
import { Glyph } from './parts/icons.tsx'
import { Menu, type MenuItem } from './parts/menu.tsx'
import { Notes } from './parts/notes.tsx'
import { Sources } from './parts/sources.tsx'
import { Strip } from './parts/strip.tsx'
import { Tabs } from './parts/tabs.tsx'
import { useWatched } from './watched.ts'

type TabId = 'sources' | 'figures' | 'caveats' | 'notes'

interface ArticleViewProps {
  view: View
  menu: readonly MenuItem[]
  /** The list goes along with what is on screen in the page. */
  follows: boolean
}

export function ArticleView({ view, menu, follows }: ArticleViewProps) {
  const { article, reading, summary } = view
  const [tab, setTab] = useState<TabId>('sources')
  const [filter, setFilter] = useState<Filter | null>(null)
  const [order, setOrder] = useState<SourceOrder>('text')
  const entries = useMemo(() => entriesOf(reading, summary, filter, order), [reading, summary, filter, order])
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => setFilter(null), [article])

  const pick = (picked: Filter | null, to?: TabId) => {
    setFilter(picked)
    if (picked && to && tab === 'notes') setTab(to)
  }
  const tabs = [
    { id: 'sources' as const, label: t('tab_sources'), count: entries.sources.length },
    {
      id: 'figures' as const,
      label: t('tab_figures'),
      count: entries.figures.filter((figure) => figure.estimated).length,
    },
    { id: 'caveats' as const, label: t('tab_caveats'), count: entries.caveats.length },
    { id: 'notes' as const, label: t('tab_notes'), count: reading.notes.length },
  ]
  return (
    <ViewContext.Provider value={view}>
      <Hatchings />
      <div class="article">
        <header class="top">
          <div class="headline-row">
            <h1 class="headline" dir="auto" title={article.title}>
              {article.title || t(article.origin === 'selection' ? 'article_selection' : 'article_untitled')}
            </h1>
            <Menu items={menu} />
          </div>
          {article.origin === 'page' && <Metadata article={article} />}
          <CarrierBar
            picked={filter?.by === 'carrier' ? filter.carrier : null}
            onPick={(carrier) => pick(carrier && { by: 'carrier', carrier }, 'sources')}
          />
          <Strip
            picked={filter?.by === 'stretch' ? filter.index : null}
            onPick={(stretch) => pick(stretch && { by: 'stretch', ...stretch }, 'sources')}
          />
        </header>
        {follows && <Follow list={list} tab={tab} />}
        <div ref={list} class="lists">
          <Tabs label={t('tabs_title')} tabs={tabs} chosen={tab} onChoose={(id) => setTab(id)}>
            {filter && tab !== 'notes' && (
              <p class="filter">
                {t(
                  'filter_only',
                  filter.by === 'carrier'
                    ? carrierName(filter.carrier)
                    : t('filter_stretch', formatNumber(filter.index + 1)),
                )}
                <button
                  type="button"
                  class="tool"
                  aria-label={t('filter_clear')}
                  title={t('filter_clear')}
                  onClick={() => setFilter(null)}
                >
                  <Glyph name="close" />
                </button>
              </p>
            )}
            {tab === 'sources' && (
              <Sources
                entries={entries.sources}
                reporter={entries.reporter}
                order={order}
                onOrder={setOrder}
                filtered={filter !== null}
              />
            )}
            {tab === 'figures' && <Figures figures={entries.figures} filtered={filter !== null} />}
            {tab === 'caveats' && <Caveats caveats={entries.caveats} filtered={filter !== null} />}
            {tab === 'notes' && <Notes notes={reading.notes} />}
          </Tabs>
        </div>
      </div>
    </ViewContext.Provider>
  )
}

/** Keeps what is on screen in the page in view in the list. */
function Follow({ list, tab }: { list: RefObject<HTMLElement | null>; tab: TabId }) {
  const visible = useWatched(useView().visible, (span) => span)
  useEffect(() => {
    const element = list.current
    // A reader who is in the list is not to have it move under the pointer.
    if (!visible || !element || element.matches(':hover, :focus-within')) return
    element.querySelector('.on-screen')?.scrollIntoView({ block: 'center' })
  }, [visible, tab])
  return null
}

/** Publisher, author and date; what the page does not say is said to be missing. */
function Metadata({ article: { publisher, byline, published } }: { article: Article }) {
  const day = published ? formatDate(published) : ''
  return (
    <p class="metadata">
      {publisher && <span dir="auto">{publisher}</span>}
      <span dir="auto" class={byline ? '' : 'missing'}>
        {byline || t('article_no_author')}
      </span>
      <span class={day ? '' : 'missing'}>{day || t('article_no_date')}</span>
    </p>
  )
}
