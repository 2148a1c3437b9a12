/**
 * One pass over a page: its text as leaves (stretches of running text) inside boxes (block elements). Reads only; the
 * page is not changed by a single node or attribute. No style is asked for (that would cost a layout, and the command
 * line has none): what is block and what is hidden is told by tags, attributes and a few class names.
 */
import { namesOf } from './class-names.ts'
import { isElement, isText, type PageElement, type PageNode, type PageText } from './dom.ts'

/** Characters of the text, one to one with characters of a text node: `length` of them, from `start` in the text. */
export interface Run {
  start: number
  length: number
  node: PageText
  from: number
}

/** A stretch of text that no block element and no blank line divides: a paragraph, a heading, a cell, a caption. */
export interface Leaf {
  index: number
  /** White space collapsed, soft hyphens and zero-width spaces dropped; a line break in the page is "\n". */
  text: string
  runs: Run[]
  box: Box
  links: { start: number; end: number; element: PageElement }[]
  /** Its length as if written in letters: a Chinese, Japanese or Korean sign says as much as two or three. */
  weight: number
  /** Characters of the text that stand in links. */
  linked: number
  /** A picture, a film or a frame stands between the leaf before and this one. */
  afterMedia: boolean
}

/** A block element and the leaves inside it, `from` to one before `to`. */
export class Box {
  readonly tag: string
  readonly depth: number
  to: number
  private ownNames: string[] | undefined

  constructor(
    readonly element: PageElement,
    readonly parent: Box | null,
    readonly from: number,
  ) {
    this.tag = element.localName
    this.depth = parent ? parent.depth + 1 : 0
    this.to = from
  }

  /** Its class, id and the like as separate words in lower case. */
  get names(): readonly string[] {
    this.ownNames ??= namesOf(this.element)
    return this.ownNames
  }
}

export interface Page {
  leaves: Leaf[]
  /** In document order, parents before children. */
  boxes: Box[]
}

export interface WalkOptions {
  /** Gives an element's shadow root where the browser lets an extension see closed ones. */
  shadowRootOf?: (element: PageElement) => PageNode | null
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const unread = new Set(
  (
    'applet area audio base basefont button canvas datalist embed frame frameset head iframe img input link map ' +
    'meter noembed noframes noscript object option param picture progress rp rt script select source style svg ' +
    'template textarea title track video'
  ).split(' '),
)
/** Inside these a custom element is part of the line; elsewhere it divides the text as a block does. */
const lines = new Set('p li h1 h2 h3 h4 h5 h6 td th dt dd figcaption pre'.split(' '))
const media = new Set(
  'img picture video iframe audio object embed canvas amp-img amp-video amp-iframe'.split(' '),
)
/** In all names of classes that hide; quicker to look for first. */
const mayHide = /hid|sr-only|screen/i
const hiddenClass =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-(?:text|only))?|visuallyhidden|u-hidden|is-hidden|hide-text)(?:$|\s)/i
/** Utilities that show on wide screens what "hidden" hides: "md:block"; not in some state: "aria-expanded:block". */
const shownOnSomeScreen =
  /(?:^|\s)(?!aria-|data-|group|peer|hover|focus|open|print)[^\s:]{1,40}:(?:block|flex|inline|grid|table|contents)/
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
interface Frame {
  next: PageNode | null
  box: Box
  /** The element that ends with this frame; null for the shadow or slot inside one. */
  element: PageElement | null
  kind: 'block' | 'inline' | 'link'
  preformatted: boolean
  /** Set where the frame walks a shadow tree: the element whose own children fill its slots. */
  host: PageElement | null
  /** Set where the frame walks what fills a slot: the slot's name. */
  slot: string | null
}

/** Reads the text under `root`. Work grows with the number of nodes; depth costs no stack. */
export function readLeaves(root: PageElement, options: WalkOptions = {}): Page {
  const leaves: Leaf[] = []
  const boxes: Box[] = []
  const builder = new LeafBuilder(leaves)
  const frames: Frame[] = []
  const shadowRootOf = options.shadowRootOf ?? ((element: PageElement) => element.shadowRoot ?? null)

  enter(root, null)
  while (frames.length > 0) {
    const frame = frames[frames.length - 1] as Frame
    const node = frame.next
    if (!node) {
      leave(frame)
      frames.pop()
      continue
    }
    frame.next = node.nextSibling
    if (frame.slot !== null && slotOf(node) !== frame.slot) continue
    if (isElement(node)) enter(node, frame)
    else if (isText(node)) builder.add(node, frame.box, frame.preformatted)
  }
  builder.flush()
  return { leaves, boxes }

  function enter(element: PageElement, parent: Frame | null): void {
    const tag = element.localName
    if (tag === 'br') {
      builder.lineBreak()
      return
    }
    if (media.has(tag)) builder.afterMedia = true
    if (parent && (unread.has(tag) || isHidden(element, tag))) return
    const isBlock = !parent || blocks.has(tag) || (tag.includes('-') && !lines.has(parent.box.tag))
    let box = parent?.box as Box
    if (isBlock) {
      builder.flush()
      box = new Box(element, parent?.box ?? null, leaves.length)
      boxes.push(box)
    }
    const isLink = tag === 'a' && element.getAttribute('href') !== null
    if (isLink) builder.openLink(element)
    const shadow = tag === 'slot' ? null : shadowRootOf(element)
    const host = tag === 'slot' ? hostOfSlot(frames) : null
    frames.push({
      next: (shadow ?? (host?.firstChild ? host : element)).firstChild,
      box,
      element,
      kind: isBlock ? 'block' : isLink ? 'link' : 'inline',
      preformatted: tag === 'pre' || (parent?.preformatted ?? false),
      host: shadow ? element : null,
      slot: host?.firstChild ? (element.getAttribute('name') ?? '') : null,
    })
  }

  function leave(frame: Frame): void {
    if (frame.kind === 'link') builder.closeLink()
    if (frame.kind !== 'block') return
    builder.flush()
    frame.box.to = leaves.length
  }
}

