/** The relations between a word and its head, in the order that the weights file counts them. Append only. */
export const relations = [
  ...[
    'dep',
    'punct',
    'case',
    'nmod',
    'nsubj',
    'det',
    'compound',
    'amod',
    'dobj',
    'root',
    'advmod',
    'mark',
    'aux',
  ],
  ...['cc', 'conj', 'poss', 'ccomp', 'xcomp', 'advcl', 'cop', 'acl:relcl', 'nummod', 'acl', 'neg', 'appos'],
  ...['auxpass', 'nsubjpass', 'prt', 'parataxis', 'expl'],
] as const

export type Relation = (typeof relations)[number]

/** Rarer relations of the training data, each taken for the one it is most like. */
const folded: Record<string, Relation> = {
  'nmod:poss': 'poss',
  'nmod:tmod': 'nmod',
  'nmod:npmod': 'nmod',
  'compound:prt': 'prt',
  mwe: 'case',
  csubj: 'nsubj',
  csubjpass: 'nsubjpass',
  iobj: 'dobj',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  discourse: 'advmod',
}

/** Number of each relation, the folded ones included. */
export const relationIds: ReadonlyMap<string, number> = new Map([
  ...relations.map((relation, id): [string, number] => [relation, id]),
  ...Object.entries(folded).map(([from, to]): [string, number] => [from, relations.indexOf(to)]),
])
