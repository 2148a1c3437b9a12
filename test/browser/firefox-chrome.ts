/**
 * What stands around the page in Firefox: the toolbar, what its buttons open, the windows, the add-ons. WebDriver BiDi
 * reaches it in the browser's own scope, which Firefox calls "chrome" (`-remote-allow-system-access`). A press there
 * goes the way of a real one: it opens the page to the extension, and counts as the reader's.
 */
import type { Browser } from 'puppeteer-core'

export const addOn = 'caveat-lector@caveat-lector.example'
/** The add-on's id as Firefox writes it into the ids of its buttons. */
const widget = 'caveat-lector_caveat-lector_example'

export interface Place {
  x: number
  y: number
}

/** What a popup stands in: "open", "closed", or on the way to one of them. */
type Popup = HTMLElement & { state: string; hidePopup(): void }

/** The parts of the browser's own scope that are used here. */
interface ChromeWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): boolean
  KeyboardEvent: typeof KeyboardEvent
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void }
}
interface ChromeScope {
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        backgroundState: string
        terminateBackground(how: {
          ignoreDevToolsAttached: boolean
          disableResetIdleForTest: boolean
        }): Promise<void>
      }
    }
  }
  Services: { wm: { getMostRecentBrowserWindow(): ChromeWindow } }
  ChromeUtils: {
    importESModule(address: string): {
      AddonManager: {
        getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>
      }
    }
  }
  OpenBrowserWindow(options: { private: boolean }): void
  Cc: Record<string, { createInstance(kind: unknown): TextInput }>
  Ci: { nsITextInputProcessor: unknown }
}
interface TextInput {
  beginInputTransactionForTests(window: Window): boolean
  keydown(event: KeyboardEvent): void
  keyup(event: KeyboardEvent): void
}

export interface FirefoxChrome {
  /** Presses the extension's button in the toolbar of the window in front. */
  pressIcon(): Promise<void>
  /** Presses a place in the popup, or in the sidebar, that is open in the window in front. */
  pressIn(view: 'popup' | 'sidebar', place: Place): Promise<void>
  /** Presses keys together: "Alt+Shift+N". */
  pressKeys(keys: string): Promise<void>
  /** Chooses the extension's entry of the context menu that is open. */
  chooseFromMenu(): Promise<void>
  openPrivateWindow(): Promise<void>
  /** Installs the extension from a folder, in private windows too. */
  install(folder: string): Promise<void>
  /** Switches the extension on or off, as the add-ons' page does. */
  enable(on: boolean): Promise<void>
  /** Stops the background, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>
  /** "running" or "stopped", or on the way to one of them. */
  backgroundState(): Promise<string>
}

