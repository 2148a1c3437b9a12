/** Examples of `no-comment`. */
import type { Examples } from './example.ts'

export const noComment: Examples = {
  kind: 'no-comment',
  hits: [
    { text: 'A spokesman for the mine declined to comment.', marked: 'declined to comment' },
    {
      text: 'The airline did not immediately respond to a request for comment.',
      marked: 'did not immediately respond',
      scope: 'to a request for comment',
    },
    { text: 'The senator could not be reached on Sunday.', marked: 'could not be reached' },
    { text: 'There was no immediate comment from the palace.', marked: 'no immediate comment' },
    { text: 'Calls to the owner were not returned.', marked: 'Calls to the owner were not returned' },
    { text: 'The company would not say how many workers it had let go.', marked: 'would not say' },
    { text: 'The agent was not available for comment.', marked: 'not available for comment' },
    { text: 'Neither company responded to a request for comment.', marked: 'Neither company responded' },
    { text: 'The palace referred questions to the ministry.', marked: 'referred questions to' },
    { text: 'Both sides declined interviews.', marked: 'declined interviews' },
  ],
  nearMisses: [
    { text: 'She declined the award and went home.', because: 'an award was turned down' },
    { text: 'Sales declined to their lowest level in ten years.', because: 'a fall' },
    { text: 'The patient did not respond well to the drug.', because: 'a treatment' },
    { text: 'The village could not be reached by road.', because: 'a place' },
    { text: 'The band commented on every song.', because: 'they did comment' },
    { text: 'He refused to leave the boat.', because: 'an act' },
    { text: 'The pianist responded with a bow.', because: 'an answer was given' },
    { text: 'The crew declined to cross the picket line.', because: 'an act' },
    { text: 'The library book was returned after 40 years.', because: 'a book' },
    { text: 'The party declined to run a candidate of its own.', because: 'a decision' },
    { text: 'Rooms are available for visitors in July.', because: 'rooms' },
    { text: 'The government did not respond to the offer of grain.', because: 'an offer, not a question' },
    { text: 'Nobody could afford to be silent.', because: 'no question was asked' },
    { text: 'The miller refused to give up his key.', because: 'he kept it' },
    { text: 'He refused to even say the words.', because: 'an act' },
    { text: 'Neither patient responded to the drug.', because: 'a treatment' },
  ],
}
