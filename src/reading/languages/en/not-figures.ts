/** Words by which the rules in `figures/exclusions` know numbers that are no quantities. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

export const months = set(
  `january february march april may june july august september october november december jan jan. feb feb. mar mar. apr
  apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`,
)

export const weekdays = set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
)

/** Words before a number that is a label of something, in small letters too: "phase 3", "page 12", "type 2 diabetes". */
export const numberedThings = set(
  `act amendment annex apartment appendix apt apt. article articles battalion bill book brigade category channel chapter
  class clause convention directive district division episode exhibit exit fig fig. flight form formula gate generation
  grade group highway interstate item junction lap level mark measure mk model no no. nos nos. page pages paragraph part
  paragraphs phase phases pier platform pool precinct proposition protocol psalm regiment regulation resolution room
  round route rule scene schedule season sections section seeded stage statute step suite terminal tier title type
  version vol vol. volume ward zone day week chapters rooms rounds items levels categories articles numbered`,
)

/** Words that label a number in capitals, or right after a preposition: "Unit 4", "in area 55", but "the unit 40 men joined". */
export const looseNumberedThings = set(
  `area band block box building bus camp count court courtroom dock figure game group hall hole house issue lane layer line local
  mile number numbers pick question rank ranked ranking reactor row sector seed shaft size squad station table tower track train unit
  verse week world`,
)

/** Among them those of time: "day two", but "that day two men left". */
export const spansOfTime = set(`day week`)

/** Names that are a number and a letter, and would read as a scale: "4K video". */
export const namesOfDigits = set(`3M 2K 4K 8K`)

/** Debt and metals that are called by their term: "10-year bonds", "three-month copper". */
export const calledByTerm = set(
  `aluminium aluminum bill bills bond bonds bund bunds copper euribor gilt gilts libor nickel note notes t-bill t-bills
  tin treasuries treasury yield yields zinc`,
)

/** Results that stand after a person's name and number: "put Berg 3 points ahead". */
export const resultWords = set(`points votes seats goals delegates percentage-points runs yards`)

/** Names that a number ends, in capitals: "Boeing 737", "Fortune 500", "Big 12". */
export const namesWithNumbers = set(
  `airbus android apollo artemis atr bbc big boeing bombardier cac cessna covid dax embraer euronext falcon forbes formula
  fortune ftse galaxy gtx gulfstream ios ipad iphone ivy macos moto nasdaq nikkei nintendo pixel playstation ps rtx
  russell s&p sp sputnik stoxx tornado topix voyager windows xbox`,
)

/** Street words after a number: an address. */
export const streetWords = set(
  `street st st. road rd rd. avenue ave ave. av boulevard blvd blvd. lane ln drive dr dr. court ct place pl square terrace
  crescent close way parkway highway row walk alley quay plaza circle`,
)

/** Words before a telephone number. */
export const phoneLeads =
  set(`call calls called calling phone telephone tel tel. dial dialled dialed text fax hotline ring
  number line at on`)

/** Words around sports scores and other results in points. */
export const scoreWords = set(
  `win wins won winning lose loses lost losing beat beats beating beaten draw draws drew drawn victory defeat loss lead
  leads led leading tie ties tied tying trail trails trailed trailing down up score scored scoring scoreline final
  equaliser equalizer aggregate record rout thrashing goals goal half-time halftime set sets vote voted confirmed ruling decision
  finish finished winner series advantage deficit`,
)

/** Sports events that are called by their distance: "the 200m butterfly", "400-metre champion". */
export const eventNouns = set(
  `backstroke bronze breaststroke butterfly champion champions crown final finals freestyle gold heat heats hurdler hurdles
  individual medalist medallist medley relay semi-final semi-finals semifinal semifinals silver sprinter steeplechase title`,
)

/** Those that are any race of such a length, unless it is a known one: "the 100m sprint", but "a 100m sprint". */
export const raceNouns = set(`dash event race record run sprint swim walk`)

/** Distances in metres over which events are held, and which alone name them: "won the 1500m". */
export const eventDistances: ReadonlySet<number> = new Set([
  50, 60, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 10_000,
])

/** Arms and what they fire, named by their bore: "a 9mm pistol", "155mm shells". */
export const firearms = set(
  `ammo ammunition bullet bullets caliber calibre cannon cannons cartridge cartridges casings gun guns handgun handguns howitzer
  howitzers mortar mortars pistol pistols revolver rifle rifles round rounds shell shells`,
)

/** What is called by the size of its parts in nanometres: "2-nanometer chips", "a 3nm process". */
export const processes = set(
  `chip chips node nodes process processes processor processors production technology`,
)

/** How a batter is out, or still in, before the runs that were made: "unbeaten on 87", "bowled for 12". */
export const batting = set(`bowled caught dismissed lbw out stumped unbeaten`)

/** What is put "at" a value; with others "at nine" is a time of day, or an age. */
export const valued = set(
  `closed count down ended estimated held number numbers opened placed priced put puts putting rate rates remain remained remains
  set stand standing stands stood toll total unchanged up value valued`,
)

/** Words after "one" that make it no count: "one of the", "one day", "one another". */
export const oneIsNoCount = set(
  `called named dubbed titled entitled of another day place thing way side hand point more by 's such could can may might would should must will has had is was
  or time who that which to and in at on from with as word example where estimate reason`,
)

/** Words right before "one" that make it a pronoun or a label: "this one", "no one", "the one". */
export const oneIsPronoun = set(
  `this that the no any every each another which some smaller bigger larger older newer big small new old good bad
  better best last next first such phase part number day square chapter act type level stage my your his her our their`,
)

/** Words before "one" that make it a count: "killing one", "only one", "including one woman". */
export const oneIsCount = set(
  `only just exactly least and plus including kill kills killed killing injured injuring wounded wounding arrested left
  leaving about than over nearly another dead`,
)

/** Small words that have a capital in titles only: "7 On Your Side", "9 To 5", "30 Under 30". */
export const titleWords = set(
  `a an and at before below by down for from in into is of off on or out over the to under until up with your`,
)

/** Determiners that make "two" a thing already known: "the two sides", "these two". */
export const knownTwo = set(`the these those its their his her our my your whose other last both 's ' ’s`)

/** Words that a number of a clock time stands before, or after. */
export const clockTails =
  set(`a.m. p.m. a.m p.m am pm o'clock gmt bst est edt pst pdt cet cest utc et pt ct mt ist noon
  midnight hrs`)
