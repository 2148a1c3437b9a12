/** Words of rise and fall: what makes a figure a change by that much ("rose 5 %", "down 3 cents", "a 4 % drop"). */

export type Direction = 'up' | 'down'

const verbs: Record<Direction, string> = {
  up: `rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing gain gains
    gained gaining jump jumps jumped jumping surge surges surged surging soar soars soared soaring grow grows grew grown
    growing add adds added adding advance advances advanced advancing spike spikes spiked spiking rally rallies rallied
    rallying leap leaps leapt leaped leaping swell swells swelled swelling expand expands expanded expanding boost
    boosts boosted boosting raise raises raised raising hike hikes hiked hiking rebound rebounds rebounded strengthen
    strengthened appreciate appreciated accelerate accelerated balloon ballooned rocketed skyrocketed up higher upped upward upwards`,
  down: `fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline
    declines declined declining plunge plunges plunged plunging plummet plummets plummeted plummeting slide slides slid
    sliding slip slips slipped slipping sink sinks sank sunk sinking lose loses lost losing shed sheds shedding tumble
    tumbles tumbled tumbling dip dips dipped dipping shrink shrinks shrank shrunk shrinking contract contracts contracted
    reduce reduces reduced reducing cut cuts cutting slash slashes slashed slashing crash crashes crashed crashing ease
    eases eased easing weaken weakened retreat retreated retreating slump slumps slumped slumping lower lowered down
    trim trimmed slow slowed slowing recede receded halve nosedived downward downwards`,
}

const nouns: Record<Direction, string> = {
  up: `rise rises increase increases jump surge hike hikes climb upswing uptick rally leap spike growth gain gains
    expansion`,
  down: `fall falls decrease decreases drop drops decline declines plunge slide slump reduction reductions dip tumble
    contraction cut cuts`,
}

/** A verb or adverb before the figure, with or without "by". */
export const changeVerbs = directions(verbs)
/** A noun after the figure ("a 3 percent drop") or before it ("a drop of 3 percent"). */
export const changeNouns = directions(nouns)
/** Verbs that raise money rather than a level, unless "by" stands between. */
export const raising = new Set('raise raises raised raising'.split(' '))
/** Verbs that take their object as a thing, not as an amount, unless the amount is a share, money or a measure. */
export const transitive = new Set(
  `add adds added adding lose loses lost losing cut cuts cutting gain gains gained gaining shed sheds raise raises
  raised raising contract contracts drop boost boosts trim lower up down`.split(/\s+/),
)

/** Further words of movement from one value to another: "going from 175 to 450". */
export const movements = new Set(
  `going goes went go moved moving change changed upward downward decrease increase improved extended`.split(
    ' ',
  ),
)
/** Words that make "from … to …" a range after all. */
export const spans = new Set('ranging range ranges ranged anywhere varying varies vary'.split(' '))
/** Verbs with which "up" is no rise: "women make up 40 %", "it sums up 3 %". */
export const withUp = new Set(
  `make makes made making take takes took taken put puts pick picked sum sums add adds added adding back backed give gave
  runner use used eat eats ate buy bought snap snapped split show showed wind wound size sized mix mixed sign signed
  hold held line lined`.split(/\s+/),
)

/** Between the word of change and the figure: "rose by about 3 %", "fell as much as 10 %". */
export const betweenVerbAndFigure = new Set(
  `by just only another further slightly sharply marginally even again still`.split(/\s+/),
)

function directions(data: Record<Direction, string>): ReadonlyMap<string, Direction> {
  return new Map(
    Object.entries(data).flatMap(([direction, words]) =>
      words.split(/\s+/).map((word) => [word, direction as Direction] as const),
    ),
  )
}
