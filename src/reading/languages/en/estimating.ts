/** Words by which an article tells that a plainly stated number is an estimate, a plan or a claim. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Cues of attributions whose content is not given as a fact: estimates, beliefs, claims, plans. */
export const estimatingCues = set(
  `estimate estimates estimated estimating estimation estimations believe believes believed believing belief expect expects
  expected expecting expectation expectations predict predicts predicted predicting prediction predictions claim claims
  claimed claiming allege alleges alleged alleging allegation allegations think thinks thought thinking project projects
  projected projecting projection projections forecast forecasts forecasted forecasting reckon reckons reckoned suspect
  suspects suspected anticipate anticipates anticipated assume assumes assumed guess guesses guessed speculate speculated
  calculate calculates calculated pledge pledges pledged promise promises promised vow vows vowed plan plans planned
  intend intends intended accuse accuses accused accusation accusations reportedly allegedly target targets targeted
  aim aims aimed foresee foresees foresaw envisage envisages envisaged hope hopes hoped proposes proposed proposal`,
)

/** Before "to" and an infinitive: what is planned or expected, not done. */
export const intentions = set(
  `expected set due likely plan plans planned planning preparing prepares aim aims aimed aiming hope hopes hoping hoped intend
  intends intended seek seeks seeking target goal poised slated scheduled projected forecast predicted estimated thought
  believed pledged promised vowed pledges promises vows ready want wants ambition proposal proposes proposed bid
  commitment expects track`,
)

/** Verbs whose object is planned or expected: "plans a trial with 1,800 people". */
export const planning = set(
  `plans planned planning expects expected targets targeted targeting proposes proposed seeks sought forecasts forecast
  projects projected predicts predicted anticipates anticipated envisages envisaged foresees foresaw foresee pledged pledges promised promises`,
)

/** Nouns and participles that make the figure after them a plan or an estimate: "a target of 5 %", "a projected 300". */
export const goals = set(
  `target targets goal goals aim objective forecast forecasts projection projections estimate estimates prediction
  predictions expectation expectations plan plans pledge pledges promise guidance projected proposed planned targeted
  expected predicted anticipated potential possible provisional preliminary hoped-for ambition`,
)

/** Those that may follow their figure, or be said to be it: "a 5 % target", "the target is 5 %". */
export const goalNouns = set(
  `target targets goal goals forecast forecasts projection projections estimate estimates prediction predictions expectation
  expectations guidance`,
)

/** Participles and verbs of forecasters: "the 5 % that analysts had expected". */
export const forecasting = set('expected forecast projected predicted estimated anticipated targeted pledged')

/** Participles of what is yet to be built or held, and the words that tie it to its place or time. */
export const planned = set('planned proposed slated earmarked envisaged scheduled expected')
export const planPlaces = set('for in at near on along across off next this by')

/** After "should": what is reckoned with, not a duty. */
export const reaching = set('reach hit top exceed rise fall grow shrink cost last number total')

/** Auxiliaries of what is not yet so. */
export const modals = set(`will would could might may 'll 'd shall`)

/** Words that make what follows a duty already fixed, not a plan: "a required payment of $5". */
export const binding = set('required mandatory obligatory contractual statutory legal')

/** Adverbs that hand a figure on as hearsay, next to it or to its verb. */
export const hearsayAdverbs = set(
  `reportedly allegedly purportedly supposedly apparently ostensibly presumably`,
)

/** Determiners of something already there: "would close the 40 schools" plans no number. */
export const definite = set(
  `the these those this that its their his her our my your 's ' ’s past last previous first both all`,
)

/** Before a length of time that has passed: no one estimates "the past two years". */
export const elapsed = set(`past last previous preceding first`)
