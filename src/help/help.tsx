/** Each kind of mark, what it means and where it stops; the examples are those that the rules are tested by. */

import { type Examples, examples } from '../reading/languages/en/caveats/examples/index.ts'
import type { SourceKind } from '../reading/model.ts'
import { keyPart, t } from '../ui/i18n.ts'
import { noteKinds } from '../ui/notes.ts'
import { Line, SourceIcon } from '../ui/parts/icons.tsx'

const sourceKinds: readonly SourceKind[] = [
  'person',
  'organisation',
  'media',
  'state-media',
  'document',
  'unnamed',
  'hearsay',
]
const precisions = ['approximate', 'at_least', 'at_most', 'range', 'vague'] as const

/** Examples shown of each kind. */
const shown = 2

export function Help() {
  return (
    <main class="page help">
      <header class="page-head">
        <h1>{t('help_title')}</h1>
        <p>{t('help_lead')}</p>
      </header>
      <section class="verdict">
        <h2>{t('help_no_verdict')}</h2>
        <p>{t('help_no_verdict_means')}</p>
      </section>
      <section>
        <h2>
          <Line kind="source" /> {t('tab_sources')}
        </h2>
        <p>{t('help_sources')}</p>
        <dl class="kinds">
          {sourceKinds.map((kind) => (
            <div key={kind}>
              <dt>
                <SourceIcon kind={kind} /> {t(`source_kind_${keyPart(kind)}`)}
              </dt>
              <dd>{t(`source_kind_${keyPart(kind)}_means`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>
          <Line kind="figure" /> {t('tab_figures')}
        </h2>
        <p>{t('help_figures')}</p>
        <dl class="kinds">
          {precisions.map((precision) => (
            <div key={precision}>
              <dt>{t(`help_${precision}`)}</dt>
              <dd>{t(`help_${precision}_means`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>
          <Line kind="caveat" /> {t('tab_caveats')}
        </h2>
        <p>{t('help_caveats')}</p>
        {examples.map((kind) => (
          <CaveatHelp key={kind.kind} examples={kind} />
        ))}
      </section>
      <section>
        <h2>{t('tab_notes')}</h2>
        <p>{t('help_notes')}</p>
        <ul class="notes">
          {noteKinds.map((kind) => (
            <li key={kind}>{t(`note_name_${keyPart(kind)}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  )
}

function CaveatHelp({ examples: { kind, hits, nearMisses } }: { examples: Examples }) {
  const near = nearMisses[0]
  return (
    <article class="caveat-help" id={kind}>
      <h3>{t(`caveat_${keyPart(kind)}`)}</h3>
      <p>{t(`caveat_${keyPart(kind)}_means`)}</p>
      <ul class="examples" lang="en" dir="ltr">
        {hits.slice(0, shown).map(({ text, marked }) => {
          const start = text.indexOf(marked)
          return (
            <li key={text}>
              {text.slice(0, start)}
              <mark class="is-caveat">{marked}</mark>
              {text.slice(start + marked.length)}
            </li>
          )
        })}
      </ul>
      {near && (
        <p class="near-miss">
          {t('help_not')}{' '}
          <span lang="en" dir="ltr">
            {near.text}
          </span>
        </p>
      )}
    </article>
  )
}
