/** Examples of `unverified`. */
import type { Examples } from './example.ts'

export const unverified: Examples = {
  kind: 'unverified',
  hits: [
    {
      text: 'The number of wounded could not be independently verified.',
      marked: 'could not be independently verified',
      scope: 'The number of wounded',
    },
    {
      text: 'The governor offered no evidence that the letters had been opened.',
      marked: 'no evidence',
      scope: 'that the letters had been opened',
    },
    {
      text: 'Independent verification of the recordings was not possible.',
      marked: 'Independent verification of the recordings was not possible',
    },
    { text: 'Unconfirmed sightings of the wolf were posted all week.', marked: 'Unconfirmed' },
    {
      text: 'Mayor Ilka Brandt blames the storm, without citing any evidence, on a dam upstream.',
      marked: 'without citing any evidence',
    },
    {
      text: 'There is no indication that the pilot saw the second aircraft.',
      marked: 'There is no indication',
    },
    {
      text: 'Our reporters were unable to verify where the pictures were taken.',
      marked: 'were unable to verify',
    },
    { text: 'The army would neither confirm nor deny the strike.', marked: 'neither confirm nor deny' },
    { text: 'The unsupported allegations filled two pages.', marked: 'unsupported' },
    { text: 'None of the accounts has been verified.', marked: 'None of the accounts has been verified' },
    { text: 'The harbour office has yet to confirm the loss.', marked: 'has yet to confirm' },
    { text: 'The council has not confirmed the sale.', marked: 'has not confirmed' },
    { text: 'The evidence for the cure is thin.', marked: 'evidence for the cure is thin' },
    { text: 'The paper did not provide evidence.', marked: 'did not provide evidence' },
  ],
  nearMisses: [
    { text: 'The results were verified by two independent groups.', because: 'it was verified' },
    {
      text: 'The Senate has not confirmed the nominee for the harbour board.',
      because: 'a vote, not a fact',
    },
    { text: 'Detectives gathered evidence from three rooms of the hotel.', because: 'there is evidence' },
    { text: 'The court confirmed the sentence on Thursday.', because: 'a ruling that stands' },
    { text: 'Proof of address is needed to open an account.', because: 'a paper that must be shown' },
    { text: 'She was proven right when the bridge reopened.', because: 'it was proven' },
    { text: 'A doctor confirmed that the boy had broken his wrist.', because: 'it was confirmed' },
    { text: 'No one was hurt, and no trains were delayed.', because: 'a plain report of nothing' },
    { text: 'Passengers must verify their tickets before boarding.', because: 'a task, not a doubt' },
    { text: 'The hotel confirmed her booking by letter.', because: 'a booking' },
    { text: 'The evidence was shown to the jury in March 2019.', because: 'evidence that exists' },
    { text: 'Sound is unsupported on older machines.', because: 'a lack of software' },
    { text: 'The old vine shows no signs of tiring.', because: 'it goes on' },
  ],
}
