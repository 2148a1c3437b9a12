/** The extension's other pages, opened in answer to a click. */
import browser from 'webextension-polyfill'
import { openPanel } from './open-panel.ts'

/** Opens panel or sidebar and closes the popup. Called straight from a click. */
export function openPanelBeside(tabId: number): void {
  openPanel({ tabId }).then(closePopup, () => {})
}

export function openSettings(): void {
  browser.runtime.openOptionsPage().then(closePopup, () => {})
}

export function openHelp(): void {
  openPage('src/help/index.html')
}

/** The welcome page, with its article to try on. */
export function openWelcome(): void {
  openPage('src/welcome/index.html')
}

/** The print view of what was read in `tab`. */
export function openPrint(tab: number): void {
  openPage(`src/print/index.html?tab=${tab}`)
}

function openPage(path: string): void {
  browser.tabs.create({ url: browser.runtime.getURL(path) }).then(closePopup, () => {})
}

/** The popup would hang over the page that was opened. */
function closePopup(): void {
  if (location.pathname.includes('/popup/')) close()
}
