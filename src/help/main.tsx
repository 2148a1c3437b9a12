/** The help page: each kind of mark in a sentence, with examples. */
import { loadSettings } from '../settings/storage.ts'
import { t } from '../ui/i18n.ts'
import { startPage } from '../ui/start.tsx'
import { Help } from './help.tsx'

startPage(t('help_title'), Help, await loadSettings())
