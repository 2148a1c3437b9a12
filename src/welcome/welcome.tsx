/** Three pictures of what is marked, the one choice of when to read, and an article to try it on. */
import { useState } from 'preact/hooks'
import { allowEverySite, restrictTo } from '../settings/permissions.ts'
import { t } from '../ui/i18n.ts'
import { openHelp, openSettings } from '../ui/open.ts'
import { Choice } from '../ui/parts/choice.tsx'
import type { PageProps } from '../ui/start.tsx'
import { CaveatPicture, FigurePicture, SourcePicture } from './pictures.tsx'
import { TryOn } from './try-on.tsx'

const pictures = [
  { kind: 'sources', Picture: SourcePicture },
  { kind: 'figures', Picture: FigurePicture },
  { kind: 'caveats', Picture: CaveatPicture },
] as const

export function Welcome(props: PageProps) {
  const { settings } = props
  const [said, say] = useState('')
  return (
    <main class="page welcome">
      <header class="page-head">
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_lead')}</p>
        <p class="pin">
          <img src="/icons/32.png" alt="" width="24" height="24" />
          {t('welcome_pin')}
        </p>
      </header>
      <ul class="pictures">
        {pictures.map(({ kind, Picture }) => (
          <li key={kind}>
            <Picture />
            <h2>{t(`welcome_${kind}`)}</h2>
            <p>{t(`welcome_${kind}_means`)}</p>
          </li>
        ))}
      </ul>
      <section class="welcome-when">
        <h2>{t('welcome_when')}</h2>
        <Choice
          name="when"
          label={t('welcome_when')}
          chosen={settings.when}
          options={(['click', 'sites', 'always'] as const).map((value) => ({
            value,
            label: t(`when_${value}`),
            means: t(value === 'sites' ? 'welcome_sites_means' : `when_${value}_means`),
          }))}
          onChoose={async (when) => {
            if (when !== 'always') return restrictTo(when)
            if (!(await allowEverySite())) say(t('said_not_allowed'))
          }}
        />
      </section>
      <section>
        <h2>{t('welcome_try')}</h2>
        <p class="quiet">{t('welcome_try_means')}</p>
        <TryOn {...props} say={say} />
      </section>
      <section class="welcome-end">
        <p>{t('options_privacy_means')}</p>
        <div class="row">
          <button type="button" class="action quiet" onClick={openHelp}>
            {t('menu_help')}
          </button>
          <button type="button" class="action quiet" onClick={openSettings}>
            {t('menu_settings')}
          </button>
        </div>
      </section>
      <p class="said-message" role="status">
        {said}
      </p>
    </main>
  )
}
