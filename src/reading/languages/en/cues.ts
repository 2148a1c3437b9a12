/**
 * Verbs that tie a source to what it says, with their stance. To add one is to add a word to a row.
 *
 * Frames: what may follow the verb as its content.
 *   quote   a quotation and nothing else: "…," she laughed
 *   clause  a quotation, or a clause: "said (that) …", "asked whether …"
 *   told    the same, after a listener: "told reporters that …"
 *   object  a noun phrase that says about what: "condemned the attack"
 *   as      the same, with what it is said to be: "described it as …", "called him a liar"
 *   to      an infinitive: "vowed to leave", "wants prices to fall"
 */
import type { Stance } from '../../model.ts'

export type Frame = 'quote' | 'clause' | 'told' | 'object' | 'as' | 'to'

/** A verb may stand in several rows: its frames add up, its stance is the first. */
export const verbRows: readonly [Stance, string, string][] = [
  [
    'says',
    'clause',
    `say add explain note remark observe comment state reply respond answer recall recount reiterate announce declare
    mention relate interject concur reason opine exclaim retort counter boast brag grumble lament bemoan complain
    volunteer venture summarise summarize conclude rule remember reminisce narrate confide joke quip rejoin intone
    proclaim pronounce stipulate specify relay recite testify tweet retweet post blog write email text message
    theorise theorize hypothesise hypothesize postulate surmise infer affirm reaffirm counsel fret scoff fume gripe guess
    clarify elaborate emphasise emphasize stress underline
    underscore gush enthuse marvel shout yell scream chant report reveal disclose divulge detail outline describe
    discuss explain repeat hint advise reflect muse decree speculate question object protest`,
  ],
  [
    'says',
    'quote',
    `continue begin cry whisper mutter mumble murmur sigh laugh chuckle snap shrug fume rage thunder bellow roar sing
    chime crow rave gripe moan groan shoot go offer plead beg implore deadpan crack sneer scoff tease taunt
    caption read preach rant lecture commiserate start finish`,
  ],
  [
    'says',
    'object',
    `announce report detail outline cite quote echo recount reveal disclose unveil reiterate repeat propose affirm
    reaffirm attribute ascribe articulate recommend stress emphasise emphasize underline underscore`,
  ],
  ['says', 'told', 'tell inform notify assure reassure remind persuade convince'],
  ['says', 'told to', 'advise instruct urge tell'],
  ['says', 'clause to', 'ask'],
  ['says', 'clause to object', 'recommend propose demand request'],
  ['says', 'to', 'order direct call encourage invite exhort implore beg press plead instruct urge'],
  [
    'says',
    'as',
    `call dub label brand term characterise characterize portray depict paint describe bill compare liken hail slam
    denounce condemn criticise criticize dismiss blast praise attack name rate class eulogise eulogize`,
  ],
  [
    'says',
    'object',
    `hail praise laud applaud commend welcome endorse back defend champion tout extol advocate criticise criticize
    condemn denounce decry slam blast deplore assail lambast lambaste berate chastise chide castigate rebuke admonish
    censure mock ridicule deride disparage blame question challenge oppose protest regret lament bemoan describe
    mouth urge advise confirm dub fault support congratulate pan credit flag signal float spurn rebuff savage pillory
    skewer vilify bash scold identify link trumpet mention grill`,
  ],
  ['claims', 'clause', 'claim allege assert contend argue insist maintain aver posit purport profess'],
  ['claims', 'to', 'claim purport profess'],
  ['claims', 'object', 'accuse allege claim'],
  [
    'estimates',
    'clause',
    'estimate calculate reckon project forecast predict expect anticipate envisage foresee extrapolate assess',
  ],
  ['estimates', 'to object', 'estimate project forecast predict expect anticipate envisage foresee'],
  [
    'believes',
    'clause',
    `believe think suspect feel assume suppose presume imagine hope wish fear worry wonder doubt consider agree
    disagree understand realise realize recognise recognize appreciate acknowledge argue`,
  ],
  ['believes', 'to', 'want hope plan wish prefer aspire like expect believe intend'],
  ['believes', 'object', 'want fear doubt oppose recognise recognize resent favour favor dread dislike'],
  ['believes', 'as', 'see view regard deem perceive judge consider'],
  ['admits', 'clause', 'admit acknowledge concede confess grant accept'],
  ['admits', 'object', 'admit acknowledge concede confess'],
  ['denies', 'clause', 'deny dispute refute rebut contradict'],
  [
    'denies',
    'object',
    'deny dispute refute rebut contradict reject repudiate disavow disown contest debunk dismiss downplay rubbish',
  ],
  ['promises', 'clause', 'promise pledge vow swear guarantee threaten'],
  ['promises', 'to object', 'promise pledge vow guarantee'],
  ['promises', 'to', 'swear threaten offer undertake'],
  ['warns', 'clause', 'warn caution'],
  ['warns', 'told to', 'warn caution'],
  ['warns', 'told', 'alert'],
  [
    'shows',
    'clause',
    'show find indicate suggest demonstrate prove confirm imply establish determine illustrate highlight document signal attest corroborate verify',
  ],
  ['shows', 'clause', 'discover'],
  [
    'shows',
    'object',
    'show indicate suggest demonstrate confirm reveal find list record document itemise itemize log disclose trace',
  ],
]

