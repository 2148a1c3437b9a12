/**
 * Which leaves inside the body are no part of the article: rules, each a question about one leaf in its surroundings.
 * They are asked in this order; the first that says yes drops the leaf. Rules that look at neighbours come last,
 * because they look at what the others have left.
 */
import { type Body, runningText } from './body.ts'
import type { Box, Leaf } from './leaves.ts'
import { isName } from './metadata/byline.ts'
import { parseDate } from './metadata/dates.ts'
import { plain } from './metadata/text.ts'
import { call, correction, credit, dated, mark, moreLabel, tailHeading } from './phrases.ts'
import { sentenceEnd } from './sentences.ts'

export interface Context {
  body: Body
  /** Leaves of the body that are still in, in order. */
  leaves: readonly Leaf[]
  byline: string | undefined
  /** The names of the byline and the title as `plain` gives them. */
  names: string[]
  plainTitle: string | undefined
  language: string
}

export interface Rule {
  name: string
  /** Whether the leaf is no part of the article. `at` is its place among the leaves. */
  drops(leaf: Leaf, context: Context, at: number): boolean
}

const isHeading = (leaf: Leaf): boolean => within(leaf, (box) => /^h[1-6]$/.test(box.tag), 3)
const linkedShare = (leaf: Leaf): number => leaf.linked / leaf.text.length
const short = (leaf: Leaf, limit: number): boolean => leaf.weight <= limit

