/** Words by which a headline is read. */

/** The headline says itself that it is somebody's word, or asks. */
export const guards = /: |\?|\b(?:says?|said|claims?|accus\w+|report)\b/i

/** Before a number that counts the article's own items: "Seven ways", "The 10 best". */
export const listOpening = /(?:^|[:|–—]\s*|\b(?:the|these|top|best)\s+)$/i
