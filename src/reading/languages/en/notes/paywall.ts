/** Words by which a page says that the rest is for subscribers. */
export const paywallPhrases: readonly string[] = [
  'subscribe|register|log|sign in? to|for ~2 continue|keep|read|finish|unlock|access|full',
  'to continue|keep reading ~6 subscribe|register|log|sign|account|subscription',
  'continue reading ~6 subscription|subscribers|account|subscribe',
  'to read the full|rest|whole|complete ~3 story|article|version',
  'already a|have subscriber|member|account|subscription',
  'this|the article|story|content|page is ~3 exclusive|available|reserved|only ~3 subscribers|members|subscriber',
  'this|the content|article|story is for ~3 subscribers|members',
  'subscriber-only|subscribers-only|members-only content|article|story',
  "you have|'ve ~3 free articles|article ~3 left|remaining|month",
  'your free articles|trial',
  'unlock this|the article|story',
  'start your ~3 trial',
]
