/**
 * The background: answers the pages' content scripts and acts on the browser's events. It keeps no state but the
 * loaded language data; every listener is set up at once on each start, because the browser stops it at will.
 */
import browser, { type Runtime } from 'webextension-polyfill'
import { answerMessages, isOwnContentScript, isOwnPart } from '../messages.ts'
import { loadSettings, watchSettings } from '../settings/storage.ts'
import { setBadge } from './badge.ts'
import { dropWhatIsNotGranted, readByGate, registerGate } from './by-itself.ts'
import { applyOpens, createMenu, createPrivateMenu, listenToCommands } from './commands.ts'
import { read } from './reader.ts'
import { setStyle } from './style.ts'

answerMessages<'background'>(
  {
    'background/read': ({ text, article }) => read(text, article),
    'background/badge': ({ count }, sender) => setBadge(tabOf(sender), count),
    'background/style': ({ look, before }, sender) => setStyle(tabOf(sender), look, before),
    'background/read-by-itself': (_, sender) => readByGate(tabOf(sender), new URL(sender.url ?? '').origin),
  },
  // The welcome page has its sample article read; all else is about the tab of a content script.
  (sender, name) => isOwnContentScript(sender) || (name === 'background/read' && isOwnPart(sender)),
)
listenToCommands()
createPrivateMenu()

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await createMenu()
  await start()
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') })
})
browser.runtime.onStartup.addListener(start)
watchSettings(async (settings) => {
  await applyOpens(settings)
  await registerGate()
})
browser.permissions.onAdded.addListener(() => registerGate())
browser.permissions.onRemoved.addListener(async () => {
  await dropWhatIsNotGranted()
  await registerGate()
})

/** Brings the browser in line with the settings, after installing, updating and starting. */
async function start(): Promise<void> {
  await dropWhatIsNotGranted()
  await applyOpens(await loadSettings())
  await registerGate()
}

/** The sender's tab, which `isOwnContentScript` has made sure of. */
const tabOf = (sender: Runtime.MessageSender): number => sender.tab?.id as number
