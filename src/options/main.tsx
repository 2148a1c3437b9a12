/** The settings page. */
import { loadSettings } from '../settings/storage.ts'
import { t } from '../ui/i18n.ts'
import { startPage } from '../ui/start.tsx'
import { Options } from './options.tsx'

startPage(t('options_title'), Options, await loadSettings())
