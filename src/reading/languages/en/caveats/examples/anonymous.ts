/** Examples of `anonymous`. */
import type { Examples } from './example.ts'

export const anonymous: Examples = {
  kind: 'anonymous',
  hits: [
    {
      text: 'One clerk spoke on condition of anonymity for fear of losing her post.',
      marked: 'condition of anonymity',
    },
    {
      text: 'A diplomat who asked not to be named described the dinner as tense.',
      marked: 'asked not to be named',
    },
    { text: 'The officer was not authorized to speak to the press.', marked: 'not authorized to speak' },
    { text: 'An unnamed official gave the paper the list.', marked: 'unnamed' },
    { text: 'The nurse, whose name has been withheld, still works there.', marked: 'name has been withheld' },
    { text: 'The driver gave only his first name.', marked: 'gave only his first name' },
    {
      text: 'A teacher, who asked to use the pseudonym Ada, still works there.',
      marked: 'asked to use the pseudonym',
    },
    { text: 'Mira is not her real name.', marked: 'not her real name' },
    { text: 'She asked that her surname be withheld.', marked: 'asked that her surname be withheld' },
    { text: 'The Lantern is not naming her.', marked: 'is not naming' },
  ],
  nearMisses: [
    { text: 'The baby was named after her grandmother.', because: 'a name was given' },
    { text: 'Alcoholics Anonymous meets in the church hall.', because: 'the name of a group' },
    { text: 'The captain named the ship himself.', because: 'a name was given' },
    { text: 'The guard was not allowed to sleep on duty.', because: 'a rule of work' },
    { text: 'The new bridge is still unnamed.', because: 'a thing, not a source' },
    { text: 'The victim was identified as Pavel Orn.', because: 'he is named' },
    { text: 'The clerk was authorised to sign for the mayor.', because: 'she was allowed to' },
    { text: 'On condition that the roof is mended, the owner will sell.', because: 'terms of a sale' },
    { text: 'She wants to be remembered for her songs.', because: 'a wish' },
    { text: 'The street was named for a poet.', because: 'a name was given' },
    { text: 'The novelist wrote nine books under a pseudonym.', because: 'an author’s name' },
    { text: 'The name was changed to Harbour Street.', because: 'a street' },
    { text: 'An anonymous donor paid for the roof.', because: 'no source' },
  ],
}
