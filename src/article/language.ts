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
/** Common words of English that no near language shares, and the least share of words that they make up in a text. */
const english = new Set(
  `the and that with from which has have had were their been would this said they are it than after into but who its
  of to for by he she his her not more about when could there what only`.split(/\s+/),
)
const englishShare = 0.16

/** BCP 47 code of the text's language; "und" where it cannot be told. */
export function detectLanguage(text: string): string {
  return guess(text)?.lang ?? 'und'
}

function guess(text: string): { lang: string; accuracy: number } | undefined {
  const sample = text.slice(0, sampled)
  if (readsAsEnglish(sample)) return { lang: 'en', accuracy: 1 } // surer in a sentence or two than the detector
  if (sample.trim().length < leastLength) return undefined
  const [best] = detectAll(sample)
  // nearly every language but English has a letter of its own in a sentence or two
  const isPlain = sample.length < 300 && !foreignLetter.test(sample)
  return best && best.accuracy > (isPlain ? 0.4 : 0.15) ? best : undefined
}

/** A letter that English lacks. */
const foreignLetter = /[^\P{L}A-Za-z]/u

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

/** Words in any script, nearly: a class of Unicode takes the browser longer to make than the words to count. */
const words = /[a-z\u00aa\u00b5\u00ba\u00c0-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufeff]+/g

function readsAsEnglish(text: string): boolean {
  const found = text.slice(0, sampled).toLowerCase().match(words) ?? []
  return found.length >= 8 && found.filter((word) => english.has(word)).length >= englishShare * found.length
}

function declaredLanguage(document: PageDocument): string | undefined {
  for (const element of [document.body, document.documentElement]) {
    const language = (element?.getAttribute('lang') ?? element?.getAttribute('xml:lang'))
      ?.trim()
      .replace(/_/g, '-')
    if (!language) continue
    if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(language)) return language // as most are; Intl takes long to load
    if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language)) return canonical(language)
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
