/** Examples of `scare-quotes`. */
import type { Examples } from './example.ts'

export const scareQuotes: Examples = {
  kind: 'scare-quotes',
  hits: [
    { text: 'The army moved in to “liberate” the villages of the valley.', marked: '“liberate”' },
    { text: 'A “skinny” trade deal would leave the hardest questions open.', marked: '“skinny”' },
    {
      text: 'The factory closed after a decade of “reform” that left half the town out of work.',
      marked: '“reform”',
    },
    { text: 'The new rules hand every "VIP" guest a key to the garden.', marked: '"VIP"' },
    { text: 'The plan would change the island’s “culture.”', marked: '“culture.”' },
    { text: 'The clerk came from the “interim” government that had closed the port.', marked: '“interim”' },
    {
      text: 'The scheme rests on “best-case” rules for boats that can be moved in strictly defined lanes.',
      marked: '“best-case”',
    },
    { text: 'The post lies in a 20-kilometre “safety zone” on the old road.', marked: '“safety zone”' },
  ],
  nearMisses: [
    { text: 'Oskar Lemm called the tax “absurd” at a rally in the capital.', because: 'a speaker is named' },
    { text: 'She sang “Winter Rose” at the end of the evening.', because: 'a title' },
    { text: 'Jan “Spider” Kowal climbed the tower without a rope.', because: 'a nickname' },
    { text: 'The rock is known as “the anvil” in the village.', because: 'a name at its first use' },
    {
      text: 'The bird is a lammergeier (or “bone breaker”) that nests on cliffs.',
      because: 'a term explained',
    },
    { text: '“We are tired,” the nurse said.', because: 'a quotation' },
    { text: 'The word “soon” appears nine times in the treaty.', because: 'a word spoken of' },
    {
      text: 'Critics described the budget as “reckless” and promised to vote against it.',
      because: 'speakers are named',
    },
    { text: 'The sign on the gate read “No swimming” in four languages.', because: 'what a sign says' },
    { text: 'He told the court that he felt “trapped” by the contract.', because: 'a speaker is named' },
    { text: 'Residents cast 312 “No” votes.', because: 'a word on a ballot' },
    { text: 'His “never again” remark drew laughter.', because: 'somebody’s words' },
    { text: 'The goal, as one paper put it, was “a marvel” of balance.', because: 'a source is named' },
    { text: 'Fans queued for the “Driftwood” premiere on the pier.', because: 'a title' },
    { text: 'She wrote an “RSVP” sketch for the revue.', because: 'a title' },
    { text: 'The “Lost Harbour” songstress left the stage early.', because: 'a title' },
    { text: 'The keys stand in an inverted “T” on the new machine.', because: 'a letter' },
    { text: 'In that tongue there is no “he” for the moon.', because: 'a word spoken of' },
    { text: 'Voss ‘glad to end’ quarrel with Orn', because: 'a headline’s quotation' },
    { text: 'Marta Voss spoke out for “shotgun weddings” as a cure.', because: 'a speaker is named' },
    {
      text: 'The stone is called so from albus, which is Latin for “white,” by the masons.',
      because: 'a term explained',
    },
    { text: 'Fill in the form and click “send” at the foot of the page.', because: 'words on a button' },
    {
      text: 'The answer came back in ten boxes (34% “strongly agree”) and one letter.',
      because: 'an answer in a survey',
    },
    { text: 'By her own admission the sale was a “mistake” of youth.', because: 'a speaker is named' },
    { text: 'He wore a “save the pier” shirt in the rain.', because: 'what a shirt says' },
  ],
}
