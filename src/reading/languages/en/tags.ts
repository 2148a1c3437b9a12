/** The Penn Treebank's parts of speech, in the order that the weights file counts them. Append only. */
export const tags = [
  ...[
    'NN',
    'IN',
    'NNP',
    'DT',
    'JJ',
    'NNS',
    ',',
    '.',
    'VBD',
    'RB',
    'PRP',
    'VB',
    'CC',
    'VBZ',
    'TO',
    'VBG',
    'VBN',
  ],
  ...[
    'VBP',
    "''",
    'CD',
    'PRP$',
    '``',
    'MD',
    'POS',
    ':',
    'WP',
    'WDT',
    'NNPS',
    'WRB',
    'RP',
    'JJR',
    'JJS',
    'RBR',
  ],
  ...['-RRB-', '-LRB-', 'EX', '$', 'RBS', 'PDT', 'UH', 'WP$', 'FW', 'LS', 'SYM', '#'],
] as const

/** Number of each tag. */
export const tagIds: ReadonlyMap<string, number> = new Map(tags.map((tag, id) => [tag, id]))

/** Parts of speech whose words are few and all known: a word never seen before is none of them. */
export const closedTags: ReadonlySet<number> = new Set(
  [
    'IN',
    'DT',
    'PRP',
    'CC',
    'TO',
    'PRP$',
    'MD',
    'POS',
    'WP',
    'WDT',
    'WRB',
    'RP',
    'EX',
    'PDT',
    'WP$',
    'RBR',
    'RBS',
    'JJR',
  ].map((tag) => tagIds.get(tag) as number),
)
