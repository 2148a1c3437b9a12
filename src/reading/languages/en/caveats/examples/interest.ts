/** Examples of `interest`. */
import type { Examples } from './example.ts'

export const interest: Examples = {
  kind: 'interest',
  hits: [
    { text: 'The study was funded by a maker of sweeteners.', marked: 'funded by' },
    { text: 'Nils Aho, who also owns shares in the port, praised the plan.', marked: 'who also owns' },
    { text: 'The editor has a financial interest in the mine.', marked: 'financial interest in' },
    { text: 'She is a paid consultant to the airline.', marked: 'paid consultant' },
    { text: 'A former employee of the bank described the scheme.', marked: 'former employee of' },
    { text: 'He is a major donor to the party that wrote the law.', marked: 'major donor to' },
    {
      text: 'The Lantern may receive a small commission on what readers buy.',
      marked: 'may receive a small commission',
    },
    { text: 'She is on the board of the mine that she praised.', marked: 'is on the board of' },
    { text: 'The authors were paid by a maker of sweeteners.', marked: 'paid by' },
  ],
  nearMisses: [
    { text: 'The farm owns forty goats.', because: 'plain ownership' },
    { text: 'The road is funded by tolls.', because: 'no speaker has a stake' },
    { text: 'Her interest in birds began at school.', because: 'curiosity' },
    { text: 'The bank raised interest rates.', because: 'the price of money' },
    { text: 'The former mayor of Dunholm spoke first.', because: 'a former office' },
    { text: 'The kidney came from a living donor.', because: 'an organ' },
    { text: 'Tickets were paid in cash.', because: 'a payment' },
    { text: 'The hall seats four hundred on its boards.', because: 'planks' },
    { text: 'The gardener drove a stake into the ground.', because: 'a post' },
    { text: 'The museum owns a letter by the composer.', because: 'plain ownership' },
    { text: 'The fund is free of conflicts of interest.', because: 'it is ruled out' },
    { text: 'Ideas and interests in the class differ.', because: 'likings' },
    { text: 'Neighbours have a stake in each other.', because: 'a bond, not a share' },
    { text: 'The fence was paid by the parish.', because: 'a bill' },
    { text: 'The former owner of the house left a note.', because: 'a former home' },
    { text: 'A major donor of blood was honoured.', because: 'blood' },
  ],
}
