/** A part of a list that is folded away; what is in it is drawn only when it is opened. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface FoldProps {
  head: ComponentChildren
  /** Open from the beginning. */
  open: boolean
  children(): ComponentChildren
}

export function Fold({ head, open, children }: FoldProps) {
  const [isOpen, setOpen] = useState(open)
  return (
    <details class="group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{head}</summary>
      {isOpen && children()}
    </details>
  )
}
