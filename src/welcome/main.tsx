/** The page that opens once, after installing. */
import { loadSettings } from '../settings/storage.ts'
import { t } from '../ui/i18n.ts'
import { startPage } from '../ui/start.tsx'
import { Welcome } from './welcome.tsx'

startPage(t('welcome_title'), Welcome, await loadSettings())
