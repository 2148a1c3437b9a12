/** Tabs by the ARIA pattern: one tab stop, arrow keys choose, the panel below follows at once. */
import type { ComponentChildren } from 'preact'
import { formatNumber } from '../i18n.ts'
import { rove } from './roving.ts'

export interface Tab<Id extends string> {
  id: Id
  label: string
  count: number
}

interface TabsProps<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  onChoose(id: Id): void
  /** What the chosen tab shows. */
  children: ComponentChildren
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const choose = (index: number) => {
    const tab = tabs[index]
    if (tab) onChoose(tab.id)
  }
  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => rove(event, '[role=tab]', choose)}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            class={`tab tab-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls="tab-panel"
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label} <span class="count">{formatNumber(tab.count)}</span>
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  )
}
