/**
 * How marks look on a page: a stylesheet for the highlight registry, made from the reader's settings. The background
 * inserts it; every rule is important, so that a page that styles all highlights does not undo it.
 */
import type { MarkKind } from '../messages.ts'
import type { Settings } from '../settings/schema.ts'

/** The part of the settings that the stylesheet hangs on. */
export type Look = Pick<Settings, 'palette' | 'tint'>

/** What a highlight is for: a kind of mark, the content of the source whose card is open, what was just scrolled to. */
export type Layer = MarkKind | 'content' | 'glow'

/** Whether the words are dark on a light page or light on a dark one; told from their colour where they stand. */
export type Ground = 'light' | 'dark'

export const layers: readonly Layer[] = ['content', 'source', 'figure', 'caveat', 'glow']
export const grounds: readonly Ground[] = ['light', 'dark']

/** A highlight's name in the registry, which we share with the page. */
export const highlightName = (layer: Layer, ground: Ground): string => `caveat-lector-${layer}-${ground}`

/** Red, green and blue, 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number]
type Palette = Readonly<Record<MarkKind, Readonly<Record<Ground, Colour>>>>

/** Lines in these colours keep 4.5:1 to white and to black; the kinds differ by line style too, not by hue alone. */
export const palettes: Readonly<Record<Settings['palette'], Palette>> = {
  standard: {
    source: { light: [11, 92, 173], dark: [130, 184, 255] },
    figure: { light: [138, 90, 0], dark: [242, 193, 78] },
    caveat: { light: [168, 50, 26], dark: [255, 154, 118] },
  },
  vivid: {
    source: { light: [0, 71, 214], dark: [94, 160, 255] },
    figure: { light: [122, 92, 0], dark: [255, 212, 0] },
    caveat: { light: [190, 0, 90], dark: [255, 122, 184] },
  },
  quiet: {
    source: { light: [61, 90, 128], dark: [169, 193, 221] },
    figure: { light: [107, 91, 58], dark: [214, 199, 161] },
    caveat: { light: [125, 74, 69], dark: [224, 177, 170] },
  },
}

const lines: Readonly<Record<MarkKind, string>> = {
  source: 'solid 2px',
  figure: 'dashed 2px',
  caveat: 'wavy 1.5px',
}

/** The stylesheet for a look. Colours of the words themselves stay the page's. */
export function highlightStyle({ palette, tint }: Look): string {
  const colours = palettes[palette]
  const rules: string[] = []
  for (const ground of grounds) {
    const rule = (layer: Layer, declarations: Record<string, string>) => {
      const body = Object.entries(declarations).map(([name, value]) => `${name}: ${value} !important`)
      rules.push(`::highlight(${highlightName(layer, ground)}) { ${body.join('; ')} }`)
    }
    for (const kind of ['source', 'figure', 'caveat'] as const) {
      const colour = colours[kind][ground].join(' ')
      rule(kind, {
        'text-decoration': `underline ${lines[kind]} rgb(${colour})`,
        'background-color': `rgb(${colour} / ${tint})`,
      })
    }
    const source = colours.source[ground].join(' ')
    rule('content', { 'background-color': `rgb(${source} / ${Math.min(1, tint + 0.06)})` })
    rule('glow', { 'background-color': `rgb(${source} / ${ground === 'light' ? 0.32 : 0.45})` })
  }
  return rules.join('\n')
}
