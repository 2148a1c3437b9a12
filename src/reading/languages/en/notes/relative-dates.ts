/** Words for a time that only the date of the article can turn into a date. */

const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const month =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan.|feb.|aug.|sept.|oct.|nov.|dec.'
const season = 'spring|summer|autumn|fall|winter'

export const relativeDates: readonly string[] = [
  'yesterday|today|tonight|tomorrow',
  `on|this|last|next|late|early|by|since|until|late? ${weekday}`,
  `${weekday} morning|afternoon|evening|night`,
  `[in|since|by|until|during early|mid|late? ${month}]`,
  `[last|this|next|past ${month}] !:CD`,
  `[on? ${month} :CD]`,
  `[:CD january|february|march|april|june|july|august|september|october|november|december]`,
  `this|last|next ${season}|week|weekend|month|year|night|morning|afternoon|evening`,
  'over|during the weekend',
  'earlier|later this week|month|year',
  'earlier|later today',
  'a|two|three|several|few day|days|week|weeks|month|months ago',
]
