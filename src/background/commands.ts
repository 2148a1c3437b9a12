/** What the reader starts outside the page: the context menu, the keys, the toolbar icon where it opens the panel. */
import browser, { type Tabs } from 'webextension-polyfill'
import { type Ask, askPage } from '../messages.ts'
import { injectPage } from '../page/inject.ts'
import type { Settings } from '../settings/schema.ts'
import { hasPanel, openPanel } from '../ui/open-panel.ts'

const menuItem = 'read-selection'

/** Commands of the manifest that step from mark to mark. */
const steps: Readonly<Record<string, Ask<'page/step'>>> = {
  'next-mark': { by: 1 },
  'previous-mark': { by: -1 },
  'next-source': { by: 1, kind: 'source' },
  'previous-source': { by: -1, kind: 'source' },
  'next-figure': { by: 1, kind: 'figure' },
  'previous-figure': { by: -1, kind: 'figure' },
  'next-caveat': { by: 1, kind: 'caveat' },
  'previous-caveat': { by: -1, kind: 'caveat' },
}

/** Listens to menu, keys and icon. Called once, while the background starts. Android has neither menus nor keys. */
export function listenToCommands(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== menuItem || tab?.id === undefined) return
    openPanelBeside(tab)
    void act(tab.id, async (id) => void (await askPage(id, 'page/read', { what: 'selection' })))
  })
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    const step = steps[command]
    if (command === 'open-panel') openPanelBeside(tab)
    else if (step) void act(tab.id, (id) => stepOnPage(id, step))
  })
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return
    openPanelBeside(tab)
    void act(tab.id, async (id) => void (await askPage(id, 'page/read', { what: 'article' })))
  })
}

/** Makes the menu's entry; once for every installed version. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll()
  addToMenu()
}

/**
 * Private windows have a background of their own in Chromium, and an entry that it has to make: nobody tells it of an
 * installation. It may be there from an earlier start.
 */
export function createPrivateMenu(): void {
  if (browser.extension.inIncognitoContext) addToMenu()
}

function addToMenu(): void {
  if (!browser.contextMenus) return
  const title = browser.i18n.getMessage('menu_read_selection')
  const seen = () => void browser.runtime.lastError
  browser.contextMenus.create({ id: menuItem, contexts: ['selection'], title }, seen)
}

/** Lets the icon open what the reader has set; where there is no panel, the popup. */
export async function applyOpens({ opens }: Pick<Settings, 'opens'>): Promise<void> {
  const { default_popup: popup } = browser.runtime.getManifest().action ?? {}
  await browser.action.setPopup({ popup: opens === 'panel' && hasPanel() ? '' : (popup ?? '') })
}

/** Opens the panel, inside the reader's gesture: nothing may be awaited before. */
function openPanelBeside({ windowId }: Tabs.Tab): void {
  if (windowId !== undefined) openPanel({ windowId }).catch(() => {})
}

/** The first step on a page reads it. */
async function stepOnPage(tab: number, step: Ask<'page/step'>): Promise<void> {
  await askPage(tab, 'page/read', { what: 'article', unlessBegun: true })
  await askPage(tab, 'page/step', step)
}

/** Does something on a page, unless the page is closed to us or is gone meanwhile. */
async function act(tab: number, action: (tab: number) => Promise<void>): Promise<void> {
  try {
    if ((await injectPage(tab, true)) === null) await action(tab)
  } catch {
    // The reader has left the page: there is nothing to tell and nobody to tell it to.
  }
}
