/** The pointer on a mark: after a moment of rest there, the mark's card; off it, no card. */
import type { MarkId } from '../messages.ts'

export interface PointerTarget {
  /** Marks under a point of the viewport, topmost first. */
  at(x: number, y: number): MarkId[]
  /** True where the event is on the card itself. */
  onCard(event: Event): boolean
  /** The pointer rests on a mark, or a finger has tapped it; null: it has left mark and card. */
  rests(mark: MarkId | null): void
}

/** Milliseconds of rest before a card opens, and off the mark before it closes. */
const openAfter = 120
const closeAfter = 250

/** Listens until the signal aborts; looks for marks at most once a frame, and only when the pointer has moved. */
export function watchPointer(target: PointerTarget, signal: AbortSignal): void {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let wanted: MarkId | null = null

  function want(mark: MarkId | null): void {
    if (mark === wanted) return
    wanted = mark
    clearTimeout(timer)
    timer = setTimeout(() => target.rests(mark), mark ? openAfter : closeAfter)
  }

  const options = { signal, passive: true, capture: true }
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      if (target.onCard(event)) {
        // On the card: it stays, whatever stands below it.
        clearTimeout(timer)
        return
      }
      if (frame) return
      const { clientX, clientY } = event
      frame = requestAnimationFrame(() => {
        frame = 0
        if (!signal.aborted) want(target.at(clientX, clientY)[0] ?? null)
      })
    },
    options,
  )
  addEventListener(
    'click',
    (event) => {
      const touch = (event as PointerEvent).pointerType === 'touch'
      if (!touch || target.onCard(event) || isControl(event.target)) return
      wanted = target.at(event.clientX, event.clientY)[0] ?? null
      target.rests(wanted)
    },
    options,
  )
  document.documentElement.addEventListener('pointerleave', () => want(null), options)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  })
}

/** A tap on these does something of the page's own. */
function isControl(element: EventTarget | null): boolean {
  return (
    element instanceof Element && element.closest('a[href], button, input, label, select, textarea') !== null
  )
}
