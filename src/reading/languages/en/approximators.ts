/**
 * Words around a number that say how firmly it is given. The terms follow the linguistic literature on
 * numerical hedges (Lakoff 1973; Channell, "Vague Language", 1994): approximators, and bounds from below and above.
 */
import type { Precision } from '../../model.ts'

type Hedged = Exclude<Precision, 'exact' | 'range' | 'vague'>

const beforeNumber: Record<Hedged, string> = {
  approximate: `about, around, roughly, approximately, approx, approx., circa, c., ca., nearly, almost, some, close to,
    near, virtually, practically, an estimated, estimated, barely, hardly, scarcely, not quite, getting on for, the best part of, the better part of, somewhere around, somewhere near, about like, like,
    in the region of, in the neighborhood of, in the neighbourhood of, in the order of, on the order of, of the order of,
    order of, or so, give or take, just about, just shy of, shy of, just short of, more or less, perhaps, maybe,
    probably, possibly, as good as, something like, roughly around, ballpark, an average of about, hovering around,
    nearer to, nearing, approaching, closer to, more like, ~, ≈, ∼`,
  'at-least': `at least, more than, more then, over, upwards of, upward of, above, no fewer than, no less than, not less than,
    not fewer than, at the very least, a minimum of, minimum of, minimum, in excess of, exceed, exceeding, exceeds, exceeded,
    surpassing, surpassed, topping, greater than, bigger than, larger than, higher than, longer than, older than,
    better than, farther than, further than, heavier than, taller than, faster than, hotter than, wider than,
    deeper than, as few as, as little as, as low as, just over, well over, well above, far more than, beyond, north of, >, ≥,
    from at least, starting at, start at, starts at, starting from, start from, starts from, from as little as, just above, slightly over, slightly more than, a little over, little more than, easily,
    over than`,
  'at-most': `up to, as many as, as much as, fewer than, less than, under, below, at most, at the most, no more than,
    not more than, no greater than, no larger than, no higher than, no longer than, not longer than, no later than,
    not exceed, n't exceed, not exceeding, never exceed, never exceeds, never exceeded, rarely exceed, rarely exceeds,
    rarely exceeded, seldom exceed, seldom exceeds, seldom exceeded, a maximum of, maximum of, a maximum, maximum, a max of, max, within, within the next, within the coming,
    within the following, within the space of, as high as, as long as, as far as,
    as large as, as big as, smaller than, shorter than, lower than, lighter than, younger than, cheaper than, nothing over,
    slower than, closer than, just under, well under, just below, well below, slightly under, slightly less than, a little under,
    little less than, beneath, south of, upto, <, ≤, anything up to, sub, a maximum sentence of, maximum sentence of,
    capped at, limited to`,
}

const afterNumber: Record<Hedged, string> = {
  approximate: `or so, or thereabouts, give or take, more or less, roughly, approximately, -ish, -odd, odd, or something`,
  'at-least': `or more, or above, or higher, or greater, or longer, or better, or larger, at least, at the least,
    at minimum, at a minimum, minimum, and above, and over, and counting, and up, plus, -plus, +, upwards`,
  'at-most': `or less, or fewer, or under, or below, or lower, at most, at the most, maximum, max, tops, and under, and below`,
}

/** Words that may stand between a hedge and its number, and are passed over: "up to a further 4 per cent". */
export const fillers = new Set(
  `a an additional another further extra combined total whopping staggering mere record only just even about`.split(
    /\s+/,
  ),
)

/** Hedges that hedge only the number right after them: "around the 40 houses" is a place. */
export const onlyNext = new Set('some like easily around minimum maximum max'.split(' '))

/** Words after which "over" and a length of time is more than it, not during it: "lasted over two hours". */
export const beforeOverAsMore = new Set(
  `after and are at by far for from had has have having in is just last lasted lasting lasts of require required requires
  requiring served slightly spanning spend spending spends spent take taken takes taking than the to took until wait waited
  waiting was well were with`.split(/\s+/),
)
/** Words that measure a time from a point, and make the "over" before it more than it: "over a year ago". */
export const afterOverAsMore = new Set('after ago apart away before earlier later old since'.split(' '))
/** Things that take time, which "over" and a number of them spans: "over two spells", but "over 40 games". */
export const occasions = new Set(
  `days evenings games innings legs matches meetings mornings nights rounds seasons sessions spells stages stints terms
  visits weekends`.split(/\s+/),
)

/** Words after which "about" and a small number is an approximation, not a subject: "killed about two men". */
export const beforeAboutAsNearly = /^(?:[a-z]+ed|for|in|of|by|with|was|were|are|is)$/

/** Words before a hedge or number that belong to its phrase and change nothing: "just over", "well under". */
export const intensifiers = new Set('just well far slightly only still perhaps maybe'.split(' '))

/** Words between "from" or "between" and the low end of a range: "from about 5 to 7". */
export const leadFillers = new Set(
  'about around just over under roughly a an nearly anywhere up to some minus'.split(' '),
)
/** Words before the high end of a range: "10 to about 15". */
export const insideRanges = new Set(
  'up plus about around as much many even perhaps nearly almost over'.split(' '),
)

export interface Approximator {
  words: readonly string[]
  precision: Hedged
}

/** By their last word, longest first: read leftwards from the number. */
export const approximatorsBefore = index(beforeNumber, (words) => words.at(-1) as string)
/** By their first word, longest first: read rightwards from the number's phrase. */
export const approximatorsAfter = index(afterNumber, (words) => words[0] as string)

function index(
  data: Record<Hedged, string>,
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Approximator[]> {
  const map = new Map<string, Approximator[]>()
  for (const [precision, lines] of Object.entries(data)) {
    for (const phrase of lines.split(',')) {
      const words = phrase.trim().split(/\s+/)
      if (!words[0]) continue
      const entry = { words, precision: precision as Hedged }
      map.set(key(words), [...(map.get(key(words)) ?? []), entry])
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