/** Verb and the words right after it, with stance and frames: "called for talks", "pointed out that …". */
export const phrasalRows: readonly [Stance, string, string][] = [
  [
    'says',
    'object',
    `call for; call on; refer to; point to; allude to; hint at; comment on; elaborate on; speak of; speak about; talk of;
    talk about; boast about; boast of; brag about; brag of; complain about; complain of; joke about; testify about;
    testify to; tell of; write of; write about; speak out against; rail against; inveigh against; object to;
    protest against; argue for; argue against; appeal for; push for; plead for; insist on; plead with; advise against;
    hit out at; hit back at; take issue with; ask for; call into question; touch on; dwell on;
    report on; spell out; set out; lay out; pick up the story; take aim at; explain about; toy with the idea; speak out about; speak out on; appeal to;
    push back on; push back against; stand by; stick by; get behind; rally behind; throw his weight behind; throw her weight behind; throw its weight behind; throw their weight behind;
    throw his support behind; throw her support behind; throw its support behind; throw their support behind; pay tribute to; take exception to;
    take offence at; take offense at; point the finger at; put the blame on; lay the blame on; vouch for; concur with;
    side with; come out against; come out in favour of; come out in favor of; campaign against; make the case for;
    make the case against; make light of; make fun of; poke fun at; lash out at; rip into; tear into; scoff at; sneer at;
    marvel at; bristle at; baulk at; balk at; joke about; enthuse about; rave about; gush about; fret about; fret over;
    raise the prospect of; raise the possibility of; hold out the possibility of; hold out the prospect of; single out;
    draw attention to; call attention to; go after; double down on; open up about; muse about; muse on; reflect on;
    reminisce about; lead calls for; lobby for; lobby against`,
  ],
  [
    'says',
    'clause',
    `point out; make clear; make it clear; spell out; chime in; weigh in; call out; let slip; let it be known;
    make it plain; make plain; make known; take the view; make the case; make the point; hold that; allow that`,
  ],
  ['says', 'quote', 'put it; go on; shoot back; hit back; fire back; sum up; cry out; reply back; carry on'],
  [
    'warns',
    'object',
    'warn of; warn about; warn against; caution against; sound the alarm over; raise the alarm over',
  ],
  [
    'believes',
    'object',
    `hope for; wish for; worry about; agree with; disagree with; dream of; think of; believe in; approve of; disapprove of; have doubts about; have hopes of; have faith in; have no faith in; have little faith in; have confidence in; have reservations about; have misgivings about`,
  ],
  ['believes', 'to', 'would like; would love; would prefer'],
  ['admits', 'object', 'admit to; confess to; own up to'],
  [
    'denies',
    'object',
    `cast doubt on; pour cold water on; rule out; play down; shrug off; brush off; brush aside; laugh off; wave away; wave aside; walk back; row back on;
    pour scorn on; find fault with`,
  ],
  ['shows', 'object', 'back up'],
  ['promises', 'object', 'commit to'],
]

/** Verbs that take no plain object: a noun phrase after them opens a clause. */
export const clauseOnly = new Set(
  'say add insist argue contend think believe reply reckon claim assert hope conclude explain concede predict'.split(
    ' ',
  ),
)

/** Verb and noun that are a cue together: "expressed fears that …", "raised concerns about …". */
export const lightVerbs =
  'express voice raise register share air issue make give offer state cite reiterate repeat echo release publish'.split(
    ' ',
  )

