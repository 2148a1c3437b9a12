/** What the contact sheet and the accessibility tests look at: every view in every state that matters. */
export interface Shot {
  name: string
  /** Query of the gallery's address. */
  query: Record<string, string>
  /** Text of the tab to open, by its id. */
  tab?: string
  /** Selector of what to click before looking. */
  click?: string
  /** Selector of what has to be there first. */
  wait?: string
  /** Width and height of the window. */
  size: [number, number]
}

const popup: [number, number] = [400, 600]
const panel: [number, number] = [360, 900]
const popupShot = (name: string, query: Record<string, string>, rest: Partial<Shot> = {}): Shot => ({
  name,
  query: { view: 'popup', ...query },
  size: popup,
  ...rest,
})

export const shots: Shot[] = [
  popupShot('sources', {}),
  popupShot('figures', {}, { tab: 'figures' }),
  popupShot('caveats', {}, { tab: 'caveats' }),
  popupShot('notes', {}, { tab: 'notes' }),
  popupShot('menu', {}, { click: '.menu-button' }),
  popupShot('filter', {}, { click: '.legend-part:nth-child(3)' }),
  popupShot('reporter', {}, { click: '.legend-part:last-child' }),
  popupShot('stretch', {}, { click: '.stretches button:nth-child(5)' }),
  popupShot('nothing-found', { state: 'nothing-found' }),
  popupShot('hostile', { state: 'hostile' }),
  popupShot('selection', { state: 'selection' }),
  popupShot('reading', { state: 'reading' }),
  popupShot('no-article', { state: 'no-article' }),
  popupShot('nothing-selected', { state: 'nothing-selected' }),
  popupShot('language', { state: 'unsupported-language' }),
  popupShot('closed', { state: 'closed' }),
  popupShot('needs-click', { state: 'needs-click' }),
  popupShot('never', { state: 'never' }),
  popupShot('failed', { state: 'failed' }),
  { name: 'panel', query: { view: 'panel' }, size: panel },
  { name: 'panel-long', query: { view: 'panel', state: 'long' }, tab: 'caveats', size: [320, 900] },
  { name: 'options', query: { view: 'options' }, size: [900, 2300] },
  {
    name: 'options-open',
    query: { view: 'options' },
    click: '.kinds-list summary',
    size: [600, 1500],
  },
  { name: 'welcome', query: { view: 'welcome' }, wait: '.try-on', size: [1080, 1900] },
  { name: 'help', query: { view: 'help' }, size: [800, 1800] },
  { name: 'print', query: { view: 'print' }, size: [800, 1800] },
]

/** The gallery's address of a shot, with settings and language. */
export function addressOf(shot: Shot, settings: object = {}, locale = 'en'): string {
  return `/test/ui/gallery/index.html?${new URLSearchParams({ ...shot.query, locale, settings: JSON.stringify(settings) })}`
}
