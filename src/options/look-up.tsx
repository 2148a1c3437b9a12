/** Where "look up" leads. */
import { useState } from 'preact/hooks'
import { defaults } from '../settings/schema.ts'
import { language, t } from '../ui/i18n.ts'
import type { SectionProps } from './options.tsx'

/** Searches that need no account, by name; %s stands for the name that is looked up. */
function searches(): { name: string; address: string }[] {
  const own = language()
  return [
    { name: 'Wikipedia', address: defaults.lookUp },
    ...(own.startsWith('en')
      ? []
      : [
          {
            name: `Wikipedia (${own})`,
            address: `https://${own.slice(0, 2)}.wikipedia.org/w/index.php?search=%s`,
          },
        ]),
    { name: 'Wikidata', address: 'https://www.wikidata.org/w/index.php?search=%s' },
    { name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=%s' },
    { name: 'Google', address: 'https://www.google.com/search?q=%s' },
  ]
}

export function LookUp({ settings, change }: SectionProps) {
  const known = searches()
  const isKnown = known.some(({ address }) => address === settings.lookUp)
  const [own, setOwn] = useState(!isKnown)
  const [typed, setTyped] = useState(settings.lookUp)
  const [wrong, setWrong] = useState(false)
  return (
    <section class="setting">
      <h2>{t('look_up_title')}</h2>
      <p class="quiet">{t('look_up_means')}</p>
      <div class="row">
        <select
          aria-label={t('look_up_title')}
          value={own ? '' : settings.lookUp}
          onChange={(event) => {
            const address = event.currentTarget.value
            setOwn(address === '')
            if (address === '') return
            setTyped(address)
            setWrong(false)
            change({ lookUp: address })
          }}
        >
          {known.map(({ name, address }) => (
            <option key={name} value={address}>
              {name}
            </option>
          ))}
          <option value="">{t('look_up_own')}</option>
        </select>
        {own && (
          <input
            type="url"
            dir="ltr"
            aria-label={t('look_up_address')}
            aria-invalid={wrong}
            value={typed}
            onInput={(event) => {
              const address = event.currentTarget.value
              setTyped(address)
              const valid = isSearch(address)
              setWrong(!valid)
              if (valid) change({ lookUp: address })
            }}
          />
        )}
      </div>
      {wrong && <p class="wrong">{t('look_up_wrong')}</p>}
    </section>
  )
}

/** As the settings take it: a secure address with a place for the name. */
function isSearch(address: string): boolean {
  return address.includes('%s') && URL.canParse(address) && new URL(address).protocol === 'https:'
}