/** One leaf at a time. */
export const lineRules: Rule[] = [
  {
    name: 'markup that is printed as text',
    drops: (leaf) => /^<(?:img|iframe|script|div|a|p|noscript)\b/i.test(leaf.text),
  },
  {
    name: 'nothing but links: related stories, tags, share buttons',
    drops: (leaf, { body }) =>
      linkedShare(leaf) >= 0.8 &&
      leaf.text.length >= 3 &&
      !isHeading(leaf) &&
      !inRunningList(leaf, body) &&
      (short(leaf, 45) || !/\p{L}{2}\.["”»)]*$/u.test(leaf.text)),
  },
  {
    name: 'a label and a headline that is a link: "Analysis: What now for …"',
    drops: (leaf) => isLabelledLink(leaf),
  },
  {
    name: 'a label and a link: "Read more: …"',
    drops: (leaf) =>
      (linkedShare(leaf) >= 0.4 || short(leaf, 30)) &&
      moreLabel.test(leaf.text) &&
      !correction.test(leaf.text),
  },
  {
    name: 'a call to the reader: subscribe, share, write to us',
    drops: (leaf) => short(leaf, 280) && call.test(leaf.text) && !isQuoted(leaf.text),
  },
  {
    name: 'who worked on the report, whose picture it is',
    drops: (leaf) =>
      short(leaf, 220) &&
      (credit.test(leaf.text) || (short(leaf, 120) && dated.test(leaf.text))) &&
      !correction.test(leaf.text),
  },
  {
    name: 'the byline',
    drops: (leaf, { names }) => names.length > 0 && short(leaf, 120) && isByline(leaf.text, names),
  },
  {
    name: 'a date and little else',
    drops: (leaf, { language }) =>
      short(leaf, 90) &&
      !within(leaf, ({ tag }) => tag === 'blockquote', 3) &&
      isDateline(leaf.text, language),
  },
  {
    name: 'the title again',
    drops: (leaf, { plainTitle }) =>
      plainTitle !== undefined &&
      leaf.text.length < 2 * plainTitle.length + 20 &&
      plain(leaf.text) === plainTitle,
  },
  {
    name: 'program code',
    drops: (leaf) => within(leaf, ({ tag }) => tag === 'pre', 2) && !isProse(leaf.text),
  },
  {
    name: 'the portrait of an author',
    drops: (leaf, { byline, leaves }, at) =>
      byline !== undefined && (at < 2 || at >= leaves.length - 4) && isPortrait(leaf.text, byline),
  },
  {
    name: 'the mark of an advertisement, of an embedded page, of a gallery',
    drops: (leaf) => short(leaf, 60) && mark.test(leaf.text),
  },
  {
    name: 'a signature: a name alone, at the end or at the start',
    drops: (leaf, { leaves }, at) =>
      (at === 0 || at >= leaves.length - 2) && leaves.length > 4 && isName(leaf.text),
  },
  {
    name: 'what a template was filled with',
    drops: (leaf) => /^lorem ipsum\b/i.test(leaf.text),
  },
  {
    name: 'no words',
    drops: (leaf) =>
      !/[a-z]{2}|\d/i.test(leaf.text) && !/\p{L}{2}|[\u3040-\u30ff\u3400-\u9fff]/u.test(leaf.text),
  },
]

/** After the rules for lines, from the end to the start: what is left without what it belongs to. */
export const neighbourRules: Rule[] = [
  {
    name: 'a heading that nothing follows',
    drops: (leaf, { leaves }, at) => {
      if (!isHeading(leaf)) return false
      const next = leaves[at + 1]
      return !next || (isHeading(next) && levelOf(next) <= levelOf(leaf) && at + 2 >= leaves.length)
    },
  },
  {
    name: 'a label that nothing of its own follows',
    drops: (leaf) => short(leaf, 60) && tailHeading.test(leaf.text) && !sentenceEnd.test(leaf.text),
  },
]

/** The leaves of the body that are the article's. */
export function filterBody(
  leaves: readonly Leaf[],
  body: Body,
  facts: { byline?: string | undefined; title?: string | undefined; language: string },
): Leaf[] {
  const context = {
    body,
    byline: facts.byline,
    names: facts.byline?.split(', ').map(plain) ?? [],
    plainTitle: facts.title === undefined ? undefined : plain(facts.title),
    language: facts.language,
  }
  const candidates = withoutCards(withoutTail(leaves), body)
  const among = { ...context, leaves: candidates }
  const kept = candidates.filter((leaf, at) => !lineRules.some((rule) => rule.drops(leaf, among, at)))
  const left = { ...context, leaves: kept }
  for (let at = kept.length - 1; at >= 0; at--)
    if (neighbourRules.some((rule) => rule.drops(kept[at] as Leaf, left, at))) kept.splice(at, 1)
  return kept
}

/**
 * Without teasers of other stories: a small box around a heading, or an article of its own, that is a link. Where
 * such boxes hold most of the text they are what the article lists.
 */
function withoutCards(leaves: readonly Leaf[], body: Body): Leaf[] {
  const dropped = new Set<Leaf>()
  for (const leaf of leaves) {
    if (dropped.has(leaf) || !isHeading(leaf) || linkedShare(leaf) < 0.8) continue
    const card = cardOf(leaf, leaves, body)
    if (!card) continue
    for (const other of leaves) if (other.index >= card.from && other.index < card.to) dropped.add(other)
  }
  const kept = leaves.filter((leaf) => !dropped.has(leaf))
  return massOf(kept, body) >= 0.5 * massOf(leaves, body) ? kept : [...leaves]
}

const massOf = (leaves: readonly Leaf[], body: Body): number =>
  leaves.reduce((sum, { index }) => sum + (body.mass[index] ?? 0), 0)

/** A teaser has no more running text than this; one that ends in another link to its story, no more than that. */
const longestTeaser = 250
const longestExcerpt = 1000

/**
 * The largest box around a linked heading that holds no more than a teaser does: the heading alone, where the text
 * that follows it is not its own. Null where the heading stands above paragraphs of its own, as in a list of places.
 */
function cardOf(leaf: Leaf, leaves: readonly Leaf[], body: Body): Box | null {
  let card = leaf.box
  for (let box = leaf.box.parent; box && box !== body.root && box.to - box.from <= 8; box = box.parent) {
    let mass = 0
    for (let index = box.from; index < box.to; index++) mass += body.mass[index] ?? 0
    if (mass > longestExcerpt || (mass > longestTeaser && !leadsOn(leaf, box, leaves))) break
    card = box
  }
  const follows = body.mass[card.to] ?? 0
  return card.to - card.from === 1 && follows >= 80 && card.to < body.root.to ? null : card
}

/** Whether another link in the box leads where the heading leads: "Read more". */
function leadsOn(heading: Leaf, { from, to }: Box, leaves: readonly Leaf[]): boolean {
  const targets = new Set(heading.links.map(({ element }) => element.getAttribute('href')))
  return leaves.some(
    (leaf) =>
      leaf !== heading &&
      leaf.index >= from &&
      leaf.index < to &&
      leaf.links.some(({ element }) => targets.has(element.getAttribute('href'))),
  )
}

/** Without what comes after a heading such as "Comments", once most of the text is past. */
function withoutTail(leaves: readonly Leaf[]): Leaf[] {
  const total = leaves.reduce((sum, leaf) => sum + runningText(leaf), 0)
  let past = 0
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at] as Leaf
    const next = leaves[at + 1]
    const enough = !isHeading(leaf) ? 0.85 : next && linkedShare(next) >= 0.8 ? 0.3 : 0.6
    if (past >= enough * total && short(leaf, 60) && tailHeading.test(leaf.text) && !goesOn(leaves, at))
      return leaves.slice(0, at)
    past += runningText(leaf)
  }
  return [...leaves]
}

