/** Ends as a sentence does, in any of the scripts of the news. */
export const sentenceEnd = /[.!?…。！？｡।؟۔։][\s"'”’»›)\]」』*]*$/
