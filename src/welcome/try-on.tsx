/** The sample article with its marks, and beside it the same list that popup and panel show. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { askBackground, type MarkId } from '../messages.ts'
import type { Reading, Span } from '../reading/model.ts'
import { ArticleView } from '../ui/article-view.tsx'
import type { View } from '../ui/context.ts'
import { State } from '../ui/parts/states.tsx'
import { type Marked, piecesOf } from '../ui/passages.ts'
import { shownReading } from '../ui/shown.ts'
import type { PageProps } from '../ui/start.tsx'
import { placeOf, summarise } from '../ui/summary.ts'
import { createWatched } from '../ui/watched.ts'
import { sample, sampleText } from './sample.ts'

interface TryOnProps extends PageProps {
  say(message: string): void
}

export function TryOn({ settings, change, say }: TryOnProps) {
  const [reading, setReading] = useState<Reading | null>(null)
  const [problem, setProblem] = useState('')
  const [shownSpan, setShownSpan] = useState<Span | null>(null)
  const read = () => {
    setProblem('')
    askBackground('background/read', { text: sampleText, article: sample }).then(setReading, (error) =>
      setProblem(String(error)),
    )
  }
  useEffect(read, [])
  const shown = useMemo(() => reading && shownReading(reading, settings), [reading, settings])
  const summary = useMemo(() => shown && summarise(shown, sample), [shown])
  if (!shown || !summary) {
    const state = problem
      ? ({ state: 'failed', message: problem, details: problem } as const)
      : ({ state: 'reading' } as const)
    return <State state={state} onRead={read} say={say} />
  }
  const view: View = {
    article: sample,
    reading: shown,
    summary,
    settings,
    visible: createWatched(null),
    change,
    say,
    show: (target) => setShownSpan('mark' in target ? (spanOf(shown, target.mark) ?? null) : { ...target }),
    hover: (mark) => setShownSpan(mark === null ? null : (spanOf(shown, mark) ?? null)),
  }
  return (
    <div class="try-on">
      <SampleArticle reading={shown} view={view} glow={shownSpan} />
      <div class="view beside">
        <ArticleView view={view} menu={[]} follows={false} />
      </div>
    </div>
  )
}

/** Where a mark stands in the text. */
function spanOf(reading: Reading, mark: MarkId): Span | undefined {
  const attribution = reading.attributions.find(({ id }) => id === mark)
  if (attribution) return placeOf(attribution)
  return [...reading.figures, ...reading.caveats].find(({ id }) => id === mark)
}

function SampleArticle({ reading, view, glow }: { reading: Reading; view: View; glow: Span | null }) {
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (glow) article.current?.querySelector('.is-glow')?.scrollIntoView({ block: 'nearest' })
  }, [glow])
  const { marks: wanted, hedges, plainFigures } = view.settings
  const marks = useMemo<Marked[]>(
    () => [
      ...(wanted.sources ? reading.attributions : []).flatMap((attribution) =>
        [...attribution.sourceSpans, ...attribution.cue].map((span) => ({ ...span, as: 'source' })),
      ),
      ...(wanted.figures ? reading.figures : [])
        .filter(({ estimated }) => estimated || plainFigures)
        .map(({ start, end }) => ({ start, end, as: 'figure' })),
      ...(wanted.caveats ? reading.caveats : [])
        .filter(({ kind }) => kind !== 'hedge' || hedges)
        .map(({ start, end }) => ({ start, end, as: 'caveat' })),
    ],
    [reading, wanted, hedges, plainFigures],
  )
  const all = glow ? [...marks, { ...glow, as: 'glow' }] : marks
  return (
    <article ref={article} class="sample" lang="en" dir="ltr">
      {sample.blocks.map((block) => {
        const Block = block.kind === 'title' ? 'h3' : 'p'
        return (
          <Block key={block.start}>
            {piecesOf(sampleText, block, all).map((piece, index) =>
              piece.as.length > 0 ? (
                <mark key={index} class={piece.as.map((name) => `is-${name}`).join(' ')}>
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </Block>
        )
      })}
    </article>
  )
}
