/** Brings the content script into a tab, where the browser lets us: after the reader's click, or on a granted site. */
import browser from 'webextension-polyfill'

/** The built files, from the package's root: without the slash Firefox looks for them beside the page that asks. */
export const mainScript = '/src/page/main.js'
export const gateScript = '/src/page/gate.js'

/** Why a page could not be reached: it is closed to all extensions, or the reader has not clicked there yet. */
export type Closed = 'closed' | 'needs-click'

/**
 * Chromium tells the page's own process of the reader's click on one way and sends it the script on another: where the
 * machine is busy the script comes first and is refused, in these words, which no page that is closed to us uses.
 */
const notToldYet = /cannot access contents of the page/i

/** Milliseconds to wait before each further try on a page that has not been told yet. */
const waits = [20, 50, 100, 200, 400, 800]

/**
 * Runs the content script in the tab's top document; a second time is harmless. Resolves to null, or to why not.
 * `granted` says that the reader's click has just opened the page to us, so that a refusal can only mean "closed".
 */
export async function injectPage(tab: number, granted: boolean): Promise<Closed | null> {
  for (let tries = 0; ; tries++)
    try {
      await browser.scripting.executeScript({ target: { tabId: tab }, files: [mainScript] })
      return null
    } catch (error) {
      if (!granted && /host permission|must request permission/i.test(String(error))) return 'needs-click'
      const wait = waits[tries]
      if (!granted || wait === undefined || !notToldYet.test(String(error))) return 'closed'
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
}
