/** Waits until a view of the extension shows its result. */

/**
 * Resolves when the popup or the panel has left its waiting state: from then on its root says so.
 * @param {import('puppeteer-core').Page} view
 */
export async function settled(view) {
  await view.waitForSelector('main:not([aria-busy="true"], :has([aria-busy="true"]))', { timeout: 20_000 })
}
