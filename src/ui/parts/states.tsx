/** Views for when there is no article to show, each with what is the matter and one thing to do. */
import type { ComponentChildren } from 'preact'
import type { What } from '../../messages.ts'
import type { ViewState } from '../connection.ts'
import { copyText } from '../copy.ts'
import { maybe, t } from '../i18n.ts'
import { openSettings, openWelcome } from '../open.ts'

/** A list with nothing in it, which is an answer too. */
export function Empty({ title, text = '' }: { title: string; text?: string }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {text && <p>{text}</p>}
    </div>
  )
}

interface StateProps {
  state: Exclude<ViewState, { state: 'read' }>
  onRead(what: What): void
  /** Takes the page's site off the list of those never read. */
  onReadAgain?(): void
  say(message: string): void
}

/** How it stands with the page, where there is no reading of it. */
export function State({ state, onRead, onReadAgain, say }: StateProps) {
  switch (state.state) {
    case 'idle':
    case 'reading':
      return <Skeleton />
    case 'no-article':
      if (state.why === 'nothing-selected') {
        return (
          <Message
            picture="selection"
            title={t('state_nothing_selected')}
            text={t('state_nothing_selected_means')}
          >
            <Action onClick={() => onRead('article')}>{t('state_read_article')}</Action>
          </Message>
        )
      }
      if (state.why === 'no-document') return <Closed />
      return (
        <Message picture="page" title={t('state_no_article')} text={t('state_no_article_means')}>
          <Action onClick={() => onRead('anyway')}>{t('state_read_anyway')}</Action>
          <Action onClick={() => onRead('selection')} quiet>
            {t('menu_selection')}
          </Action>
        </Message>
      )
    case 'unsupported-language':
      return (
        <Message
          picture="language"
          title={t('state_language', languageName(state.language))}
          text={t('state_language_means')}
        >
          <Action onClick={() => onRead('selection')}>{t('menu_selection')}</Action>
        </Message>
      )
    case 'closed':
      return <Closed />
    case 'needs-click':
      return (
        <Message picture="click" title={t('state_needs_click')} text={t('state_needs_click_means')}>
          <Action onClick={openSettings} quiet>
            {t('state_choose_sites')}
          </Action>
        </Message>
      )
    case 'never':
      return (
        <Message picture="closed" title={t('state_never')} text={t('state_never_means')}>
          <Action onClick={() => onRead('article')}>{t('state_read_once')}</Action>
          <Action onClick={() => onReadAgain?.()} quiet>
            {t('state_read_again')}
          </Action>
        </Message>
      )
    case 'left':
      return (
        <Message picture="page" title={t('state_left')} text={t('state_left_means')}>
          <Action onClick={() => onRead('article')}>{t('state_read_once')}</Action>
        </Message>
      )
    case 'failed':
      return (
        <Message picture="failed" title={t('state_failed')} text={state.message}>
          <Action onClick={() => onRead('article')}>{t('state_try_again')}</Action>
          <Action onClick={async () => say(await copyText(state.details))} quiet>
            {t('state_copy_details')}
          </Action>
        </Message>
      )
  }
}

function Closed() {
  return (
    <Message picture="closed" title={t('state_closed')} text={t('state_closed_means')}>
      <Action onClick={openWelcome}>{t('state_try_sample')}</Action>
    </Message>
  )
}

/** A language by its name in the reader's language; its code where the browser knows no name. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([maybe('messages_language') ?? 'en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

function Action({
  children,
  onClick,
  quiet,
}: {
  children: ComponentChildren
  onClick(): void
  quiet?: boolean
}) {
  return (
    <button type="button" class={quiet ? 'action quiet' : 'action'} onClick={onClick}>
      {children}
    </button>
  )
}

const page = 'M20 8h32a4 4 0 0 1 4 4v40a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z'
/** Each is drawn over the outline of a page, 72 by 64. */
const pictures = {
  page: 'M24 18h24 M24 26h8 M40 26h8 M24 34h8 M40 34h8 M24 42h8 M40 42h8',
  selection: 'M24 20h24 M24 44h24 M22 28h28v8H22z',
  language: 'M25 20h14 M32 16v4 M27 20c1 6 5 9 9 11 M37 20c-1 6-5 9-10 11 M37 48l5-13 5 13 M38.8 44h6.4',
  closed: 'M29 32v-5a7 7 0 0 1 14 0v5 M26 32h20v14H26z M36 37v4',
  click: 'M31 24l4.5 18 3.5-7 7-3.5z M40 36l6 6',
  failed: 'M36 20v16 M36 43h.01',
} as const

interface MessageProps {
  picture: keyof typeof pictures
  title: string
  text: string
  children?: ComponentChildren
}

function Message({ picture, title, text, children }: MessageProps) {
  return (
    <div class="state">
      <svg
        class="state-picture"
        viewBox="12 4 48 56"
        width="72"
        height="84"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path class="outline" d={page} />
        <path class="inside" d={pictures[picture]} />
      </svg>
      <h1>{title}</h1>
      <p dir="auto">{text}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  )
}

/** Where words will stand in a moment. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <h1>{t('state_reading')}</h1>
      <div class="bone headline" />
      <div class="bone short" />
      <div class="bone bar" />
      <div class="bone" />
      <div class="bone tabs" />
      {[0, 1, 2].map((entry) => (
        <div key={entry} class="bones">
          <div class="bone short" />
          <div class="bone" />
          <div class="bone" />
        </div>
      ))}
    </div>
  )
}
