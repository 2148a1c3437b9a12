/** Every small picture of the frame, drawn on a 16 px grid in the colour of the words beside it. */
import type { ComponentChildren } from 'preact'
import type { SourceKind } from '../../reading/model.ts'
import type { MarkKind } from '../summary.ts'

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

const paper = <path d="M3.5 1.75h6l3 3v9.5h-9z M9.5 1.75v3h3 M6 8h4 M6 11h4" />
const newspaper = (
  <path d="M1.75 3.25h10v9a1 1 0 0 0 1 1h-9.5a1.5 1.5 0 0 1-1.5-1.5z M11.75 6.25h2.5v5.5a1.25 1.25 0 0 1-2.5 0 M4.25 6h5 M4.25 8.5h5 M4.25 11h3" />
)

const sourceIcons: Record<SourceKind | 'reporter', ComponentChildren> = {
  person: (
    <path d="M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8z M2.75 13.75c.5-2.6 2.6-3.75 5.25-3.75s4.75 1.15 5.25 3.75" />
  ),
  organisation: <path d="M1.75 6 8 2.25 14.25 6z M3.5 6v6 M6.5 6v6 M9.5 6v6 M12.5 6v6 M1.75 13.75h12.5" />,
  media: newspaper,
  'state-media': <path d="M3.5 14.25v-12.5 M3.5 2.5c3-1.5 5.5 1.5 9.5 0v6.5c-4 1.5-6.5-1.5-9.5 0" />,
  document: paper,
  unnamed: (
    <path
      d="M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8z M2.75 13.75c.5-2.6 2.6-3.75 5.25-3.75s4.75 1.15 5.25 3.75"
      stroke-dasharray="1.6 2.2"
    />
  ),
  hearsay: <path d="M2 3.25h12v7.5H8.5L5.5 13.5v-2.75H2z" stroke-dasharray="1.6 2.2" />,
  reporter: <path d="M10.75 2.25l3 3-8 8-3.75.75.75-3.75z M9 4l3 3" />,
}

export function SourceIcon({ kind }: { kind: SourceKind | 'reporter' }) {
  return <Icon>{sourceIcons[kind]}</Icon>
}

const paths = {
  more: <path d="M3 8h.01 M8 8h.01 M13 8h.01" stroke-width="2.5" />,
  close: <path d="M4 4l8 8 M12 4l-8 8" />,
  lookUp: <path d="M6.5 3.25h-3v9.5h9.5v-3 M9 2.75h4.25V7 M13 3 7.5 8.5" />,
  copy: <path d="M5.5 5.5h8v8h-8z M3.5 10.5h-1v-8h8v1" />,
  onward: <path d="M6 4l4 4-4 4" />,
  settings: <path d="M2 4.5h6 M12 4.5h2 M2 11.5h2 M8 11.5h6 M10 2.75v3.5 M6 9.75v3.5" />,
  print: <path d="M4.5 6V2h7v4 M4.5 11.5H2v-5h12v5h-2.5 M4.5 9.5h7V14h-7z" />,
  save: <path d="M8 2v8 M4.75 7 8 10.25 11.25 7 M2.5 13.5h11" />,
  help: (
    <path d="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5z M6.25 6.25a1.8 1.8 0 1 1 2.6 1.6c-.6.35-.85.7-.85 1.4 M8 11.4h.01" />
  ),
  selection: <path d="M2 4V2h2 M12 2h2v2 M14 12v2h-2 M4 14H2v-2 M5 6.5h6 M5 9.5h4" />,
  never: <path d="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5z M3.6 3.6l8.8 8.8" />,
  show: <path d="M4.5 11.5l7-7 M6 4.5h5.5V10" />,
}

export function Glyph({ name }: { name: keyof typeof paths }) {
  return <Icon>{paths[name]}</Icon>
}

const lines: Record<MarkKind, ComponentChildren> = {
  source: <path d="M1 4h20" />,
  figure: <path d="M1 4h20" stroke-dasharray="4.5 3" />,
  caveat: <path d="M1 4q1.67-3.6 3.33 0t3.33 0 3.33 0 3.33 0 3.33 0 3.33 0" stroke-width="1.5" />,
}

/** The line that a kind of mark is underlined with, in its colour. */
export function Line({ kind }: { kind: MarkKind }) {
  return (
    <svg
      class={`line line-${kind}`}
      viewBox="0 0 22 8"
      width="22"
      height="8"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      aria-hidden="true"
    >
      {lines[kind]}
    </svg>
  )
}
