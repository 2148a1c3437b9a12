/** Examples of `republished`. */
import type { Examples } from './example.ts'

export const republished: Examples = {
  kind: 'republished',
  hits: [
    { text: 'This article was first published by the Harbour Gazette.', marked: 'first published by' },
    { text: 'This essay was adapted from a talk given in Turin.', marked: 'adapted from' },
    { text: 'The interview has been edited for length and clarity.', marked: 'edited for length' },
    { text: 'Republished with permission.', marked: 'Republished with' },
    { text: 'This story was translated from Estonian.', marked: 'translated from' },
    { text: 'Translated from Estonian for this page.', marked: 'Translated from' },
  ],
  nearMisses: [
    { text: 'The film is adapted from a novel by Edda Kern.', because: 'a film' },
    { text: 'The disease first appeared in the hills.', because: 'it came up' },
    { text: 'She translated the menu for her guests.', because: 'a task' },
    { text: 'The seeds were reproduced in a laboratory.', because: 'breeding' },
    { text: 'The paper was published in the spring of 1987.', because: 'a plain date' },
    { text: 'He edited the school paper.', because: 'a task' },
    { text: 'Plants adapted to the cold within a century.', because: 'nature' },
    { text: 'The poet was translated into nine languages.', because: 'her books' },
    { text: 'The oil is extracted from olives.', because: 'food' },
    { text: 'The law first appeared on the books in 1902.', because: 'a law' },
    { text: 'This guide was first published on 3 May 2019.', because: 'a plain date' },
    { text: 'The story was originally published in March.', because: 'a plain date' },
    { text: 'The word is translated from Latin in the margin.', because: 'a word' },
  ],
}
