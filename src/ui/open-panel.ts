/** The panel beside the text: Chromium's side panel, Firefox's sidebar. Android's Firefox has none. */
import browser from 'webextension-polyfill'

/** Known when the extension is built: each browser's package holds only its own way. */
const firefox = import.meta.env.MODE === 'firefox'

export const hasPanel = (): boolean => !firefox || Boolean(browser.sidebarAction)

/** Opens the panel. Called straight from a click or a key: browsers allow it only before any `await`. */
export async function openPanel(where: { tabId: number } | { windowId: number }): Promise<void> {
  if (firefox) await browser.sidebarAction?.open()
  else await chrome.sidePanel.open(where)
}
