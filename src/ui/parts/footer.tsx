/** Below the list: which kinds are marked in the page, the panel, this site, the settings. */
import { allowSites, removeSite } from '../../settings/permissions.ts'
import type { Settings } from '../../settings/schema.ts'
import { t } from '../i18n.ts'
import { openPanelBeside, openSettings } from '../open.ts'
import type { MarkKind } from '../summary.ts'
import { Glyph } from './icons.tsx'
import { Switch } from './switch.tsx'

const kinds: readonly [MarkKind, keyof Settings['marks']][] = [
  ['source', 'sources'],
  ['figure', 'figures'],
  ['caveat', 'caveats'],
]

interface FooterProps {
  settings: Settings
  change(settings: Partial<Settings>): void
  say(message: string): void
  /** The page's origin; null where it is no web page, or is not to be put on a list. */
  origin: string | null
  /** The tab to open the panel in; null in the panel itself. */
  tab: number | null
}

export function Footer({ settings, change, say, origin, tab }: FooterProps) {
  const { marks, when, sites } = settings
  return (
    <footer class="footer">
      <div class="footer-row">
        {/* biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons is no fieldset */}
        <div class="kinds" role="group" aria-label={t('marks_title')}>
          <span aria-hidden="true">{t('marks_title')}</span>
          {kinds.map(([kind, name]) => (
            <button
              key={kind}
              type="button"
              class="kind-toggle"
              title={t('marks_in_page', t(`marks_${name}`))}
              aria-pressed={marks[name]}
              onClick={() => change({ marks: { ...marks, [name]: !marks[name] } })}
            >
              <span class={`is-${kind}`}>{t(`marks_${name}`)}</span>
            </button>
          ))}
        </div>
        {tab !== null && (
          <button
            type="button"
            class="tool panel-button"
            title={t('panel_open')}
            aria-label={t('panel_open')}
            onClick={() => openPanelBeside(tab)}
          >
            {t('panel_open_short')}
            <Glyph name="onward" />
          </button>
        )}
      </div>
      <div class="footer-row">
        {when === 'always' ? (
          <p class="site">{t('site_always')}</p>
        ) : (
          origin && (
            <Switch
              on={when === 'sites' && sites.includes(origin)}
              onChange={async (on) => {
                const done = on ? await allowSites([origin]) : await removeSite(origin).then(() => true)
                if (!done) say(t('said_not_allowed'))
              }}
            >
              {t('site_by_itself', hostOf(origin))}
            </Switch>
          )
        )}
        <button type="button" class="tool settings-button" onClick={openSettings}>
          {t('menu_settings')}
        </button>
      </div>
    </footer>
  )
}

/** "https://www.news.example" → "news.example". */
function hostOf(origin: string): string {
  return new URL(origin).host.replace(/^www\./, '')
}
