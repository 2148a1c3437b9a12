/** The number on the toolbar icon: how many estimates and caveats are marked on a tab's page. */
import browser from 'webextension-polyfill'

const colour = '#0b3a6b'

/** Writes the number on a tab's icon; null takes it away. A tab that is gone meanwhile is no error. */
export async function setBadge(tabId: number, count: number | null): Promise<boolean> {
  const text = count === null ? '' : count > 999 ? '999+' : String(count)
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour })
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })
    await browser.action.setBadgeText({ tabId, text })
    const title = browser.i18n.getMessage(count ? 'action_title_count' : 'action_title', String(count))
    await browser.action.setTitle({ tabId, title })
    return true
  } catch {
    return false
  }
}
