/** What to mark: the three kinds, hedges and plain figures, each kind of caveat, each note. */
import type { CaveatKind } from '../reading/model.ts'
import { caveatKinds } from '../ui/entries.ts'
import { keyPart, t } from '../ui/i18n.ts'
import { noteKinds } from '../ui/notes.ts'
import { Switch } from '../ui/parts/switch.tsx'
import type { SectionProps } from './options.tsx'

export function Marking({ settings, change }: SectionProps) {
  const { marks, caveatsOff, notesOff } = settings
  const without = <Kind extends string>(off: readonly Kind[], kind: Kind, on: boolean): Kind[] =>
    on ? off.filter((other) => other !== kind) : [...off, kind]
  return (
    <section class="setting">
      <h2>{t('marking_title')}</h2>
      {(['sources', 'figures', 'caveats'] as const).map((name) => (
        <Switch key={name} on={marks[name]} onChange={(on) => change({ marks: { ...marks, [name]: on } })}>
          {t(`marking_${name}`)}
        </Switch>
      ))}
      <Switch on={settings.plainFigures} onChange={(plainFigures) => change({ plainFigures })}>
        {t('marking_plain_figures')}
      </Switch>
      <Switch on={settings.hedges} onChange={(hedges) => change({ hedges })}>
        {t('marking_hedges')}
      </Switch>
      <details class="kinds-list">
        <summary>{t('marking_kinds')}</summary>
        <p class="quiet">{t('marking_kinds_means')}</p>
        {caveatKinds.map((kind: CaveatKind) => (
          <Switch
            key={kind}
            on={!caveatsOff.includes(kind)}
            onChange={(on) => change({ caveatsOff: without(caveatsOff, kind, on) })}
          >
            {t(`caveat_${keyPart(kind)}`)}
            <span class="option-means">{t(`caveat_${keyPart(kind)}_means`)}</span>
          </Switch>
        ))}
      </details>
      <details class="kinds-list">
        <summary>{t('marking_notes')}</summary>
        <p class="quiet">{t('marking_notes_means')}</p>
        {noteKinds.map((kind) => (
          <Switch
            key={kind}
            on={!notesOff.includes(kind)}
            onChange={(on) => change({ notesOff: without(notesOff, kind, on) })}
          >
            {t(`note_name_${keyPart(kind)}`)}
          </Switch>
        ))}
      </details>
    </section>
  )
}
