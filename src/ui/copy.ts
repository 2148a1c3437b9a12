/** Copying and saving, always in answer to a click. */
import { t } from './i18n.ts'

/** Puts `text` on the clipboard; resolves to a sentence that says how it went. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return t('said_copied')
  } catch {
    return t('said_not_copied')
  }
}

/** Saves `text` as a file by a link of its own: no permission is needed for that. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
