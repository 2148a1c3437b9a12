/** A value that changes often while a view is shown, for the few parts that hang on it: nothing else is drawn again. */
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Watched<Value> {
  readonly now: Value
  /** Calls back after every change; the function that is returned ends it. */
  watch(listener: () => void): () => void
}

/** A value to watch that `set` changes. */
export function createWatched<Value>(initial: Value): Watched<Value> & { set(value: Value): void } {
  const listeners = new Set<() => void>()
  let now = initial
  return {
    get now() {
      return now
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(value) {
      now = value
      for (const listener of listeners) listener()
    },
  }
}

/** What `make` makes of the value now; the part is drawn again when that has become something else. */
export function useWatched<Value, Made>(watched: Watched<Value>, make: (value: Value) => Made): Made {
  const [, redraw] = useState(0)
  const made = make(watched.now)
  const drawn = useRef({ make, made })
  drawn.current = { make, made }
  useEffect(() => {
    const look = () => {
      if (drawn.current.make(watched.now) !== drawn.current.made) redraw((count) => count + 1)
    }
    look() // it may have changed since it was drawn
    return watched.watch(look)
  }, [watched])
  return made
}
