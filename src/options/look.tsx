/** How marks and views look: theme, palette and tint, each shown on real text. */
import { palettes } from '../page/look.ts'
import type { Settings } from '../settings/schema.ts'
import { t } from '../ui/i18n.ts'
import { Choice } from '../ui/parts/choice.tsx'
import type { SectionProps } from './options.tsx'

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark']
const names: readonly Settings['palette'][] = ['standard', 'vivid', 'quiet']

export function Look({ settings, change }: SectionProps) {
  const { theme, palette, tint } = settings
  return (
    <section class="setting">
      <h2>{t('look_title')}</h2>
      <h3>{t('look_theme')}</h3>
      <Choice
        name="theme"
        inline
        label={t('look_theme')}
        chosen={theme}
        options={themes.map((value) => ({ value, label: t(`look_theme_${value}`) }))}
        onChoose={(value) => change({ theme: value })}
      />
      <h3>{t('look_palette')}</h3>
      <Choice
        name="palette"
        label={t('look_palette')}
        chosen={palette}
        options={names.map((value) => ({
          value,
          label: t(`look_palette_${value}`),
          means: <Sample palette={value} tint={tint} />,
        }))}
        onChoose={(value) => change({ palette: value })}
      />
      <label class="slider">
        <h3>{t('look_tint')}</h3>
        <input
          type="range"
          min="0"
          max="0.5"
          step="0.02"
          value={tint}
          aria-valuetext={t('look_tint_value', Math.round(tint * 100))}
          onInput={(event) => change({ tint: Number(event.currentTarget.value) })}
        />
      </label>
    </section>
  )
}

/** A sentence marked as a page would be, on a light and on a dark page. */
function Sample({ palette, tint }: { palette: Settings['palette']; tint: number }) {
  const style = (kind: 'source' | 'figure' | 'caveat', ground: 'light' | 'dark') => {
    const colour = palettes[palette][kind][ground].join(' ')
    const line = { source: 'solid 2px', figure: 'dashed 2px', caveat: 'wavy 1.5px' }[kind]
    return { textDecoration: `underline ${line} rgb(${colour})`, backgroundColor: `rgb(${colour} / ${tint})` }
  }
  return (
    <span class="samples">
      {(['light', 'dark'] as const).map((ground) => (
        <span key={ground} class={`sample sample-${ground}`}>
          <mark style={style('source', ground)}>{t('look_sample_source')}</mark>
          {t('look_sample_between')}
          <mark style={style('figure', ground)}>{t('look_sample_figure')}</mark>
          {t('look_sample_then')}
          <mark style={style('caveat', ground)}>{t('look_sample_caveat')}</mark>
          {t('look_sample_end')}
        </span>
      ))}
    </span>
  )
}
