/** Words by which the reach of a caveat is told: where a clause opens, a subject ends, what points back. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** A clause opens after them. */
export const clauseWords =
  words(`that which who whom whose but while although though because as when where after before
  since if unless`)

/** Auxiliaries and adverbs between a subject and its verb. */
export const auxiliaries =
  words(`is are was were be been being has have had do does did will would can could may might
  shall should must not n't also never still yet so far 's 've immediately independently repeatedly`)

/** Subjects that stand for what the sentence before said, by themselves. */
export const backwardWords = words('it this that these those neither both')

/** Nouns for what the sentence before said: "The claim", "These figures". */
export const claimNouns =
  words(`claim claims report reports allegation allegations account accounts accusation accusations
  statement statements figure figures number numbers toll information assertion assertions details story stories`)

/** Words before such a noun. */
export const determiners = words('the this that these those his her its their such both all')

/** After a comma, they name the speaker: ", police said". */
export const sayings = words(
  'said says according reported told wrote added claimed warned testified insisted',
)

/** After a comma, they go on from what is claimed or denied: ", saying she was at home". */
export const addings = words('saying calling adding stating insisting')

/** Between a person and the words that are about them, besides verbs and adverbs: "spoke on condition of". */
export const betweens = words("n't on under")

/** Inside a noun phrase: "an engineer at the plant". */
export const nounLinks = words('of in at for from with')

/** After "claim", "allegation": what is claimed follows. */
export const contentOpeners = words('that of about against over')
