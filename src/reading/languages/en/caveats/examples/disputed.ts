/** Examples of `disputed`. */
import type { Examples } from './example.ts'

export const disputed: Examples = {
  kind: 'disputed',
  hits: [
    {
      text: 'The mayor denied that any money was missing.',
      marked: 'denied',
      scope: 'that any money was missing',
    },
    { text: 'The airline disputed the account of the crew.', marked: 'disputed' },
    { text: 'Harlan Voss pleaded not guilty in the district court.', marked: 'pleaded not guilty' },
    { text: 'The minister rejected the idea that the tunnel was unsafe.', marked: 'rejected' },
    { text: 'Both women called the story baseless.', marked: 'baseless' },
    { text: 'He spread false information about the vote.', marked: 'false' },
    { text: 'The post repeats a conspiracy theory about the weather station.', marked: 'conspiracy theory' },
    { text: 'Log books contradict the captain.', marked: 'contradict' },
  ],
  nearMisses: [
    { text: 'The family was denied entry at the border.', because: 'refused, not disputed' },
    { text: 'The judge denied the request for a new trial.', because: 'a ruling' },
    { text: 'No one disputes that the tower must be repaired.', because: 'nobody does' },
    { text: 'The ship sank in the disputed waters off the cape.', because: 'a standing name for a place' },
    { text: 'The village lies in a deep valley.', because: 'it is situated there' },
    { text: 'The difficulty lies in the price of copper.', because: 'it consists in' },
    { text: 'The bank rejected her loan application.', because: 'an application' },
    { text: 'A false start cost the runner the medal.', because: 'a term of sport' },
    { text: 'The dentist fitted two false teeth.', because: 'teeth' },
    { text: 'The coach was dismissed after nine games.', because: 'he lost his post' },
    { text: 'Pupils questioned the astronaut for an hour.', because: 'they asked questions' },
    { text: 'The dog was lying on the porch.', because: 'it lay there' },
    { text: 'The climb challenged even the guides.', because: 'it was hard' },
    { text: 'The clerk denied him a visa.', because: 'refused, not disputed' },
    { text: 'They denied him the chance to speak.', because: 'refused, not disputed' },
    { text: 'The doubts of the crew were not entirely unfounded.', because: 'it is affirmed' },
    { text: 'The challenges of the climb were many.', because: 'difficulties' },
    { text: 'Nobody questioned the accuracy of the clock.', because: 'nobody did' },
  ],
}
