/**
 * Reading pages by itself needs the browser's leave for their sites. It is asked for in a click only, and given back
 * in full. Functions named `allow…` must be called straight from a click, with no `await` before them.
 *
 * The setting says what the reader wants, the browser what is granted; what holds is both together. The wish is saved
 * while the browser asks, because Firefox closes the popup that asked.
 */
import browser from 'webextension-polyfill'
import type { Settings } from './schema.ts'
import { changeSettings, saveSettings } from './storage.ts'

/** Match patterns of all pages that an article may stand on. */
export const everySite: readonly string[] = ['http://*/*', 'https://*/*']

/** The match pattern for an origin: "https://news.example" → "https://news.example/*". Patterns know no ports. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** Read these sites by itself from now on. False where the reader says no to the browser's question. */
export async function allowSites(origins: readonly string[]): Promise<boolean> {
  const asked = browser.permissions.request({ origins: origins.map(patternOf) })
  const { when, sites, never } = await changeSettings((now) => ({
    ...(now.when === 'click' ? { when: 'sites' } : {}),
    sites: [...new Set([...now.sites, ...origins])],
    never: now.never.filter((other) => !origins.includes(other)),
  }))
  if (await asked) return true
  await saveSettings({ sites, when, never })
  return false
}

/** Read every news page by itself from now on. False where the reader says no to the browser's question. */
export async function allowEverySite(): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [...everySite] })
  const { when } = await changeSettings(() => ({ when: 'always' }))
  if (await asked) return true
  await saveSettings({ when })
  return false
}

/** No longer read this site by itself; the browser's leave for it is given back. */
export async function removeSite(origin: string): Promise<void> {
  const others = (sites: string[]) => sites.filter((other) => other !== origin)
  const before = await changeSettings(({ when, sites }) => ({
    sites: others(sites),
    ...(when === 'sites' && others(sites).length === 0 ? { when: 'click' } : {}),
  }))
  const stillWanted = others(before.sites).some((other) => patternOf(other) === patternOf(origin))
  if (before.when !== 'always' && !stillWanted) await giveBack([patternOf(origin)])
}

/** Read on a click only, or on the sites of the list only; leave that is no longer needed is given back. */
export async function restrictTo(when: 'click' | 'sites'): Promise<void> {
  const { sites } = await changeSettings(() => ({ when }))
  const wanted = when === 'sites' ? sites.map(patternOf) : []
  const { origins = [] } = await browser.permissions.getAll()
  await giveBack(origins.filter((origin) => !wanted.includes(origin)))
}

/** Never read this site, by itself or on a click, until the reader takes that back. */
export async function neverRead(origin: string): Promise<void> {
  await removeSite(origin)
  await changeSettings(({ never }) => ({ never: [...new Set([...never, origin])] }))
}

/** Takes a site off the list of those never read. */
export async function readAgain(origin: string): Promise<void> {
  await changeSettings(({ never }) => ({ never: never.filter((other) => other !== origin) }))
}

/** The match patterns of the pages to read by themselves: what the settings want and the browser has granted. */
export async function readByItself(settings: Settings): Promise<string[]> {
  if (settings.when === 'click') return []
  const wanted = settings.when === 'always' ? everySite : settings.sites.map(patternOf)
  const granted = await Promise.all(
    wanted.map((pattern) => browser.permissions.contains({ origins: [pattern] }).catch(() => false)),
  )
  return [...new Set(wanted.filter((_, index) => granted[index]))]
}

async function giveBack(origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins })
}
