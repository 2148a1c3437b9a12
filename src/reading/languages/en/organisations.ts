/** Words that make a name, or a phrase, an organisation, a document or a medium. Lower case. */

import { tableOf } from '../../../table.ts'

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** In a name: "Kestrel Bank", "Ministry of Health". */
export const organisationWords = words(
  `ministry department dept office agency bureau commission committee council authority administration board court
  tribunal parliament congress senate assembly legislature cabinet government police constabulary force forces army navy
  guard patrol service services centre center institute institution university college school academy hospital clinic
  trust foundation fund charity association federation union league society alliance coalition network group party
  movement front brigade bank exchange company corporation corp corp. inc inc. ltd ltd. limited llc plc co co. gmbh ag
  sa holdings partners capital ventures industries systems technologies technology labs laboratory laboratories
  airlines airways motors energy oil gas electric power media news press organisation organization embassy consulate
  mission secretariat club church diocese archdiocese mosque synagogue team squad unit directorate inspectorate
  watchdog ombudsman treasury exchequer reserve fed bureau house pentagon kremlin nato un eu programme program project
  campaign initiative forum conference taskforce observatory museum library theatre opera orchestra studio studios
  pictures entertainment records airport railway railways transport transit authority district county borough
  municipality city state republic kingdom attorney's secretariat presidency republicans democrats
  journal foods stores brands securities research analytics insurance pharmaceuticals pharma retail markets airlines
  protection prevention security intelligence customs immigration resources seeds rail palace watch logistics airbase
  hospitality chemicals minerals mining shipping telecom telecoms realty films productions publishing broadcasting
  telecommunications healthcare biosciences therapeutics hotels chamber buses trains ferries international worldwide
  relief aid housing biotech community commonwealth confederation steel cement mills fire olympics games forest albion argyle orient athletic athletics wanderers rovers hotspur rangers united fc afc
  hospitality solutions software robotics aerospace enforcement`,
)

/** What a body looks after, before "and": "Securities and Exchange Commission". */
export const matters = words(
  `securities citizenship customs health food trade science environment energy education culture immigration housing
  budget justice labor labour commerce transportation transport fisheries forestry agriculture aviation revenue arts
  aeronautics oceanic fire parks tourism water sanitation sport sports youth industry defense defence drug drugs food
  research medicines alcohol equality families children planning climate drainage irrigation roads highways mines petroleum
  communications information broadcasting community`,
)

/** Whose body it is, within a name: "People's Army", "Veterans' Fund". */
export const owners = words(
  `people children women men workers farmers peasants students veterans fishermen teachers nurses drivers writers
  artists mothers consumers tenants`,
)

/** Single or fixed names that are organisations though no word says so; also seats that stand for a government. */
export const knownOrganisations = words(
  `pentagon kremlin whitehall westminster nato un eu wto imf opec asean google facebook meta twitter x amazon apple
  microsoft tesla spacex boeing airbus uber hamas hezbollah taliban isis fbi cia nsa nasa who unicef unhcr fda cdc epa
  nhs ofcom ofgem fifa uefa ioc interpol europol congress parliament senate treasury interfax downing
  labour labor oxfam greenpeace amnesty unesco unrwa ocha iaea opcw wada oecd ecowas brics nra naacp aclu ofsted hmrc gchq unaids
  unfpa gavi frontex eurostat walmart pfizer moderna astrazeneca novartis sanofi bayer gsk samsung sony toyota honda
  nissan hyundai volkswagen bmw renault stellantis nestle nestlé unilever shell bp exxonmobil exxon chevron totalenergies
  aramco gazprom rosneft lukoil huawei tencent alibaba bytedance tiktok instagram youtube whatsapp netflix spotify
  nvidia intel tsmc foxconn openai anthropic deepmind oracle ibm cisco raytheon airbnb lyft doordash paypal mastercard
  citigroup jpmorgan hsbc barclays santander ubs blackrock tesco asda aldi lidl ikea nike adidas starbucks mcdonald's
  disney comcast verizon vodafone ryanair easyjet lufthansa qantas fedex maersk nokia ericsson siemens bosch glencore
  heathrow centrica infosys reliance nasdaq moody's reddit snapchat linkedin wikipedia ubisoft nintendo`,
)

