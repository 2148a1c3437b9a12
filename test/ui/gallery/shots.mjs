/** What the contact sheet and the accessibility tests look at: every view in every state that matters. */

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {Record<string, string>} query of the gallery's address
 * @property {[width: number, height: number]} size of the window
 * @property {string} [wait] selector of what has to be there first
 * @property {string} [tab] the tab to open, by its id
 * @property {string} [click] selector of what to click before looking
 */

/**
 * @param {string} name
 * @param {Record<string, string>} [query]
 * @param {Partial<Shot>} [rest]
 * @returns {Shot}
 */
const popup = (name, query = {}, rest = {}) => ({
  name,
  query: { view: 'popup', ...query },
  size: [400, 600],
  ...rest,
})

/** @type {Shot[]} */
export const shots = [
  popup('sources'),
  popup('figures', {}, { tab: 'figures' }),
  popup('caveats', {}, { tab: 'caveats' }),
  popup('notes', {}, { tab: 'notes' }),
  popup('menu', {}, { click: '.menu-button' }),
  popup('filter', {}, { click: '.legend-part:nth-child(3)' }),
  popup('reporter', {}, { click: '.legend-part:last-child' }),
  popup('stretch', {}, { click: '.stretches button:nth-child(5)' }),
  popup('nothing-found', { state: 'nothing-found' }),
  popup('hostile', { state: 'hostile' }),
  popup('selection', { state: 'selection' }),
  popup('reading', { state: 'reading' }),
  popup('no-article', { state: 'no-article' }),
  popup('nothing-selected', { state: 'nothing-selected' }),
  popup('language', { state: 'unsupported-language' }),
  popup('closed', { state: 'closed' }),
  popup('needs-click', { state: 'needs-click' }),
  popup('never', { state: 'never' }),
  popup('left', { state: 'left' }),
  popup('failed', { state: 'failed' }),
  popup('long-words', { state: 'long-words' }),
  popup('small', {}, { size: [400, 420] }),
  { name: 'card-source', query: { view: 'card', mark: 'a6' }, size: [640, 760] },
  { name: 'card-figure', query: { view: 'card', mark: 'f4' }, size: [640, 760] },
  { name: 'card-caveat', query: { view: 'card', mark: 'c2' }, size: [360, 640] },
  { name: 'panel', query: { view: 'panel' }, size: [360, 900] },
  { name: 'panel-narrow', query: { view: 'panel' }, tab: 'figures', size: [280, 700] },
  { name: 'panel-long', query: { view: 'panel', state: 'long' }, tab: 'caveats', size: [320, 900] },
  { name: 'options', query: { view: 'options' }, size: [900, 2300] },
  { name: 'options-open', query: { view: 'options' }, click: '.kinds-list summary', size: [600, 1500] },
  { name: 'welcome', query: { view: 'welcome' }, wait: '.try-on', size: [1080, 1700] },
  { name: 'help', query: { view: 'help' }, size: [800, 1800] },
  { name: 'print', query: { view: 'print' }, size: [800, 1800] },
]

/**
 * The gallery's address of a shot, with settings and language.
 * @param {Shot} shot
 * @param {object} [settings]
 * @param {string} [locale]
 */
export function addressOf(shot, settings = {}, locale = 'en') {
  const query = new URLSearchParams({ ...shot.query, locale, settings: JSON.stringify(settings) })
  return `/test/ui/gallery/index.html?${query}`
}
