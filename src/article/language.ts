/**
 * Which language a text is written in: the page's `lang` attribute, checked against a small detector. tinyld's light
 * profile (MIT, 69 KB) tells 24 languages apart; of the libraries of its size it errs least on a paragraph.
 */
import { detectAll } from 'tinyld/light'
import type { PageDocument } from './dom.ts'

/** Too short to tell: shorter texts are "und". */
const leastLength = 60
/** Languages so near to each other that the page's own word is better than the detector's. */
const near = [
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl', 'sh'],
  ['id', 'ms'],
  ['es', 'ca', 'gl', 'pt'],
  ['ru', 'uk', 'be', 'bg', 'mk'],
  ['de', 'lb', 'nl', 'af', 'fy'],
]

/** So much of the text is looked at, in characters. */
const sampled = 1500
/** The commonest words of English, and the least share of words that they make up in a text of its own. */
const english = new Set(
  'the of and to in a that is for on with was as by at from it said has have be'.split(' '),
)
const englishShare = 0.2

/** BCP 47 code of the text's language; "und" where it cannot be told. */
export function detectLanguage(text: string): string {
  return guess(text)?.lang ?? 'und'
}

function guess(text: string): { lang: string; accuracy: number } | undefined {
  const sample = text.slice(0, sampled)
  if (sample.trim().length < leastLength) return undefined
  const [best] = detectAll(sample)
  return best && best.accuracy > 0.15 ? best : undefined
}

/**
 * The language of an article's text on this page, as BCP 47 ("en-GB"). The page's `lang` holds unless the text is
 * clearly in another language; without one, and with too little text, it is "und".
 */
export function languageOf(document: PageDocument, text: string): string {
  const declared = declaredLanguage(document)
  if (declared?.startsWith('en') && readsAsEnglish(text)) return declared // the detector costs more than all the rest
  const detected = guess(text)
  if (!declared) return detected?.lang ?? 'und'
  if (!detected) return declared
  const base = declared.split('-')[0] as string
  if (base === detected.lang || near.some((group) => group.includes(base) && group.includes(detected.lang)))
    return declared
  return detected.accuracy >= 0.3 ? detected.lang : declared
}

function readsAsEnglish(text: string): boolean {
  const words = text
    .slice(0, sampled)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.length >= 20 && words.filter((word) => english.has(word)).length >= englishShare * words.length
}

function declaredLanguage(document: PageDocument): string | undefined {
  for (const element of [document.body, document.documentElement]) {
    const language = (element?.getAttribute('lang') ?? element?.getAttribute('xml:lang'))
      ?.trim()
      .replace(/_/g, '-')
    if (language && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language)) return canonical(language)
  }
  return undefined
}

function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0]
  } catch {
    return undefined
  }
}
