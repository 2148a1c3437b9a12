/** A button with a menu, by the ARIA pattern: arrow keys go round, Esc and a click elsewhere close it. */
import { useId, useRef } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Glyph } from './icons.tsx'
import { rove } from './roving.ts'

export interface MenuItem {
  label: string
  glyph: Parameters<typeof Glyph>[0]['name']
  /** Set apart from what stands before it. */
  apart?: boolean
  onChoose(): void
}

export function Menu({ items }: { items: readonly MenuItem[] }) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  if (items.length === 0) return null
  return (
    <>
      <button
        type="button"
        class="tool menu-button"
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={t('menu_open')}
        title={t('menu_open')}
      >
        <Glyph name="more" />
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        aria-label={t('menu_open')}
        tabIndex={-1}
        onKeyDown={(event) => rove(event, '[role=menuitem]')}
        onToggle={(event) => {
          if (event.newState === 'open') list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
        }}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={item.apart ? 'apart' : ''}
            onClick={() => {
              list.current?.hidePopover()
              item.onChoose()
            }}
          >
            <Glyph name={item.glyph} />
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}
