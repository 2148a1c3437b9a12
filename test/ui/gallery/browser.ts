/** A browser's extension interfaces for pages that stand alone: words in any locale, settings kept in the page. */
import type { Article } from '../../../src/article/model.ts'
import type { Reading } from '../../../src/reading/model.ts'
import { defaults } from '../../../src/settings/schema.ts'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** `getMessage` as browsers do it: named placeholders, then $1 to $9; English where the locale has none. */
export function getMessage(
  locales: Record<string, Message>[],
  key: string,
  values: string | string[] = [],
): string {
  const found = locales.find((messages) => key in messages)?.[key]
  if (!found) return ''
  const given = [values].flat()
  const named = found.message.replace(
    /\$([a-z_]+)\$/gi,
    (_, name) => found.placeholders?.[name.toLowerCase()]?.content ?? '',
  )
  return named.replace(/\$(\d)/g, (_, number) => given[Number(number) - 1] ?? '')
}

/** The background's answer to the welcome page: a real reading. */
async function readSample({ ask }: { ask: { text: string; article: Article } }): Promise<Reading> {
  const { createReader } = await import('../../../src/reading/read.ts')
  const { default: address } = await import('../../../src/reading/languages/en/weights.bin?url')
  const weights = await fetch(address)
  return createReader(new Uint8Array(await weights.arrayBuffer()))(ask.text, ask.article)
}

/** Installs the interfaces as `browser` and `chrome`, with the messages of `locales`, best first. */
export function installBrowser(locales: Record<string, Message>[], settings: object = {}): void {
  let kept: Record<string, unknown> = { ...settings }
  const listeners = new Set<(changes: object, area: string) => void>()
  const tell = (changes: object) => {
    for (const listener of listeners) listener(changes, 'sync')
  }
  const event = { addListener() {}, removeListener() {} }
  const area = {
    get: async () => kept,
    set: async (items: object) => {
      kept = { ...kept, ...items }
      tell(items)
    },
    remove: async () => {
      kept = {}
      tell(defaults)
    },
  }
  const browser = {
    runtime: {
      id: 'gallery',
      openOptionsPage: async () => {},
      getURL: (path: string) => `/${path}`,
      onMessage: event,
      sendMessage: readSample,
    },
    i18n: { getMessage: (key: string, values?: string | string[]) => getMessage(locales, key, values) },
    storage: {
      sync: area,
      local: { get: async () => ({}), set: async () => {}, remove: async () => {} },
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
      },
    },
    permissions: {
      request: async () => true,
      remove: async () => true,
      contains: async () => true,
      getAll: async () => ({ origins: [] }),
      onAdded: event,
      onRemoved: event,
    },
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'Alt+Shift+L' },
        ...['next_mark', 'previous_mark', 'next_caveat', 'previous_caveat', 'open_panel'].map((name) => ({
          name,
          shortcut: '',
          description: getMessage(locales, `command_${name}`),
        })),
      ],
    },
    tabs: { create: async () => {}, query: async () => [], onActivated: event, onUpdated: event },
    sidePanel: { open: async () => {} },
  }
  Object.assign(globalThis, { browser, chrome: browser })
}
