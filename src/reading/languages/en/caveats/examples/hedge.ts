/** Examples of `hedge`. */
import type { Examples } from './example.ts'

export const hedge: Examples = {
  kind: 'hedge',
  hits: [
    { text: 'The fire may have started in the kitchen.', marked: 'may have' },
    { text: 'The strike will probably last until Friday.', marked: 'probably' },
    { text: 'The ferry appears to have lost power.', marked: 'appears to' },
    { text: 'A wet summer is likely to spoil the crop.', marked: 'likely' },
    { text: 'The tunnel could be flooded for months.', marked: 'could' },
    { text: 'The data suggest a slower river.', marked: 'suggest' },
    { text: 'Perhaps the old map was right.', marked: 'Perhaps' },
    { text: 'Divers searched for possible survivors.', marked: 'possible' },
  ],
  nearMisses: [
    { text: 'Visitors may enter through the side gate on May 3.', because: 'permission, and a month' },
    { text: 'From the tower we could see the whole bay.', because: 'ability' },
    { text: 'She could not be happier with the result.', because: 'emphasis' },
    { text: 'The poll asked 900 likely voters.', because: 'a term of polling' },
    { text: 'Smokers are more likely to fall ill than others.', because: 'a comparison' },
    { text: 'The suspect was held overnight.', because: 'a person' },
    { text: 'The singer appeared on stage at nine.', because: 'she came on' },
    { text: 'Come as soon as possible.', because: 'a fixed phrase' },
    { text: 'He suggested a walk by the river.', because: 'a proposal' },
    { text: 'They look like their father.', because: 'a likeness' },
    { text: 'The doctor suggested that the boy stay in bed.', because: 'a proposal' },
    { text: 'The clause may not be changed without a vote.', because: 'a ban' },
    { text: 'The fair opens in May.', because: 'a month' },
    { text: 'The parade showed the military might of the kingdom.', because: 'strength' },
    { text: 'No one could have run faster.', because: 'praise' },
    { text: 'The guards left before the crowd could enter.', because: 'ability' },
  ],
}
