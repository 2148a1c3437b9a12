/** The browser's leave to read sites, given without its question, which no tool can answer. */
import type { Chromium } from './chromium.ts'

/** From now on a request for any of `origins` (match patterns), made from a click, is granted. */
export async function answerYes({ browser, id }: Chromium, origins: string[]): Promise<void> {
  const extensions = await browser.newPage()
  await extensions.goto('chrome://extensions')
  await extensions.evaluate(
    async (id, origins) => {
      type Private = {
        updateExtensionConfiguration(update: object): Promise<void>
        addHostPermission(id: string, origin: string): Promise<void>
      }
      const { developerPrivate } = chrome as unknown as { developerPrivate: Private }
      await developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      })
      for (const origin of origins) await developerPrivate.addHostPermission(id, origin)
    },
    id,
    origins,
  )
  await extensions.close()
}
