/** Words by which the rules in `figures/exclusions` know numbers that are no quantities. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

export const months = set(
  `january february march april may june july august september october november december jan jan. feb feb. mar mar. apr
  apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`,
)

export const weekdays = set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
)

/** Words before a bare year. */
export const yearLeads = set(
  `in since by until till from during before after early late mid year spring summer autumn fall winter of circa for
  between and to through the around about fiscal fy season class election elections vintage`,
)

/** Words before a number that is a label of something, in small letters too: "phase 3", "page 12", "type 2 diabetes". */
export const numberedThings = set(
  `article articles section sections chapter channel route highway interstate flight room gate platform terminal
  apartment apt apt. suite unit floor district ward group pool game round lap part volume episode season title rule form bill
  proposition amendment category phase tier level class grade type stage step version page pages paragraph no no. nos nos.
  number numbers question item exhibit count annex appendix schedule line lane track block exit mile junction hole
  size figure table fig fig. verse psalm act scene book resolution directive protocol regulation clause formula area
  zone sector pier dock bus train boxing team squad station precinct council precincts unit model series generation
  gen division league world agenda measure statute code zip postcode rank ranked ranking seed seeded pick vol vol. issue
  mark mk camp building house building box pox serial division brigade battalion regiment grade key stage week day days`,
)

/** Of those, the ones that are often counted by a following number without being its label. */
export const looseNumberedThings =
  set(`count mile line day days house world size building team model box week number issue
  figure area bus train pick table block lane question numbers unit hole rank ranked ranking measure`)

/** Words that a number's name ends in, before the number, in capitals: "Boeing 737", "S&P 500". */
export const namesWithNumbers = set(
  `boeing airbus fortune ftse s&p sp nasdaq russell nikkei dax cac euronext stoxx topix iphone ipad galaxy pixel windows
  android ios macbook playstation ps xbox nintendo big covid g group air apollo artemis voyager sputnik soyuz tu il mig su
  top forbes inc hot billboard radio bbc itv fox formula moto opec asean ukraine-24 area studio catch chanel ocean
  ivy track rtx gtx core ryzen atr embraer bombardier cessna challenger falcon gulfstream tornado hurricane model`,
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
  equaliser equalizer aggregate record rout thrashing goals goal half-time halftime set sets vote voted ruling decision
  finish finished winner series advantage deficit`,
)

/** Words before an age. */
export const ageLeads = set(`aged age ages turned turning turns under-`)

/** Words before an age in a bound: "over the age of 21", "under 18s". */
export const ageGroups = set(`13s 15s 16s 17s 18s 19s 20s 21s 23s 25s 30s 40s 50s 60s 65s 70s 75s 80s 90s`)

/** Words by which a number of years is an age: "is 35 years old". */
export const ageTails =
  set(`old year-old years-old year-olds years-olds month-old months-old months-olds week-old day-old
  weeks-old`)

/** Words after "one" that make it no count: "one of the", "one day", "one another". */
export const oneIsNoCount = set(
  `of another day thing way side hand point more by 's such could can may might would should must will has had is was
  or time who that which to and in at on from with as word example where estimate reason user man's sector witness`,
)

/** Words right before "one" that make it a pronoun or a label: "this one", "no one", "the one". */
export const oneIsPronoun = set(
  `this that the no any every each another which some smaller bigger larger older newer big small new old good bad
  better best last next first such phase part number day square chapter act type level stage my your his her our their`,
)

/** Words before "one" that make it a count: "killing one", "only one", "including one woman". */
export const oneIsCount = set(
  `only just exactly least and plus including killed killing killed, injured injuring wounded wounding arrested left
  leaving about than over nearly another kill kills injuring dead`,
)

/** Determiners that make "two" a thing already known: "the two sides", "these two". */
export const knownTwo = set(`the these those its their his her our my your whose other last both 's ' ’s`)

/** Words that a number of a clock time stands before, or after. */
export const clockTails =
  set(`a.m. p.m. a.m p.m am pm o'clock gmt bst est edt pst pdt cet cest utc et pt ct mt ist noon
  midnight hrs`)
