/** The list of state media, to look through; an outlet that is switched off counts as any other medium. */
import { useMemo, useState } from 'preact/hooks'
import { listStateMedia } from '../reading/languages/en/state-media.ts'
import { plural, t } from '../ui/i18n.ts'
import type { SectionProps } from './options.tsx'

export function StateMedia({ settings, change }: SectionProps) {
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState(false)
  const off = settings.stateMediaOff
  const all = useMemo(listStateMedia, [])
  const words = sought.trim().toLowerCase()
  const found = all.filter(
    ({ names, country }) => !words || [...names, country].some((name) => name.toLowerCase().includes(words)),
  )
  const countries = new Map<string, typeof found>()
  for (const outlet of found)
    countries.set(outlet.country, [...(countries.get(outlet.country) ?? []), outlet])
  const toggle = (names: readonly string[], on: boolean) =>
    change({ stateMediaOff: on ? off.filter((name) => !names.includes(name)) : [...off, ...names] })
  return (
    <section class="setting">
      <h2>{t('state_media_title')}</h2>
      <p class="quiet">{t('state_media_means')}</p>
      <details class="kinds-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {plural('state_media_count', all.length)}
          {off.length > 0 && (
            <>
              {' '}
              ·{' '}
              {plural('state_media_off', all.filter(({ names }) => off.includes(names[0] as string)).length)}
            </>
          )}
        </summary>
        {open && (
          <>
            <input
              type="search"
              class="seek"
              placeholder={t('state_media_seek')}
              aria-label={t('state_media_seek')}
              value={sought}
              onInput={(event) => setSought(event.currentTarget.value)}
            />
            {found.length === 0 && <p class="quiet">{t('state_media_none')}</p>}
            {[...countries].map(([country, media]) => (
              <fieldset key={country} class="country">
                <legend>{country}</legend>
                {media.map(({ names }) => (
                  <label key={names[0]} class="outlet">
                    <input
                      type="checkbox"
                      checked={!off.includes(names[0] as string)}
                      onChange={(event) => toggle(names, event.currentTarget.checked)}
                    />
                    <span dir="auto">{names.join(' · ')}</span>
                  </label>
                ))}
              </fieldset>
            ))}
          </>
        )}
      </details>
    </section>
  )
}
