/** Closed classes of words that the shallow syntax leans on. */

const words = (list: string) => new Set(list.split(/\s+/))

export const have = words("have has had having 've 'd")
export const be = words("be is are was were been being am 's 're 'm")
export const modals = words("will would can could may might must shall should 'll 'd ca wo")
export const does = words('do does did')
export const negations = words("not n't never")

/** Before "to" and a verb these say how far it has come, and no more: "continued to insist". With "on": "went on to say". */
export const phases = words(
  `continue continues continued begin begins began begun start starts started used come comes came try tries tried seek
  seeks sought attempt attempts attempted seem seems seemed appear appears appeared`,
)
export const goes = words('go goes went gone')

/** Days and the like: they stand beside a subject and are never one. */
export const timeWords = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
  morning afternoon evening night week month year weekend earlier later`,
)

export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
)

/** Prepositions that hang a noun phrase onto the one before it. */
export const postmodifiers = words(
  'of for at in from with on to like by about against near between among amongst within under behind over into across around outside inside including such as through during after before since without along because',
)

/** Prepositions that a place follows. */
export const locatives = words(
  'in at near from to into between across around outside off of through toward towards over above below beyond',
)

/** Small words inside names: names are compared without them. */
export const nameParticles = words('of for and the & in on de la')

/** Words that take up several who spoke together, and how many: 0 for any number. */
export const together = new Map([
  ['they', 0],
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
])

/** Words that open a clause inside a sentence. */
export const subordinators = words(
  'that if whether because although though while whereas since unless until when where as after before once lest so how why what who which whose than',
)

/** Words of four letters and more that two texts share whatever they are about. */
export const tellsNothing = words(
  `that with from have this were been they their would could will said into over after about which there when what more
  than them also only even some your does should being other while where these those`,
)

export const relatives = words('who whom which that whose')

/** Where, when and how something is said: "in a statement", "at a briefing", "on Telegram", "to reporters". */
export const occasions = words(
  `statement interview email e-mail letter conference briefing tweet post hearing meeting speech report memo note
  message call podcast blog article filing testimony remarks comments telegram twitter facebook x instagram weibo press
  debate telecon telephone phone video documents court reporters journalists response reply address rally summit
  broadcast appearance column op-ed essay book thread update newsletter bulletin release advisory notice lawsuit
  affidavit submission session parliament sidelines event ceremony television radio`,
)