/** Verbs that put a number on something: "put the toll at 12". */
export const reckoningVerbs = 'put peg value'.split(' ')

/** Verbs that give a number as their object: "counted 36 dead". */
export const countingVerbs = 'count tally'.split(' ')

/** Adjectives before "that": "is worried that …". */
export const adjectiveRows: readonly [Stance, string][] = [
  [
    'believes',
    'worried concerned afraid confident convinced hopeful optimistic pessimistic alarmed doubtful sceptical skeptical fearful sure certain frustrated disappointed adamant aware proud glad surprised',
  ],
]

/** Adjectives with the words that may open their content: "is critical of the plan", "are sceptical about it". */
export const adjectivesOf: readonly [Stance, string, string][] = [
  ['says', 'critical dismissive scathing supportive', 'of about'],
  ['says', 'opposed', 'to'],
  ['believes', 'unconvinced unimpressed', 'by of with'],
  ['believes', 'unhappy', 'with about'],
  ['believes', 'gloomy upbeat anxious nervous uneasy', 'about over'],
  ['believes', 'bullish bearish', 'on about'],
  ['believes', 'cool lukewarm', 'on about toward towards'],
  ['believes', 'aware afraid confident convinced sceptical skeptical suspicious wary', 'of about'],
  ['believes', 'worried concerned alarmed doubtful', 'about over by'],
]

/** Nouns that are a cue where source and content both stand by them: "his claim that …", "her vow to …". */
export const nounRows: readonly [Stance, string][] = [
  [
    'says',
    `statement comment remark announcement declaration suggestion message recommendation proposal demand
    call plea request appeal criticism condemnation complaint rebuke response reply account testimony version
    explanation argument confirmation guidance advice requirement directive objection opposition support stance
    position reminder rejection tribute`,
  ],
  ['claims', 'claim assertion allegation accusation contention insistence'],
  ['estimates', 'estimate forecast prediction projection expectation calculation'],
  [
    'believes',
    'belief view opinion fear hope concern worry doubt suspicion desire intention plan wish preference idea feeling conviction determination understanding',
  ],
  ['admits', 'admission acknowledgement acknowledgment confession concession'],
  ['denies', 'denial'],
  ['promises', 'promise pledge vow commitment threat'],
  ['warns', 'warning'],
  ['shows', 'finding conclusion'],
]

/** Forms that do not follow the rule: third person, past, past participle, -ing. */
export const irregular: Readonly<Record<string, string>> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thought thinking',
  show: 'shows showed shown showing',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  foresee: 'foresees foresaw foreseen foreseeing',
  hear: 'hears heard heard hearing',
  feel: 'feels felt felt feeling',
  read: 'reads read read reading',
  swear: 'swears swore sworn swearing',
  hold: 'holds held held holding',
  understand: 'understands understood understood understanding',
  undertake: 'undertakes undertook undertaken undertaking',
  mean: 'means meant meant meaning',
  begin: 'begins began begun beginning',
  sing: 'sings sang sung singing',
  shoot: 'shoots shot shot shooting',
  hit: 'hits hit hit hitting',
  go: 'goes went gone going',
  put: 'puts put put putting',
  peg: 'pegs pegged pegged pegging',
  speak: 'speaks spoke spoken speaking',
  make: 'makes made made making',
  give: 'gives gave given giving',
  set: 'sets set set setting',
  lay: 'lays laid laid laying',
  pay: 'pays paid paid paying',
  let: 'lets let let letting',
  throw: 'throws threw thrown throwing',
  stand: 'stands stood stood standing',
  stick: 'sticks stuck stuck sticking',
  get: 'gets got got getting',
  have: 'has had had having',
  draw: 'draws drew drawn drawing',
  come: 'comes came come coming',
  lead: 'leads led led leading',
  tear: 'tears tore torn tearing',
  find: 'finds found found finding',
  take: 'takes took taken taking',
  dream: 'dreams dreamed dreamt dreaming',
  learn: 'learns learned learnt learning',
  plead: 'pleads pleaded pled pleading',
}

/** Verbs that double their last letter before -ed and -ing. */
export const doubling = new Set(
  'admit quip rebut blog brag snap slam commit plan beg refer infer dub label tip prefer pan submit concur rip'.split(
    ' ',
  ),
)
