/** Examples of `unknown`. */
import type { Examples } from './example.ts'

export const unknown: Examples = {
  kind: 'unknown',
  hits: [
    { text: 'It was not immediately clear who owned the barge.', marked: 'It was not immediately clear' },
    { text: 'The cause of the fire is still unknown.', marked: 'is still unknown' },
    { text: 'Whether the bridge will reopen this year remains to be seen.', marked: 'remains to be seen' },
    { text: 'The police gave no details of the arrests.', marked: 'gave no details' },
    { text: 'The club paid an undisclosed sum for the keeper.', marked: 'undisclosed', scope: 'sum' },
    { text: 'The ministry promised new trains without giving details.', marked: 'without giving details' },
    { text: 'It is too early to say how the harvest will turn out.', marked: 'too early to say' },
    { text: 'Nobody knows just how deep the shaft is.', marked: 'Nobody knows' },
    { text: 'The board is not sure how the fire spread.', marked: 'is not sure' },
    { text: 'Whether the ferry will sail is still a question mark.', marked: 'is still a question mark' },
    { text: 'Some questions about the sale remain unanswered.', marked: 'remain unanswered' },
    { text: 'No date for the vote has been set.', marked: 'No date for the vote has been set' },
    { text: 'The size of the herd is highly uncertain.', marked: 'is highly uncertain' },
  ],
  nearMisses: [
    { text: 'The Unknown Soldier is honoured every November.', because: 'a name' },
    { text: 'The sky was clear over the bay.', because: 'weather' },
    { text: 'The rules are known to every player.', because: 'they are known' },
    { text: 'The judge made clear that the ban would stay.', because: 'it was made clear' },
    { text: 'The guide gave details of the route.', because: 'details were given' },
    { text: 'She is best known for her early novels.', because: 'fame' },
    { text: 'The plan was explained to the crew in detail.', because: 'it was explained' },
    { text: 'I do not know my neighbours well.', because: 'acquaintance' },
    { text: 'The crew left without her.', because: 'no telling involved' },
    { text: 'The actress was unknown to most viewers.', because: 'fame' },
    { text: 'Nobody knows the harbour better than Ines Hale.', because: 'a comparison' },
    { text: 'We do not know what tomorrow brings.', because: 'a saying' },
    { text: 'The donors do not disclose their gifts every year.', because: 'a habit' },
    { text: 'The pianist was sure of every note.', because: 'she was sure' },
    { text: 'The report was made without a question from the floor.', because: 'nobody asked' },
  ],
}
