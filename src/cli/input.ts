/** One input, plain text or HTML, to its article and reading. */
import { articleFromHtml } from '../article/from-html.ts'
import type { Article, NoArticle } from '../article/model.ts'
import { articleFromText } from '../article/plain.ts'
import type { Reading } from '../reading/model.ts'
import type { Reader } from '../reading/read.ts'

export interface Input {
  text?: string
  html?: string
  url?: string
}

export interface Result {
  article: Article | NoArticle
  reading: Reading | null
}

/** Throws where the input holds neither text nor html. With "guess", text that looks like HTML is read as such. */
export function readInput(input: Input, read: Reader, mode: 'as-given' | 'guess' = 'as-given'): Result {
  if (typeof input.html === 'string') return readHtml(input.html, input.url ?? '', read)
  if (typeof input.text !== 'string') throw new Error('neither "text" nor "html" given')
  if (mode === 'guess' && looksLikeHtml(input.text)) return readHtml(input.text, input.url ?? '', read)
  const article = articleFromText(input.text)
  return { article, reading: read(input.text, article) }
}

function readHtml(html: string, url: string, read: Reader): Result {
  const found = articleFromHtml(html, url)
  if ('detected' in found) return { article: found, reading: null }
  return { article: found.article, reading: read(found.text, found.article) }
}

const looksLikeHtml = (content: string) =>
  /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<!--)/i.test(content)
