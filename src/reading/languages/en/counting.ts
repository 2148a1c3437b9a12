/** Words inside and around the noun that a number counts. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Not what is counted, though they are tagged as nouns or adjectives at times. */
export const stops =
  set(`most many much per percent in on at last next this every each today yesterday tomorrow tonight
  ago later earlier old compared less same which that when early late apiece respectively etc down up x`)

/** Nouns that pass the count on to what follows "of": "rounds of ammunition", "cases of plague". */
export const kinds =
  set(`counts count kinds types sorts forms cases pairs rounds teams groups members pieces bottles boxes
  copies sets sources bags cups doses units bowls sheets reports acts tonnes tons`)

/** Belong to the count and say that there are others, or where they stand: "two more men", "the top three seeds". */
export const additions =
  set(`more other additional further fewer extra new such different separate straight consecutive
  top`)
