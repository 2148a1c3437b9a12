/** "Read by itself": the gate is registered for the pages that the reader wants and the browser has granted, no others. */
import browser from 'webextension-polyfill'
import { askPage } from '../messages.ts'
import { gateScript, injectPage } from '../page/inject.ts'
import { patternOf, readByItself } from '../settings/permissions.ts'
import { isWanted, type Settings } from '../settings/schema.ts'
import { loadSettings, saveSettings } from '../settings/storage.ts'

const id = 'gate'

/**
 * Brings what is registered in line with settings and permissions. One call after the other, the last one wins; one that
 * fails keeps no later one back.
 */
export function registerGate(): Promise<void> {
  queue = queue
    .catch(() => {})
    .then(async () => {
      const settings = await loadSettings()
      const matches = await readByItself(settings)
      const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
      if (matches.length === 0) return
      await browser.scripting.registerContentScripts([
        {
          id,
          js: [gateScript],
          matches,
          excludeMatches: settings.never.map(patternOf),
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ])
      await openGates(matches, settings.never.map(patternOf))
    })
  return queue
}
let queue: Promise<void> = Promise.resolve()

/** Pages that are open already are read too; a gate that runs a second time does nothing. */
async function openGates(matches: string[], never: string[]): Promise<void> {
  const [wanted, unwanted] = await Promise.all([
    browser.tabs.query({ url: matches }),
    never.length > 0 ? browser.tabs.query({ url: never }) : [],
  ])
  const left = new Set(unwanted.map((tab) => tab.id))
  for (const { id: tabId, discarded } of wanted)
    if (tabId !== undefined && !discarded && !left.has(tabId))
      await browser.scripting.executeScript({ target: { tabId }, files: [gateScript] }).catch(() => {})
}

/** Takes out of the settings what the browser no longer grants, so that they say what is so. */
export async function dropWhatIsNotGranted(): Promise<void> {
  const settings = await loadSettings()
  const granted = await readByItself({ ...settings, when: 'sites' })
  const sites = settings.sites.filter((site) => granted.includes(patternOf(site)))
  const everywhere = settings.when === 'always' && (await readByItself(settings)).length > 0
  const when: Settings['when'] = everywhere
    ? 'always'
    : sites.length > 0 && settings.when !== 'click'
      ? 'sites'
      : 'click'
  if (when !== settings.when || sites.length !== settings.sites.length) await saveSettings({ when, sites })
}

/**
 * The gate has found what may be an article on a page of `origin`: brings the content script there and has it read. A
 * gate may have waited in its page since before the reader changed the settings, so that they are asked again.
 */
export async function readByGate(tab: number, origin: string): Promise<boolean> {
  if (!isWanted(await loadSettings(), origin) || (await injectPage(tab, false))) return false
  await askPage(tab, 'page/read', { what: 'article', byItself: true, unlessBegun: true })
  return true
}
