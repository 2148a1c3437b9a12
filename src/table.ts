/** Tables that are looked up by words of a page. */

/** A plain object would answer to "constructor" and "toString" as well, which every object has. */
export const tableOf = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))