/** The element whose children fill the slots of the innermost shadow tree that is being walked. */
function hostOfSlot(frames: readonly Frame[]): PageElement | null {
  for (let index = frames.length - 1; index >= 0; index--) {
    const frame = frames[index] as Frame
    if (frame.slot !== null) return null
    if (frame.host) return frame.host
  }
  return null
}

const slotOf = (node: PageNode): string => (isElement(node) ? (node.getAttribute('slot') ?? '') : '')

/** What React streams hidden and its script then puts in its place: without scripts it stays where it came. */
const streamed = /^S:[\da-f]+$/

function isHidden(element: PageElement, tag: string): boolean {
  const hidden = element.getAttribute('hidden')
  if (hidden !== null && hidden !== 'until-found') return !streamed.test(element.getAttribute('id') ?? '')
  if (tag === 'dialog' && element.getAttribute('open') === null) return true
  const style = element.getAttribute('style')
  if (style && hiddenStyle.test(style)) return true
  const names = element.getAttribute('class')
  if (names === null || !mayHide.test(names)) return false
  return hiddenClass.test(names) || (/(?:^|\s)hidden(?:\s|$)/.test(names) && !shownOnSomeScreen.test(names))
}

/** Marks without width: soft hyphen, zero-width space, word joiner. Dropped from the text, so that words stay whole. */
const isWidthless = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060

/** White space and marks without width where they are more, or other, than one plain space between two words. */
const gaps = /(?:^ |[^\S ]|[\u00ad\u200b\u2060]| (?:[\s\u00ad\u200b\u2060]|$))[\s\u00ad\u200b\u2060]*/g

const wideScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const wideScripts = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/** Length as if written in letters. */
export function weightOf(text: string): number {
  return wideScript.test(text) ? text.length + 1.5 * (text.match(wideScripts)?.length ?? 0) : text.length
}

/** Gathers one leaf at a time from the text nodes that it is given in order. */
class LeafBuilder {
  private text = ''
  private runs: Run[] = []
  private links: Leaf['links'] = []
  private open: PageElement[] = []
  private linkStart = 0
  private box: Box | null = null
  /** White space that is due before the next word: where it stands in the page. */
  private space: { node: PageText; from: number } | null = null
  private breaks = 0
  /** A picture or the like has come since the last leaf ended. */
  afterMedia = false
  private leafAfterMedia = false

  constructor(private readonly leaves: Leaf[]) {}

  add(node: PageText, box: Box, preformatted: boolean): void {
    const { data } = node
    let at = 0
    gaps.lastIndex = 0
    for (let gap = gaps.exec(data); gap; gap = gaps.exec(data)) {
      if (gap.index > at) this.words(data.slice(at, gap.index), node, at, box)
      at = gaps.lastIndex
      this.gap(node, data, gap.index, at, preformatted)
    }
    if (at < data.length) this.words(data.slice(at), node, at, box)
  }

  lineBreak(): void {
    if (this.text === '') return
    this.breaks++
    if (this.breaks > 1) this.flush()
  }

  openLink(element: PageElement): void {
    if (this.open.length === 0) this.linkStart = this.text.length
    this.open.push(element)
  }

  closeLink(): void {
    if (this.open.length === 1) this.endLink()
    this.open.pop()
  }

  /** Ends the leaf that is being gathered. */
  flush(): void {
    if (this.open.length > 0) this.endLink()
    if (this.box && this.text !== '') {
      const linked = this.links.reduce((sum, link) => sum + link.end - link.start, 0)
      const { text, runs, links, box, leafAfterMedia: afterMedia } = this
      this.leaves.push({
        index: this.leaves.length,
        text,
        weight: weightOf(text),
        runs,
        links,
        linked,
        box,
        afterMedia,
      })
    }
    this.text = ''
    this.runs = []
    this.links = []
    this.linkStart = 0
    this.box = null
    this.space = null
    this.breaks = 0
  }

  private gap(node: PageText, data: string, from: number, to: number, preformatted: boolean): void {
    if (to <= from) return
    if (preformatted && /\n[^\S\n]*\n/.test(data.slice(from, to))) {
      this.flush()
      return
    }
    if (this.space) return
    for (let at = from; at < to; at++) {
      if (isWidthless(data.charCodeAt(at))) continue
      this.space = { node, from: at }
      return
    }
  }

  private words(words: string, node: PageText, from: number, box: Box): void {
    if (this.text !== '') {
      if (this.breaks > 0) this.text += '\n'
      else if (this.space) this.put(' ', this.space.node, this.space.from)
    }
    this.space = null
    this.breaks = 0
    if (!this.box) {
      this.box = box
      this.leafAfterMedia = this.afterMedia
      this.afterMedia = false
    }
    this.put(words, node, from)
  }

  private put(characters: string, node: PageText, from: number): void {
    const last = this.runs[this.runs.length - 1]
    if (
      last &&
      last.node === node &&
      last.from + last.length === from &&
      last.start + last.length === this.text.length
    )
      last.length += characters.length
    else this.runs.push({ start: this.text.length, length: characters.length, node, from })
    this.text += characters
  }

  private endLink(): void {
    let start = this.linkStart
    while (start < this.text.length && /\s/.test(this.text[start] as string)) start++
    const element = this.open[this.open.length - 1] as PageElement
    if (this.text.length > start) this.links.push({ start, end: this.text.length, element })
  }
}
