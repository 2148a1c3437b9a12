/** Styles the marks of a page: the stylesheet goes in as the reader's own, and is nothing in the page's DOM. */
import browser from 'webextension-polyfill'
import { highlightStyle, type Look } from '../page/look.ts'

/** Puts the style for `look` in place of the one for `before`. False where the page is closed to us by now. */
export async function setStyle(tabId: number, look: Look, before: Look | null): Promise<boolean> {
  const target = { tabId }
  try {
    await browser.scripting.insertCSS({ target, css: highlightStyle(look), origin: 'USER' })
    if (before && highlightStyle(before) !== highlightStyle(look))
      await browser.scripting.removeCSS({ target, css: highlightStyle(before), origin: 'USER' })
    return true
  } catch {
    return false
  }
}
