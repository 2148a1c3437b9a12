/** Names that sign what stands above them: posts ("— Ada Byrne (@adabyrne) May 2, 2024") and pull quotes. */
import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import type { Rule } from './rule.ts'

const signedPost = /^[—–―-]{1,2}([^(@\n]{2,64})\(@\w{1,30}\)/
/** A name of two words or more, "Ada & Tom", or a single one with its place: "Ada, Corrin". */
const signedLine =
  /^[—–―-]{1,2}\s*(\p{Lu}[\p{L}’'.-]+(?:(?: &| and)? \p{Lu}[\p{L}’'.-]*){1,3}|\p{Lu}[\p{L}’'-]+(?=, \p{Lu})|Name (?:and address )?(?:withheld|supplied))\s*(?:,[^.]{0,60})?$/u
/** After a quotation and its dash everything up to the paragraph's end names who said it: "a florist in Corrin". */
const signedBy = /^(?:--?|[—–―])\s*((?:@|\p{Lu}|an? )[^,(!?;:–—―\n]{1,60})(?:[,(][^.–—―]{0,60}\.?)?$/u

const creditLine = /^\[ ?(\p{Lu}[^[\]\n]{1,40}?) ?\]$/u
/** What brackets hold beside names: stage directions, and what stood there on the page. */
const noCredit =
  /\b(?:laughter|applause|music|cheers|inaudible|silence|pause|sic|photo|image|picture|video|audio|map|chart|watch|read|advert\w*|sponsored|update\w*|embed\w*)\b/i

/** A line of a list, not a signature: what stands above it or below it has a dash too, or announces a list. */
function isListed({ text, document: { paragraphs } }: Context, index: number): boolean {
  const line = (at: number) => text.slice(paragraphs[at]?.start ?? 0, paragraphs[at]?.end ?? 0)
  return /^[•*–—―-]|:$/.test(line(index - 1)) || /^[•*–—―-]/.test(line(index + 1))
}

/** A paragraph that is nothing but a dash and a name, with what it signs right above it. */
export const signature: Rule = {
  name: 'signature',
  propose: (context) =>
    context.document.paragraphs.flatMap((paragraph, index) => {
      const line = context.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160))
      const isShort = paragraph.end - paragraph.start < 120
      const match =
        signedPost.exec(line) ?? (isShort && !isListed(context, index) ? signedLine.exec(line) : null)
      const name = match?.[1]?.trim()
      if (!match || !name || index === 0) return []
      const start = paragraph.start + match[0].indexOf(name)
      return [sign(context, index, { start, end: start + name.length })]
    }),
}

/** Lines that are nothing but a name in brackets, each under what it is the source of: a round-up of reviews. */
export const bracketCredit: Rule = {
  name: 'bracket-credit',
  propose: (context) => {
    const found = context.document.paragraphs.flatMap((paragraph, index) => {
      if (paragraph.end - paragraph.start > 48) return []
      const line = context.text.slice(paragraph.start, paragraph.end)
      const name = creditLine.exec(line)?.[1]
      if (!name || noCredit.test(name)) return []
      const start = paragraph.start + line.indexOf(name)
      return [{ index, source: { start, end: start + name.length } }]
    })
    // a single one credits the article
    if (found.length < 2) return []
    return found.flatMap(({ index, source }) => {
      const above = context.document.paragraphs[index - 1]
      return above ? [make('bracket-credit', source, above)] : []
    })
  },
}

/** A letter to an adviser, with the answer below it: "DEAR MAYA: … -- TIRED IN CORRIN" / "DEAR TIRED: …". */
export const signedLetter: Rule = {
  name: 'signed-letter',
  propose: (context) => {
    const { paragraphs } = context.document
    const isAddress = (at: number) => {
      const { start, end } = paragraphs[at] ?? { start: 0, end: 0 }
      return /^dear [^:,\n]{2,40}[:,]/i.test(context.text.slice(start, Math.min(end, start + 60)))
    }
    return paragraphs.flatMap((paragraph, index) => {
      if (!isAddress(index + 1)) return []
      const from = Math.max(paragraph.start, paragraph.end - 80)
      const signed = /(?:^|[.?!] )(?:--|—|–) ?(\p{Lu}[^.?!—–]{2,60})$/u.exec(
        context.text.slice(from, paragraph.end),
      )
      const name = signed?.[1]
      if (!name) return []
      let first = index
      while (first > 0 && !isAddress(first)) first--
      const start = paragraph.end - name.length
      const content = { start: (paragraphs[first] as Span).start, end: from + signed.index + 1 }
      return [make('signed-letter', { start, end: paragraph.end }, content)]
    })
  },
}

/** A quotation signed at once, as readers' letters and reactions are: “S” – Ada Byrne, Corrin · “S.” — a florist in Corrin */
export const signedQuotation: Rule = {
  name: 'signed-quotation',
  propose: (context) =>
    context.quotations.flatMap((quotation, index) => {
      const { text } = context
      const paragraph = paragraphOf(context, quotation)
      const end = Math.min(context.quotations[index + 1]?.start ?? paragraph.end, paragraph.end)
      if (end <= quotation.end || end - quotation.end > 100) return []
      // “A sign reads “No way back” – Ada Byrne”: the quotation stands by itself, or in a row of such
      const lead = text.slice(Math.max(paragraph.start, quotation.start - 4), quotation.start)
      if (!/^(?:[•*–—-] )?$|[.?!:] $/.test(lead)) return []
      const line = text.slice(quotation.end, end).trim()
      const name = signedBy.exec(line)?.[1]?.trim().replace(/\.$/, '')
      const isSentence = /[.?!…]$/.test(text.slice(quotation.inner.start, quotation.inner.end))
      if (!name || (/^an? /.test(name) && !isSentence)) return []
      const start = text.indexOf(name, quotation.end)
      const source = { start, end: start + name.length }
      return hasFiniteVerb(context, source) ? [] : [make('signed-quotation', source, quotation)]
    }),
}

const paragraphOf = (context: Context, { start }: Span): Span =>
  context.document.paragraphs[context.sentenceOf(context.tokenFrom(start)).paragraph] as Span

const hasFiniteVerb = ({ tokenFrom, tokens }: Context, { start, end }: Span) =>
  tokens.slice(tokenFrom(start), tokenFrom(end)).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))