export const knownOrganisationPhrases = new Set([
  'united nations',
  'joint chiefs of staff',
  'joint chiefs',
  'european union',
  'african union',
  'world bank',
  'getty images',
  'wall street',
  'capitol hill',
  'buckingham palace',
  'goldman sachs',
  'morgan stanley',
  'jp morgan',
  'wells fargo',
  'general motors',
  'general electric',
  'home depot',
  'best buy',
  'rolls royce',
  'rolls-royce',
  'big tech',
  'human rights watch',
  'save the children',
  'black lives matter',
  'white house',
  'downing street',
  'no 10',
  'scotland yard',
  'foggy bottom',
  'red cross',
  'full fact',
  'supreme court',
  'high court',
  'sinn féin',
  'sinn fein',
  'fianna fail',
  'fine gael',
  'fianna fáil',
  'elysée palace',
  'blue house',
  'amnesty international',
  'human rights watch',
  'doctors without borders',
  'save the children',
  'black lives matter',
  'extinction rebellion',
  'greenpeace',
  'state department',
  'justice department',
  'homeland security',
  'treasury department',
  'médecins sans frontières',
  'medecins sans frontieres',
  'credit suisse',
  'bnp paribas',
  'standard chartered',
  'merrill lynch',
  'lehman brothers',
  'general mills',
  'jaguar land rover',
  'land rover',
  'aston martin',
  'boko haram',
  'al shabaab',
  'al qaeda',
  'islamic jihad',
  'islamic state',
  'muslim brotherhood',
  'just stop oil',
  'magen david adom',
  'premier league',
  'major league baseball',
])

/** What ends the name of a company and is left out where it is named again. */
export const companySuffixes = words('company co corp corporation inc ltd limited llc plc group holdings')

/** Words that many bodies' names share: alone, none of them means the one that was named in full. */
export const sharedWords = words(
  'police state national international united new north south east west house center centre',
)

/** Common nouns that stand for an institution: "the ministry", "the company said". */
export const institutionNouns = words(
  `ministry department court company firm police government commission agency council office prosecutors embassy
  university hospital bank party airline carrier manufacturer maker retailer regulator watchdog charity body authority
  committee board panel parliament congress senate house legislature administration army navy military air-force
  force forces service centre center institute union federation association alliance bloc organisation organization
  corporation giant group chain club league team operator provider developer utility producer business startup
  start-up studio label publisher platform presidency palace kremlin cabinet treasury tribunal jury inquiry watchdog
  coalition campaign city county state republic ombudsman coastguard directorate secretariat observatory contractor
  supplier insurer lender parent drugmaker carmaker chipmaker consultancy brewer brewery consortium cooperative
  co-operative school college museum foundation trust society laboratory hotel restaurant theatre inspectorate mission
  automaker lobby shipyard yard network builder railway railroad lab venue junta diocese archdiocese registry district
  municipality assembly prosecution unit taskforce`,
)

/** Before these things are said, by witnesses and lawyers: "the inquest heard". */
export const hearingNouns = words(
  'court courtroom hearing inquest inquiry trial tribunal jury juries juror jurors',
)

/** The same in two words, of which the second alone is no body. */
export const institutionPhrases = new Set([
  'un agencies',
  'u.n. agencies',
  'task force',
  'general staff',
  'high command',
  'coast guard',
  'border guard',
  'national guard',
  'revolutionary guard',
])

/** Nouns that mean a company and no office of state, and the words by which a name shows that it is none. */
export const businessNouns = words(
  `company firm carrier airline maker manufacturer retailer startup start-up bank chain developer operator giant
  business
  contractor supplier insurer lender parent drugmaker carmaker automaker chipmaker brewer brewery builder consultancy
  shipyard utility supermarket brand streamer homebuilder miner refiner titan behemoth heavyweight`,
)
/** Bodies that people join, and bodies that none of them is: "the union" is no labour board. */
export const joinedBodies = words('union party charity club')
export const governingBodies = words(
  `board agency ministry department court commission authority bureau parliament house palace office council university
  school hospital`,
)

