/** Gives tests the extension's own words, in any locale, as a browser would. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getMessage } from './gallery/browser.ts'

const locales = join(import.meta.dirname, '../../public/_locales')

export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>

export function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'))
}

/** Installs `chrome.i18n` with the messages of `locale`, and English where it has none. */
export function speak(locale = 'en'): void {
  const messages = [messagesOf(locale), messagesOf('en')]
  const i18n = { getMessage: (key: string, values?: string | string[]) => getMessage(messages, key, values) }
  Object.assign(globalThis, { chrome: { i18n } })
}
