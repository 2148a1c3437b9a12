/** Examples of `claim`. */
import type { Examples } from './example.ts'

export const claim: Examples = {
  kind: 'claim',
  hits: [
    {
      text: 'State engineers claimed the dam had been finished early.',
      marked: 'claimed',
      scope: 'the dam had been finished early',
    },
    {
      text: 'The banker allegedly moved the money in cash.',
      marked: 'allegedly',
      scope: 'moved the money in cash',
    },
    {
      text: 'Orla Finch is accused of selling the same field twice.',
      marked: 'accused of',
      scope: 'selling the same field twice',
    },
    { text: 'Prosecutors charged the captain with fraud.', marked: 'charged' },
    {
      text: 'He repeated his claim that the well was poisoned.',
      marked: 'claim',
      scope: 'that the well was poisoned',
    },
    { text: 'The allegations were first published in a local paper.', marked: 'allegations' },
    { text: 'The ministry blamed the outage on foreign hackers.', marked: 'blamed' },
    { text: 'The group claimed responsibility for the blast.', marked: 'claimed' },
  ],
  nearMisses: [
    { text: 'Tove Lind claimed the title with a final throw of 68 metres.', because: 'a title was won' },
    { text: 'The flood claimed 12 lives in the valley.', because: 'people died' },
    { text: 'The insurer paid out after 300 claims in a week.', because: 'demands for money' },
    { text: 'Jobless claims fell again in April.', because: 'requests for benefits' },
    { text: 'The island has a claim to the fishing grounds.', because: 'a right' },
    { text: 'Hikers can claim a refund at the gate.', because: 'asking for money' },
    { text: 'The shop charged five crowns for a loaf.', because: 'a price' },
    { text: 'She was put in charge of the harbour police.', because: 'a task' },
    { text: 'He was charged with the task of rebuilding the school.', because: 'given a duty' },
    { text: 'The visitors claimed victory after extra time.', because: 'they won' },
    { text: 'The phone is charged in an hour.', because: 'a battery' },
    { text: 'The team claimed a third straight national championship.', because: 'a prize was won' },
    { text: 'The horse charged across the bridge.', because: 'it ran' },
    { text: 'The guide said the path was closed.', because: 'a plain "said"' },
    { text: 'It was a politically charged week in the capital.', because: 'a mood' },
    { text: 'The treasurer has never been charged with anything.', because: 'it is ruled out' },
    { text: 'Both countries lie on land claimed by a third.', because: 'a right to land' },
    { text: 'The witness asserted her right to remain silent.', because: 'a right was used' },
    { text: '“We are blaming ourselves,” the coach said.', because: 'the speaker’s own fault' },
    { text: 'Runners solidified their claim as the best in the county.', because: 'a standing' },
  ],
}
