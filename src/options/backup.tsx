/** Settings to a file, from a file, and back to how they were. */
import { useRef, useState } from 'preact/hooks'
import { restrictTo } from '../settings/permissions.ts'
import { exportSettings, importSettings, resetSettings } from '../settings/storage.ts'
import { saveFile } from '../ui/copy.ts'
import { t } from '../ui/i18n.ts'
import type { SectionProps } from './options.tsx'

/** No settings are larger than this, in bytes. */
const largest = 1_000_000

export function Backup({ settings, say }: SectionProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [asking, setAsking] = useState(false)
  const load = async (file: File | undefined) => {
    if (!file) return
    try {
      if (file.size > largest) throw new RangeError('too large')
      await importSettings(await file.text())
      say(t('backup_imported'))
    } catch {
      say(t('backup_wrong', file.name))
    }
  }
  return (
    <section class="setting">
      <h2>{t('backup_title')}</h2>
      <div class="row">
        <button
          type="button"
          class="action quiet"
          onClick={() =>
            saveFile('caveat-lector-settings.json', 'application/json', exportSettings(settings))
          }
        >
          {t('backup_export')}
        </button>
        <button type="button" class="action quiet" onClick={() => picker.current?.click()}>
          {t('backup_import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            void load(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        {asking ? (
          <>
            <button
              type="button"
              class="action"
              onClick={async () => {
                await restrictTo('click') // gives the browser's leave back
                await resetSettings()
                setAsking(false)
                say(t('backup_was_reset'))
              }}
            >
              {t('backup_reset_sure')}
            </button>
            <button type="button" class="action quiet" onClick={() => setAsking(false)}>
              {t('backup_keep')}
            </button>
          </>
        ) : (
          <button type="button" class="action quiet" onClick={() => setAsking(true)}>
            {t('backup_reset')}
          </button>
        )}
      </div>
    </section>
  )
}
