/** Words that say nothing of what a sentence is about, in lower case. */
export const stopWords = new Set(
  `a an the this that these those and or but nor so yet as at by for from in into of off on onto out over to up with
  about after against among around before behind below between beyond down during near since through under until
  upon via within without is are was were be been being am has have had having do does did doing will would can could
  may might must shall should not n't no 's 're 've 'll 'd 'm it its he him his she her hers they them their theirs we
  us our you your i me my mine who whom whose which what when where why how than then there here also just only very
  more most much many some any all each every other another such own same if while because although though says say
  said saying told tells new amid one two first last year years day days week month`.split(/\s+/),
)

/** Endings that a stem goes without. */
export const endings = /(?:ings?|ers?|ed|es|s|ies|ied|y|e|n|ns|ian|ians)$/

/** Sources that are named elsewhere. */
export const pronouns = new Set('i we you he she it they this that who which one'.split(' '))