/** What a newsroom calls a large company, whatever its trade: "the ride-hailing giant". */
export const giants = words('giant titan behemoth heavyweight powerhouse')
export const officialWords = words(
  `department ministry attorney commission agency court police office senate congress parliament government army navy
  bureau authority committee union workers guild association federation university council institute party hospital
  school society street hill pentagon kremlin`,
)

/** Those of them that fit every company. */
export const anyBusiness = words('company firm business group giant')

const agencies = `agency administration department bureau commission service services office centers authority`

/** Nouns for bodies, and the words and names by which a body shows that it is one. */
export const namedBy = tableOf<ReadonlySet<string>>({
  agency: words(`${agencies} fbi cia nsa nasa fda cdc epa fema who esa noaa usda`),
  regulator: words(`${agencies} council board reserve`),
  watchdog: words(`${agencies} council board watch ombudsman`),
  union: words('workers guild brotherhood federation teamsters association'),
  party: words('democrats republicans labour conservatives liberals greens'),
  bank: words('banco banc banque'),
  airline: words('air airways airlines aviation'),
  carrier: words('air airways airline airlines aviation'),
  institute: words('instituto institut'),
  charity: words('trust foundation relief aid'),
})

/** Nouns that may mean any body, whatever its name. */
export const bodyNouns = new Set([
  ...businessNouns,
  ...words(
    `group organisation organization agency body charity party alliance bloc institution platform watchdog club
    consortium coalition lobby nonprofit`,
  ),
])

/** Before such a noun, words that tell a body from no other: "the trade group", "the listed company". */
export const bodyAdjectives = words(
  `ai tech software social media online federal trade governing ruling spy rights aid advocacy listed private
  family-owned tech campaign`,
)

export const documentNouns = words(
  `report reports study studies survey surveys poll polls film video videos footage photo photos photograph photographs
  image images picture pictures shots clip clips recording recordings audio letter letters email emails e-mail e-mails
  memo memos memorandum filing filings lawsuit lawsuits suit complaint indictment affidavit warrant petition document
  documents papers records record data figures statistics numbers disclosures presentation message messages text
  texts tweet tweets post posts brochure pamphlet leaflet guidance guidelines manual analysis research paper review
  article story book memoir essay transcript transcripts testimony evidence results findings estimate estimates
  census index ranking rankings model models simulation test tests map maps graphic chart charts graph statement
  statements note notes bill law draft plan proposal proposals dossier investigation probe inquiry audit assessment
  bulletin newsletter website site page account accounts log logs diary diaries certificate contract deal agreement
  submission advertisement ad ads advert poster sign signs banner editorial column interview documentary programme
  broadcast news notice release forecast projections projection shot score scores trial trials register registers
  recorder minutes particulars manifest manifests invoice invoices ledger notification notifications resolution
  resolutions telemetry slide slides scan scans screenshot screenshots notebook dispatch communique communiqué entry entries
  caption captions headline headlines plaque placard placards citation telegram telegrams circular circulars cable cables
  judgment judgments judgement judgements ruling rulings verdict decision decisions opinion opinions order orders decree
  decrees directive directives edict reply replies answer answers comment comments checklist summary file files
  inspection inspections sheet readings genome preprint spreadsheet spreadsheets excerpt excerpts appendix guideline
  guidelines evaluation correspondence leaflets listing listings preamble preprints outlook scenario scenarios comparison
  budget blueprint manifesto strategy treaty accord dossiers invitation constitution charter communication instructions`,
)

/** What papers do to tell something, and people and bodies seldom, by form: "it shows". */
export const showing = words(
  `shows show showed reveals reveal revealed indicates indicate indicated suggests suggest suggested finds find found
  concludes conclude concluded lists list listed details detail detailed documents document documented records record
  recorded names name named reads read contains contain contained describes describe described purports purport
  instructs instruct instructed states stated outlines outline outlined`,
)

