/** The print view: asks the page that was read for its reading, shows it, and opens the browser's print dialogue. */
import { askPage } from '../messages.ts'
import { loadSettings } from '../settings/storage.ts'
import { t } from '../ui/i18n.ts'
import { shownReading } from '../ui/shown.ts'
import { type PageProps, startPage } from '../ui/start.tsx'
import { PrintView } from './print-view.tsx'

const tab = Number(new URLSearchParams(location.search).get('tab'))
const [state, settings] = await Promise.all([
  askPage(tab, 'page/state', {}).catch(() => null),
  loadSettings(),
])

if (state?.state === 'read') {
  const { article, reading } = state
  const Page = ({ settings }: PageProps) => (
    <PrintView article={article} reading={shownReading(reading, settings)} settings={settings} />
  )
  startPage(article.title ?? t('article_untitled'), Page, settings)
  requestAnimationFrame(() => setTimeout(print))
} else {
  startPage(t('menu_print'), () => <p class="print">{t('print_gone')}</p>, settings)
}
