/** Examples of `preliminary`. */
import type { Examples } from './example.ts'

export const preliminary: Examples = {
  kind: 'preliminary',
  hits: [
    {
      text: 'Preliminary results put the mayor ahead by a few votes.',
      marked: 'Preliminary',
      scope: 'results',
    },
    { text: 'The study has not yet been peer-reviewed.', marked: 'not yet been peer-reviewed' },
    { text: 'Police are looking into whether the gate had been left open.', marked: 'looking into' },
    { text: 'The crash is under investigation.', marked: 'under investigation' },
    { text: 'The death toll is expected to rise.', marked: 'expected to rise' },
    { text: 'The agency is investigating the dairy.', marked: 'is investigating', scope: 'the dairy' },
    { text: 'Initial findings point to a broken valve.', marked: 'Initial' },
    { text: 'An inquiry has been opened.', marked: 'inquiry has been opened' },
    { text: 'The findings have not been published.', marked: 'have not been published' },
    { text: 'That number is likely to rise.', marked: 'likely to rise' },
    { text: 'The number of wounded is expected to rise.', marked: 'expected to rise' },
  ],
  nearMisses: [
    { text: 'The preliminary hearing begins on Monday.', because: 'a stage of a trial' },
    { text: 'The runner won her preliminary heat.', because: 'a round' },
    { text: 'Early mornings are cold on the plateau.', because: 'time of day' },
    { text: 'Prices are expected to rise by two per cent.', because: 'a forecast of prices' },
    { text: 'She carved her initials into the door.', because: 'letters' },
    { text: 'The early train leaves at five.', because: 'time of day' },
    { text: 'The inspector looked into the well.', because: 'he bent over it' },
    { text: 'The investigation ended in 2014 without charges.', because: 'it is over' },
    { text: 'A former investigator now teaches law.', because: 'a profession' },
    { text: 'The initial price was four crowns.', because: 'the first of several' },
    {
      text: 'She studied law in Porto and whether she liked it or not, she finished.',
      because: 'no inquiry',
    },
    { text: 'The court is limited to determining whether a form was signed.', because: 'a duty' },
    { text: 'The tower comes under review every ten years and is safe.', because: 'a routine' },
    { text: 'Prices are subject to change without notice.', because: 'terms of sale' },
    { text: 'He was paid for investigating a rival.', because: 'a task' },
    { text: 'Residents called for a panel to investigate the flood.', because: 'only called for' },
    { text: 'The poet’s letters have not been published.', because: 'books' },
    { text: 'The number of users is expected to rise.', because: 'a forecast of business' },
  ],
}
