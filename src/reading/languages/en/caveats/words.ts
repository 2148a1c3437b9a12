/** Words that tell a caveat from its look-alikes, by kind. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "claimed the title", "claimed 12 lives": what is won, taken or asked for, not told. */
export const claimedThings =
  words(`title titles life lives victory victories win wins prize medal medals gold silver
  bronze crown trophy seat seats scalp asylum benefit benefits insurance compensation expenses refund deduction credit
  lead spot place nomination wicket wickets goal point points championship ownership sovereignty territory land
  inheritance reward baggage luggage ground mantle victims mandate presidency throne sanctuary exemption losses
  allowance pension majority majorities delegates delegate top loss deductions refunds right rights momentum advantage
  residency vote votes`)

/** "claimed responsibility": what is only said to be so, though it has no clause. */
export const toldThings =
  words(`responsibility credit innocence ignorance wealth success progress knowledge discrimination bias fraud
  self-defence self-defense coincidence damage abuse harassment test tests strike strikes breakthrough`)

/** "claims on social media": where things are said. */
export const toldPlaces = words(
  'social twitter facebook instagram tiktok telegram television tv state radio air',
)

/** Before a word within reach, they turn it round: "has never been charged", "no one disputes". */
export const negations = words(`not n't never no nobody none nor neither cannot without`)

/** What rules a stake out: "free of conflicts of interest". */
export const exclusions = words(
  `no not n't never free without avoid avoids avoiding deny denies denied denying`,
)

/** "so that it could", "before they could": ability. */
export const abilityOpeners = words(
  'so if than whether all how before until unless wish wishes wished means meant ensure ensured ensuring',
)

/** "more likely", "how likely": a comparison. */
export const comparisons = words('more less how as times equally so')

/** Words that somebody speaks for himself, casts as a vote, or that are spoken of as words. */
export const ownWords = words('i we my our me us you your yes no he she they it him her them')

/** "was denied", "is “isolated”". */
export const formsOfBe = words("is are was were be been being 's 're")

/** Before words in quotation marks: a term explained, a name given. */
export const explainers = words('as ( = : means meaning')

/** Before words on a button, in a form or in a table of answers. */
export const handling = words(
  'click clicking press pressing tap tapping type typing select selecting hit enter marked % percent',
)

/** "asserted his right": what is used or taken, not told. */
export const assertedThings =
  words(`right rights control authority dominance itself himself herself themselves jurisdiction
  privilege independence sovereignty power powers leadership immunity ownership influence supremacy amendment`)

/** "insurance claims", "jobless claims": demands, not assertions. */
export const claimKinds =
  words(`insurance jobless unemployment compensation benefit benefits damages medical asylum
  territorial border land legal property warranty liability tax disability malpractice health refugee mining sovereignty
  discrimination civil court bankruptcy backlogged veterans expense processed pending initial weekly continuing amendment pay wage wages payment rent passenger flood`)

/** Before "claim": the falseness is what is marked, unless what is claimed follows. */
export const falseWords = words(
  'false misleading untrue bogus baseless unfounded debunked discredited inaccurate groundless',
)

/** Before "claim": that nobody has checked it is what is marked. */
export const uncheckedWords = words(
  'unevidenced unproven unverified unsubstantiated unconfirmed unsupported uncorroborated',
)

/** "denied entry": what is refused to someone, not said to be untrue. */
export const deniableThings =
  words(`entry access visa visas bail parole permission request requests motion motions
 petition petitions appeal appeals application applications right rights asylum service services coverage benefits
 care treatment boarding chance opportunity license licence permit permits funding loan loans admission citizenship
 status justice help food water sanctuary refuge clearance certification tenure due process voice vote votes
 licenses licences nomination
 equal equality basic protection protections release stay contact protections credit insurance injunction hearing
 vaccine vaccines vaccination vaccinations`)

/** "could see", "could afford": ability. */
export const abilityVerbs =
  words(`see hear feel smell taste tell afford remember recall hardly barely only imagine
  understand read speak write walk count use swim manage scarcely stand no still light sing dance`)

/** "could offer no help": what nobody had to give. */
export const givingVerbs = words('provide offer give find produce name point show')

/** "you might have heard": what the reader is taken to know. */
export const learning = words('heard read seen noticed learned learnt guessed spotted wondered come')

/** "visitors may enter": permission. */
export const permittedVerbs =
  words(`enter apply choose vote bring keep ask request appeal submit purchase buy opt file contact
  wish attend use carry leave register select cancel withdraw`)

/** "you may want to", "you might say": advice, or a way of putting it. */
export const adviceVerbs =
  words(`want wish consider like prefer think ask say wonder recall remember know notice guess expect find need try
  call hear enjoy recognise recognize`)

/** After "May" and "Might" in a headline's capitals: what may come about. */
export const headlineVerbs =
  words(`be have not never also soon still help cause lead make mean reduce increase raise boost cut need get face
  lose become come take cost affect explain hold improve prevent lower seek return close sell end start bring give
  slow delay hurt harm push leave offer change spread rise fall grow add block ban`)

