/** When to read: the three choices, and the sites that are read by themselves or never. */
import { useState } from 'preact/hooks'
import {
  allowEverySite,
  allowSites,
  neverRead,
  readAgain,
  removeSite,
  restrictTo,
} from '../settings/permissions.ts'
import type { Settings } from '../settings/schema.ts'
import { t } from '../ui/i18n.ts'
import { Choice } from '../ui/parts/choice.tsx'
import { Glyph } from '../ui/parts/icons.tsx'
import type { SectionProps } from './options.tsx'

const choices: readonly Settings['when'][] = ['click', 'sites', 'always']

export function When({ settings, say }: SectionProps) {
  const choose = async (when: Settings['when']) => {
    // Asked straight from the click: browsers show the question only then.
    if (when !== 'always') return restrictTo(when)
    if (!(await allowEverySite())) say(t('said_not_allowed'))
  }
  return (
    <section class="setting">
      <h2>{t('when_title')}</h2>
      <Choice
        name="when"
        label={t('when_title')}
        chosen={settings.when}
        options={choices.map((value) => ({
          value,
          label: t(`when_${value}`),
          means: t(`when_${value}_means`),
        }))}
        onChoose={choose}
      />
      <Sites
        title={t('sites_title')}
        empty={t('sites_empty')}
        sites={settings.sites}
        onAdd={async (origin) => {
          if (!(await allowSites([origin]))) say(t('said_not_allowed'))
        }}
        onRemove={removeSite}
      />
      <Sites
        title={t('never_title')}
        empty={t('never_empty')}
        sites={settings.never}
        onAdd={neverRead}
        onRemove={readAgain}
      />
    </section>
  )
}

interface SitesProps {
  title: string
  empty: string
  sites: readonly string[]
  onAdd(origin: string): void
  onRemove(origin: string): void
}

function Sites({ title, empty, sites, onAdd, onRemove }: SitesProps) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = () => {
    const origin = originOf(typed)
    setWrong(!origin)
    if (!origin) return
    setTyped('')
    onAdd(origin)
  }
  return (
    <div class="sites">
      <h3>{title}</h3>
      {sites.length === 0 && <p class="quiet">{empty}</p>}
      <ul>
        {sites.map((origin) => (
          <li key={origin}>
            <span dir="ltr">{origin.replace(/^https:\/\//, '')}</span>
            <button
              type="button"
              class="tool"
              aria-label={t('sites_remove', origin)}
              title={t('sites_remove', origin)}
              onClick={() => onRemove(origin)}
            >
              <Glyph name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          placeholder="news.example"
          aria-label={`${title}: ${t('sites_address')}`}
          aria-invalid={wrong}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="action quiet">
          {t('sites_add')}
        </button>
        {wrong && <span class="wrong">{t('sites_wrong')}</span>}
      </form>
    </div>
  )
}

/** "news.example", "https://news.example/some/page" → "https://news.example"; null where it is no web address. */
export function originOf(typed: string): string | null {
  const address = typed.trim()
  const full = /^[a-z]+:/i.test(address) && !/^[^/]+:\d+/.test(address) ? address : `https://${address}`
  if (!URL.canParse(full)) return null
  const { origin, protocol, hostname } = new URL(full)
  return /^https?:$/.test(protocol) && (hostname.includes('.') || hostname === 'localhost') ? origin : null
}
