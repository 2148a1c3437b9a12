import { expect, test } from 'vitest'
import { groundOf } from '../../src/page/ground.ts'

test.each([
  ['rgb(17, 17, 17)', 'light'],
  ['rgb(102, 102, 102)', 'light'],
  ['rgba(0, 0, 0, 0.87)', 'light'],
  ['rgb(232, 230, 227)', 'dark'],
  ['rgb(255, 255, 255)', 'dark'],
  ['oklch(0.92 0.01 240)', 'dark'],
  ['oklab(0.2 0.01 0.02)', 'light'],
  ['lab(95 0 0)', 'dark'],
  ['color(srgb 0.1 0.1 0.1)', 'light'],
  ['color(display-p3 0.9 0.9 0.9)', 'dark'],
  ['', 'light'],
])('words in %s stand on a %s ground', (colour, ground) => {
  expect(groundOf(colour)).toBe(ground)
})