/** "the best possible", "if possible": the limit of what can be done. */
export const limits =
  words(`as best worst every all only greatest highest lowest fullest broadest if where wherever
  whenever anything everything make makes made making`)

/** What is possible and chosen: "a possible way to pay for it". */
export const options =
  words(`alternative alternatives approach approaches date dates option options route routes solution solutions
  way ways`)

/** After "may", what is granted before a "but": "it may be small, but it bites". */
export const granting = words('be been look seem sound feel')

/** After them, "seem" tells how a thing strikes people, or the modal is the hedge. */
export const seemingModals = words("may might can could will to than 'll")

/** Things likely by name: a kind of voters, not a hedge. */
export const likelyThings = words('voters voter')

/** What a question for comment is called: "did not respond to a request". */
export const inquiries =
  words(`request requests comment email emails e-mail e-mails message messages call calls question questions
  inquiry inquiries query queries interview interviews voicemail invitation invitations text texts contact`)

/** After "refused to say": words that are spoken or meant, not facts that are kept back. */
export const notTold = words('the a his her its their this that yes no sorry goodbye hello much')

/** "disputed islands", "disputed border": a standing name for a place. */
export const disputedPlaces =
  words(`territory territories islands island islets region regions border borders area
  areas land lands waters sea enclave peninsula province elections election zone city capital reef shoal archipelago`)

/** Who may be unconfirmed by a vote rather than by facts. */
export const confirmers = words(
  'senate nominee nominees nomination nominations judge justice appointee appointees ambassador',
)

/** Names of outlets end so: "KCTV", "Press TV", "Global Times". */
export const outletEndings = [
  'tv',
  'news',
  'times',
  'daily',
  'post',
  'agency',
  'press',
  'radio',
  'herald',
  'tribune',
  'today',
  'television',
  'online',
  'gazette',
  'broadcasting',
  'channel',
]

/** Words by which a sentence hands words in quotation marks to a speaker, a title or a name. */
export const quotingWords =
  words(`said say says saying told tell tells telling asked ask asks asking wrote write writes
  writing tweeted tweet tweets posted posting replied called call calls calling described describe describes describing
  labeled labelled labeling dubbed dub dubs termed terming branded branding referred refers referring according
  criticized criticised slammed blasted denounced denouncing assailed mocked mocking vowed vows warned warns admitted
  reported reports chanted chanting chant chants named titled entitled
  headlined
  known
  nicknamed
  reading reads read
  captioned
  quoted quoting quote quotes cited citing considered classified convinced urged urging insisted
  insists declared declares declaring announced answered quipped joked added adds testified recalled argued argues
  complained claims stated states statement shouted yelled screamed
  remarked lamented bragged boasted praised praising hailed
  characterized characterised likened dismissed dismissing accused accusing defined defines
  screaming pledged promising promised touted touting suggested acknowledged concluded speech comments remarks
  admission explained explaining suggesting suggests spoke condemned condemning decried recommended noted denied stressed stresses stressing referenced references admires admired touts hails attacked attacks attacking branded words`)

/** Of these, words that as nouns say nothing: "no distress call was heard". */
export const silentNouns = words('call calls attack attacks reading name')

/** Nouns after which quotation marks hold a title or a word spoken of. */
export const titledNouns = words(
  `song songs book books film films movie movies album albums show series magazine novel episode podcast play documentary single track poem essay article report memo email letter column editorial interview title headline word words term terms phrase phrases slogan slogans motto trademark sign signs banner banners caption hashtag name names nickname`,
)

/** Nouns after a title: the “Hollow Oak” sequel, an “RSVP” sketch. */
export const works =
  words(`actor actress album anthem audition author book cast channel comedy concert creator ballad director
  drama episode fan fans festival film franchise game host magazine movie musical novel play podcast premiere production
  programme program project reboot saga screening sequel series set show single singer sketch song songstress soundtrack
  spinoff spin-off star stars tour trailer trilogy video videos writer`)

/** Nouns after quotation marks that tell of somebody's words: a “never again” remark. */
export const utterances =
  words(`remark remarks comment comments quip line lines speech statement statements tweet tweets label
  slur pledge promise vow chant slogan motto banner sign shirt shirts hat hats cap caps poster posters placard placards badge post answer reply response question joke insult message`)

/** Verbs of publishing: what does them, or is told by them, is an outlet. */
export const publishing =
  words(`aired airs broadcast broadcasts broadcasting published publishes carried carries reported reports
  showed quoted quotes televised printed`)

/** Coined words: a capital letter makes them no name. */
export const coinedEndings = ['mania', 'gate', 'nomics', 'phobia', 'ism', 'exit', 'geddon']

/** Words that label a whole text, or a part of it, on a line of their own. */
export const opinionLabels = words(
  'advertisement advertorial analysis column comment commentary editorial opinion op-ed perspective viewpoint',
)

/** What is asked for is not under way: "called for a panel to investigate", "urged him to look into". */
export const requests =
  words(`call calls called calling urge urges urged urging demand demands demanded demanding want wants wanted ask asks
  asked asking request requested requesting appeal appealed ordered seek seeks sought merit merits propose proposes proposed proposal should need needs needed`)
