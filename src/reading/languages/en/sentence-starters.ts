/** Capitalised words that show a new sentence after an abbreviation ("in the U.S. The…"). */
export const sentenceStarters = new Set(
  `The A An He She It They We You I This That These Those There Here In On At But And So Yet Or If When While As
  After Before Since Because Although Though However His Her Its Their Our My Your Some Many Most Both Each Every
  No Not Now Then For From With By To Of What Who Why How Where Also Still Even Such All Another One`.split(
    /\s+/,
  ),
)