/**
 * Words with their signature at their end, in one paragraph: "Rain again. — Ada Byrne (@adabyrne) May 2, 2024" · "Rain
 * again. — Ada, Corrin".
 */
export const signedPostLine: Rule = {
  name: 'signed-post',
  propose: (context) =>
    context.document.paragraphs.flatMap((paragraph) => {
      // a signature stands near the end: no further back than this
      const from = Math.max(paragraph.start, paragraph.end - 160)
      const line = context.text.slice(from, paragraph.end)
      const at = Math.max(...[' — ', ' – ', ' ― ', ' -- '].map((dash) => line.lastIndexOf(dash)))
      const signed = line.slice(at + 1)
      const isLetter = /[.?!] $/.test(line.slice(0, at + 1)) && /, \p{Lu}/u.test(signed)
      const match = at > 0 ? (signedPost.exec(signed) ?? (isLetter ? signedLine.exec(signed) : null)) : null
      const name = match?.[1]?.trim()
      if (!match || !name) return []
      const start = from + at + 1 + match[0].indexOf(name)
      const content = { start: paragraph.start, end: from + at }
      return [make('signed-post', { start, end: start + name.length }, content)]
    }),
}

/** A pull quote: words said elsewhere in the article, set apart, with the speaker's name alone below. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  propose: (context) => {
    // few articles have a line that may sign one: until then nothing is made plain
    let said: string[] | undefined
    return context.document.paragraphs.flatMap((paragraph, index) => {
      const above = context.document.paragraphs[index - 1]
      if (!above || paragraph.end - paragraph.start > 80) return []
      const line = context.text.slice(paragraph.start, paragraph.end)
      if (!/^[\p{L}\p{N} .’'-]+$/u.test(line)) return []
      const names = line.split(' ').slice(-2)
      if (names.length < 2 || !names.every((name) => /^\p{Lu}[\p{L}.’'-]+$/u.test(name))) return []
      const words = plain(context.text.slice(above.start, above.end))
      said ??= context.quotations.map(({ inner }) => plain(context.text.slice(inner.start, inner.end)))
      if (words.length < 20 || !said.some((one) => one.includes(words))) return []
      return [sign(context, index, paragraph)]
    })
  },
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const sign = (context: Context, index: number, source: Span): Proposal =>
  make('signature', source, context.document.paragraphs[index - 1] as Span)

function make(by: string, source: Span, content: Span): Proposal {
  return {
    by,
    source: [{ start: source.start, end: source.end }],
    cue: [],
    content: [{ start: content.start, end: content.end }],
    probability: 0.85,
  }
}