/** Words that take each other up: "the report", after "a study". Singular forms. */
export const alikeDocuments = words('report study research paper survey analysis review document poll data')

/** The same where they end a name: "the Kestrel Driver Satisfaction Study". */
export const namedDocuments = words(
  'study report index poll census barometer plan statement act bill treaty accord charter',
)

/** What a number tells from its like, and nobody: "Article 5". */
export const numberedParts = words(
  'article chapter section page figure table part phase stage level tier title schedule appendix room gate act rule',
)

/** What somebody says or writes: its words are those of whoever is named with it. Singular forms. */
export const utterances = words(
  `statement remark comment testimony tweet post letter email e-mail message speech note thread essay op-ed column book
  memoir lecture address reply response answer memo release`,
)

/** Verbs for bringing such a thing into the world, by form: "issued a statement saying". */
export const issuing = words(
  `issued issues issue issuing released releases release releasing published publishes publish publishing posted posts
  post posting sent sends send sending wrote writes write writing written made makes make making filed files file filing
  delivered delivers deliver delivering shared shares share sharing gave gives give giving put`,
)

/** Before "paper" they make it a document: "court papers". */
export const paperKinds = words(
  'court legal research working discussion policy position briefing academic scientific',
)

/** And these a newspaper: "a local paper". */
export const newspaperKinds = words(
  'local national regional daily weekly morning evening sunday tabloid student',
)

/** Common nouns for a medium or its people. */
export const mediaNouns = words(
  `media newspaper newspapers paper papers magazine magazines outlet outlets broadcaster broadcasters tabloid daily
  weekly station channel network newsroom press`,
)

/** Nouns that name a news medium whatever stands beside them: "the weekly Kestrel". */
export const newsNouns = words('newspaper magazine tabloid daily weekly broadcaster publication newswire')

/** What a body is, told behind its name: "the Kestrel charity", "Channel Corrin television". */
export const tellingNouns = words(
  `thinktank think-tank charity union newspaper magazine tabloid daily weekly website site app platform company firm
  chain
  airline brand television tv radio agency newswire programme party movement startup start-up broadcaster network news`,
)

/** The same where "news" stands before them: "the news site Kestrel". */
export const newsBodies = words(
  'site website portal agency service outlet channel station organisation organization group',
)

/** Words of newspapers' names in other languages: "Kurier Corrin", "La Voce del Mare". */
export const mastheads = words(
  `kurier gazeta gazzetta gaceta gazet voce bote zeitung tagblatt tageblatt anzeiger nachrichten rundschau courant
  courrier correo corriere correio diario diário jornal giornale messaggero mattino prensa presse novosti vesti
  izvestia novine noviny tidende tidning tidningen dagblad dagbladet hírlap sanomat shimbun ilbo sinmun`,
)

/** Words before a medium that make it a state's. */
export const stateWords = words(
  `state state-run state-owned state-controlled government-run government-controlled government-owned official
  state-backed`,
)

/** Bodies of which there are many: "a hospital spokesman" speaks for one that has no name. */
export const commonBodies = words(
  `hospital university school college hotel restaurant company firm charity club bank union group airline museum
  theatre clinic`,
)

/** What people belong to: "his party", "her firm". */
export const belongings = words(
  `party company firm organisation organization group charity union bank university institute agency foundation team
  club startup start-up employer`,
)

/** Words for bodies after which nobody is called: "Victoria Police", but "Ada Church". */
export const neverSurnames = words(
  `police university hospital council court airport county college school government ministry department authority
  commission committee agency union association federation institute airlines airways`,
)

/** What a body is, before its name; none of these begins one: "Drugmaker Kestrel". */
export const bodyOpeners = words(
  `drugmaker carmaker automaker chipmaker planemaker retailer startup start-up airline insurer lender brewer
  drugmakers broker brokerage tech-giant publisher broadcaster`,
)

/** What "the document" is, where one of them has spoken. */
export const writtenPapers = words(
  `affidavit filing complaint indictment lawsuit suit warrant petition memo memorandum dossier letter contract`,
)
