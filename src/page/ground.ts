/** Whether words are dark on a light ground or light on a dark one, told from their own colour. */
import type { Ground } from './look.ts'

/**
 * The ground of words in a computed colour: "rgb(17, 17, 17)" → light. Wide notations (`oklch`, `lab`, `color`) are
 * understood by their lightness. The ground itself may be an image, so it is not asked for.
 */
export function groundOf(colour: string): Ground {
  return lightness(colour) > 0.6 ? 'dark' : 'light'
}

/** Perceived lightness, 0 to 1. */
function lightness(colour: string): number {
  const [, notation = '', inside = ''] = /^([a-z-]+)\(([^)]*)\)/.exec(colour) ?? []
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  const [first = 0, second = 0, third = 0] = numbers
  if (notation === 'lab' || notation === 'lch') return first / 100
  if (notation === 'oklab' || notation === 'oklch') return first
  const scale = notation === 'color' ? 1 : 255
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / scale
}

/** Tells the ground at nodes of the page, asking the browser once for each element. */
export function createGrounds(): (node: Node) => Ground {
  const known = new Map<Element, Ground>()
  return (node) => {
    const element = node.parentElement
    if (!element) return 'light'
    let ground = known.get(element)
    if (!ground) {
      ground = groundOf(getComputedStyle(element).color)
      known.set(element, ground)
    }
    return ground
  }
}
