/** All settings on one page: no save button, each change is in force at once on every open page. */
import { useState } from 'preact/hooks'
import { t } from '../ui/i18n.ts'
import type { PageProps } from '../ui/start.tsx'
import { Backup } from './backup.tsx'
import { Keys } from './keys.tsx'
import { Look } from './look.tsx'
import { LookUp } from './look-up.tsx'
import { Marking } from './marking.tsx'
import { StateMedia } from './state-media.tsx'
import { When } from './when.tsx'

/** What every section of the page is given. */
export interface SectionProps extends PageProps {
  /** Tells what was done, on screen and to a screen reader. */
  say(message: string): void
}

export function Options(props: PageProps) {
  const [said, say] = useState('')
  const section = { ...props, say }
  return (
    <div class="page options">
      <header class="page-head">
        <h1>{t('options_title')}</h1>
        <p>{t('options_lead')}</p>
      </header>
      <main>
        <When {...section} />
        <Marking {...section} />
        <Look {...section} />
        <Keys {...section} />
        <LookUp {...section} />
        <StateMedia {...section} />
        <Backup {...section} />
        <section class="setting">
          <h2>{t('options_privacy')}</h2>
          <p>{t('options_privacy_means')}</p>
        </section>
      </main>
      <p class="said-message" role="status">
        {said}
      </p>
    </div>
  )
}
