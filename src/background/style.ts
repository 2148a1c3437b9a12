/**
 * Styles the marks of a page: the stylesheet is inserted beside the page's own, and is nothing in its DOM. Not as the
 * reader's style (`origin: 'USER'`), although that would come before any rule of the page's: Chromium takes no
 * background of a highlight from there.
 */
import browser from 'webextension-polyfill'
import { highlightStyle, type Look } from '../page/look.ts'

/** Puts the style for `look` in place of the one for `before`. False where the page is closed to us by now. */
export async function setStyle(tabId: number, look: Look, before: Look | null): Promise<boolean> {
  const target = { tabId }
  try {
    await browser.scripting.insertCSS({ target, css: highlightStyle(look) })
    if (before && highlightStyle(before) !== highlightStyle(look))
      await browser.scripting.removeCSS({ target, css: highlightStyle(before) })
    return true
  } catch {
    return false
  }
}
