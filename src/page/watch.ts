/**
 * Tells when a living page may have changed under the marks: frameworks that render again, text that arrives late,
 * blogs that grow, navigation inside the page, pages that come back from the browser's cache. Costs the page next to
 * nothing: after the first change of a burst the observer is off until the pass that the change asked for has run, no
 * record is looked at, and nothing runs while the page is hidden.
 */

export interface Watched {
  /**
   * Looks whether anything is different; true where it is. Called at most a few times a second. `closely` where the
   * reader has pressed something: what was hidden may be shown, though no node has come or gone.
   */
  pass(closely: boolean): boolean
  /** The page has gone to another address without loading anew. */
  navigated(replaced: boolean): void
  /** The page is shown again, out of the browser's cache. */
  restored(): void
  /** Words may have changed between dark and light. */
  themeChanged(): void
  /** The documents and shadow roots to watch. */
  roots(): Node[]
}

/** What a reader presses to see more of a page. */
const buttons = 'button, a, summary, label, [role="button"]'

/** Milliseconds from a change to its pass; doubled after each pass that found nothing, for pages that never rest. */
const shortest = 200
const longest = 3200

/** What the browser has of the Navigation API and TypeScript's library has not. */
interface NavigationEvents {
  addEventListener(
    type: 'currententrychange',
    listener: (event: Event & { navigationType?: string | null }) => void,
    options: AddEventListenerOptions,
  ): void
}

/** Watches until the signal aborts. Returns a function that asks for a pass soon. */
export function watchPage(watched: Watched, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = shortest
  let pressed = false

  const observer = new MutationObserver(changed)
  const theme = new MutationObserver(() => watched.themeChanged())

  function changed(): void {
    observer.disconnect()
    timer ??= setTimeout(run, wait)
  }

  function run(): void {
    timer = undefined
    if (signal.aborted || document.hidden) return
    wait = watched.pass(pressed) ? shortest : Math.min(longest, wait * 2)
    pressed = false
    observe()
  }

  function observe(): void {
    if (signal.aborted || document.hidden) return
    for (const root of watched.roots())
      observer.observe(root, { childList: true, characterData: true, subtree: true })
  }

  function soon(): void {
    clearTimeout(timer)
    wait = shortest
    timer = setTimeout(run, wait)
  }

  let address = addressNow()
  const options = { signal }
  ;(globalThis as { navigation?: NavigationEvents }).navigation?.addEventListener(
    'currententrychange',
    ({ navigationType }) => {
      if (address === addressNow()) return
      address = addressNow()
      watched.navigated(navigationType === 'replace')
      soon()
    },
    options,
  )
  // "Continue reading" shows what was there all along
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element && target.closest(buttons))) return
      pressed = true
      soon()
    },
    { signal, capture: true, passive: true },
  )
  document.addEventListener(
    'visibilitychange',
    () => {
      observer.disconnect()
      if (!document.hidden) soon()
    },
    options,
  )
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return
      watched.restored()
      soon()
    },
    options,
  )
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => watched.themeChanged(), options)
  for (const element of [document.documentElement, document.body])
    if (element)
      theme.observe(element, { attributeFilter: ['class', 'style', 'data-theme', 'data-mode', 'theme'] })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
    theme.disconnect()
  })
  observe()
  return soon
}

/** A change of the part after "#" alone is no navigation. */
const addressNow = (): string => location.href.split('#', 1)[0] as string
