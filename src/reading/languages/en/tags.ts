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