/** Whether the text goes on below "Read more" and the links that follow it: in paragraphs like those above. */
function goesOn(leaves: readonly Leaf[], at: number): boolean {
  if (!moreLabel.test((leaves[at] as Leaf).text)) return false
  const above = new Set(leaves.slice(0, at).filter(isParagraph).map(standing))
  return leaves.slice(at + 1).some((leaf) => isParagraph(leaf) && above.has(standing(leaf)))
}

const isParagraph = (leaf: Leaf): boolean => leaf.box.tag === 'p' && runningText(leaf) >= 60

/** What elements a leaf stands in, by name and class, three deep. */
function standing({ box }: Leaf): string {
  const names: string[] = []
  for (let at: Box | null = box, step = 0; at && step < 3; at = at.parent, step++)
    names.push(at.tag, ...at.names)
  return names.join('<')
}

/** A list item with a link that stands in a list which also has unlinked words: part of the text. */
function inRunningList(leaf: Leaf, body: Body): boolean {
  if (leaf.box.tag !== 'li') return false
  const list = leaf.box.parent
  if (!list) return false
  let mass = 0
  for (let index = list.from; index < list.to; index++) mass += body.mass[index] ?? 0
  return mass > 300
}

/** "Label: headline", where the headline is a link to the end and no sentence of the text. */
function isLabelledLink(leaf: Leaf): boolean {
  const last = leaf.links[leaf.links.length - 1]
  if (!last || last.end < leaf.text.length - 2 || leaf.linked < 0.4 * leaf.text.length) return false
  return /^[^:.]{2,40}: $/.test(leaf.text.slice(0, last.start)) && !/\p{L}{2}\.$/u.test(leaf.text)
}

const leadsToName = new Set('by von par por di door text texts autor autors author authors'.split(' '))

function isByline(text: string, names: readonly string[]): boolean {
  const [first = '', ...rest] = plain(text).split(' ')
  const words = [...(leadsToName.has(first) ? [] : [first]), ...rest].join(' ')
  if (words.length < 3) return false
  const all = names.join(' ')
  if (all.includes(words) || (words.startsWith(all) && words.length < all.length + 50)) return true
  return words.length < all.length + 25 && names.every((name) => words.includes(name))
}

function isDateline(text: string, language: string): boolean {
  if (!/\d/.test(text) || sentenceEnd.test(text)) return false
  const rest = text.replace(/[\d\s:.,/|–—-]/g, '')
  return rest.length < 40 && parseDate(text, language) !== null
}

function isPortrait(text: string, byline: string): boolean {
  return byline
    .split(', ')
    .some((name) => text.startsWith(`${name} `) && portrait.test(text.slice(name.length, name.length + 40)))
}

/** How a portrait goes on after the name: "is a reporter", "writes about", "ist Redakteurin", "est journaliste". */
const portrait =
  /^,? (?:is|was|has|writes|covers|reports|works|joined|leads|lives|ist|schreibt|arbeitet|leitet|berichtet|est|écrit|couvre|es|escribe|è|scrive|é|escreve|schrijft|jest)\s/u

/** Words in sentences, where code has brackets, assignments and lines without a full stop. */
function isProse(text: string): boolean {
  const marks = text.match(/[{}<>=;$#|\\]/g)?.length ?? 0
  return marks < text.length / 200 && /\p{L}{2} \p{L}{2,} \p{L}/u.test(text) && sentenceEnd.test(text)
}

const isQuoted = (text: string): boolean => /^["“„«]/.test(text)

function levelOf(leaf: Leaf): number {
  for (let box: Box | null = leaf.box; box; box = box.parent) {
    const level = /^h([1-6])$/.exec(box.tag)
    if (level) return Number(level[1])
  }
  return 7
}

function within(leaf: Leaf, test: (box: Box) => boolean, levels: number): boolean {
  for (let box: Box | null = leaf.box, step = 0; box && step < levels; box = box.parent, step++)
    if (test(box)) return true
  return false
}
