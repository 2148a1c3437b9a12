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
  aim aims aimed foresee foresees foresaw envisage envisages envisaged hope hopes hoped proposes proposed proposal
  fear fears feared demand demands demanded demanding unconfirmed`,
)

/** Before "to" and an infinitive: what is planned or expected, not done. */
export const intentions = set(
  `expected set due likely plan plans planned planning preparing prepares aim aims aimed aiming hope hopes hoping hoped intend
  intends intended seek seeks seeking target goal poised slated scheduled projected forecast predicted estimated thought
  believed pledged promised vowed pledges promises vows ready want wants ambition proposal proposals proposes proposed bid
  commitment expects track scheme supposed threatened threatening threatens threat considering looking`,
)

/** Before "to" too: what is tried or meant, so far as it is an amount; "tried to rob two banks" counts the banks. */
export const purposes = set(
  `attempt attempts campaign designed drive effort efforts meant mission move moves moving push tried tries try trying`,
)

/** What serves to do something: "five ways to save $40" is no plan. */
export const means = set(`chance how need place places reason reasons steps things time tips tricks way ways`)

/** Verbs whose object is planned or expected: "plans a trial with 1,800 people". */
export const planning = set(
  `plans planned planning expect expects expected expecting targets targeted targeting proposes proposed proposing
  forecasts forecast forecasting projects projected projecting predict predicts predicted predicting anticipate
  anticipates anticipated anticipating envisages envisaged foresees foresaw foresee pledge pledges pledged pledging
  promise promises promised promising demand demands demanded demanding budgets budgeted fear fears feared`,
)

/** Verbs whose object is wished for or threatened, so far as it is an amount of some size: "wants a 10 % rise". */
export const wishing = set(
  `considering considers mulling request requested requesting requests seek seeking seeks sought threaten threatened
  threatening threatens sees want wanted wants weighing`,
)

/** Verbs that do the same with "for": "pushed for 300 more nurses". */
export const wishingFor = set(
  `aim aiming aims appealed appealing appeals ask asked asking asks bid bidding campaigning course hope hoped hopes hoping
  looking pushed pushing track guided warn warned warning warns`,
)

/** Verbs whose object may be a punishment or a pause that is not yet laid down: "faces 20 years in prison". */
export const facing = set('face faced faces facing')
export const penalties = set('ban bans fine fines penalty penalties suspension term terms')

/** Nouns and participles that make the figure after them a plan or an estimate: "a target of 5 %", "a projected 300". */
export const goals = set(
  `target targets goal goals aim objective forecast forecasts projection projections estimate estimates prediction
  predictions expectation expectations plan plans pledge pledges promise guidance proposal proposals projected proposed
  planned targeted expected predicted anticipated potential possible provisional preliminary hoped-for ambition promised
  estimated reported`,
)

/** Among them those that describe a noun before the figure: "the planned deployment of 300 troops". */
export const foreseen = set(
  `projected proposed planned expected predicted anticipated potential possible provisional preliminary estimated
  promised targeted alleged`,
)

/** Among them those that, between number and noun, say that what is counted is not sure: "two alleged fouls". */
export const unsure = set(
  `alleged anticipated estimated expected planned predicted projected promised proposed unconfirmed unverified`,
)

/** Verbs by which a figure is put "at" a value, since nobody has counted: "put the damage at $4 million". */
export const puttingAt = set(
  `put puts putting pegged pegs estimated estimate estimates estimating seen forecast projected reckoned placed valued`,
)

/** What is known early, before a count is done, and the words that say so. */
export const early = set(
  `preliminary provisional unofficial partial initial early exit unconfirmed unverified`,
)
export const earlyCounts = set(
  `count counts data estimate estimates figures findings poll polls reports results returns tally tallies`,
)

/** Those that may follow their figure, or be said to be it: "a 5 % target", "the target is 5 %". */
export const goalNouns = set(
  `target targets goal goals forecast forecasts projection projections estimate estimates prediction predictions expectation
  expectations guidance outlook chance probability likelihood`,
)

/** Participles and verbs of forecasters: "the 5 % that analysts had expected". */
export const forecasting = set(
  `expected forecast projected predicted estimated anticipated targeted pledged planned proposed promised feared`,
)

/** Participles before a state that nobody has seen: "12 others believed trapped". */
export const presumed = set('believed feared presumed thought')

/** With "will", what is done to a number that is not yet so: "300 jobs will be cut". */
export const changing = set(
  `added axed built close closed created cut go hired hit invested laid lost open opened planted recruited
  sacked shed spent trained`,
)

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

/** Words of hearsay that tell how something strikes people: "is seen as honest". */
export const judging = /seen|viewed|regarded|perceived|looked|considered/

/** Words of denial and suspicion: what follows them is alleged by somebody. */
export const allegedBy = /^den|suspicion/i

/** Before a length of time that has passed: no one estimates "the past two years". */
export const elapsed = set(`past last previous preceding first`)
