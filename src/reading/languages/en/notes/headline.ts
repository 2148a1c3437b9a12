/** Words by which a headline is read. */

/** The headline says itself that it is somebody's word, or asks. */
export const guards = /: |\?|\b(?:says?|said|claims?|accus\w+|report)\b/i

/** Before a number that counts the article's own items: "Seven ways", "The 10 best". */
export const listOpening = /(?:^|[:|–—]\s*|\b(?:the|these|top|best)\s+)$/i

/** After a number that opens a headline: it counts what happened, not the article's items ("12 dead", "Two men held"). */
export const eventNouns =
  /^\W*(?:more |other |young |foreign )?(?:people|persons?|men|women|children|girls|boys|students|pupils|teachers|workers|jobs|troops|soldiers|civilians|migrants|refugees|passengers|patients|officers|protesters|demonstrators|prisoners|hostages|victims|deaths?|dead|killed|die[sd]?|drowned|hurt|injured|wounded|missing|arrested|charged|detained|held|feared|flee|fled|march(?:ed)?|rall(?:y|ied)|homes|houses|cases|votes)\b/i

/** Before words in quotation marks that are a term or a name: "is called “harbour lung”". */
export const naming = new Set('called named known termed dubbed nicknamed entitled titled'.split(' '))

/** Counts of times, which a body may put otherwise: "scores twice" is a pair of goals. */
export const timesWords = /^(?:once|twice|thrice)$/i

/** "Sailing 101": the first lesson, no count. */
export const lessonNumber = /\b[A-Z][a-z]+\s101$/

/** The least that a headline's vague word claims. */
export const leastOf: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
])
