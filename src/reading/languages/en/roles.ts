/** Words for what people are: they stand before a name, or stand for a person. Singular forms. */
import { tableOf } from '../../../table.ts'

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** Titles that open a name and are no part of it. */
export const titles = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sen rep gov lt col capt captain maj major
  gen general sgt sergeant cpl corporal pvt private adm admiral cmdr commander brig brigadier supt superintendent insp
  det detective constable pc rev reverend fr father sister brother pastor bishop archbishop cardinal pope rabbi imam
  sheikh ayatollah adv advocate engr cllr queen prince princess emperor judge justice hon atty amb ambassador datuk dato tan sri seri
  tun shri smt sri h.e. dr. mr. mrs. ms. prof. sen. rep. gov. lt. col. capt. maj. gen. sgt. cpl. adm. cmdr. rev. hon. atty.
  st. sens. reps. gens. messrs messrs. mme mme. m. herr frau don doña señor`,
)

/** Titles of courtesy: they tell he from she and nothing of what somebody does. */
export const courtesy = words('mr mrs ms miss mx messrs mme m herr frau shri smt don doña señor')

/** Titles that tell she from he. */
export const womenTitles = words('ms mrs miss lady dame baroness queen princess sister mme mother smt')
export const menTitles = words('mr sir lord king prince father brother herr baron')

/** Words before a role that tell it from others of its name: "interior minister", "deputy mayor". */
export const portfolios = words(
  `prime deputy vice assistant foreign interior home defence defense finance justice health education labour labor
  environment energy transport agriculture trade economy culture sports housing press state attorney police fire
  shadow opposition acting interim`,
)

/** Roles that a company has as well. */
export const businessRoles = words(
  'owner publisher developer breeder distributor supplier operator maker producer promoter',
)

/** Letters after a name: honours, degrees, seats. */
export const postnominals = words(
  'mp mep msp mla mlc td kc qc sc obe mbe cbe kbe frs frcp frsa qpm bem phd md mba rn esq jp dl cb cmg kcmg dsc',
)

/** What ends a name and tells nobody from his father. */
export const nameSuffixes = words('jr jr. sr sr. ii iii iv')

/** What follows "secretary of", "director of", "speaker of the", in capitals, before a name. */
export const offices = words(
  `state defense defence energy war health education labor labour commerce agriculture transportation transport
  treasury interior justice house homeland security national intelligence public prosecution prosecutions staff
  foreign affairs finance the`,
)

/** What an officer of the police has charge of, between the rank and the name: "DIG Operations Ada Byrne". */
export const rankOffices = words(
  'operations investigation traffic security crime headquarters rural admin intelligence',
)

/** Offices that are told by what they are for before a name: "head of digital learning Ada Byrne". */
export const officeHeads = words(
  `head chief minister secretary member director leader commissioner chair president vice-president manager officer
  editor
  professor coordinator envoy`,
)

/** Roles that precede a name ("Foreign Secretary Ada Byrne") or follow it ("Ada Byrne, a lawyer"). */
export const roles = words(
  `president vice-president vice-premier premier chancellor minister secretary undersecretary chief chairman chairwoman
  chair chairperson director co-director director-general secretary-general attorney-general solicitor-general
  governor-general auditor-general comptroller-general governor-elect mayor-elect senator-elect
  vice-chairman lieutenant-general major-general ceo cfo coo cto founder co-founder cofounder co-chair
  executive officer official spokesman spokeswoman spokesperson spokespeople envoy ambassador diplomat attorney lawyer
  solicitor barrister counsel counsellor prosecutor judge justice magistrate sheriff commissioner superintendent
  inspector detective sergeant lieutenant captain colonel general major commander admiral marshal officer constable
  governor mayor councillor councilman councilwoman councilmember alderman senator congressman congresswoman
  representative lawmaker legislator mp mep msp deputy delegate speaker leader head boss aide adviser advisor consultant
  analyst strategist economist expert specialist researcher scientist professor lecturer academic scholar historian
  fellow teacher principal headteacher headmaster doctor physician surgeon nurse psychiatrist psychologist
  epidemiologist virologist biologist engineer architect author writer novelist journalist reporter correspondent
  editor columnist commentator critic host presenter anchor producer publisher actor actress singer rapper musician
  artist director filmmaker coach manager captain player striker midfielder goalkeeper champion farmer fisherman
  shopkeeper owner worker employee volunteer organiser organizer activist campaigner advocate protester demonstrator
  resident neighbour neighbor witness victim survivor patient customer client passenger driver pilot student pupil
  father mother brother sister son daughter wife husband widow widower partner uncle aunt cousin nephew niece friend
  grandfather grandmother parent boyfriend girlfriend candidate nominee incumbent voter member billionaire investor
  trader broker banker entrepreneur businessman businesswoman developer accountant auditor treasurer trustee
  administrator coordinator co-ordinator supervisor president-elect king queen prince princess emperor pope bishop
  archbishop cardinal priest pastor vicar imam rabbi cleric monk nun soldier veteran guard warden firefighter paramedic
  trustee ombudsman regulator watchdog negotiator mediator rapporteur chieftain warlord militant rebel deportee
  refugee migrant prisoner inmate defendant plaintiff complainant claimant petitioner appellant suspect murderer killer counterpart premier strongman dictator
  superintendent registrar curator librarian chef designer photographer model youtuber influencer blogger vlogger
  forecaster meteorologist geologist astronomer astronaut cosmonaut physicist chemist pollster psychotherapist
  therapist midwife pharmacist dentist vet veterinarian breeder rancher grower butcher baker waiter barista cashier
  landlord tenant homeowner lobbyist whistleblower informant insider source hotelier tycoon magnate mogul oligarch
  heir chairperson lead pm mp sen gov rep gp vp md coo nominee co-author co-director co-owner co-host undersecretary
  goalie skipper striker batsman bowler umpire referee handler counselor commissioner-general high-commissioner vicar
  agent realtor publicist
  commandant taoiseach tánaiste emir amir headmistress constituent highness excellency coroner foreman trooper
  submariner biographer composer conductor poet playwright sculptor painter comedian dancer drummer guitarist pensioner
  retiree hairdresser plumber electrician carpenter mechanic cleaner carer caretaker janitor postman porter undertaker
  surveyor planner archivist statistician mathematician clerk vice-chancellor rector dean provost bursar optician
  assemblyman assemblywoman assemblymember comptroller alderwoman backbencher peer climber hiker sailor diver
  bodyguard chauffeur nanny babysitter grandfather grandson granddaughter fiancé fiancée stepfather stepmother
  oc sho sp dsp asp acp dcp asi sdpo dig igp dgp adgp cjp cji cm sarpanch tehsildar collector
  undersheriff td promoter mca mla mlc mna mpa mep opener pacer pace-bowler all-rounder allrounder wicketkeeper seamer spinner quarterback pitcher winger fly-half
  scrum-half flanker full-back left-back right-back centre-back prop forward hooker sprinter hurdler jockey trainer
  golfer boxer swimmer cyclist gymnast wrestler athlete rider rookie goaltender shortstop catcher slugger
  godmother godfather steward sacristan stallholder curate usher verger assistant colleague classmate teammate landlady co-pilot coxswain bosun deckhand ranger gamekeeper trawlerman dissident defector monk lama`,
)

/** Whom a scene has of itself, whether the text has told of them or not: a trial its judge, a flight its pilot. */
export const sceneRoles = words(
  `judge magistrate justice prosecutor coroner victim witness defendant suspect accused driver pilot captain caller
  attacker shooter gunman officer deputy policeman policewoman cop detective doctor nurse owner landlord caretaker guard
  bailiff clerk foreman juror interviewer host presenter moderator reporter journalist spokesman spokeswoman
  spokesperson survivor patient passenger killer murderer one man woman girl boy child mother father family person`,
)

/** Who is at the head of something, by one word or another. */
export const heads = words(
  'head leader chief president director boss chair chairman chairwoman chairperson executive ceo commander',
)

/** Who speaks and is not meant to be named. */
export const anonymous = words(
  `official source insider informant spokesman spokeswoman spokesperson analyst expert witness observer aide diplomat
  resident bystander neighbour neighbor juror`,
)

/** Who is of somebody's family. */
export const relatives = words(
  `mother father brother sister son daughter wife husband widow widower aunt uncle cousin niece nephew grandmother
  grandfather mum mom dad stepmother stepfather stepson stepdaughter granddaughter grandson`,
)

/** What people are, and bodies too: "its owner, Kestrel Lines". */
export const eitherRoles = words(
  'owner partner sponsor producer publisher client customer backer rival winner broker user promoter operator',
)

/** Short titles and the roles they stand for: "Gov. Hale" is "the governor" later. */
export const titleRoles = tableOf<string>({
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  maj: 'major',
  gen: 'general',
  sgt: 'sergeant',
  adm: 'admiral',
  amb: 'ambassador',
  pm: 'prime minister',
  cm: 'chief minister',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  da: 'district attorney',
  ceo: 'chief executive',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  vp: 'vice president',
  atty: 'attorney',
})

/** Two nouns for one role: "Justice Byrne" and "the judge". */
export const sameRole = tableOf<string>({
  justice: 'judge',
  magistrate: 'judge',
  skipper: 'captain',
  counselor: 'counsellor',
  advisor: 'adviser',
})

/** Words that may stand for the same people later in an article. */
export const alikePeople: readonly ReadonlySet<string>[] = [
  words('author researcher scientist team academic investigator'),
  words('doctor physician medic clinician'),
  words('teacher educator'),
  words('resident local neighbour neighbor villager'),
  words('family relative parent'),
  words('protester demonstrator activist'),
  words('lawmaker legislator mp congressman senator'),
  words('firefighter crew'),
  words('analyst economist expert'),
  words('deportee migrant'),
]

/** The same of one who is not named. */
export const alikeInsiders = words('source insider informant')

/** Endings of words for people, and the words that only look so. */
export const personEnding =
  /(?:er|or|ist|ian|eer|man|woman|men|women|people|folk|ee|ees|ers|ors|ists|ians|eers)$/
export const notPeople = words(
  `number matter power weather water order summer winter center centre river letter paper offer error sector factor
  fire year war tower chapter layer quarter shelter corner border container newspaper former latter however disaster
  majority computer corridor motor tumour tumor filter meter metre litre liter theatre dinner murder chamber cancer
  flower answer wonder plaster horror terror labor labour favor favour colour color behaviour behavior humor humour
  honor honour harbor harbour rumour rumor vapor minor major anger finger danger hunger pair chair floor door air`,
)

/** Nouns that go with "she" and with "he". */
export const womenNouns = words(
  `woman mother wife sister daughter aunt niece grandmother girl girlfriend widow actress congresswoman chairwoman
  spokeswoman businesswoman councilwoman policewoman waitress queen princess duchess nun mum mom mam mummy grandma
  granny stepmother godmother stepdaughter granddaughter sister-in-law mother-in-law daughter-in-law lady`,
)
export const menNouns = words(
  `man father husband brother son uncle nephew grandfather boy boyfriend widower actor congressman chairman spokesman
  businessman councilman policeman waiter king prince duke monk dad daddy grandad granddad grandpa stepfather godfather
  stepson grandson brother-in-law father-in-law son-in-law gentleman`,
)

/** People who are only described: plural or collective words that are no role of one person. */
export const peopleNouns = words(
  `people person persons man somebody folk folks woman men women child children boy girl boys girls kids families
  family relatives
  authorities officials sources source critics experts analysts witnesses residents locals neighbours neighbors
  supporters opponents allies rivals investors consumers customers users readers viewers voters observers insiders
  advocates activists campaigners protesters politicians lawmakers legislators democrats republicans conservatives
  liberals tories diplomats leaders scientists researchers doctors physicians nurses teachers students parents workers
  employees staff staffers unions farmers economists historians scholars lawyers attorneys deputies aides advisers
  advisors veterans soldiers troops commanders rebels militants survivors victims patients providers members group
  groups organisations organizations users commenters posters fans players teammates colleagues friends tourists
  passengers drivers pilots refugees migrants prisoners inmates detainees suspects defendants jurors traders bankers
  executives managers bosses owners landlords tenants businesses firms companies retailers manufacturers suppliers
  half majority many some others another most few several both one ones those everyone everybody someone somebody
  anyone nobody public population crowd audience generation user commenter respondents participants adults teenagers
  youths teens americans britons russians ukrainians chinese israelis palestinians indians europeans voters
  authors team panel crew`,
)

/** Those of them that only tell how many: "Several said". */
export const quantities = words(
  'many some others another most few several both half one ones none neither either each',
)

/** Nouns by which a text varies the name of somebody it has named. */
export const redescriptions = words(
  `lawmaker legislator politician diplomat academic scholar professor scientist researcher author writer poet actor
  actress singer rapper star entertainer artist filmmaker billionaire millionaire tycoon magnate mogul entrepreneur
  businessman businesswoman pontiff farmer fisherman veteran retiree pensioner campaigner lawyer envoy boss striker defender
  goalkeeper winger skipper batsman bowler player athlete runner sprinter champion golfer boxer coach teenager youngster
  grandmother grandfather grandad granny widow widower lady sergeant commander engineer architect teacher nurse doctor
  surgeon consultant trader banker chef presenter broadcaster blogger substitute prelate democrat republican
  conservative liberal backbencher councillor senator congressman congresswoman mp td msp counsel barrister
  solicitor advocate clergyman agent designer photographer comedian influencer expert commentator analyst strategist insider fan
  guru pro creator lecturer priest pastor imam educator historian peer crossbencher baroness whistleblower complainant nominee pick contender hopeful businessperson mum mom mother dad father host quarterback cleric monarch royal duke duchess prince princess`,
)

/** One who speaks for a body, not for himself: the body is the source. */
export const spokespeople = words(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons representative rep',
)

/** Words before a spokesperson that say which one it is, not whose. */
export const ranks = words('senior chief top former another second official deputy')

/** Plurals that are their organisation where it is named before them: "Pentagon officials". */
export const membersOf = words(
  `officials researchers experts economists strategists forecasters astronomers geologists epidemiologists analysts
  evaluators advisers advisors reporters journalists executives investigators lawyers attorneys inspectors auditors
  prosecutors representatives leaders staff spokespeople editors scientists`,
)

/** Who speaks as the medium that is named before: "a Kestrel News reporter". Singular forms. */
export const reporters = words('reporter journalist correspondent crew photographer photojournalist')

/** The same in the singular: "Kestrel management". */
export const leadership = words('management leadership communications')

/** Words by which a clause brings in the name of whom it describes, and those right before the name: "known only as Tom". */
export const introducing = words('name names named surnamed called introduced identified known goes')
export const leadsToName = words('as named surnamed called name surname nickname pseudonym by')

/** What a person has, and no body: "Byrne's wife". And the other way round: "Kestrel's shares", "a Kestrel spokesman". */
export const ownOfPeople = words(
  `wife husband mother father son daughter sister brother family parents lawyer attorney lawyers body death
  life home house career mind hand hands face voice birthday girlfriend boyfriend partner friend friends
  arrest resignation`,
)
export const ownOfBodies = words(
  `spokesman spokeswoman spokesperson spokespeople ceo shares stock shareholders headquarters customers employees
  executives officials board founder founders co-founder chairman chairwoman website subsidiary revenue profits`,
)

/** One noun for several people: "the team … They". */
export const groupNouns = words(`team crew group family couple panel pair duo trio staff`)

/** Of these a chief one is another one: a chief minister, a chief executive. */
export const chiefOffices = words(`executive minister officer justice secretary inspector constable`)
