/** The three kinds of marks as pictures: lines of text, and what is drawn out of them. */
import type { ComponentChildren } from 'preact'

function Picture({ kind, children }: { kind: string; children: ComponentChildren }) {
  return (
    <svg
      class={`picture picture-${kind}`}
      viewBox="0 0 216 132"
      fill="none"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <rect class="sheet" x="0.5" y="0.5" width="215" height="131" rx="8" />
      {children}
    </svg>
  )
}

/** Two lines of text go back to somebody with a name, one to somebody without. */
export function SourcePicture() {
  return (
    <Picture kind="source">
      <path class="text" d="M24 30h60 M24 46h44 M24 86h52 M24 102h66" />
      <path class="mark" d="M92 30h36 M84 86h30" />
      <path class="link" d="M132 30c20 0 14 12 34 12 M118 86c26 0 22 8 48 8" />
      <g class="who">
        <circle cx="182" cy="34" r="7" />
        <path d="M169 56c2-9 7-12 13-12s11 3 13 12" />
      </g>
      <g class="who nobody">
        <circle cx="182" cy="86" r="7" />
        <path d="M169 108c2-9 7-12 13-12s11 3 13 12" />
      </g>
    </Picture>
  )
}

/** A number on a line, and how far it may be from it. */
export function FigurePicture() {
  return (
    <Picture kind="figure">
      <path class="text" d="M24 30h52 M138 30h54 M24 46h90" />
      <path class="mark" d="M84 30h46" />
      <path class="axis" d="M28 92h160 M28 86v12 M188 86v12" />
      <rect class="blur" x="84" y="83" width="56" height="18" rx="9" />
      <circle class="point" cx="112" cy="92" r="6" />
      <path class="link" d="M107 36c0 26 5 28 5 44" />
    </Picture>
  )
}

/** A sentence that says of itself how far it goes. */
export function CaveatPicture() {
  return (
    <Picture kind="caveat">
      <path class="text" d="M24 30h168 M24 46h74" />
      <path class="mark" d="M106 47q4-7 8 0t8 0 8 0 8 0 8 0 8 0 8 0 8 0" />
      <path class="text" d="M24 102h120 M24 86h150" />
      <path class="scope" d="M24 62h168" />
      <path class="scope" d="M24 58v8 M192 58v8" />
    </Picture>
  )
}
