import { expect, test } from 'vitest'
import { highlightName, highlightStyle, palettes } from '../../src/page/look.ts'

test('each kind has a line of its own and a tint of the same hue, on light and on dark ground', () => {
  const style = highlightStyle({ palette: 'standard', tint: 0.2 })
  expect(style).toContain(
    `::highlight(${highlightName('source', 'light')}) { text-decoration: underline solid 2px rgb(11 92 173) !important; background-color: rgb(11 92 173 / 0.2) !important }`,
  )
  expect(style).toMatch(
    /caveat-lector-figure-dark\) \{ text-decoration: underline dashed 2px rgb\(242 193 78\)/,
  )
  expect(style).toMatch(/caveat-lector-caveat-light\) \{ text-decoration: underline wavy 1\.5px/)
  expect(style).not.toMatch(/[;{]\s*color:/)
})

/** Contrast of two colours by WCAG 2.2. */
function contrast(first: readonly number[], second: readonly number[]): number {
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const value = part / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each(Object.entries(palettes))(
  'lines of the palette %s keep 4.5:1 to white and to black',
  (_, palette) => {
    for (const { light, dark } of Object.values(palette)) {
      expect(contrast(light, [255, 255, 255])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark, [0, 0, 0])).toBeGreaterThanOrEqual(4.5)
    }
  },
)
