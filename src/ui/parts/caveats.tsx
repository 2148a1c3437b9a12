/** How far to trust it: caveats by kind, each kind with a sentence on what it means for a reader. */

import { entryAsMarkdown } from '../../export/markdown.ts'
import type { Caveat, CaveatKind } from '../../reading/model.ts'
import { useView } from '../context.ts'
import { copyText } from '../copy.ts'
import { caveatsByKind } from '../entries.ts'
import { formatNumber, keyPart, plural, t } from '../i18n.ts'
import type { Marked } from '../passages.ts'
import { Fold } from './fold.tsx'
import { coreOf, Passage } from './passage.tsx'
import { Empty } from './states.tsx'

export function Caveats({ caveats, filtered }: { caveats: readonly Caveat[]; filtered: boolean }) {
  const { settings } = useView()
  const groups = caveatsByKind(caveats)
  const off = settings.caveatsOff.length
  return (
    <>
      {caveats.length === 0 && (
        <Empty
          title={t(filtered ? 'empty_filter' : 'empty_caveats')}
          text={filtered || off > 0 ? '' : t('empty_caveats_means')}
        />
      )}
      {groups.map(([kind, found]) =>
        kind === 'hedge' ? (
          <Fold key={kind} head={<GroupHead kind={kind} count={found.length} />} open={settings.hedges}>
            {() => <Group kind={kind} caveats={found} />}
          </Fold>
        ) : (
          <section key={kind} class="group">
            <GroupHead kind={kind} count={found.length} />
            <Group kind={kind} caveats={found} />
          </section>
        ),
      )}
      {off > 0 && <p class="footnote">{plural('caveats_off', off)}</p>}
    </>
  )
}

function GroupHead({ kind, count }: { kind: CaveatKind; count: number }) {
  return (
    <h2>
      {t(`caveat_${keyPart(kind)}`)} <span class="count">{formatNumber(count)}</span>
    </h2>
  )
}

function Group({ kind, caveats }: { kind: CaveatKind; caveats: readonly Caveat[] }) {
  const { article, reading, say } = useView()
  return (
    <>
      <p class="means">{t(`caveat_${keyPart(kind)}_means`)}</p>
      <ul class="entries">
        {caveats.map((caveat) => (
          <li key={caveat.id} class="entry caveat">
            <Passage
              mark={caveat.id}
              core={coreOf(caveat)}
              marks={marksOf(caveat)}
              onCopy={async () => say(await copyText(entryAsMarkdown(article, reading, { caveat })))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function marksOf({ start, end, scope, who }: Caveat): Marked[] {
  return [
    { start, end, as: 'caveat' },
    ...(scope ? [{ start: scope.start, end: scope.end, as: 'scope' }] : []),
    ...(who ? [{ start: who.start, end: who.end, as: 'who' }] : []),
  ]
}
