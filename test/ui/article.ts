/** An invented article with a reading of it marked by hand, for views and exports. */
import type { Article, Block, BlockKind } from '../../src/article/model.ts'
import type { Attribution, Caveat, Figure, Reading, Source, Span } from '../../src/reading/model.ts'

const blocks: [BlockKind, string][] = [
  ['title', 'Karvonia Unveils Film Praising Its Troops on the Tarsk Front Before Summit in Belgora'],
  [
    'paragraph',
    'Three days before he is due to join the leader of Orland at a summit in Belgora, President Matei Drosu has released a film lauding the Karvonian soldiers who fight in the Tarsk mountains.',
  ],
  [
    'paragraph',
    'The 45-minute film, aired by state-run Karvonia One on Sunday, shows soldiers crossing frozen rivers. Aerial shots claim to show the capture of Hill 214, which both armies have held at least four times since autumn.',
  ],
  [
    'paragraph',
    'Analysts caution that the authenticity of the film remains uncertain. Some of the footage was probably staged, according to Pavla Rennick, who studies military imagery at the Institute for Open Evidence. When or where the film was made could not be independently verified.',
  ],
  ['heading', 'Heavy losses acknowledged'],
  [
    'paragraph',
    'Western officials estimate that of the 9,000 soldiers Karvonia initially sent to Tarsk, nearly a third have been killed or wounded. Officials in Karvonia put the number of dead at 412.',
  ],
  [
    'paragraph',
    'The true figure is not known. A Western diplomat, who asked not to be named because the assessment is confidential, said that more than 1,500 Karvonians might have died since October. The defence ministry denied this and called the number “an invention of hostile services”. It did not respond to a request for its own count.',
  ],
  [
    'paragraph',
    'The film pays tribute to those soldiers, claiming that they helped to “liberate” eleven villages in the valley.',
  ],
  ['heading', 'A friendship on display'],
  [
    'paragraph',
    'On Wednesday, the two leaders are expected to sign a treaty in Belgora. According to a leaked draft seen by the newspaper Morgenblatt, Orland would supply fuel and grain worth about $2.2bn over five years, and Karvonia between 12,000 and 15,000 more troops.',
  ],
  [
    'paragraph',
    '“He wants to be seen next to Halvane, not behind him,” said Ilse Marenko, a senior fellow at the Lindholm Centre for Eastern Studies and a former adviser to the Karvonian opposition. She added that the message was “meant for one viewer in Belgora and for millions at home”.',
  ],
  [
    'paragraph',
    'It is thought that Karvonia has several dozen launchers, though estimates vary widely. State media claimed that output had doubled in a year.',
  ],
  [
    'paragraph',
    'The film mentions neither the buses nor the barracks. Its last scene shows a column of soldiers walking into the sun, while a choir sings that nobody is forgotten.',
  ],
]

export const text = blocks.map(([, words]) => words).join('\n\n')

