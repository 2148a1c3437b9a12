/** Said to be not known, or not told. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const unknown: readonly PhraseGroup[] = [
  {
    scope: 'after',
    who: 'none',
    phrases: [
      '[@be|been|@remain @adverb? @adverb? unclear]',
      '[@be|been|@remain @adverb? uncertain] @wh|what|.|,|how|about|as|after',
      '[@not @adverb? @adverb? @adverb? clear @adverb?] !@wh cut|of|the|to|enough|his|her|their',
      '[@not @adverb? @adverb? @adverb? entirely|fully|exactly|yet|precisely? known] !for|as|to|by|each',
      '[@be|@remain @adverb? @adverb? unknown] !to|quantity',
      '[still unknown|unclear|undetermined|undecided|uncertain]',
      '[unclear] @wh|,',
      '[uncertain] @wh',
      '[remain(s|ed) to be seen|determined|decided]',
      '[yet to be determined|decided|seen|announced|established|identified|released|explained]',
      '[@not @adverb? been @adverb? determined|disclosed|identified|established|announced|explained|released] ,|.|and|but|by',
      '[@remain|is|are|was|were a mystery|unexplained]',
      '[an open question]',
      "[anyone|anybody 's guess]",
      '[no one|nobody @adverb? knows|knew|can|could say|tell|for|yet|exactly? for? sure?] @wh|for|what|exactly|yet|,|.|sure',
      '[no one can|could say for? sure?]',
      '[hard|impossible|difficult to say|know|tell|predict|gauge|determine|quantify|assess|estimate]',
      '[too early|soon to say|tell|know|determine|judge|speculate|predict|assess]',
      '[@not @adverb? @adverb? know] exactly|yet|@wh',
      '[no clear answer|answers|explanation]',
    ],
  },
  {
    scope: 'after',
    who: 'subject',
    phrases: [
      '[no immediate|further|other|more|additional|specific|official|new? @detail ~2 @be|been @adverb? given|available|released|provided|disclosed|offered|announced]',
      '[no word] on|of|about|yet',
      '[@do|has|have|had|would|could|can @not @adverb? @adverb? give|gave|given|provide|provided|offer|offered|release|released|disclose|disclosed|specify|share|shared ~3 @detail]',
      '[@do|has|have|had|would @not @adverb? @adverb? specify|elaborate|estimate|specified|elaborated|disclose|disclosed]',
      '[@do|has|have|had @not @adverb? @adverb? say|said|explain|explained|identify|identified|name|indicate|reveal|announce] @wh|who|!that',
      '[without|not giving|providing|offering|any ~2 @detail]',
      '[without elaborating|elaboration|specifying|explaining|explanation]',
      '[without saying|naming|identifying] @wh|who|them|names|the|any|him|her|specifics',
      '[@not @adverb? able|possible , ~4 to @adverb? say|determine|establish|collect|tell|identify]',
      '[@not ~5 able to @adverb? collect|determine|establish|say] any|@wh',
      '[gave no details|reason|explanation|indication|information|timeline|figures|specifics|further]',
      '[offered|provided|provides|offers|gives no|few|little|scant further|other|additional|specific? details|specifics|detail|information|explanation|timeline|evidence?]',
      '[details @be|@remain @adverb? scarce|scant|sketchy|unclear|murky|few|limited]',
      '[@not @adverb? released|made ~3 public] ,|.|and',
    ],
  },
  {
    scope: 'noun',
    phrases: [
      '[undisclosed|unspecified|undetermined|unexplained]',
      'an [unknown] number|quantity|amount|sum|quantities|assailant|gunman|person|location|type',
      '[unknown] assailants|gunmen|attackers|reasons|motive|origin|substance|circumstances|suspects|suspect',
    ],
  },
]
