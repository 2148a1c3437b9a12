/** Examples of `opinion`. */
import type { Examples } from './example.ts'

export const opinion: Examples = {
  kind: 'opinion',
  hits: [
    { text: 'The views expressed here are those of the writer.', marked: 'views expressed' },
    { text: 'She made the case in an op-ed last week.', marked: 'op-ed' },
    { text: 'Opinion: why the harbour should stay public', marked: 'Opinion:' },
    { text: 'This page contains sponsored content.', marked: 'sponsored content' },
    { text: 'The chemist wrote a guest column for the paper.', marked: 'guest column' },
  ],
  nearMisses: [
    { text: 'The opinion poll put the party at 30 per cent.', because: 'a survey' },
    { text: 'The temple has forty columns.', because: 'architecture' },
    { text: 'The room has fine views of the lake.', because: 'a sight' },
    { text: 'A second opinion from a surgeon is free.', because: 'medicine' },
    { text: 'The column of tanks stopped at the river.', because: 'vehicles' },
    { text: 'The bank sponsored the youth team.', because: 'sport' },
    { text: 'The judges wrote a unanimous opinion.', because: 'a ruling' },
    { text: 'An editorial assistant answered the phone.', because: 'a job' },
    { text: 'The author read from his own book.', because: 'a reading' },
    { text: 'Public opinion turned against the tax.', because: 'a mood' },
  ],
}
