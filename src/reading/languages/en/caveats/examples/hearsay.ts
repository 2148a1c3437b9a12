/** Examples of `hearsay`. */
import type { Examples } from './example.ts'

export const hearsay: Examples = {
  kind: 'hearsay',
  hits: [
    {
      text: 'The duke reportedly sold the castle last spring.',
      marked: 'reportedly',
      scope: 'sold the castle last spring',
    },
    {
      text: 'The ship is believed to have sunk near the cape.',
      marked: 'is believed to',
      scope: 'have sunk near the cape',
    },
    { text: 'A man believed to be the owner fled by boat.', marked: 'believed to' },
    { text: 'It is thought that the cave was used by smugglers.', marked: 'It is thought that' },
    { text: 'According to reports, the talks ended after an hour.', marked: 'According to reports' },
    { text: 'Rumours about a merger had spread for weeks.', marked: 'Rumours' },
    { text: 'The vote is seen as a test for the young premier.', marked: 'is seen as' },
    { text: 'Police looked at reports of gunfire in the old town.', marked: 'reports' },
    { text: 'The tablets, thought to come from the flood, lay in a drain.', marked: 'thought to' },
    { text: 'Reports from the coast say the pier has gone.', marked: 'Reports' },
    { text: 'Her cousin is seen as the likely heir.', marked: 'is seen as' },
    { text: 'Second ferry reported to have sunk off Amsel', marked: 'reported to' },
  ],
  nearMisses: [
    { text: 'Dr. Anselm Rook reported to the board on Friday.', because: 'he gave a report' },
    { text: 'The board publishes its reports in June.', because: 'documents' },
    { text: 'The sailor believed in omens.', because: 'he is named' },
    { text: 'She said to her sister that the train was late.', because: 'a speaker and a listener' },
    { text: 'The lighthouse can be seen from the road.', because: 'eyesight' },
    { text: 'The teacher was told to rest.', because: 'an order' },
    { text: 'According to Lena Marsh, the talks ended after an hour.', because: 'a named source' },
    { text: 'The flu was reported to the health office.', because: 'a notice was sent' },
    { text: 'Readers thought of the poem as a joke.', because: 'the readers are named' },
    { text: 'He is regarded with affection in his village.', because: 'a feeling' },
    { text: 'The annual report of the bank runs to 90 pages.', because: 'a document' },
    { text: 'Speculation in copper ruined the bank.', because: 'trade' },
    { text: 'The film was widely seen in schools.', because: 'many saw it' },
    { text: 'Market stalls should be seen as part of the town.', because: 'a wish' },
    {
      text: 'In a long piece the Lantern reports that the pier has gone.',
      because: 'one paper’s own report',
    },
    { text: 'The stalls should not be viewed as a nuisance.', because: 'a wish' },
  ],
}
