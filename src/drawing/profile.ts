// A place's profile: what every layer says of it, why, and on whose word.
import type { DivisionCode } from '../domain/division.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { GlyphShape } from './drawing.ts'

export interface ProfileLine {
  readonly id: string
  /** Sign as on the map, or null for plain lines. */
  readonly glyph: { readonly shape: GlyphShape; readonly colour: string } | null
  readonly strong: string
  readonly text: string
  /** Figure at the right edge, with its unit apart. */
  readonly value: string
  readonly unit: string
  readonly note: string
  readonly evidence: Evidence
  readonly sourceId: string
}

export interface ProfileSection {
  readonly id:
    | 'why'
    | 'zones'
    | 'mountain'
    | 'platforms'
    | 'flows'
    | 'land'
    | 'layout'
    | 'pioneer'
    | 'figures'
    | 'counties'
  readonly title: string
  readonly lines: readonly ProfileLine[]
  /** Said where the section is empty: what that means, and neighbours that have an entry. */
  readonly empty: { readonly text: string; readonly offers: readonly DivisionCode[] } | null
}

export interface ProfileModel {
  readonly code: DivisionCode
  readonly title: string
  /** "宁波市 · 330281 · 县级市" */
  readonly subtitle: string
  readonly sections: readonly ProfileSection[]
}
