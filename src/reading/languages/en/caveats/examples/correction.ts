/** Examples of `correction`. */
import type { Examples } from './example.ts'

export const correction: Examples = {
  kind: 'correction',
  hits: [
    { text: 'An earlier version of this article gave the wrong year.', marked: 'earlier version of this' },
    {
      text: 'This story has been updated with a statement from the school.',
      marked: 'This story has been updated',
    },
    { text: 'Correction: the bridge is 300 metres long, not 300 feet.', marked: 'Correction' },
    { text: 'We regret the error.', marked: 'regret the error' },
    {
      text: 'This article was amended on 4 June to add the name of the vet.',
      marked: 'This article was amended',
    },
    { text: 'An earlier version misstated the date.', marked: 'earlier version' },
  ],
  nearMisses: [
    { text: 'The pilot made a small correction to the course.', because: 'steering' },
    { text: 'The law was amended in 1998.', because: 'a law' },
    { text: 'She works as a corrections officer.', because: 'prisons' },
    { text: 'The app was updated in March 2020.', because: 'software' },
    { text: 'The earlier version of the engine ran on coal.', because: 'a machine' },
    { text: 'The editor of the paper retired.', because: 'a profession' },
    { text: 'He regretted the tone of his letter.', because: 'a feeling' },
    { text: 'The market saw a sharp correction.', because: 'prices fell' },
    { text: 'The teacher corrected forty essays.', because: 'school work' },
    { text: 'The guide was revised by three climbers.', because: 'a book' },
    { text: 'The judges will look at the corrected map.', because: 'a map' },
    { text: 'Ferry update: the last boat leaves at six.', because: 'news of the ferry' },
    { text: 'The earlier version ran on coal.', because: 'a machine' },
  ],
}
