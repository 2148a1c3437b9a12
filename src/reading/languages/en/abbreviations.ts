/** Words that keep their full stop, in lower case without it. */

/** Never the end of a sentence: a name or a number follows. */
export const titles = new Set(
  `mr mrs ms dr prof rev hon gen lt col maj capt sgt cpl adm cmdr brig gov sen rep sens reps pres st mt ft messrs
  mme mlle fr sr sra supt insp det asst atty amb no nos vs v al fig pp vol sec approx est ca gens govs`.split(
    /\s+/,
  ),
)

/** May end a sentence, or stand in the middle of one. */
export const others = new Set(
  `jr inc corp co ltd bros llc plc etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs
  fri ave blvd rd dept univ assn ph.d u.s u.k u.n e.u a.m p.m d.c b.c a.d i.e e.g ala ariz ark calif colo conn del
  fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`.split(
    /\s+/,
  ),
)

/** "no", "mar", "sun" and the like are words too: kept out, or decided by what follows. */
const ambiguous = new Set([
  'no',
  'mar',
  'la',
  'del',
  'ill',
  'ind',
  'miss',
  'mass',
  'wash',
  'mon',
  'wed',
  'fri',
  'st',
  'al',
  'det',
  'sec',
  'fig',
  'est',
  'ore',
  'pa',
  'ca',
  'fr',
  'mo',
])

export const abbreviations = new Set(
  [...titles, ...others].filter((word) => !ambiguous.has(word) || word === 'st'),
)
