/** Small articles for the tests of living and hostile pages, where a sample article would only get in the way. */

const paragraphs = [
  'Nearly half of the 240 houses in the valley of Orsk were damaged by the flood, officials said on Tuesday, and at least 12 people are still missing.',
  'The mayor, Lena Brodt, said the dam had held “by a hair”. She claimed that the company which runs it, Varn Energy, had ignored three warnings since May.',
  'Varn Energy denied this. A spokesman said that the gates were opened in time and that the company was looking into the reports.',
  'The claims could not be independently verified. It is unclear when the road to the upper valley will be open again.',
  'About 900 people spent the night in schools and sports halls, according to the Red Cross, which expects the number to rise.',
]

/** One of the article's sentences, as a page prints it. */
export const lateWords = 'Engineers estimate that repairs will take up to 18 months'
export const lateParagraph = `${lateWords}, the regional government said in a statement, and that the cost may exceed 40 million crowns.`

/** A page with an article; `body` in place of its own paragraphs, `head` in its head, `end` after the article. */
export function articlePage({
  body = paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
  head = '',
  end = '',
} = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Flood in the valley of Orsk</title>
<meta property="og:type" content="article">
${head}
</head>
<body>
<header><a href="/">The Orsk Courier</a></header>
<main><article><h1>Flood in the valley of Orsk damages nearly half of its houses</h1>
<div id="text">${body}</div></article></main>
${end}
</body>
</html>`
}
