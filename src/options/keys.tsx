/** What the icon opens, and the keys, which the browser keeps and lets the reader change. Android has no choice of either. */
import { useEffect, useState } from 'preact/hooks'
import browser, { type Commands } from 'webextension-polyfill'
import type { Settings } from '../settings/schema.ts'
import { t } from '../ui/i18n.ts'
import { hasPanel } from '../ui/open-panel.ts'
import { Choice } from '../ui/parts/choice.tsx'
import type { SectionProps } from './options.tsx'

const surfaces: readonly Settings['opens'][] = ['popup', 'panel']

export function Keys({ settings, change }: SectionProps) {
  const [commands, setCommands] = useState<Commands.Command[]>([])
  useEffect(() => {
    const load = () =>
      browser.commands?.getAll().then(
        (all) => setCommands(all.toSorted(byWhatTheyReach)),
        () => {},
      )
    load()
    addEventListener('focus', load) // back from the browser's own page of keys
    return () => removeEventListener('focus', load)
  }, [])
  if (!hasPanel() && commands.length === 0) return null
  return (
    <section class="setting">
      <h2>{t('keys_title')}</h2>
      {hasPanel() && (
        <>
          <h3>{t('keys_opens')}</h3>
          <Choice
            name="opens"
            inline
            label={t('keys_opens')}
            chosen={settings.opens}
            options={surfaces.map((value) => ({ value, label: t(`keys_opens_${value}`) }))}
            onChoose={(value) => change({ opens: value })}
          />
        </>
      )}
      {commands.length > 0 && (
        <>
          <h3>{t('keys_list')}</h3>
          <dl class="keys">
            {commands.map(({ name, description, shortcut }) => (
              <div key={name}>
                <dt>{description || t('command_read')}</dt>
                <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('keys_none')}</span>}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="action quiet" onClick={openKeys}>
            {t('keys_change')}
          </button>
        </>
      )}
    </section>
  )
}

/** "next-mark" beside "previous-mark", where the browser's list has all that is next first. */
function byWhatTheyReach(a: Commands.Command, b: Commands.Command): number {
  const [first, second] = [a, b].map(({ name = '' }) => name.split('-').reverse().join('-'))
  return (first as string) < (second as string) ? -1 : 1
}

/** Firefox has an interface for it, Chromium an address. */
function openKeys(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> }
  if (commands.openShortcutSettings) void commands.openShortcutSettings()
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
