/** Lines between the paragraphs of an article that are no part of it, told by how they begin or by being a label. */
import { calls, credits, dates, marks, moreLabels, tails } from './line-phrases.ts'

/** A pattern over a line. */
interface Pattern {
  test(text: string): boolean
}

/** So much of a line is looked at. */
const looked = 100
/** What may stand before the first word. */
const openings = ' \t\n\u00a0“"\'‘([>»→▶►•*·–—-'
/** Scripts that put no spaces between words. */
const wideScript = /[\u3040-\u30ff\u3400-\u9fff]/
const letter = /[\p{L}\p{N}]/u
const wordGoesOn = (next: string): boolean =>
  /[a-z#]/.test(next) ? true : next > '\u007f' && letter.test(next)

let lastText = ''
let lastLine = ''
/** The line from its first word on, in lower case, numbers as "#". Many patterns are asked about one line in turn. */
function lineOf(text: string): string {
  if (text !== lastText) {
    let start = 0
    while (start < text.length && openings.includes(text.charAt(start))) start++
    lastText = text
    lastLine = text.slice(start, looked).toLowerCase().replace(/\d+/g, '#')
  }
  return lastLine
}

/**
 * Lines that begin with one of the phrases and go on as `goesOn` wants it. A line is compared with those few alone that
 * begin like it, as strings: a pattern of all of them takes the browser longer to make than a page to read.
 */
function linesOf(phrases: string, goesOn: (rest: string, phrase: string) => boolean): Pattern {
  let known: Map<string, string[]> | undefined
  function index(): Map<string, string[]> {
    const byStart = new Map<string, string[]>()
    for (const phrase of phrases.trim().split(/[|\n]/)) {
      const start = phrase.slice(0, 2)
      const others = byStart.get(start)
      if (others) others.push(phrase)
      else byStart.set(start, [phrase])
    }
    return byStart
  }
  return {
    test(text) {
      const line = lineOf(text)
      known ??= index()
      for (const start of [line.slice(0, 2), line.slice(0, 1)])
        for (const phrase of known.get(start) ?? [])
          if (line.startsWith(phrase) && goesOn(line.slice(phrase.length), phrase)) return true
      return false
    },
  }
}

/** Lines that begin with one of the phrases, as whole words. */
const starts = (phrases: string): Pattern => linesOf(phrases, (rest) => !wordGoesOn(rest.charAt(0)))

/** A line that leads to another story. Where nothing follows the label, what follows the line is meant. */
export const moreLabel = starts(moreLabels)
export const call = linesOf(
  calls,
  // scripts without spaces go on at once: "有料会員になると…"
  (rest, phrase) => !wordGoesOn(rest.charAt(0)) || wideScript.test(phrase),
)

const creditStart = starts(credits)
const contributes = [' reports from', ' contributed to th', ' contributed reporting']
const contributor =
  /^[a-zà-ÿ][^,;:#]{2,40} (?:reports from|contributed to this|contributed reporting|contributed to the)\b/
/** A line that says who worked on the report, or whose it is. */
export const credit: Pattern = {
  test: (text) =>
    creditStart.test(text) ||
    (contributes.some((words) => text.includes(words)) && contributor.test(lineOf(text))),
}
/** A caption whose picture is credited at its end: "… Photo: Ina Holm/Agency". */
export const creditAtEnd =
  /\s(?:Photo|Photograph|Image|Picture|Credit|Foto|Bild|Crédit|Zdjęcie|Fotó): [^.:]{2,60}$/

/** A line that is a mark of an advertisement, an embedded page or a button, and nothing more. */
export const mark = linesOf(marks, (rest) => /^[\s)\]–—:…-]*$/.test(rest))

const datedStart = starts(dates)
/** A line that tells when the article was published or changed. */
export const dated: Pattern = { test: (text) => /\d/.test(text) && datedStart.test(text) }

const labelEnd = /^[\s:：.…!]*(?:\(#\))?$/
const tailStart = linesOf(`${moreLabels}|${tails.trim()}`, (rest) => labelEnd.test(rest))
const moreOfIt = /^more [\p{L}' ]{0,30}(?:stories|news|articles|coverage|reads|reading)[\s:：.…!]*$/u
/** A heading or line of its own above what follows an article: other stories, comments, the author's portrait. */
export const tailHeading: Pattern = {
  test: (text) => tailStart.test(text) || (/^\W*more /i.test(text) && moreOfIt.test(lineOf(text))),
}

const corrections =
  /^[\s“"'([*–—]*(?:corrections?|clarifications?|editor['’]?s['’]? note|an earlier version of this|this (?:article|story|post|report) (?:has been|was) (?:updated|corrected|amended|edited)|korrektur|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis|correctif|rectificatif|corrección|fe de errores|errata|correção|rettifica|correctie|rättelse|rettelse|korjaus|sprostowanie|oprava)(?![\p{L}])/u
/** A line that says what was wrong in the article. */
export const correction: Pattern = { test: (text) => corrections.test(text.slice(0, looked).toLowerCase()) }
