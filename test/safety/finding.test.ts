/** The finding of articles in pages that have something wrong in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInPage } from '../../src/article/find.ts'
import { parseHtml } from '../../src/article/html-tree.ts'
import { createPositions } from '../../src/article/positions.ts'
import { faultsOfBlocks } from './faults.ts'
import { mutate, mutations } from './mutations.ts'
import { seed } from './seed.ts'

const folder = join(import.meta.dirname, '../pages')
const cases = 3000

/** The sample pages as tags and the words between them. */
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(join(folder, file), 'utf8').match(/<[^>]*>|[^<]+|</g) ?? [])

const strangers = fc.oneof(
  fc.constantFrom(
    ...`<p>|</p>|<div>|</div>|</article>|<article>|<table><td>|<svg><p>|<template>|</body>|<html>|<!--|-->|<script>|<style>|<h1>|<h1>A second
headline|<br>|<a href="http://[">|<a href="javascript:x">|<script type="application/ld+json">{"@type":["Article"],"headline":|<meta property="og:title"
content="<b>">|<meta name="author" content="&#0;&#x202e;">|<time datetime="x">|<p hidden>|<p style="display:none">|<title>|<base href="//">|<frameset>|
<noscript>|<textarea>|<select><option>|<math><mi>|<p class="ad sponsored">|<blockquote>|<ul><li>|<iframe>|<input value="|'|">|\0|\ud800`.split(
      '|',
    ),
    '<div>'.repeat(300),
    '<b>'.repeat(300),
    `<p class="${'x '.repeat(2000)}">`,
    `<p>${'word'.repeat(25_000)}`,
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

const addresses = fc.oneof(
  fc.constantFrom(
    'https://news.example/2026/01/a-town-closes-its-old-pier',
    'https://news.example/',
    '',
    'about:blank',
  ),
  fc.webUrl(),
)

test(`${cases.toLocaleString('en')} mutated pages: no throw, and every character stands where it is said to`, {
  timeout: 1_200_000,
}, () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.nat(pages.length - 1),
      mutations(strangers),
      addresses,
      fc.boolean(),
      (which, all, address, anyway) => {
        const html = mutate(pages[which] ?? [], all).join('')
        const page = findInPage(parseHtml(html), address, { anyway })
        if ('detected' in page) {
          expect(page.why).toMatch(/^(?:no-text|too-short|not-an-article)$/)
          return
        }
        found++
        const { text, article, placed } = page
        expect(faultsOfBlocks(article, text)).toEqual([])
        const positions = createPositions(placed)
        const wrong: string[] = []
        for (let offset = 0; offset < text.length; offset++) {
          const sign = text.charAt(offset)
          if (/\s/.test(sign)) continue
          const place = positions.at(offset)
          if (place?.node.data[place.offset] !== sign) wrong.push(`${offset}: ${sign}`)
        }
        expect(wrong).toEqual([])
      },
    ),
    { numRuns: cases, seed },
  )
  expect(found).toBeGreaterThan(cases / 4)
})
