/** Comes before everything else of the gallery: the address says which language and which settings. */
import { installBrowser } from './browser.ts'

const query = new URLSearchParams(location.search)
const files = import.meta.glob('../../../public/_locales/*/messages.json', { eager: true, import: 'default' })
const messagesOf = (locale: string) => files[`../../../public/_locales/${locale}/messages.json`] as never
const locale = query.get('locale') ?? 'en'
installBrowser(
  [messagesOf(locale), messagesOf('en')].filter(Boolean),
  JSON.parse(query.get('settings') ?? '{}'),
)