export function firefoxChrome(browser: Browser): FirefoxChrome {
  // Puppeteer offers BiDi's own commands to nobody; it has the connection all the same.
  const { connection } = browser as unknown as {
    connection: { send(command: string, ask: object): Promise<{ result: unknown }> }
  }
  async function bidi<Result>(command: string, ask: object): Promise<Result> {
    return (await connection.send(command, ask)).result as Result
  }

  /** Runs a function in the browser's own scope. */
  async function inChrome<Given extends unknown[], Result = void>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const { contexts } = await bidi<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    })
    const { exceptionDetails, result } = await bidi<{
      exceptionDetails?: { text: string }
      result?: { value?: Result }
    }>('script.evaluate', {
      expression: `(${run})(...${JSON.stringify(given)})`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result?.value as Result
  }

  return {
    pressIcon: () =>
      inChrome(async (widget) => {
        const front = (globalThis as unknown as ChromeScope).Services.wm.getMostRecentBrowserWindow()
        // While a popup is about to go, a press elsewhere does nothing but that.
        const holder = front.document.getElementById('customizationui-widget-panel') as Popup | null
        holder?.hidePopup()
        while (holder?.isConnected && holder.state !== 'closed')
          await new Promise((resolve) => front.setTimeout(resolve, 20))
        const box = front.document.getElementById(`${widget}-BAP`)?.getBoundingClientRect()
        if (!box) throw new Error('the toolbar has no button of ours')
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          front.synthesizeMouseEvent(
            type,
            box.x + box.width / 2,
            box.y + box.height / 2,
            { clickCount: 1 },
            {},
          )
      }, widget),

    pressIn: (view, { x, y }) =>
      inChrome(
        (view, x, y) => {
          const front = (globalThis as unknown as ChromeScope).Services.wm.getMostRecentBrowserWindow()
          const sidebar = front.document.getElementById('sidebar') as HTMLIFrameElement | null
          const holder =
            view === 'popup'
              ? front.document.querySelector('.webextension-popup-browser')
              : sidebar?.contentDocument?.getElementById('webext-panels-browser')
          const box = holder?.getBoundingClientRect()
          if (!box) throw new Error(`no ${view} is open`)
          const outer = view === 'sidebar' ? sidebar?.getBoundingClientRect() : undefined
          const [left, top] = [box.x + (outer?.x ?? 0), box.y + (outer?.y ?? 0)]
          for (const type of ['mousemove', 'mousedown', 'mouseup'])
            front.synthesizeMouseEvent(type, left + x, top + y, { clickCount: 1 }, {})
        },
        view,
        x,
        y,
      ),

    pressKeys: (keys) =>
      inChrome((names) => {
        const { Services, Cc, Ci } = globalThis as unknown as ChromeScope
        const front = Services.wm.getMostRecentBrowserWindow()
        const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor)
        keyboard?.beginInputTransactionForTests(front)
        const codes: Record<string, [string, number]> = { Alt: ['AltLeft', 18], Shift: ['ShiftLeft', 16] }
        const events = names.map((key) => {
          const [code, keyCode] = codes[key] ?? [`Key${key}`, key.charCodeAt(0)]
          return new front.KeyboardEvent('', { key, code, keyCode })
        })
        for (const event of events) keyboard?.keydown(event)
        for (const event of events.reverse()) keyboard?.keyup(event)
      }, keys.split('+')),

    chooseFromMenu: () =>
      inChrome((widget) => {
        const front = (globalThis as unknown as ChromeScope).Services.wm.getMostRecentBrowserWindow()
        const menu = front.document.getElementById('contentAreaContextMenu') as
          | (HTMLElement & { activateItem(item: Element): void })
          | null
        const item = menu?.querySelector(`menuitem[id^="${widget}"]`)
        if (!menu || !item) throw new Error('the menu has no entry of ours')
        menu.activateItem(item)
      }, widget),

    openPrivateWindow: () =>
      inChrome(() => (globalThis as unknown as ChromeScope).OpenBrowserWindow({ private: true })),

    async install(folder) {
      // Pinned, as readers do, and that first of all: of a button in the menu of all extensions that was never opened,
      // Firefox leaves the popup's holder behind when the extension ends, and the next popup goes to the wrong holder.
      await inChrome((widget) => {
        const front = (globalThis as unknown as ChromeScope).Services.wm.getMostRecentBrowserWindow()
        front.CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar')
      }, widget)
      await bidi('webExtension.install', {
        extensionData: { type: 'path', path: folder },
        'moz:allowPrivateBrowsing': true,
      })
    },

    enable: (on) =>
      inChrome(
        async (id, on) => {
          const { ChromeUtils } = globalThis as unknown as ChromeScope
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          const addOn = await AddonManager.getAddonByID(id)
          await (on ? addOn.enable() : addOn.disable())
        },
        addOn,
        on,
      ),

    stopBackground: () =>
      inChrome(async (id) => {
        const { extension } = (globalThis as unknown as ChromeScope).WebExtensionPolicy.getByID(id)
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
      }, addOn),

    backgroundState: () =>
      inChrome(
        (id) =>
          (globalThis as unknown as ChromeScope).WebExtensionPolicy.getByID(id).extension.backgroundState,
        addOn,
      ),
  }
}
