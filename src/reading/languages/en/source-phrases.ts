/** Phrases that name a source without a verb: what opens them, and nouns that are the source's own. */

/** "according to X", "in the words of X". */
export const sourcePhrases = [
  'according to',
  'as per',
  'per',
  'in the words of',
  'in the view of',
  'in the opinion of',
]

const words = (list: string) => new Set(list.split(/\s+/))

/** "in her view", "by the board's own count": by the preposition, the nouns that may follow whoever owns them. */
export const ownWords = new Map([
  ['in', words('view opinion words assessment judgment judgement estimation telling reading eyes')],
  [
    'by',
    words(
      'account accounting count reckoning estimate estimation calculation calculations admission telling',
    ),
  ],
])

/** What stands before a colon and says what kind of piece follows, not who speaks: "Interview: ‘I never wanted it’". */
export const labels = words(
  `q a dear update updated note photo picture image credit video watch read related correction warning source interview
  explainer explained analysis opinion comment editorial exclusive review preview profile feature listen podcast live
  breaking revealed`,
)
