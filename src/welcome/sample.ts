/** A short invented article to try the extension on, before any page on the web is opened to it. */
import type { Article, Block, BlockKind } from '../article/model.ts'

const blocks: readonly [BlockKind, string][] = [
  ['title', 'Third of Harbour Fleet Lost, as Storm Leaves Lumen Bay in the Dark'],
  [
    'paragraph',
    'At least 40 boats sank in the storm that hit Lumen Bay on Sunday night, the harbour office said. Local fishermen believe that the fleet has lost nearly a third of its 180 boats.',
  ],
  [
    'paragraph',
    '“We have never seen waves like these,” said Inga Tarnow, who has run the lifeboat station for twenty years. Videos that claim to show the wave going over the lighthouse could not be independently verified.',
  ],
  [
    'paragraph',
    'State television blamed the power cut on a foreign ship, without giving evidence. The ship’s owner, Meridian Lines, denied this. A port official, who asked not to be named because he was not authorised to speak, said that the cable had reportedly been broken for weeks.',
  ],
  [
    'paragraph',
    'It is unclear when power will be back. Early estimates put the damage at between $12m and $15m, and the figure could rise. The energy ministry did not respond to questions.',
  ],
]

/** The sample's text: its blocks joined by a blank line. */
export const sampleText = blocks.map(([, words]) => words).join('\n\n')

/** The sample as an article that was found on a page. */
export const sample: Article = {
  detected: true,
  origin: 'page',
  title: (blocks[0] as [BlockKind, string])[1],
  publisher: 'The Lumen Bay Herald',
  language: 'en',
  blocks: blockSpans(),
}

function blockSpans(): Block[] {
  let start = 0
  return blocks.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length }
    start = block.end + 2
    return block
  })
}
