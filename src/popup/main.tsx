/** The popup: the article of the tab whose icon was clicked. */
import { loadSettings } from '../settings/storage.ts'
import { App } from '../ui/app.tsx'
import { connect } from '../ui/connection.ts'
import { t } from '../ui/i18n.ts'
import { showSkeleton, startPage } from '../ui/start.tsx'

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort())
const connection = connect(closing.signal)
showSkeleton(t('extension_name'))
startPage(
  t('extension_name'),
  (props) => <App surface="popup" connection={connection} {...props} />,
  await loadSettings(),
)
