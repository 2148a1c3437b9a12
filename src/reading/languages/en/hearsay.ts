/** What is said by nobody: passives with the word that must follow them, and adverbs. */

const rows: [string, string][] = [
  [
    'to that',
    'believed thought said understood reported rumoured rumored alleged claimed estimated reputed feared assumed presumed speculated learnt',
  ],
  ['that', 'accepted agreed acknowledged recognised recognized'],
  ['as by', 'seen regarded viewed perceived described portrayed depicted characterised characterized'],
  ['of by', 'accused suspected'],
  [
    'by',
    'considered criticised criticized condemned denounced praised dubbed hailed disputed questioned blamed welcomed',
  ],
  ['that to', 'told'],
]

/** Past participle, and the words of which one must follow. "X was accused" stands alone too. */
export const hearsayPassives = new Map<string, string[]>(
  rows.flatMap(([tails, verbs]) =>
    verbs.split(' ').map((verb): [string, string[]] => [verb, tails.split(' ')]),
  ),
)

export const hearsayAdverbs = [
  ['reportedly'],
  ['supposedly'],
  ['rumour', 'has', 'it'],
  ['rumor', 'has', 'it'],
  ['by', 'most', 'accounts'],
  ['by', 'all', 'accounts'],
  ['by', 'some', 'accounts'],
]
