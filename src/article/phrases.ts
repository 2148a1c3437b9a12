/** Lines between the paragraphs of an article that are no part of it, told by how they begin or by being a label. */
import { calls, credits, dates, marks, moreLabels, tails } from './line-phrases.ts'

/** A pattern over a line. */
interface Pattern {
  test(text: string): boolean
}

/** A line as it is compared: in lower case, numbers as "#", without what stands before its first word. */
interface Line {
  text: string
  /** What it begins with: up to the end of each of its first words. */
  starts: string[]
}

/** So much of a line is looked at; the longest phrase is shorter than that. */
const looked = 100
const longest = 60
/** What may stand before the first word. */
const openings = ' \t\n\u00a0“"\'‘([>»→▶►•*·–—-'
/** Scripts that put no spaces between words. */
const wideScript = /[\u3040-\u30ff\u3400-\u9fff]/
const letter = /[\p{L}\p{N}]/u

let lastText = ''
let lastLine: Line = { text: '', starts: [] }
/** Many patterns are asked about one line in turn. */
function lineOf(given: string): Line {
  if (given === lastText) return lastLine
  let start = 0
  while (start < given.length && openings.includes(given.charAt(start))) start++
  const text = given.slice(start, looked).toLowerCase().replace(/\d+/g, '#')
  const starts: string[] = []
  for (let end = 1; end <= Math.min(text.length, longest); end++)
    if (!goesOn(text, end)) starts.push(text.slice(0, end))
  lastText = given
  lastLine = { text, starts }
  return lastLine
}

/** Whether a letter or a number stands there: a word is not at its end. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || code === 0x23
  return at < text.length && letter.test(text.charAt(at))
}

/**
 * Lines that begin with one of the phrases, as whole words, and whose rest is as it should be. Phrases are looked up: a
 * pattern of all of them takes the browser longer to make than a page to read.
 */
function linesOf(phrases: string, rest?: RegExp): Pattern {
  const all = new Set(phrases.trim().split(/[|\n]/))
  return {
    test(given) {
      const { text, starts } = lineOf(given)
      return starts.some((start) => all.has(start) && (rest?.test(text.slice(start.length)) ?? true))
    },
  }
}

/** A line that leads to another story. Where nothing follows the label, what follows the line is meant. */
export const moreLabel = linesOf(moreLabels)

const callStart = linesOf(calls)
const wideCalls = calls.split(/[|\n]/).filter((phrase) => wideScript.test(phrase))
/** A line that asks the reader for something. Scripts without spaces go on at once: "有料会員になると…". */
export const call: Pattern = {
  test(given) {
    if (callStart.test(given)) return true
    const { text } = lineOf(given)
    return wideScript.test(text.charAt(0)) && wideCalls.some((phrase) => text.startsWith(phrase))
  },
}

const creditStart = linesOf(credits)
const contributes = [' reports from', ' contributed to th', ' contributed reporting']
const contributor =
  /^[a-zà-ÿ][^,;:#]{2,40} (?:reports from|contributed to this|contributed reporting|contributed to the)\b/
/** A line that says who worked on the report, or whose it is. */
export const credit: Pattern = {
  test: (text) =>
    creditStart.test(text) ||
    (contributes.some((words) => text.includes(words)) && contributor.test(lineOf(text).text)),
}
/** A caption whose picture is credited at its end: "… Photo: Ina Holm/Agency". */
export const creditAtEnd =
  /\s(?:Photo|Photograph|Image|Picture|Credit|Foto|Bild|Crédit|Zdjęcie|Fotó): [^.:]{2,60}$/

/** A line that is a mark of an advertisement, an embedded page or a button, and nothing more. */
export const mark = linesOf(marks, /^[\s)\]–—:…-]*$/)

const datedStart = linesOf(dates)
/** A line that tells when the article was published or changed. */
export const dated: Pattern = { test: (text) => /\d/.test(text) && datedStart.test(text) }

const tailStart = linesOf(`${moreLabels.trim()}|${tails.trim()}`, /^[\s:：.…!]*(?:\(#\))?$/)
const moreOfIt = /^more [\p{L}' ]{0,30}(?:stories|news|articles|coverage|reads|reading)[\s:：.…!]*$/u
/** A heading or line of its own above what follows an article: other stories, comments, the author's portrait. */
export const tailHeading: Pattern = {
  test: (text) => tailStart.test(text) || (/^\W*more /i.test(text) && moreOfIt.test(lineOf(text).text)),
}

const corrections =
  /^[\s“"'([*–—]*(?:corrections?|clarifications?|editor['’]?s['’]? note|an earlier version of this|this (?:article|story|post|report) (?:has been|was) (?:updated|corrected|amended|edited)|korrektur|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis|correctif|rectificatif|corrección|fe de errores|errata|correção|rettifica|correctie|rättelse|rettelse|korjaus|sprostowanie|oprava)(?![\p{L}])/u
/** A line that says what was wrong in the article. */
export const correction: Pattern = { test: (text) => corrections.test(text.slice(0, looked).toLowerCase()) }
