/** The types of a Reading: what a critical reader's eye should stop at in one article. */
import type { Span } from '../article/model.ts'

export type { Span }

export type SourceKind =
  | 'person'
  | 'organisation'
  | 'state-media'
  | 'media'
  | 'document'
  | 'unnamed'
  | 'hearsay'

/** Someone or something that speaks in the article: once, however often it speaks. */
export interface Source {
  /** "s1", "s2", … in order of first mention. */
  id: string
  /** Fullest form in the article, without its role; "her mother" is "Ada Byrne’s mother". */
  name: string
  kind: SourceKind
  role?: string
  affiliation?: string
  /** Country of a state-media outlet. */
  country?: string
  /** The reason that the article gives for not naming the source. */
  unnamedBecause?: Span
  mentions: Span[]
}

export type Manner = 'direct' | 'indirect' | 'mixed'

export type Stance =
  | 'says'
  | 'claims'
  | 'estimates'
  | 'believes'
  | 'admits'
  | 'denies'
  | 'promises'
  | 'warns'
  | 'shows'

/** A place where the article says that some information comes from someone. */
export interface Attribution {
  /** "a1", "a2", … in the order of the text. */
  id: string
  /** Source ids: several where they speak together, none where the article gives none. */
  sources: string[]
  /** The words that name them here. */
  sourceSpans: Span[]
  /** The words that tie source and content; may stand in parts, or be none. */
  cue: Span[]
  content: Span[]
  /** All, none, or part of the content stands in quotation marks. */
  manner: Manner
  stance: Stance
  /** Calibrated chance that this is an attribution with this source and content, 0 to 1. */
  probability: number
}

export type Precision = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'range' | 'vague'

/** A quantity: how much, how many, how long, how far, how often. */
export interface Figure extends Span {
  /** "f1", "f2", … in the order of the text. */
  id: string
  /** The number, [low, high] for a range, null where none is given. Shares are fractions of 1, percentages of 100. */
  value: number | [number, number] | null
  /** "%", an ISO 4217 code, "share", a unit of measure, or the counted noun. */
  unit: string
  /** The words for what is counted. */
  counted?: string
  precision: Precision
  estimated: boolean
  /** The words that make it an estimate: the hedge, the cue, the caveat. */
  why: Span[]
  /** A share's whole, and the number that the share comes to. */
  of?: number
  derived?: number
  /** The figure is a rise or a fall by that much. */
  change?: 'up' | 'down'
  /** Attribution.id whose content holds it. */
  attribution?: string
  /** Figure.ids that count the same thing and differ. */
  differs?: string[]
  /** Neither source nor attribution within its paragraph. */
  bare?: boolean
  /** A percentage with no whole anywhere near it. */
  wholeless?: boolean
}

export type CaveatKind =
  | 'unverified'
  | 'authenticity'
  | 'claim'
  | 'hearsay'
  | 'anonymous'
  | 'no-comment'
  | 'disputed'
  | 'unknown'
  | 'preliminary'
  | 'hedge'
  | 'state-controlled'
  | 'interest'
  | 'correction'
  | 'republished'
  | 'opinion'
  | 'scare-quotes'

/** A phrase that tells the reader how far the information can be trusted. */
export interface Caveat extends Span {
  /** "c1", "c2", … in the order of the text. */
  id: string
  kind: CaveatKind
  /** What the caveat speaks of: the claim, the image, the figure. */
  scope?: Span
  /** Who could not verify, did not answer, is accused, denies. */
  who?: Span
  /** Attribution.id whose content holds it, or which it speaks of. */
  attribution?: string
}

/** Something that holds for the article as a whole, with its evidence. */
export interface Note {
  kind: string
  detail: Record<string, string | number>
  spans: Span[]
}

export interface Reading {
  /** BCP 47; "und" where it could not be told. */
  language: string
  text: string
  /** In order; views show a mark in its sentence and count by them. Absent in a language without a pack. */
  sentences?: Span[]
  sources: Source[]
  attributions: Attribution[]
  figures: Figure[]
  caveats: Caveat[]
  notes: Note[]
}