/** Where `words` stand in the text, the first time at or after `from`. Throws where they do not. */
function at(words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the article: ${words}`)
  return { start, end: start + words.length }
}

function blockSpans(): Block[] {
  let start = 0
  return blocks.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length }
    start = block.end + 2
    return block
  })
}

export const article: Article = {
  detected: true,
  origin: 'page',
  url: 'https://lantern.example/2026/01/film.html',
  title: blocks[0]?.[1] as string,
  publisher: 'The Lantern Post',
  language: 'en',
  links: [],
  blocks: blockSpans(),
}

const sentences: Span[] = article.blocks.flatMap((block) => {
  const words = text.slice(block.start, block.end)
  return [...words.matchAll(/\S.*?(?:[.!?]”?(?=\s|$)|$)/g)].map((found) => ({
    start: block.start + found.index,
    end: block.start + found.index + found[0].length,
  }))
})

const sources: Source[] = [
  { id: 's1', name: 'Aerial shots', kind: 'document', mentions: [at('Aerial shots')] },
  { id: 's2', name: 'Analysts', kind: 'unnamed', mentions: [at('Analysts')] },
  {
    id: 's3',
    name: 'Pavla Rennick',
    kind: 'person',
    affiliation: 'Institute for Open Evidence',
    mentions: [at('Pavla Rennick')],
  },
  { id: 's4', name: 'Western officials', kind: 'unnamed', mentions: [at('Western officials')] },
  { id: 's5', name: 'Officials in Karvonia', kind: 'unnamed', mentions: [at('Officials in Karvonia')] },
  {
    id: 's6',
    name: 'A Western diplomat',
    kind: 'unnamed',
    unnamedBecause: at('because the assessment is confidential'),
    mentions: [at('A Western diplomat')],
  },
  { id: 's7', name: 'the defence ministry', kind: 'organisation', mentions: [at('The defence ministry')] },
  { id: 's8', name: 'the film', kind: 'document', mentions: [at('The film pays')] },
  { id: 's9', name: 'Morgenblatt', kind: 'media', mentions: [at('Morgenblatt')] },
  {
    id: 's10',
    name: 'Ilse Marenko',
    kind: 'person',
    role: 'senior fellow',
    affiliation: 'Lindholm Centre for Eastern Studies',
    mentions: [at('Ilse Marenko'), at('She')],
  },
  { id: 's11', name: 'hearsay', kind: 'hearsay', mentions: [at('It is thought')] },
  {
    id: 's12',
    name: 'State media',
    kind: 'state-media',
    country: 'Karvonia',
    mentions: [at('State media')],
  },
]

const said = (
  id: string,
  source: string,
  who: string,
  cue: string,
  content: string,
  rest: Partial<Attribution> = {},
): Attribution => ({
  id,
  sources: [source],
  sourceSpans: who ? [at(who)] : [],
  cue: [at(cue, who ? Math.max(0, at(who).start - 80) : 0)],
  content: [at(content)],
  manner: 'indirect',
  stance: 'says',
  probability: 0.9,
  ...rest,
})

const attributions: Attribution[] = [
  said('a1', 's1', 'Aerial shots', 'claim to show', 'the capture of Hill 214', { stance: 'claims' }),
  said('a2', 's2', 'Analysts', 'caution', 'that the authenticity of the film remains uncertain'),
  said('a3', 's3', 'Pavla Rennick', 'according to', 'Some of the footage was probably staged'),
  said(
    'a4',
    's4',
    'Western officials',
    'estimate',
    'that of the 9,000 soldiers Karvonia initially sent to Tarsk, nearly a third have been killed or wounded',
    { stance: 'estimates' },
  ),
  said('a5', 's5', 'Officials in Karvonia', 'put', 'the number of dead at 412'),
  said(
    'a6',
    's6',
    'A Western diplomat',
    'said',
    'that more than 1,500 Karvonians might have died since October',
  ),
  said('a7', 's7', 'The defence ministry', 'denied', 'this', { stance: 'denies' }),
  said('a8', 's7', 'The defence ministry', 'called', 'the number “an invention of hostile services”', {
    manner: 'mixed',
    stance: 'denies',
  }),
  said(
    'a9',
    's8',
    'The film pays',
    'claiming',
    'that they helped to “liberate” eleven villages in the valley',
    {
      sourceSpans: [at('The film', at('The film pays').start)],
      stance: 'claims',
    },
  ),
  said(
    'a10',
    's9',
    'Morgenblatt',
    'According to',
    'Orland would supply fuel and grain worth about $2.2bn over five years, and Karvonia between 12,000 and 15,000 more troops',
  ),
  said('a11', 's10', 'Ilse Marenko', 'said', '“He wants to be seen next to Halvane, not behind him,”', {
    manner: 'direct',
    cue: [at('said Ilse')].map(({ start }) => ({ start, end: start + 4 })),
  }),
  said(
    'a12',
    's10',
    'She',
    'added',
    'that the message was “meant for one viewer in Belgora and for millions at home”',
    { manner: 'mixed' },
  ),
  said('a13', 's11', '', 'It is thought', 'that Karvonia has several dozen launchers', {
    stance: 'believes',
  }),
  said('a14', 's12', 'State media', 'claimed', 'that output had doubled in a year', { stance: 'claims' }),
]

const figure = (id: string, words: string, rest: Partial<Figure>): Figure => ({
  id,
  ...at(words),
  value: null,
  unit: '',
  precision: 'exact',
  estimated: false,
  why: [],
  ...rest,
})

const figures: Figure[] = [
  figure('f1', '45-minute', { value: 45, unit: 'minutes' }),
  figure('f2', 'at least four times', {
    value: 4,
    unit: 'times',
    precision: 'at-least',
    estimated: true,
    why: [at('at least')],
    bare: true,
  }),
  figure('f3', '9,000 soldiers', {
    value: 9000,
    unit: 'soldiers',
    attribution: 'a4',
    estimated: true,
    why: [at('estimate')],
  }),
  figure('f4', 'nearly a third', {
    value: 1 / 3,
    unit: 'share',
    precision: 'approximate',
    estimated: true,
    why: [at('nearly'), at('estimate')],
    of: 9000,
    derived: 3000,
    attribution: 'a4',
  }),
  figure('f5', '412', { value: 412, unit: 'dead', attribution: 'a5', differs: ['f6'] }),
  figure('f6', 'more than 1,500 Karvonians', {
    value: 1500,
    unit: 'Karvonians',
    precision: 'at-least',
    estimated: true,
    why: [at('more than'), at('might')],
    attribution: 'a6',
    differs: ['f5'],
  }),
  figure('f7', 'eleven villages', {
    value: 11,
    unit: 'villages',
    attribution: 'a9',
    estimated: true,
    why: [at('claiming')],
  }),
  figure('f8', 'about $2.2bn', {
    value: 2.2e9,
    unit: 'USD',
    precision: 'approximate',
    estimated: true,
    why: [at('about')],
    attribution: 'a10',
  }),
  figure('f9', 'over five years', { value: 5, unit: 'years' }),
  figure('f10', 'between 12,000 and 15,000 more troops', {
    value: [12000, 15000],
    unit: 'troops',
    precision: 'range',
    estimated: true,
    why: [at('between')],
    attribution: 'a10',
  }),
  figure('f11', 'several dozen launchers', {
    unit: 'launchers',
    precision: 'vague',
    estimated: true,
    why: [at('several dozen'), at('It is thought')],
    attribution: 'a13',
  }),
]

const caveats: Caveat[] = [
  { id: 'c1', kind: 'state-controlled', ...at('state-run') },
  {
    id: 'c2',
    kind: 'authenticity',
    ...at('claim to show'),
    scope: at('the capture of Hill 214'),
    attribution: 'a1',
  },
  {
    id: 'c3',
    kind: 'authenticity',
    ...at('authenticity of the film remains uncertain'),
    scope: at('the film'),
    attribution: 'a2',
  },
  { id: 'c4', kind: 'hedge', ...at('probably'), attribution: 'a3' },
  {
    id: 'c5',
    kind: 'unverified',
    ...at('could not be independently verified'),
    scope: at('When or where the film was made'),
  },
  { id: 'c6', kind: 'unknown', ...at('is not known'), scope: at('The true figure') },
  { id: 'c7', kind: 'anonymous', ...at('asked not to be named'), who: at('A Western diplomat') },
  { id: 'c8', kind: 'hedge', ...at('might have'), attribution: 'a6' },
  { id: 'c9', kind: 'disputed', ...at('denied'), who: at('The defence ministry'), attribution: 'a7' },
  { id: 'c10', kind: 'no-comment', ...at('did not respond') },
  { id: 'c11', kind: 'claim', ...at('claiming'), attribution: 'a9' },
  { id: 'c12', kind: 'scare-quotes', ...at('“liberate”'), attribution: 'a9' },
  { id: 'c13', kind: 'authenticity', ...at('leaked'), scope: at('draft') },
  {
    id: 'c14',
    kind: 'interest',
    ...at('a former adviser to the Karvonian opposition'),
    who: at('Ilse Marenko'),
  },
  { id: 'c15', kind: 'hearsay', ...at('It is thought'), attribution: 'a13' },
  { id: 'c16', kind: 'unknown', ...at('estimates vary widely') },
  { id: 'c17', kind: 'claim', ...at('claimed'), attribution: 'a14' },
]

export const reading: Reading = {
  language: 'en',
  text,
  sentences,
  sources,
  attributions,
  figures,
  caveats,
  notes: [
    { kind: 'no-author', detail: {}, spans: [] },
    { kind: 'no-date', detail: { count: 2 }, spans: [at('on Sunday'), at('On Wednesday')] },
    { kind: 'no-links', detail: { documents: 1 }, spans: [at('a leaked draft')] },
    {
      kind: 'unnamed-share',
      detail: { sources: 12, unnamed: 5, state: 1, documents: 2, parties: 1 },
      spans: [at('Analysts'), at('Western officials'), at('Officials in Karvonia'), at('A Western diplomat')],
    },
  ],
}

/** The same article over and over, as long as the longest: `times` × 14 attributions. */
export function longReading(times: number): { article: Article; reading: Reading } {
  const step = text.length + 2
  const moved = <Value>(value: Value, by: number, copy: number): Value =>
    JSON.parse(JSON.stringify(value), (key, inner) => {
      if (key === 'start' || key === 'end') return inner + by
      return typeof inner === 'string' && /^[safc]\d+$/.test(inner) ? `${inner}0${copy}` : inner
    })
  const copies = <Value>(values: readonly Value[]) =>
    Array.from({ length: times }, (_, copy) => values.map((value) => moved(value, copy * step, copy))).flat()
  return {
    article: { ...article, blocks: copies(article.blocks) },
    reading: {
      ...reading,
      text: Array.from({ length: times }, () => text).join('\n\n'),
      sentences: copies(sentences),
      sources: copies(sources),
      attributions: copies(attributions),
      figures: copies(figures),
      caveats: copies(caveats),
    },
  }
}
