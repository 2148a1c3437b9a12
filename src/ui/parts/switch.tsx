/** A setting that is on or off, in force at once. */
import type { ComponentChildren } from 'preact'

interface SwitchProps {
  on: boolean
  onChange(on: boolean): void
  children: ComponentChildren
}

export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  )
}
