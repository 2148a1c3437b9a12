/** Groups of buttons that take one tab stop: arrow keys, Home and End go from one to the next. */
import type { TargetedKeyboardEvent } from 'preact'

/**
 * Handles keys for a group whose members match `selector` under the element that listens. Only one member has
 * tabIndex 0; `move` is told which is next, after it has the focus.
 */
export function rove(
  event: TargetedKeyboardEvent<HTMLElement>,
  selector: string,
  move?: (index: number) => void,
): void {
  const members = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = members.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
  const steps: Record<string, number> = {
    ArrowRight: at + (isRightToLeft ? -1 : 1),
    ArrowLeft: at + (isRightToLeft ? 1 : -1),
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: members.length - 1,
  }
  const to = steps[event.key]
  if (to === undefined) return
  event.preventDefault()
  const index = (to + members.length) % members.length
  members[index]?.focus()
  move?.(index)
}
