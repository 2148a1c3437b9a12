/**
 * What a box is by its tag, role and class words, where it is no part of an article's text: navigation, comments,
 * related links, share bars, newsletters, advertisements. General words of the trade, no names of sites.
 *
 * To add one, put a word into the list of its kind. Words stand alone (class names are split at hyphens,
 * underscores and capitals), so that "related" does not match "correlated".
 */

import { tableOf } from '../table.ts'
import { dictionary } from './class-names.ts'
import type { Box } from './leaves.ts'

export type Boilerplate =
  | 'navigation'
  | 'footer'
  | 'aside'
  | 'box'
  | 'comments'
  | 'related'
  | 'share'
  | 'newsletter'
  | 'advertisement'
  | 'details'
  | 'popup'
  | 'tools'

/** Elements that are boilerplate wherever they stand. */
export const byTag = tableOf<Boilerplate>({
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  aside: 'aside',
  form: 'tools',
  fieldset: 'tools',
  dialog: 'popup',
})

/** … and whose role says so. */
export const byRole = tableOf<Boilerplate>({
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'popup',
  alertdialog: 'popup',
  search: 'tools',
  toolbar: 'tools',
})

/** "Read next", "more stories": each word of the first list before each of the second. */
const pairs = (first: string, second: string): string =>
  first
    .split('|')
    .flatMap((word) => second.split('|').map((other) => `${word} ${other}`))
    .join('|')

const byName = dictionary<Boilerplate>([
  [
    'comments',
    'comment|comments|commenting|disqus|respond|replies|talkback|livefyre|discussion|kommentar|kommentare',
  ],
  [
    'related',
    'related|relateds|recommend|recommended|recommendation|recommendations|recirc|recirculation|trending|popular|teaser|teasers|outbrain|taboola|promo|promos|upnext|readmore|seealso|morefrom|relatedposts|relatedarticles|carousel|jp relatedposts|line clamp 1|line clamp 2|line clamp 3|further reading|post navigation|nav links',
  ],
  [
    'related',
    pairs(
      'more|also|read|most|latest|up|see|next|prev|previous|you may|might',
      'more|next|also|on|from|in|read|viewed|shared|commented|news|stories|story|article|articles|post|posts|like|headlines',
    ),
  ],
  [
    'share',
    'share|shares|sharing|sharebar|sharedaddy|sharethis|addthis|addtoany|social|socials|socialshare|follow us|follow',
  ],
  [
    'newsletter',
    'newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|optin|opt in|mailchimp|mailing list|paywall|piano|regwall',
  ],
  [
    'advertisement',
    'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertorial|adsense|adslot|adunit|dfp|banner|sponsored|sponsor|commercial|affiliate|anzeige|werbung|publicidad|pub',
  ],
  [
    'navigation',
    'nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|pagination|pager|sidebar|skip link|toc',
  ],
  ['box', 'factbox|fact box|factsbox|facts box|infobox|info box|faktaboks|faktaruta|infokasten'],
  ['footer', 'footer|copyright|colophon|site info|legal|disclaimer'],
  [
    'details',
    'byline|bylines|author|authors|author bio|authorbio|biography|bio|meta|metadata|timestamp|dateline|datetime|posted on|published|pubdate|tag|tags|taglist|topics|keywords|categories|reading time|post info|entry meta|postmeta',
  ],
  ['popup', 'modal|popup|pop up|overlay|lightbox|cookie|cookies|consent|gdpr|toast|tooltip'],
  ['tools', 'toolbar|tools|print|player|audio player|login|search|rating|ratings|poll|quiz'],
])

/** What kind of boilerplate the box itself is, by its own tag and words; null for none. */
export function boilerplateOf(box: Box): Boilerplate | null {
  const tag = byTag.get(box.tag)
  if (tag) return tag
  if (/^h[1-6]$/.test(box.tag)) return null // a heading's id is made of its own words
  const role = byRole.get(box.element.getAttribute('role') ?? '')
  if (role) return role
  return byName(box.names)
}
