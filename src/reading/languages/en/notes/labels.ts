/** What an article calls itself, and by what words, addresses and names that shows. */

export interface Label {
  /** The note's kind. */
  kind: string
  /** Phrases that say so, in the first or last paragraphs; the phrase language of text/phrases.ts. */
  phrases: readonly string[]
  /** Phrases that say so where a paragraph or the headline opens with them: elsewhere they tell of another page. */
  openings: readonly string[]
  /** Parts of the page's address between slashes. */
  paths: readonly string[]
  /** Publishers or authors, in lower case, that make nothing else. */
  names: readonly string[]
}

export const labels: readonly Label[] = [
  {
    kind: 'opinion',
    phrases: ['views|opinions ~2 expressed', 'is a ~4 columnist for|at'],
    openings: [
      'opinion|commentary|editorial|op-ed|viewpoint|column :|—|–|-|/',
      'opinion piece|column|article|contributor|columnist',
      'guest essay|column|commentary|editorial|op-ed',
      'op-ed',
    ],
    paths: [
      'opinion',
      'opinions',
      'commentisfree',
      'op-ed',
      'oped',
      'editorial',
      'editorials',
      'commentary',
      'columnists',
    ],
    names: [],
  },
  {
    kind: 'sponsored',
    phrases: [
      'this ~2 @article|content|feature ~3 sponsored|paid by|for',
      'this is [a|an sponsored|paid] ~2 @article|content|feature',
    ],
    openings: [
      'sponsored|branded|partner|paid|promotional content|post|article|feature|story',
      'paid advertisement|promotion|partnership',
      'advertisement|advertorial :|feature',
      'advertorial',
      'sponsored|presented by',
      'brought to you by',
    ],
    paths: [
      'sponsored',
      'partner-content',
      'paidpost',
      'paid-post',
      'brandstudio',
      'brand-studio',
      'advertorial',
      'brandvoice',
    ],
    names: [],
  },
  {
    kind: 'press-release',
    phrases: [
      'prnewswire',
      '/prnewswire/',
      '( business wire )',
      'globenewswire',
      'accesswire',
      'ein presswire',
    ],
    openings: [
      'for immediate release',
      'media|press contact|contacts :',
      'press|news release :|—|–|-',
      'business wire',
    ],
    paths: [
      'press-release',
      'press-releases',
      'news-release',
      'news-releases',
      'pressrelease',
      'pr-newswire',
    ],
    names: [
      'pr newswire',
      'prnewswire',
      'business wire',
      'globenewswire',
      'globe newswire',
      'accesswire',
      'ein presswire',
      'prweb',
    ],
  },
  {
    kind: 'agency',
    phrases: [
      '( [reuters|ap|afp|dpa|upi|ani|pti|ians|efe|ansa|bernama|xinhua|tass|aap|afp-jiji|kyodo|bloomberg|pa|cp|cna] ) —|–|-|--',
      '( [the? associated|canadian|australian press] ) —|–|-|--',
      '[reporting|additional by ~8 editing by]',
      '[©|copyright ~2 associated press|reuters|afp|dpa]',
    ],
    openings: [],
    paths: [],
    names: [
      'reuters',
      'associated press',
      'the associated press',
      'ap',
      'afp',
      'agence france-presse',
      'dpa',
      'upi',
      'pa media',
      'press association',
      'ani',
      'pti',
      'ians',
      'aap',
      'the canadian press',
      'efe',
      'ansa',
      'kyodo news',
      'bernama',
    ],
  },
  {
    kind: 'translated',
    phrases: [
      'translated from|by|into',
      'machine-translated|auto-translated',
      'this ~3 translated',
      'translation by|:',
    ],
    openings: [],
    paths: [],
    names: [],
  },
]
