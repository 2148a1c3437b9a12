/** One view in one state, as the address says: ?view=popup&state=read&tab=figures&locale=ar&settings={"theme":"dark"}. */
import { PrintView } from '../../../src/print/print-view.tsx'
import { loadSettings } from '../../../src/settings/storage.ts'
import { App } from '../../../src/ui/app.tsx'
import { type PageProps, startPage } from '../../../src/ui/start.tsx'
import { article, reading } from '../article.ts'
import { showCard } from './card.ts'
import { fakeConnection } from './states.ts'

const query = new URLSearchParams(location.search)
const view = query.get('view') ?? 'popup'
const sheets = import.meta.glob('../../../src/**/*.css', { query: '?url', import: 'default', eager: true })

/** The stylesheets that the page itself links to, in its order. */
const linked: Record<string, string[]> = {
  popup: ['ui/style/view', 'popup/popup'],
  panel: ['ui/style/view'],
  options: ['ui/style/page', 'options/options'],
  welcome: ['ui/style/view', 'ui/style/page', 'welcome/welcome'],
  help: ['ui/style/page', 'help/help'],
  print: ['ui/style/page', 'ui/style/bar', 'print/print'],
}
await Promise.all((linked[view] ?? []).map(style))

function style(name: string): Promise<unknown> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = sheets[`../../../src/${name}.css`] as string
  document.head.append(link)
  return new Promise((resolve) => link.addEventListener('load', resolve))
}

if (view === 'popup' || view === 'panel') {
  const connection = fakeConnection(query.get('state') ?? 'read')
  const Page = (props: PageProps) => <App surface={view} connection={connection} {...props} />
  startPage('Caveat Lector', Page, await loadSettings())
} else if (view === 'card') {
  showCard(query.get('mark') ?? 'f4', await loadSettings())
} else if (view === 'print') {
  const Page = ({ settings }: PageProps) => (
    <PrintView article={article} reading={reading} settings={settings} />
  )
  startPage('Print', Page, await loadSettings())
} else {
  const pages = import.meta.glob('../../../src/{options,welcome,help}/main.tsx')
  await pages[`../../../src/${view}/main.tsx`]?.()
}
document.documentElement.dataset.ready = 'true'
