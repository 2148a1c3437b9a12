/** One view in one state, as the address says: ?view=popup&state=read&tab=figures&locale=ar&settings={"theme":"dark"}. */
import './setup.ts'
import { loadSettings } from '../../../src/settings/storage.ts'
import { App } from '../../../src/ui/app.tsx'
import { type PageProps, startPage } from '../../../src/ui/start.tsx'
import { fakeConnection, states } from './states.ts'

const query = new URLSearchParams(location.search)
const view = query.get('view') ?? 'popup'

if (view === 'popup' || view === 'panel') {
  const connection = fakeConnection(query.get('state') ?? 'read')
  const Page = (props: PageProps) => <App surface={view} connection={connection} {...props} />
  startPage('Caveat Lector', Page, await loadSettings())
} else {
  const pages = import.meta.glob('../../../src/{options,welcome,help}/main.tsx')
  await pages[`../../../src/${view}/main.tsx`]?.()
}
Object.assign(globalThis, { galleryStates: Object.keys(states) })
document.documentElement.dataset.ready = 'true'
