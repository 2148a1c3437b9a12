/**
 * The gate: the only script that runs on every page of a site that is read by itself. It takes a first look, and asks
 * the background to read where the page may be an article; on all others it costs its few kilobytes and a millisecond.
 * It uses the browser's own API directly, to stay small.
 */
import type { Messages } from '../messages.ts'
import { looksLikeArticle } from './looks-like-article.ts'

/** Milliseconds after loading, or after a navigation inside the page, until the page is looked at again. */
const settle = 800

const world = globalThis as { caveatLectorGate?: boolean }
if (!world.caveatLectorGate) {
  world.caveatLectorGate = true
  standAtGate(new AbortController())
}

function standAtGate(lifetime: AbortController): void {
  const { signal } = lifetime
  signal.addEventListener('abort', () => {
    world.caveatLectorGate = false
  })

  function look(): void {
    if (!globalThis.chrome?.runtime?.id) lifetime.abort()
    if (signal.aborted || isAway() || !looksLikeArticle(document, location)) return
    lifetime.abort()
    const name: keyof Messages = 'background/read-by-itself'
    // From here on the content script watches the page; where it cannot come, there is nothing to be done.
    chrome.runtime.sendMessage({ name, ask: {} }).catch(() => {})
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  function lookSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(look, settle)
  }

  // A page that is drawn ahead of a visit, or in a tab behind, is looked at when the reader comes to it.
  document.addEventListener('prerenderingchange', look, { signal })
  document.addEventListener('visibilitychange', look, { signal })
  ;(globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', lookSoon, {
    signal,
  })
  if (document.readyState !== 'complete') addEventListener('load', lookSoon, { signal })
  else lookSoon()
  look()
}

/** True while nobody looks at the page. */
function isAway(): boolean {
  return document.hidden || (document as Document & { prerendering?: boolean }).prerendering === true
}
