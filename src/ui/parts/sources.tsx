/** Who says what: each source once, with the places where it speaks. */
import { useState } from 'preact/hooks'
import { entryAsMarkdown } from '../../export/markdown.ts'
import type { Attribution, Source, Span } from '../../reading/model.ts'
import { useView } from '../context.ts'
import { copyText } from '../copy.ts'
import type { SourceEntry, SourceOrder } from '../entries.ts'
import { keyPart, plural, t } from '../i18n.ts'
import { type Marked, snippet } from '../passages.ts'
import { Glyph, SourceIcon } from './icons.tsx'
import { coreOf, Passage } from './passage.tsx'
import { Empty } from './states.tsx'

interface SourcesProps {
  entries: readonly SourceEntry[]
  reporter: readonly Span[]
  order: SourceOrder
  onOrder(order: SourceOrder): void
  filtered: boolean
}

export function Sources({ entries, reporter, order, onOrder, filtered }: SourcesProps) {
  if (entries.length === 0 && reporter.length === 0) {
    return <Empty title={t(filtered ? 'empty_filter' : 'empty_sources')} />
  }
  return (
    <>
      {entries.length > 1 && (
        <label class="order">
          {t('sources_order')}{' '}
          <select value={order} onChange={(event) => onOrder(event.currentTarget.value as SourceOrder)}>
            <option value="text">{t('sources_order_text')}</option>
            <option value="weight">{t('sources_order_weight')}</option>
          </select>
        </label>
      )}
      <ul class="entries">
        {entries.map((entry) => (
          <SourceItem key={entry.source.id} entry={entry} />
        ))}
        {reporter.length > 0 && <Reporter sentences={reporter} />}
      </ul>
    </>
  )
}

/** Places shown of a source that speaks often, until the reader asks for the rest. */
const shownAtFirst = 2

function SourceItem({ entry: { source, attributions, sentences } }: { entry: SourceEntry }) {
  const { settings, reading, article, say } = useView()
  const [all, setAll] = useState(false)
  const shown = all ? attributions : attributions.slice(0, shownAtFirst)
  const more = attributions.length - shown.length
  const reason = source.unnamedBecause && t('card_quoted', snippet(reading.text, source.unnamedBecause))
  const about = [source.role, source.affiliation, source.country, reason].filter(Boolean).join(' · ')
  return (
    <li class={`entry source source-${source.kind}`}>
      <div class="entry-head">
        <SourceIcon kind={source.kind} />
        <h2 dir="auto">{source.kind === 'hearsay' ? t('source_hearsay') : source.name}</h2>
        <span class="kind">{t(`source_kind_${keyPart(source.kind)}`)}</span>
        <span class="entry-tools">
          {canBeLookedUp(source) && (
            <a
              class="tool"
              href={lookUpAddress(settings.lookUp, source.name)}
              target="_blank"
              rel="noopener noreferrer"
              title={t('entry_look_up')}
              aria-label={t('entry_look_up_name', source.name)}
            >
              <Glyph name="lookUp" />
            </a>
          )}
          <button
            type="button"
            class="tool"
            title={t('entry_copy')}
            aria-label={t('entry_copy_name', source.name)}
            onClick={async () => say(await copyText(entryAsMarkdown(article, reading, { source })))}
          >
            <Glyph name="copy" />
          </button>
        </span>
      </div>
      {(about || sentences > 1) && (
        <p class="about">
          {about && <span dir="auto">{about}</span>}
          {sentences > 1 && <span class="weight">{plural('source_weight', sentences)}</span>}
        </p>
      )}
      {shown.map((attribution) => (
        <AttributionPassage key={attribution.id} attribution={attribution} />
      ))}
      {more > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {plural('source_more', more)}
        </button>
      )}
    </li>
  )
}

function AttributionPassage({ attribution }: { attribution: Attribution }) {
  const { sourceSpans, cue, content, manner } = attribution
  const whole = coreOf(...sourceSpans, ...cue, ...content)
  const marks: Marked[] = [
    ...sourceSpans.map((span) => ({ ...span, as: 'source' })),
    ...cue.map((span) => ({ ...span, as: 'cue' })),
    ...content.map((span) => ({ ...span, as: 'content' })),
  ]
  const fits = whole.end - whole.start <= 400
  return (
    <div class="said">
      {manner !== 'indirect' && <p class="manner">{t(`manner_${manner}`)}</p>}
      <Passage
        mark={attribution.id}
        core={
          fits
            ? whole
            : coreOf(...sourceSpans, ...cue, ...content.slice(0, sourceSpans.length + cue.length > 0 ? 0 : 1))
        }
        marks={marks}
      />
    </div>
  )
}

function Reporter({ sentences }: { sentences: readonly Span[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? sentences : sentences.slice(0, 6)
  const more = sentences.length - shown.length
  return (
    <li class="entry source source-reporter">
      <div class="entry-head">
        <SourceIcon kind="reporter" />
        <h2>{t('carrier_reporter')}</h2>
      </div>
      <p class="about">{t('reporter_means')}</p>
      {shown.map((sentence) => (
        <Passage key={sentence.start} core={sentence} marks={[]} />
      ))}
      {more > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {plural('source_more', more)}
        </button>
      )}
    </li>
  )
}

/** Those with a name of their own, by which others may know them. */
function canBeLookedUp({ kind }: Source): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'media' || kind === 'state-media'
}

export function lookUpAddress(template: string, name: string): string {
  return template.replaceAll('%s', encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')))
}
