/** How much, and how sure: estimates first, each with its value written out and what makes it an estimate. */

import { entryAsMarkdown } from '../../export/markdown.ts'
import type { Figure } from '../../reading/model.ts'
import { useView } from '../context.ts'
import { copyText } from '../copy.ts'
import { formatList, plural, t } from '../i18n.ts'
import { type Marked, snippet } from '../passages.ts'
import { countedTwice } from '../summary.ts'
import { figureInWords } from '../wording.ts'
import { EstimatePicture } from './estimate.tsx'
import { Fold } from './fold.tsx'
import { coreOf, Passage } from './passage.tsx'
import { Empty } from './states.tsx'

export function Figures({ figures, filtered }: { figures: readonly Figure[]; filtered: boolean }) {
  const { settings } = useView()
  const groups = countedTwice(figures)
  const grouped = new Set(groups.flat())
  const estimates = figures.filter((figure) => figure.estimated && !grouped.has(figure))
  const plain = figures.filter((figure) => !figure.estimated && !grouped.has(figure))
  return (
    <>
      {groups.map((group) => (
        <section key={group[0]?.id} class="group">
          <h2>{t('figures_twice')}</h2>
          <p class="means">{t('figures_twice_means')}</p>
          <ul class="entries side-by-side">
            {group.map((figure) => (
              <FigureItem
                key={figure.id}
                figure={figure}
                others={group.filter((other) => other !== figure)}
              />
            ))}
          </ul>
        </section>
      ))}
      {estimates.length > 0 && (
        <section class="group">
          <h2>{plural('figures_estimates', estimates.length)}</h2>
          <ul class="entries">
            {estimates.map((figure) => (
              <FigureItem key={figure.id} figure={figure} />
            ))}
          </ul>
        </section>
      )}
      {estimates.length + groups.length === 0 && (
        <Empty
          title={t(filtered ? 'empty_filter' : 'empty_figures')}
          text={filtered || plain.length === 0 ? '' : t('empty_figures_means')}
        />
      )}
      {plain.length > 0 && (
        <Fold head={<h2>{plural('figures_plain', plain.length)}</h2>} open={settings.plainFigures}>
          {() => (
            <ul class="entries">
              {plain.map((figure) => (
                <FigureItem key={figure.id} figure={figure} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  )
}

function FigureItem({ figure, others = [] }: { figure: Figure; others?: readonly Figure[] }) {
  const { article, reading, say } = useView()
  const words = (span: { start: number; end: number }) => t('card_quoted', snippet(reading.text, span, 40))
  const attribution = reading.attributions.find(({ id }) => id === figure.attribution)
  const names = reading.sources
    .filter(({ id }) => attribution?.sources.includes(id))
    .map(({ kind, name }) => (kind === 'hearsay' ? t('source_hearsay') : name))
  const marks: Marked[] = [
    { start: figure.start, end: figure.end, as: 'figure' },
    ...figure.why.map((span) => ({ start: span.start, end: span.end, as: 'why' })),
    ...(attribution?.sourceSpans ?? []).map((span) => ({ ...span, as: 'source' })),
  ]
  return (
    <li class="entry figure">
      <div class="entry-head">
        <h3>{figureInWords(figure)}</h3>
        {(figure.estimated || others.length > 0) && <EstimatePicture figure={figure} others={others} />}
      </div>
      <p class="about">
        {figure.why.length > 0 && <span>{t('figure_why', formatList(figure.why.map(words)))}</span>}
        {names.length > 0 && <span dir="auto">{t('figure_by', formatList(names))}</span>}
        {names.length === 0 && figure.bare && <span>{t('figure_bare')}</span>}
        {figure.wholeless && <span>{t('figure_wholeless')}</span>}
      </p>
      <Passage
        mark={figure.id}
        core={coreOf(figure)}
        marks={marks}
        onCopy={async () => say(await copyText(entryAsMarkdown(article, reading, { figure })))}
      />
    </li>
  )
}
